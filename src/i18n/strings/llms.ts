import type { Words } from '../words.ts';

/** Words of the files for programs that read: `llms.txt` and the Markdown copies of lessons. */
const en = {
  about:
    'Seven lessons follow the course Structuring Machine Learning Projects by DeepLearning.AI in words and examples of our own; {calculators} calculators take a reader’s own numbers. Independent of DeepLearning.AI and Coursera.',
  numbers:
    'Each lesson exists as Markdown, made with the page: formulas are TeX, gaps and intervals are computed by the calculators. Each calculator’s schema.json lists the names of its inputs and results; inputs go into the link after the # sign, as in {example}',
  licence: 'Text: CC BY 4.0. Code: MIT. Errors are percentages, differences percentage points.',
  lessons: 'Lessons',
  calculators: 'Calculators',
  optional: 'Optional',
  glossary: 'terms, each with its word in the other language',
  references: 'the works that the lessons cite',
  summary: 'the whole procedure on one page',
  feed: 'new and changed lessons, as Atom',
  other: 'the same in Korean',
  page: 'Page',
  figure: 'Figure',
  picture: 'What it shows',
  calculator: 'Calculator',
  results: 'Results at these numbers',
  more: 'and {count} more, named in {address}',
  answer: 'Answer',
  terms: 'Terms',
  works: 'Works cited',
} as const;

const ko: Words<typeof en> = {
  about:
    'DeepLearning.AI의 강좌 Structuring Machine Learning Projects를 따라가는 노트 일곱 편과, 독자가 자기 숫자를 넣어 보는 계산기 {calculators}개가 있습니다. 글과 예제는 직접 썼으며 DeepLearning.AI, Coursera와 관련이 없습니다.',
  numbers:
    '노트마다 페이지와 함께 만든 Markdown 사본이 있습니다. 수식은 TeX이고, 격차와 신뢰 구간은 계산기로 계산한 값입니다. 입력과 결과의 이름은 계산기마다 있는 schema.json에 있으며, 입력은 링크의 # 뒤에 씁니다. 예: {example}',
  licence: '글은 CC BY 4.0, 코드는 MIT입니다. 오차율은 %, 차이는 %p로 적습니다.',
  lessons: '강의 노트',
  calculators: '계산기',
  optional: '그 밖에',
  glossary: '용어와 그에 해당하는 영어 표현',
  references: '노트에서 인용한 문헌',
  summary: '전체 절차를 한 페이지에 담은 것',
  feed: '새로 올리거나 고친 노트(Atom)',
  other: '같은 내용의 영어판',
  page: '페이지',
  figure: '그림',
  picture: '그림 설명',
  calculator: '계산기',
  results: '이 숫자에서의 결과',
  more: '그 밖에 {count}개(이름은 {address})',
  answer: '정답',
  terms: '용어',
  works: '인용한 문헌',
};

export const llmsStrings = { en, ko } as const;
