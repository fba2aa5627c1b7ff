import type { Words } from '../words.ts';

const en = {
  title: 'Your progress',
  short: 'Progress',
  description:
    'Which sections you have read and which checks you have answered, kept on your device, with a file to take it along.',
  lede: 'What you have read and answered is kept in this browser alone. Nobody else sees it, and a file takes it to another device.',
  needsScript:
    'This page fills itself in with JavaScript, from what the lessons kept in your browser. Without it, the list below is a table of contents.',
  continue: 'Continue',
  continueWhere: 'Where you were: {lesson}, {section}',
  continueOpen: 'Next open section: {lesson}, {section}',
  start: 'Begin: {lesson}',
  allDone: 'Every section is read and every check is answered.',
  review: 'Review cards',
  lessons: 'Lessons',
  sections: 'Sections',
  summary: '{read} of {sections} sections read, {done} of {checks} checks answered, {right} right',
  readMark: 'read',
  readLabel: 'Read: {section}',
  check: 'Check {number}',
  states: { open: 'open', right: 'right', wrong: 'not yet right' },
  legend: '○ open, ✓ right, ✗ not yet right at the last try',
  file: 'Take it along',
  fileText:
    'The file holds answers, sections read, reading places and review cards. What a file holds is joined with what is here: nothing is lost, whichever you import first.',
  save: 'Save as a file',
  choose: 'Read a file',
  drop: 'You can also drop the file here.',
  paste: 'Paste the text of a file',
  pasteLabel: 'Text of the file',
  read: 'Read this text',
  undo: 'Undo',
  reset: 'Forget everything',
  resetAsk:
    'Answers, sections read, reading places and review cards of all lessons will be forgotten on this device. Save a file first if you may want them back.',
  resetYes: 'Forget it all',
  resetNo: 'Keep it',
  said: {
    saved: 'The file was handed to your browser.',
    nothing: 'There is nothing to save yet.',
    joined: 'Joined. New or changed: answers {answers}, sections {sections}, review cards {cards}.',
    same: 'The file holds nothing that is not here already.',
    dropped: 'Entries of the file that could not be read and were left out: {count}.',
    undone: 'Taken back: what was here before is here again.',
    forgotten: 'Everything is forgotten.',
    empty: 'The text is empty. Nothing was changed.',
    large: 'The file is larger than 5 MB, so it is not one of ours. Nothing was changed.',
    'no-json':
      'The text is no complete file of this site: it cannot be read as JSON. Nothing was changed.',
    foreign: 'This is a file of another program. Nothing was changed.',
    newer:
      'The file comes from a newer version of these notes. Reload the page to get that version, then read the file again. Nothing was changed.',
    damaged: 'The file is damaged. Nothing was changed.',
    unreadable: 'The browser could not read the file. Nothing was changed.',
    blocked: 'This browser does not keep anything, so all of this lasts until you leave the page.',
    full: 'The browser has no room left, so the last change lasts until you leave the page. Save it as a file.',
    aside: 'Something kept here was damaged. It was set aside as it was, and is not shown.',
    ahead:
      'Something kept here was written by a newer version of these notes. It stays as it is: reload the page to see it. Until then what you do here may last only until you leave the page.',
  },
} as const;

const ko: Words<typeof en> = {
  title: '내 진도',
  short: '진도',
  description:
    '읽은 절과 푼 확인 문제를 이 기기에 기록하고 보여 줍니다. 파일로 저장해 다른 기기로 옮길 수 있습니다.',
  lede: '읽은 절과 답은 이 브라우저에만 저장됩니다. 다른 사람은 볼 수 없고, 파일로 다른 기기에 옮길 수 있습니다.',
  needsScript:
    '이 페이지는 강의 노트가 브라우저에 저장한 내용을 JavaScript로 채웁니다. JavaScript가 없으면 아래 목록은 목차로만 쓸 수 있습니다.',
  continue: '이어서 하기',
  continueWhere: '읽던 곳: {lesson}, {section}',
  continueOpen: '다음에 읽을 절: {lesson}, {section}',
  start: '시작하기: {lesson}',
  allDone: '모든 절을 읽고 모든 확인 문제를 풀었습니다.',
  review: '복습 카드',
  lessons: '강의 노트',
  sections: '절',
  summary: '절 {sections}개 중 {read}개 읽음, 확인 문제 {checks}개 중 {done}개 풀고 {right}개 맞힘',
  readMark: '읽음',
  readLabel: '읽음: {section}',
  check: '확인 문제 {number}',
  states: { open: '아직 안 풂', right: '맞힘', wrong: '아직 못 맞힘' },
  legend: '○ 아직 안 풂, ✓ 맞힘, ✗ 마지막에 틀림',
  file: '다른 기기로 옮기기',
  fileText:
    '파일에는 답, 읽은 절, 읽던 곳, 복습 카드가 담깁니다. 파일을 불러오면 여기 있는 기록과 합칩니다. 어느 것을 먼저 불러와도 잃는 것이 없습니다.',
  save: '파일로 저장',
  choose: '파일 불러오기',
  drop: '파일을 여기에 끌어다 놓아도 됩니다.',
  paste: '파일 내용 붙여 넣기',
  pasteLabel: '파일 내용',
  read: '이 내용 불러오기',
  undo: '되돌리기',
  reset: '모두 지우기',
  resetAsk:
    '이 기기에 있는 모든 강의 노트의 답, 읽은 절, 읽던 곳, 복습 카드를 지웁니다. 나중에 필요할 수 있다면 먼저 파일로 저장해 주세요.',
  resetYes: '모두 지웁니다',
  resetNo: '그대로 둡니다',
  said: {
    saved: '파일을 브라우저에 넘겼습니다.',
    nothing: '아직 저장할 것이 없습니다.',
    joined:
      '합쳤습니다. 새로 생기거나 바뀐 것: 답 {answers}개, 절 {sections}개, 복습 카드 {cards}개.',
    same: '파일에 든 것은 모두 이미 여기에 있습니다.',
    dropped: '파일에서 읽을 수 없어 뺀 항목: {count}개.',
    undone: '되돌렸습니다. 전에 있던 기록이 돌아왔습니다.',
    forgotten: '모두 지웠습니다.',
    empty: '내용이 비어 있습니다. 바뀐 것은 없습니다.',
    large: '파일이 5 MB보다 크므로 이 사이트의 파일이 아닙니다. 바뀐 것은 없습니다.',
    'no-json': '이 사이트의 온전한 파일이 아닙니다. JSON으로 읽을 수 없습니다. 바뀐 것은 없습니다.',
    foreign: '다른 프로그램의 파일입니다. 바뀐 것은 없습니다.',
    newer:
      '이 노트의 더 새로운 버전에서 만든 파일입니다. 페이지를 새로 고쳐 새 버전을 받은 뒤 다시 불러와 주세요. 바뀐 것은 없습니다.',
    damaged: '파일이 손상되었습니다. 바뀐 것은 없습니다.',
    unreadable: '브라우저가 파일을 읽지 못했습니다. 바뀐 것은 없습니다.',
    blocked: '이 브라우저에는 아무것도 저장되지 않아, 페이지를 떠나면 모두 사라집니다.',
    full: '브라우저의 저장 공간이 모자라, 마지막에 바뀐 것은 페이지를 떠나면 사라집니다. 파일로 저장해 주세요.',
    aside:
      '여기에 저장된 것 가운데 손상된 것이 있습니다. 그대로 따로 두었고 여기에는 보이지 않습니다.',
    ahead:
      '여기에 저장된 것 가운데 이 노트의 더 새로운 버전에서 쓴 것이 있습니다. 그것은 그대로 있으니 페이지를 새로 고치면 보입니다. 새로 고치기 전에 여기에서 한 일은 페이지를 떠나면 사라질 수 있습니다.',
  },
};

export const progressStrings = { en, ko } as const;
