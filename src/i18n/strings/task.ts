import type { Words } from '../words.ts';

/** A teacher's task above a calculator. It is loaded where a link holds one. */
const en = {
  title: 'Task',
  none: 'Set the calculator below so that everything here holds.',
  atLeast: '{quantity} of at least {bound}',
  atMost: '{quantity} of at most {bound}',
  met: 'met, now {value}',
  notYet: 'not yet, now {value}',
  undefined: 'not met: undefined for these numbers',
  allMet: 'Goal met.',
  someMet: 'Not yet: {met} of {all} conditions met.',
  point: '{value} point',
  points: '{value} points',
  noticeTitle: 'Parts of the task in this link could not be used',
  noticeRest: 'They are left out; everything else was kept.',
  problems: {
    'long-task': 'The task is longer than {most} characters: “{text}”.',
    'no-condition': '“{text}” is no condition. One looks like recall>=0.9.',
    'many-conditions': 'The goal has {text} conditions; the first {most} are used.',
    number: '“{text}” is not a number that a condition can hold.',
  },
} as const;

const ko: Words<typeof en> = {
  title: '과제',
  none: '아래 계산기의 값을 바꿔 다음 조건을 모두 채우세요.',
  atLeast: '{quantity} {bound} 이상',
  atMost: '{quantity} {bound} 이하',
  met: '충족, 지금 {value}',
  notYet: '아직, 지금 {value}',
  undefined: '미충족: 이 숫자로는 정의되지 않습니다',
  allMet: '목표를 이루었습니다.',
  someMet: '아직입니다. 조건 {all}개 가운데 {met}개를 채웠습니다.',
  point: '{value}%p',
  points: '{value}%p',
  noticeTitle: '링크에 담긴 과제에서 읽지 못한 부분이 있습니다',
  noticeRest: '그 부분만 빼고 나머지는 그대로 읽었습니다.',
  problems: {
    'long-task': '과제가 {most}자보다 깁니다: “{text}”.',
    'no-condition': '“{text}”: 조건이 아닙니다. 조건은 recall>=0.9처럼 적습니다.',
    'many-conditions': '목표에 조건이 {text}개 있습니다. 앞의 {most}개만 씁니다.',
    number: '“{text}”: 조건에 쓸 수 있는 숫자가 아닙니다.',
  },
};

export const taskStrings = { en, ko } as const;
export type TaskStrings = Words<typeof en>;
