import type { Words } from '../words.ts';

/** What copying, saving and pinning say. It is loaded with them, and not with the page. */
const en = {
  formats: { markdown: 'Markdown', latex: 'LaTeX', csv: 'CSV', python: 'Python' },
  pictures: { svg: 'SVG', png: 'PNG' },
  snippet: 'Embed code',
  saved: 'Picture saved as {what}.',
  notSaved: 'The picture could not be made. Try the other format.',
  pin: {
    label: 'Note for your journal: what did you decide, and why?',
    hint: 'Optional, up to {most} characters. The numbers and the finding are kept with it, in this browser only.',
    long: 'The note has {length} characters; {most} is the most.',
    keep: 'Pin to the journal',
    cancel: 'Cancel',
    done: 'Pinned.',
    open: 'Open the journal',
    full: 'The browser has no room left: the entry is kept only until this page is closed. Export the journal, then delete what you no longer need.',
    blocked:
      'The browser does not let this page store anything: the entry is kept only until this page is closed.',
    newer:
      'The journal in this browser was written by a newer version of these pages, so the entry is kept only until this page is closed. Reload the page, then pin again.',
    many: 'The journal holds {most} entries, which is the most. Export it, then delete what you no longer need.',
  },
} as const;

const ko: Words<typeof en> = {
  formats: { markdown: 'Markdown', latex: 'LaTeX', csv: 'CSV', python: 'Python' },
  pictures: { svg: 'SVG', png: 'PNG' },
  snippet: '퍼가기 코드',
  saved: '그림을 저장했습니다: {what}',
  notSaved: '그림을 만들지 못했습니다. 다른 형식으로 시도해 주세요.',
  pin: {
    label: '일지에 남길 메모: 무엇을, 왜 그렇게 정했습니까?',
    hint: '비워 두어도 되고 최대 {most}자까지 쓸 수 있습니다. 숫자와 결과 문장도 함께 남으며, 이 브라우저에만 저장됩니다.',
    long: '메모가 {length}자입니다. 최대 {most}자까지 쓸 수 있습니다.',
    keep: '일지에 남기기',
    cancel: '취소',
    done: '일지에 남겼습니다.',
    open: '일지 열기',
    full: '브라우저의 저장 공간이 가득 찼습니다. 이 기록은 페이지를 닫을 때까지만 남습니다. 일지를 내보낸 뒤 필요 없는 기록을 지워 주세요.',
    blocked:
      '브라우저가 이 페이지의 저장을 막고 있습니다. 이 기록은 페이지를 닫을 때까지만 남습니다.',
    newer:
      '이 브라우저의 일지는 더 새로운 버전의 페이지에서 쓴 것이어서, 이 기록은 페이지를 닫을 때까지만 남습니다. 페이지를 새로 고친 뒤 다시 남겨 주세요.',
    many: '일지에는 최대 {most}개까지 남길 수 있는데 모두 찼습니다. 일지를 내보낸 뒤 필요 없는 기록을 지워 주세요.',
  },
};

export const sharingStrings = { en, ko } as const;
