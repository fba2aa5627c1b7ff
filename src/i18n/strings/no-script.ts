import type { Words } from '../words.ts';

/** Stands in the HTML only: a page that runs scripts does not load it. */
const en = {
  example: 'The numbers below are an example. With JavaScript switched on you can enter your own.',
} as const;

const ko: Words<typeof en> = {
  example: '아래 숫자는 예시입니다. JavaScript를 켜면 직접 숫자를 넣어 볼 수 있습니다.',
};

export const noScriptStrings = { en, ko } as const;
