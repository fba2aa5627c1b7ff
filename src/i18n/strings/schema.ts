import type { Words } from '../words.ts';

/** The table of link names on a calculator's page. */
const en = {
  title: 'Names in links',
  text: 'A link holds the inputs that differ from their defaults, after the #. The same names and the results below can be read by a program: {schema}.',
  schema: 'this table as JSON',
  example: 'Example',
  inputs: 'Inputs',
  results: 'Results',
  resultsText:
    'Every figure stands on the page as a data element, with its value in full precision. Errors and gaps are fractions; an undefined figure is empty.',
  name: 'Name',
  meaning: 'Meaning',
  allowed: 'Allowed',
  standard: 'Default',
  low: '{name}, lower end of the 95% interval',
  high: '{name}, upper end of the 95% interval',
  second: '{name}, second classifier',
  range: '{min} to {max}',
  empty: 'empty',
  orEmpty: '{text}, or empty',
  flag: '0 or 1',
  list: 'up to {most} of these, in order, with a dot between them: {options}',
  whole: 'whole number, {text}',
  characters: 'text of up to {longest} characters',
  rows: '{least} to {most} rows, separated by ;, of cells, separated by ,: {columns}',
  explained: 'Explained in the lesson: {lesson}',
  teach: 'For teachers: make a task of it',
  journal: 'Your project journal',
  link: {
    hide: { label: 'Controls that are not shown', allowed: 'names of inputs, separated by ,' },
    task: {
      label: 'A task, shown above the calculator',
      allowed: 'text of up to {longest} characters',
    },
    goal: {
      label: 'When the task is done',
      allowed:
        'up to {most} conditions on results, separated by ,: a name, >= or <=, and a number in full precision, such as recall>=0.9',
    },
  },
  units: { percent: '%', count: '', none: '' },
} as const;

const ko: Words<typeof en> = {
  title: '링크에 쓰이는 이름',
  text: '링크에는 기본값과 다른 입력만 # 뒤에 담깁니다. 아래 이름과 결과는 프로그램으로도 읽을 수 있습니다: {schema}.',
  schema: '이 표의 JSON',
  example: '예시',
  inputs: '입력',
  results: '결과',
  resultsText:
    '모든 결과는 페이지에 data 요소로 들어 있으며 값은 반올림하지 않습니다. 오차율과 격차는 백분율이 아니라 비율로 적고, 정의되지 않은 값은 비워 둡니다.',
  name: '이름',
  meaning: '뜻',
  allowed: '허용 범위',
  standard: '기본값',
  low: '{name}, 95% 신뢰 구간의 하한',
  high: '{name}, 95% 신뢰 구간의 상한',
  second: '{name}, 두 번째 분류기',
  range: '{min}~{max}',
  empty: '비어 있음',
  orEmpty: '{text} 또는 비어 있음',
  flag: '0 또는 1',
  list: '다음 가운데 최대 {most}개를 순서대로, 사이에 점을 찍어 적습니다: {options}',
  whole: '정수, {text}',
  characters: '최대 {longest}자의 글자',
  rows: '행 {least}~{most}개. 행은 ;로, 칸은 ,로 나눕니다: {columns}',
  explained: '설명이 있는 노트: {lesson}',
  teach: '가르치는 분께: 이 계산기로 과제 만들기',
  journal: '내 프로젝트 일지',
  link: {
    hide: { label: '보이지 않게 할 입력', allowed: '입력의 이름. 사이에 ,를 넣습니다' },
    task: { label: '계산기 위에 보여 줄 과제', allowed: '최대 {longest}자의 글자' },
    goal: {
      label: '과제를 마치는 조건',
      allowed:
        '결과에 대한 조건 최대 {most}개. 사이에 ,를 넣습니다. recall>=0.9처럼 이름, >= 또는 <=, 반올림하지 않은 숫자를 차례로 적습니다',
    },
  },
  units: { percent: '%', count: '', none: '' },
};

export const schemaStrings = { en, ko } as const;
export type SchemaStrings = Words<typeof en>;
