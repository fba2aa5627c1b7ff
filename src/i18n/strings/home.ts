import type { Words } from '../words.ts';

const en = {
  title: 'Gapwise',
  description:
    'Interactive notes on machine learning strategy: find out which gap costs your model most, with calculators for your own numbers.',
  heading: 'Which gap should you close next?',
  lede: 'Your model has an error. Part of it cannot be avoided, part is bias, part is variance, and part comes from data that do not match. These notes teach you to tell them apart, and to spend the next month on the right one.',
  start: 'Read the first lesson',
  startOne: 'Read the lesson',
  calculators: 'Try the calculators',
  tryTitle: 'Try it on your numbers',
  tryText:
    'Enter the error of people, of the training set and of the dev set. The calculator says which gap is larger, how sure one can be, and what to do about it.',
  forTitle: 'For whom',
  forText:
    'For people who take the course Structuring Machine Learning Projects, and for those who have trained a model and wonder what to do next. You need to know what a training set is. Percentages and sums carry the argument; where a formula stands, every symbol is explained beside it.',
  howTitle: 'How the notes work',
  how: [
    {
      title: 'Guess first',
      text: 'Each section asks you to commit to a guess before it explains.',
    },
    {
      title: 'Your own numbers',
      text: 'Every calculator takes your numbers, keeps them on your device and puts them into a link when you want one.',
    },
    {
      title: 'With intervals',
      text: 'Where a count is known, the noise is shown, and no advice is built on a gap inside it.',
    },
    {
      title: 'Dated advice is marked',
      text: 'Where practice has moved on since the course, a note says so and cites the work.',
    },
  ],
  mapTitle: 'The course',
  mapText: 'Seven topics in two weeks, in the order of the course.',
  unwritten: 'not written yet',
  weeks: 'Week {week}',
  topics: {
    orthogonalization: 'Orthogonalization',
    metrics: 'Setting up your goal',
    'human-level-performance': 'Comparing to human-level performance',
    'error-analysis': 'Error analysis',
    'data-mismatch': 'Mismatched training and dev/test sets',
    'transfer-and-multi-task': 'Learning from multiple tasks',
    'end-to-end': 'End-to-end deep learning',
  },
  lessonsTitle: 'Lessons',
  lessonsText:
    'Each lesson follows one topic of the course, in our own words, with worked numbers, calculators and checks.',
  calculatorsTitle: 'Calculators',
  calculatorsText:
    'Each one stands on its own page, keeps its numbers in the link and gives every result with its uncertainty.',
  decisions: {
    metric: 'I must choose a metric, or a threshold',
    difference: 'How large must my sets be, and is this difference real?',
    next: 'What should we work on next?',
    floor: 'How good can it get?',
  },
  filter: 'Find a calculator',
  filterHint: 'A word of its title, its text or its results',
  filterNone: 'No calculator has these words. Try fewer letters.',
  filterCount: '{count} of {all}',
  glossaryTitle: 'Glossary',
  glossaryText:
    'The terms of the course: what they mean, where the notes use them, and which calculator computes them.',
  referencesTitle: 'References',
  referencesText:
    'The works that the notes cite. Those marked “checked” were compared with a copy or its abstract.',
  checked: 'checked',
  choose: 'Choose a language',
} as const;

const ko: Words<typeof en> = {
  title: 'Gapwise',
  description:
    '머신러닝 전략을 다루는 인터랙티브 노트입니다. 어느 격차가 모델의 성능을 가장 많이 깎는지 내 숫자로 계산해 볼 수 있습니다.',
  heading: '다음에는 어느 격차를 줄여야 할까요?',
  lede: '모델의 오차에는 피할 수 없는 부분, 편향, 분산, 그리고 데이터 불일치에서 오는 부분이 섞여 있습니다. 이 노트는 그것들을 구별하고, 다음 한 달을 어디에 쓸지 판단하는 법을 다룹니다.',
  start: '첫 강의 노트 읽기',
  startOne: '강의 노트 읽기',
  calculators: '계산기 써 보기',
  tryTitle: '내 숫자로 해 보기',
  tryText:
    '사람의 오차율, 훈련 오차율, dev 오차율을 넣어 보세요. 어느 격차가 더 큰지, 얼마나 확실한지, 무엇을 하면 좋을지 알려 줍니다.',
  forTitle: '누구를 위한 노트인가요',
  forText:
    'Structuring Machine Learning Projects 강좌를 듣는 분, 그리고 모델을 학습시켜 본 뒤 다음에 무엇을 할지 고민하는 분을 위한 노트입니다. 훈련 세트가 무엇인지만 알면 됩니다. 백분율과 덧셈으로 이야기를 풀고, 수식이 나오면 바로 옆에서 모든 기호를 설명합니다.',
  howTitle: '이 노트의 특징',
  how: [
    { title: '먼저 예상하기', text: '설명을 읽기 전에 스스로 답을 예상해 보게 합니다.' },
    {
      title: '내 숫자',
      text: '모든 계산기에 내 숫자를 넣을 수 있습니다. 숫자는 내 기기에만 있고, 원할 때만 링크에 담깁니다.',
    },
    {
      title: '신뢰 구간',
      text: '표본 크기를 알면 표본 오차를 함께 보여 주며, 그 안에 있는 격차로는 조언하지 않습니다.',
    },
    {
      title: '오래된 조언 표시',
      text: '강좌가 나온 뒤 실무가 달라진 곳은 따로 표시하고 근거가 되는 글을 인용합니다.',
    },
  ],
  mapTitle: '강좌 구성',
  mapText: '2주에 걸친 일곱 가지 주제를 강의 순서대로 다룹니다.',
  unwritten: '아직 작성되지 않았습니다',
  weeks: '{week}주차',
  topics: {
    orthogonalization: '직교화',
    metrics: '목표 설정하기',
    'human-level-performance': '인간 수준 성능과 비교하기',
    'error-analysis': '오차 분석',
    'data-mismatch': '훈련 세트와 dev/test 세트의 분포가 다를 때',
    'transfer-and-multi-task': '여러 과제에서 배우기',
    'end-to-end': '종단간 딥러닝',
  },
  lessonsTitle: '강의 노트',
  lessonsText:
    '노트마다 강좌의 주제 하나를 새로 풀어 쓰고, 숫자 예제와 계산기, 확인 문제를 곁들였습니다.',
  calculatorsTitle: '계산기',
  calculatorsText:
    '계산기마다 단독 페이지가 있고, 숫자는 링크에 담기며, 모든 결과에 불확실성을 함께 표시합니다.',
  decisions: {
    metric: '지표나 임곗값을 정해야 합니다',
    difference: '세트는 얼마나 커야 하고, 이 차이는 진짜일까요?',
    next: '다음에는 무엇을 해야 할까요?',
    floor: '어디까지 좋아질 수 있을까요?',
  },
  filter: '계산기 찾기',
  filterHint: '제목, 설명, 결과에 나오는 말',
  filterNone: '이 말이 들어 있는 계산기가 없습니다. 글자를 줄여 보세요.',
  filterCount: '{all}개 가운데 {count}개',
  glossaryTitle: '용어집',
  glossaryText:
    '강좌에 나오는 용어의 뜻과 영어 표현, 노트에서 쓰는 곳과 계산해 주는 계산기를 모았습니다.',
  referencesTitle: '참고 문헌',
  referencesText: '노트에서 인용한 글입니다. ‘확인함’ 표시는 원문이나 초록과 대조했다는 뜻입니다.',
  checked: '확인함',
  choose: '언어를 고르세요',
};

export const homeStrings = { en, ko } as const;
