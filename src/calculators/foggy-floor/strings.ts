import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'A floor in the fog',
  description:
    'The band in which the unknown floor lies gives bounds for the avoidable bias; see whether it or the variance is larger, or whether nobody can tell.',
  labels: {
    human: 'Human-level error',
    train: 'Training error',
    dev: 'Dev error',
    'floor-low': 'Floor at least',
    'floor-high': 'Floor at most',
    'n-human': 'Cases that people judged',
    'n-train': 'Training examples measured',
    'n-dev': 'Dev examples',
  },
  highHint: 'Empty: the human-level error, the best bound that people give.',
  short: { human: 'human', train: 'train', dev: 'dev', floor: 'floor?' },
  quantities: {
    'avoidable-bias-floor': 'Avoidable bias',
    'avoidable-bias-floor-low': 'Avoidable bias with the floor at the top of the band',
    'avoidable-bias-floor-high': 'Avoidable bias with the floor at the bottom of the band',
    variance: 'Variance',
    'tie-floor': 'Floor at which the two gaps are equal',
    verdict: 'Verdict',
  },
  presets: {
    near: 'Nearly past people',
    'near-known': 'The same, floor at human level',
    past: 'Past people',
    'past-known': 'The same, floor found below 0.1%',
  },
  verdicts: {
    bias: 'Bias first',
    variance: 'Variance first',
    'cannot-tell': 'Cannot tell',
    'within-noise': 'Within the noise',
    neither: 'Neither stands out',
  },
  findings: {
    bias: 'Wherever the floor lies, the avoidable bias, {bias}, is the larger gap',
    variance: 'Wherever the floor lies, the variance, {variance}, is the larger gap',
    'both-sides':
      'Cannot tell: the avoidable bias is {bias}, on both sides of the variance of {variance}',
    chance: 'Cannot tell: the lead of the avoidable bias, {bias}, may be chance',
    band: 'Cannot tell: the band for the floor ends before it begins',
    'within-noise': 'Neither gap is larger than its sampling error',
    neither: 'Avoidable bias, {bias}, and variance, {variance}, do not differ enough to choose',
  },
  range: '{low} to {high}',
  sentence: {
    band: 'With the floor anywhere from {low} to {high}, a training error of {train} holds {bias} of avoidable bias; the step to the dev error of {dev} is {variance} of variance.',
    known:
      'With the floor at {low}, a training error of {train} holds {bias} of avoidable bias; the step to the dev error of {dev} is {variance} of variance.',
    order:
      'The lower end of the band, {low}, is above its upper end, {high}, so there is no floor in it. The variance, {variance}, needs no floor.',
    tie: 'Below a floor of {tie} the bias is larger, above it the variance.',
    human:
      'Training error is below human level: people no longer say where the floor is, only that it is not above them.',
    above:
      'The band reaches above the human-level error. That is possible only if people saw more than the model gets, or were lucky.',
    memorized:
      'Training error is below the whole band. No model gets below the floor on new cases: the training set was memorized, or the measurement was lucky.',
    noise: 'The variance may be chance: its 95% interval runs from {low} to {high} and holds 0.',
  },
  gaps: { bias: 'avoidable bias {value}', variance: 'variance {value}' },
  heads: ['Quantity', 'Size', '95% interval'],
  bounds: 'bounds from the band, no 95% limits',
  needCounts: 'needs both counts',
  noBand: 'undefined: the band ends before it begins',
  noTie: 'undefined: no floor does that',
  grips: { 'floor-low': 'Lower end of the band', 'floor-high': 'Upper end of the band' },
  counts: 'How many examples? (for intervals)',
  countsHint: 'The examples on which each error was measured. Leave unknown ones empty.',
  gain: 'avoidable bias: {range} to win',
  note: {
    'cannot-tell':
      'The measurements do not say which gap is larger. More of the same will not either.',
    chance: 'The counts are too small to say that the larger gap is there at all.',
  },
  twoGaps: 'Which gap is yours?',
  actions: {
    'mend-band': {
      text: 'Put the ends of the band in order',
      reason: 'The floor lies above the lower end and below the upper one.',
    },
    slices: {
      text: 'Look for slices on which people still win',
      reason:
        'There people label, explain and bound the floor as before, even if the model is better on average.',
    },
    'other-floor': {
      text: 'Find the floor in another way',
      reason:
        'Let several experts label the same cases and see how far they agree, or take a larger model or an ensemble: what it reaches on new data is a bound too.',
    },
    outcomes: {
      text: 'Collect outcomes instead of judgments',
      reason: 'A biopsy, a repaid loan or a delivery time does not stop at human level.',
    },
    'shrink-variance': {
      text: 'Work on the variance meanwhile',
      reason: 'Its size is known without any floor: it is what new data add.',
    },
  },
} as const;

const ko: Words<typeof en> = {
  title: '안개 속의 바닥',
  description:
    '알 수 없는 바닥이 놓인 범위를 넣으면 회피 가능 편향의 범위를 구하고, 편향과 분산 가운데 어느 쪽이 큰지, 아니면 알 수 없는지 보여 줍니다.',
  labels: {
    human: '인간 수준 오차율',
    train: '훈련 오차율',
    dev: 'dev 오차율',
    'floor-low': '바닥의 최솟값',
    'floor-high': '바닥의 최댓값',
    'n-human': '사람이 판단한 사례 수',
    'n-train': '오차율을 잰 훈련 예시 수',
    'n-dev': 'dev 예시 수',
  },
  highHint: '비워 두면 인간 수준 오차율을 씁니다. 사람이 알려 주는 가장 낮은 상한입니다.',
  short: { human: '사람', train: '훈련', dev: 'dev', floor: '바닥?' },
  quantities: {
    'avoidable-bias-floor': '회피 가능 편향',
    'avoidable-bias-floor-low': '바닥이 범위의 위쪽 끝일 때의 회피 가능 편향',
    'avoidable-bias-floor-high': '바닥이 범위의 아래쪽 끝일 때의 회피 가능 편향',
    variance: '분산',
    'tie-floor': '두 격차가 같아지는 바닥',
    verdict: '판정',
  },
  presets: {
    near: '사람을 거의 따라잡음',
    'near-known': '같은 상황, 바닥이 인간 수준',
    past: '사람을 넘어섬',
    'past-known': '같은 상황, 바닥이 0.1% 이하',
  },
  verdicts: {
    bias: '편향부터',
    variance: '분산부터',
    'cannot-tell': '알 수 없음',
    'within-noise': '표본 오차 안',
    neither: '두드러진 것 없음',
  },
  findings: {
    bias: '바닥이 범위 어디에 있든 회피 가능 편향 {bias} 쪽이 더 큰 격차입니다',
    variance: '바닥이 범위 어디에 있든 분산 {variance} 쪽이 더 큰 격차입니다',
    'both-sides':
      '알 수 없습니다. 회피 가능 편향 {bias}의 범위 안에 분산 {variance}가 들어 있습니다',
    chance: '알 수 없습니다. 회피 가능 편향 {bias}가 더 크게 나온 것은 우연일 수 있습니다',
    band: '알 수 없습니다. 바닥 범위의 두 끝이 뒤바뀌어 있습니다',
    'within-noise': '어느 격차도 표본 오차보다 크지 않습니다',
    neither: '회피 가능 편향 {bias}와 분산 {variance}의 차이가 작아 고를 수 없습니다',
  },
  range: '{low}~{high}',
  sentence: {
    band: '바닥이 {low}에서 {high} 사이 어디에나 있을 수 있다면, 훈련 오차율 {train} 가운데 회피 가능 편향은 {bias}입니다. dev 오차율 {dev}까지 늘어난 {variance}는 분산입니다.',
    known:
      '바닥이 {low}라면 훈련 오차율 {train} 가운데 회피 가능 편향은 {bias}입니다. dev 오차율 {dev}까지 늘어난 {variance}는 분산입니다.',
    order:
      '범위의 최솟값 {low}가 최댓값 {high}보다 커서 바닥이 놓일 곳이 없습니다. 분산 {variance}는 바닥을 몰라도 구할 수 있습니다.',
    tie: '바닥이 {tie}보다 낮으면 편향이 더 크고, 높으면 분산이 더 큽니다.',
    human:
      '훈련 오차율이 인간 수준보다 낮습니다. 사람은 바닥이 자기보다 위에 있지 않다는 것만 알려 줄 뿐, 어디인지는 더 이상 알려 주지 못합니다.',
    above:
      '범위가 인간 수준 오차율보다 위까지 뻗어 있습니다. 사람이 모델보다 많은 것을 보았거나 운이 좋았을 때만 가능한 일입니다.',
    memorized:
      '훈련 오차율이 범위 전체보다 낮습니다. 새 사례에서 바닥보다 잘하는 모델은 없으므로, 훈련 세트를 외웠거나 측정에 운이 따른 것입니다.',
    noise: '분산은 우연일 수 있습니다. 95% 신뢰 구간 {low}~{high}에 0이 들어 있습니다.',
  },
  gaps: { bias: '회피 가능 편향 {value}', variance: '분산 {value}' },
  heads: ['항목', '크기', '95% 신뢰 구간'],
  bounds: '바닥의 범위에서 나온 한계이며 95% 구간이 아닙니다',
  needCounts: '두 예시 수가 모두 필요합니다',
  noBand: '정의되지 않음: 범위의 두 끝이 뒤바뀌었습니다',
  noTie: '정의되지 않음: 그런 바닥이 없습니다',
  grips: { 'floor-low': '범위의 아래쪽 끝', 'floor-high': '범위의 위쪽 끝' },
  counts: '예시는 몇 개입니까? (신뢰 구간 계산용)',
  countsHint: '각 오차율을 잰 예시의 수입니다. 모르는 칸은 비워 두세요.',
  gain: '회피 가능 편향: {range} 줄일 수 있음',
  note: {
    'cannot-tell':
      '지금의 측정값만으로는 어느 격차가 더 큰지 알 수 없습니다. 같은 것을 더 재어도 마찬가지입니다.',
    chance: '예시 수가 적어 더 큰 격차가 정말 있는지조차 말할 수 없습니다.',
  },
  twoGaps: '어느 격차가 문제입니까?',
  actions: {
    'mend-band': {
      text: '범위의 두 끝을 바로잡기',
      reason: '바닥은 최솟값보다 높고 최댓값보다 낮은 곳에 있습니다.',
    },
    slices: {
      text: '사람이 아직 이기는 슬라이스를 찾기',
      reason:
        '평균으로는 모델이 앞서더라도 그런 사례에서는 사람이 예전처럼 라벨을 붙이고, 이유를 설명하고, 바닥의 상한을 알려 줍니다.',
    },
    'other-floor': {
      text: '다른 방법으로 바닥을 찾기',
      reason:
        '여러 전문가에게 같은 사례의 라벨을 맡겨 얼마나 일치하는지 보거나, 더 큰 모델이나 앙상블을 써 보세요. 새 데이터에서 도달한 오차율은 바닥의 새 상한이 됩니다.',
    },
    outcomes: {
      text: '판단 대신 실제 결과를 모으기',
      reason: '조직 검사, 갚은 대출, 배달에 걸린 시간 같은 결과는 인간 수준에서 멈추지 않습니다.',
    },
    'shrink-variance': {
      text: '그동안 분산을 줄이기',
      reason: '분산은 새 데이터에서 늘어난 만큼이므로 바닥을 몰라도 크기를 알 수 있습니다.',
    },
  },
};

export const strings = { en, ko } as const;
export type FoggyFloorWords = Words<typeof en>;
