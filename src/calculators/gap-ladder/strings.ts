import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'The ladder of gaps',
  description:
    'Five errors from human level to test, four gaps with intervals, what they mean together, and what to do next.',
  labels: {
    human: 'Human-level error',
    train: 'Training error',
    'train-dev': 'Train-dev error',
    dev: 'Dev error',
    test: 'Test error',
    'n-human': 'Cases that people judged',
    'n-train': 'Training examples measured',
    'n-train-dev': 'Train-dev examples',
    'n-dev': 'Dev examples',
    'n-test': 'Test examples',
  },
  short: { human: 'human', train: 'train', 'train-dev': 'train-dev', dev: 'dev', test: 'test' },
  quantities: {
    'avoidable-bias': 'Avoidable bias',
    variance: 'Variance',
    'data-mismatch': 'Data mismatch',
    'dev-overfitting': 'Dev overfitting',
    verdict: 'Verdict',
  },
  presets: {
    'case-0': 'No train-dev set',
    'case-1': 'Variance',
    'case-2': 'Mismatch',
    'case-3': 'Bias',
    'case-4': 'Bias and mismatch',
    'case-5': 'Spread out',
    'case-6': 'Easier target',
  },
  gaps: {
    'avoidable-bias': 'avoidable bias {value}',
    variance: 'variance {value}',
    'data-mismatch': 'mismatch {value}',
    'dev-overfitting': 'dev overfitting {value}',
    inseparable: 'variance or mismatch {value}',
  },
  findings: {
    single: '{gap}, {value}, is the gap to close',
    dominant: '{gap}, {value}, is {ratio} times the next gap',
    several: '{count} gaps of one size: {list}',
    neither: 'All gaps are small and alike',
    'within-noise': 'No gap is larger than its sampling error',
    inseparable: '{value} between training and dev error: variance or mismatch, nobody can tell',
    floor: 'Training error is below the human level: the floor is unknown',
    missing: 'Too little is measured: enter at least two neighbouring errors',
    none: 'No error rises along the ladder',
  },
  sentence: {
    gap: '{gap} {value}',
    gaps: 'Measured: {errors}. {gaps}.',
    bare: 'Measured: {errors}.',
    nothing: 'Nothing is measured yet.',
    noise: '{gap}: the 95% interval, {low} to {high}, holds 0; the gap may be chance.',
    inseparable:
      'Without a train-dev set two causes share one gap: unseen examples, and another kind of data. Hold out some of the training data, do not train on it, and measure there.',
    'negative-mismatch':
      'Dev error is below train-dev error by {value}: the dev examples are easier for the model than those it learned from. That is no fault to mend. Measuring people on both kinds of data tells whether the task itself is easier.',
    'negative-bias':
      'Training error is below the human level: the avoidable bias lies between 0 and {train}.',
    'negative-other': '{gap} is negative, {value}: luck, or a sign that the two sets differ.',
  },
  counts: 'How many examples? (for intervals)',
  countsHint: 'The examples on which each error was measured. Leave unknown ones empty.',
  resultHeads: ['Gap', 'Size', '95% interval'],
  needCounts: 'needs both counts',
  needErrors: 'needs both errors',
  and: 'and',
} as const;

const ko: Words<typeof en> = {
  title: '차이의 사다리',
  description:
    '사람 수준에서 테스트까지 오차 다섯 개를 넣으면 네 가지 차이와 신뢰 구간, 그 뜻, 다음에 할 일을 보여 줍니다.',
  labels: {
    human: '사람 수준 오차',
    train: '훈련 오차',
    'train-dev': '훈련-개발 오차',
    dev: 'dev 오차',
    test: '테스트 오차',
    'n-human': '사람이 판단한 사례 수',
    'n-train': '오차를 잰 훈련 예시 수',
    'n-train-dev': '훈련-개발 예시 수',
    'n-dev': 'dev 예시 수',
    'n-test': '테스트 예시 수',
  },
  short: { human: '사람', train: '훈련', 'train-dev': '훈련-개발', dev: 'dev', test: '테스트' },
  quantities: {
    'avoidable-bias': '회피 가능 편향',
    variance: '분산',
    'data-mismatch': '데이터 불일치',
    'dev-overfitting': 'dev 과적합',
    verdict: '판정',
  },
  presets: {
    'case-0': '훈련-개발 세트 없음',
    'case-1': '분산',
    'case-2': '불일치',
    'case-3': '편향',
    'case-4': '편향과 불일치',
    'case-5': '고르게 퍼짐',
    'case-6': '더 쉬운 목표',
  },
  gaps: {
    'avoidable-bias': '회피 가능 편향 {value}',
    variance: '분산 {value}',
    'data-mismatch': '불일치 {value}',
    'dev-overfitting': 'dev 과적합 {value}',
    inseparable: '분산 또는 불일치 {value}',
  },
  findings: {
    single: '줄여야 할 차이는 {gap} {value}입니다',
    dominant: '{gap} {value}: 다음으로 큰 차이의 {ratio}배입니다',
    several: '비슷한 크기의 차이가 {count}개 있습니다: {list}',
    neither: '모든 차이가 작고 비슷합니다',
    'within-noise': '어느 차이도 표본 오차보다 크지 않습니다',
    inseparable: '훈련과 dev 사이의 {value}가 분산인지 불일치인지 가릴 수 없습니다',
    floor: '훈련 오차가 사람 수준보다 낮아 하한을 알 수 없습니다',
    missing: '잰 값이 부족합니다. 이웃한 오차를 적어도 두 개 넣어 주세요',
    none: '사다리를 따라 커지는 오차가 없습니다',
  },
  sentence: {
    gap: '{gap} {value}',
    gaps: '잰 값: {errors}. {gaps}.',
    bare: '잰 값: {errors}.',
    nothing: '아직 잰 값이 없습니다.',
    noise: '{gap}: 95% 신뢰 구간 {low}~{high}에 0이 들어 있어 우연일 수 있습니다.',
    inseparable:
      '훈련-개발 세트가 없으면 한 차이에 두 원인이 섞입니다. 처음 보는 예시라는 점과 종류가 다른 데이터라는 점입니다. 훈련 데이터 일부를 떼어 학습에 쓰지 말고, 거기에서 오차를 재세요.',
    'negative-mismatch':
      'dev 오차가 훈련-개발 오차보다 {value} 낮습니다. 모델에게는 dev 예시가 학습한 데이터보다 쉽다는 뜻이고, 고쳐야 할 잘못은 아닙니다. 두 종류의 데이터에서 사람의 오차를 재면 과제 자체가 더 쉬운지 알 수 있습니다.',
    'negative-bias':
      '훈련 오차가 사람 수준보다 낮습니다. 회피 가능 편향은 0에서 {train} 사이에 있습니다.',
    'negative-other':
      '{gap}: 값이 {value}로 음수입니다. 우연이거나 두 세트가 서로 다르다는 신호입니다.',
  },
  counts: '예시는 몇 개입니까? (신뢰 구간 계산용)',
  countsHint: '각 오차를 잰 예시의 수입니다. 모르는 칸은 비워 두세요.',
  resultHeads: ['차이', '크기', '95% 신뢰 구간'],
  needCounts: '두 예시 수가 모두 필요합니다',
  needErrors: '두 오차가 모두 필요합니다',
  and: '및',
};

export const strings = { en, ko } as const;
export type GapLadderWords = Words<typeof en>;
