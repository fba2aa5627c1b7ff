import type { Words } from '../words.ts';

/** The page of the project journal. */
const en = {
  title: 'Project journal',
  description:
    'Your decisions with the numbers behind them: pin any calculator with a note, put them in order, export a report, share it.',
  lede: 'What was decided, on which numbers, and why. Everything here stays in this browser.',
  noJs: 'The journal is kept by your browser, so it needs JavaScript.',
  name: 'Title of the project',
  empty: {
    title: 'Nothing is pinned yet',
    steps: [
      'Open a calculator and set it to the numbers of your project.',
      'Below it, press “Pin to journal” and note what you decided and why.',
      'Come back here: the decisions stand in order, each with its numbers and a link that opens them again.',
    ],
    open: 'All calculators',
  },
  count: 'Decisions: {count}',
  figures: 'Key figures',
  figure: 'Figure',
  value: 'Value',
  note: 'Note',
  noNote: 'No note.',
  edit: 'Edit note',
  save: 'Save note',
  cancel: 'Cancel',
  long: 'The note has {length} characters; {most} is the most.',
  open: 'Open with these numbers',
  leftOut:
    'A table was too long for the link: the figures are kept here, the link opens the settings only.',
  unknown: 'This site has no calculator of that name.',
  up: 'Move up',
  down: 'Move down',
  remove: 'Delete',
  named: '{action}: decision {at}',
  moved: 'Now decision {at} of {count}.',
  removed: 'Decision deleted.',
  cleared: 'Journal cleared.',
  undo: 'Undo',
  undone: 'Everything is back.',
  saved: 'Note saved.',
  clear: 'Clear the journal',
  export: 'Export',
  print: 'Print the report',
  markdown: 'Markdown',
  json: 'JSON',
  download: 'Download {what}',
  copy: 'Copy {what}',
  copied: '{what} copied.',
  notCopied: 'The browser did not allow copying. Use the download.',
  import: 'Import',
  importText:
    'Choose a JSON file that was exported here, drop it on this box, or paste its text. Both journals are joined: nothing is lost, and of a note that was edited in both the later version stays.',
  file: 'JSON file',
  paste: 'Or paste the text of the file',
  merge: 'Join with this journal',
  merged: 'Joined. New: {added}. Already here: {same}.',
  taken: 'The note of “{finding}” was edited in both; the file’s version is later and stands now.',
  kept: 'The note of “{finding}” was edited in both; the version here is later and stays.',
  faults: {
    empty: 'There is no text to read.',
    'too-large': 'The file is larger than any journal. Nothing was changed.',
    'not-json': 'This is no JSON, or only a part of it. Nothing was changed.',
    'not-journal': 'This JSON is no journal that was exported here. Nothing was changed.',
    newer:
      'The file comes from a newer version of these pages. Reload them first. Nothing was changed.',
    late: 'The file holds a date in the year 9999 or later, and no change could come after it. Correct the date first. Nothing was changed.',
    damaged: 'The journal in this file is damaged. Nothing was changed.',
    'too-many': 'Together there would be more than {most} decisions. Nothing was changed.',
    unreadable: 'The file could not be read. Nothing was changed.',
  },
  troubles: {
    blocked:
      'The browser does not let this page store anything: what you change is lost when it is closed. Export it first.',
    full: 'The browser has no room left: what you change is lost when this page is closed. Export it first.',
    corrupted:
      'The stored journal could not be read. It was set aside as it is, and this one starts empty.',
    newer:
      'The stored journal was written by a newer version of these pages. It stays as it is: reload this page to open it. What you change here before that is lost when the page is closed.',
  },
} as const;

const ko: Words<typeof en> = {
  title: '프로젝트 일지',
  description:
    '결정과 그 근거가 된 숫자를 함께 남깁니다. 계산기를 메모와 함께 남기고, 순서를 정하고, 보고서로 내보내 공유하세요.',
  lede: '무엇을 어떤 숫자로, 왜 결정했는지 남깁니다. 모든 내용은 이 브라우저에만 저장됩니다.',
  noJs: '일지는 브라우저에 저장되므로 JavaScript가 필요합니다.',
  name: '프로젝트 제목',
  empty: {
    title: '아직 남긴 기록이 없습니다',
    steps: [
      '계산기를 열고 프로젝트의 숫자를 넣으세요.',
      '계산기 아래의 “일지에 남기기”를 누르고 무엇을 왜 결정했는지 적으세요.',
      '이 페이지로 돌아오면 결정이 순서대로 모여 있습니다. 각 기록에는 숫자가 있고, 그 숫자를 다시 여는 링크도 있습니다.',
    ],
    open: '모든 계산기',
  },
  count: '결정 {count}개',
  figures: '주요 수치',
  figure: '항목',
  value: '값',
  note: '메모',
  noNote: '메모가 없습니다.',
  edit: '메모 고치기',
  save: '메모 저장',
  cancel: '취소',
  long: '메모가 {length}자입니다. 최대 {most}자까지 쓸 수 있습니다.',
  open: '이 숫자로 열기',
  leftOut:
    '표가 너무 길어 링크에 담기지 않았습니다. 수치는 여기에 남아 있고, 링크로는 설정만 열립니다.',
  unknown: '이 사이트에 없는 계산기입니다.',
  up: '위로',
  down: '아래로',
  remove: '삭제',
  named: '{action}: 결정 {at}',
  moved: '이제 {count}개 가운데 {at}번째입니다.',
  removed: '결정을 삭제했습니다.',
  cleared: '일지를 비웠습니다.',
  undo: '되돌리기',
  undone: '모두 되돌렸습니다.',
  saved: '메모를 저장했습니다.',
  clear: '일지 비우기',
  export: '내보내기',
  print: '보고서 인쇄',
  markdown: 'Markdown',
  json: 'JSON',
  download: '{what} 내려받기',
  copy: '{what} 복사',
  copied: '복사했습니다: {what}',
  notCopied: '브라우저가 복사를 허용하지 않았습니다. 내려받기를 이용해 주세요.',
  import: '가져오기',
  importText:
    '여기에서 내보낸 JSON 파일을 고르거나 이 상자에 끌어다 놓으세요. 내용을 붙여 넣어도 됩니다. 두 일지를 합치며 잃어버리는 것은 없습니다. 양쪽에서 고친 메모는 나중에 고친 것을 씁니다.',
  file: 'JSON 파일',
  paste: '또는 파일 내용 붙여 넣기',
  merge: '이 일지와 합치기',
  merged: '합쳤습니다. 새로 들어온 결정 {added}개, 이미 있던 결정 {same}개.',
  taken: '“{finding}”의 메모는 양쪽에서 고쳤습니다. 파일 쪽이 나중이어서 그 메모를 씁니다.',
  kept: '“{finding}”의 메모는 양쪽에서 고쳤습니다. 이쪽이 나중이어서 그대로 둡니다.',
  faults: {
    empty: '읽을 내용이 없습니다.',
    'too-large': '파일이 일지라고 하기에는 너무 큽니다. 바뀐 것은 없습니다.',
    'not-json': 'JSON이 아니거나 일부만 있습니다. 바뀐 것은 없습니다.',
    'not-journal': '여기에서 내보낸 일지가 아닙니다. 바뀐 것은 없습니다.',
    newer:
      '이 페이지보다 새로운 버전에서 만든 파일입니다. 페이지를 먼저 새로 고쳐 주세요. 바뀐 것은 없습니다.',
    late: '파일에 9999년 이후의 날짜가 있어 그 뒤에 고친 것을 적을 수 없습니다. 날짜를 먼저 고쳐 주세요. 바뀐 것은 없습니다.',
    damaged: '파일에 든 일지가 손상되었습니다. 바뀐 것은 없습니다.',
    'too-many': '합치면 결정이 {most}개를 넘습니다. 바뀐 것은 없습니다.',
    unreadable: '파일을 읽지 못했습니다. 바뀐 것은 없습니다.',
  },
  troubles: {
    blocked:
      '브라우저가 이 페이지의 저장을 막고 있습니다. 페이지를 닫으면 바꾼 내용이 사라지니 먼저 내보내 주세요.',
    full: '브라우저의 저장 공간이 가득 찼습니다. 페이지를 닫으면 바꾼 내용이 사라지니 먼저 내보내 주세요.',
    corrupted:
      '저장된 일지를 읽지 못했습니다. 원래 내용은 그대로 따로 두었고, 일지는 빈 상태로 시작합니다.',
    newer:
      '저장된 일지는 더 새로운 버전의 페이지에서 쓴 것입니다. 일지는 그대로 있으니 페이지를 새로 고치면 열립니다. 새로 고치기 전에 여기에서 바꾼 내용은 페이지를 닫으면 사라집니다.',
  },
};

export const journalStrings = { en, ko } as const;
export type JournalStrings = Words<typeof en>;
