import type { Words } from '../words.ts';

const en = {
  theme: { label: 'Theme', system: 'Like the system', light: 'Light', dark: 'Dark' },
  resume: {
    label: 'Reading place',
    offer: 'Last time you were at {heading}.',
    go: 'Continue there',
    dismiss: 'Dismiss',
  },
  copy: {
    code: 'Copy',
    codeLabel: 'Copy this code',
    done: 'Copied',
    failed: 'Copying was not allowed. The text is selected: copy it with Ctrl+C or ⌘C.',
    link: 'Link copied',
  },
  pullBad: '{label} takes a number from {min} to {max}{unit}.',
} as const;

const ko: Words<typeof en> = {
  theme: { label: '화면 테마', system: '시스템 설정', light: '밝게', dark: '어둡게' },
  resume: {
    label: '읽던 곳',
    offer: '지난번에 읽던 곳: {heading}',
    go: '이어서 읽기',
    dismiss: '닫기',
  },
  copy: {
    code: '복사',
    codeLabel: '이 코드 복사',
    done: '복사했습니다',
    failed: '브라우저가 복사를 허용하지 않았습니다. 선택된 글을 Ctrl+C 또는 ⌘C로 복사해 주세요.',
    link: '링크를 복사했습니다',
  },
  pullBad: '{label}: {min}부터 {max}{unit}까지의 숫자를 넣어 주세요.',
};

export const readerStrings = { en, ko } as const;
