import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'Which gap is yours?',
  description:
    'Human-level, training and dev error in; avoidable bias and variance with their intervals out, and what to work on first.',
  labels: {
    human: 'Human-level error',
    train: 'Training error',
    dev: 'Dev error',
    'n-human': 'Cases that people judged',
    'n-train': 'Training examples measured',
    'n-dev': 'Dev examples',
  },
  short: { human: 'human', train: 'train', dev: 'dev' },
  quantities: {
    'avoidable-bias': 'Avoidable bias',
    variance: 'Variance',
    verdict: 'Verdict',
  },
  presets: {
    sharp: 'Sharp photos',
    blurred: 'Blurred photos',
    'medical-far': 'Medical: far off',
    'medical-fit': 'Medical: fits, fails on new cases',
    'medical-close': 'Medical: close',
    'surpass-near': 'Nearly past people',
    'surpass-past': 'Past people',
  },
  gaps: { 'avoidable-bias': 'avoidable bias {value}', variance: 'variance {value}' },
  verdicts: {
    bias: 'Bias first',
    variance: 'Variance first',
    both: 'Both',
    neither: 'Neither stands out',
    'within-noise': 'Within the noise',
    'cannot-tell': 'Cannot tell',
  },
  findings: {
    bias: 'Avoidable bias, {bias}, is {ratio} times the variance',
    'bias-only': 'Avoidable bias, {bias}, is the gap to close; the variance is {variance}',
    variance: 'Variance, {variance}, is {ratio} times the avoidable bias',
    'variance-only': 'Variance, {variance}, is the gap to close; the avoidable bias is {bias}',
    'bias-noise': 'Avoidable bias, {bias}, leads; the variance, {variance}, may be chance',
    'variance-noise': 'Variance, {variance}, leads; the avoidable bias, {bias}, may be chance',
    'variance-floor': 'Variance, {variance}, is more than any bias can be',
    both: 'Avoidable bias, {bias}, and variance, {variance}, are of one size',
    neither: 'Avoidable bias, {bias}, and variance, {variance}, are both small and alike',
    'within-noise': 'Neither gap is larger than its sampling error',
    'cannot-tell': 'Training error is below the human level: the floor is unknown',
  },
  sentence: {
    gaps: 'People make {human} errors, the model {train} on its training set and {dev} on the dev set: {bias} of avoidable bias and {variance} of variance.',
    floor:
      'People make {human} errors, the model only {train} on its training set and {dev} on the dev set. The human level no longer says where the floor is: the avoidable bias lies somewhere between 0 and {train}. The variance is {variance}.',
    noise:
      '{gap}: the 95% interval runs from {low} to {high} and holds 0, so the gap may be chance.',
  },
  counts: 'How many examples? (for intervals)',
  countsHint: 'The examples on which each error was measured. Leave unknown ones empty.',
  groups: {
    legend: 'Whose error is human-level?',
    names: {
      person: 'Typical person',
      doctor: 'Typical doctor',
      expert: 'Experienced doctor',
      team: 'Team of experienced doctors',
    },
    reasons: {
      person:
        'Anyone, without training. Far above the floor: most of the gap to it would go unseen.',
      doctor: 'The people whom the system would help. The bar for using it, not for diagnosing it.',
      expert: 'Better than most. Closer to the floor, but the team shows that less is possible.',
      team: 'The lowest error that anyone reaches, so the tightest bound on Bayes error: take it for diagnosis.',
      none: 'For diagnosis take the lowest error that any group of people reaches on the same cases. For a decision to use the system, take the people whom it replaces or helps.',
    },
  },
  resultHeads: ['Gap', 'Size', '95% interval'],
  needCounts: 'needs both counts',
  ladder: 'The ladder of gaps',
} as const;

const ko: Words<typeof en> = {
  title: '어느 격차가 문제입니까?',
  description:
    '사람, 훈련, dev 오차율을 넣으면 회피 가능 편향과 분산을 신뢰 구간과 함께 보여 주고, 무엇부터 손볼지 알려 줍니다.',
  labels: {
    human: '인간 수준 오차율',
    train: '훈련 오차율',
    dev: 'dev 오차율',
    'n-human': '사람이 판단한 사례 수',
    'n-train': '오차율을 잰 훈련 예시 수',
    'n-dev': 'dev 예시 수',
  },
  short: { human: '사람', train: '훈련', dev: 'dev' },
  quantities: {
    'avoidable-bias': '회피 가능 편향',
    variance: '분산',
    verdict: '판정',
  },
  presets: {
    sharp: '선명한 사진',
    blurred: '흐린 사진',
    'medical-far': '의료: 아직 멀다',
    'medical-fit': '의료: 새 사례에서 무너진다',
    'medical-close': '의료: 거의 다 왔다',
    'surpass-near': '사람을 거의 따라잡음',
    'surpass-past': '사람을 넘어섬',
  },
  gaps: { 'avoidable-bias': '회피 가능 편향 {value}', variance: '분산 {value}' },
  verdicts: {
    bias: '편향부터',
    variance: '분산부터',
    both: '둘 다',
    neither: '두드러진 것 없음',
    'within-noise': '표본 오차 안',
    'cannot-tell': '알 수 없음',
  },
  findings: {
    bias: '회피 가능 편향이 {bias}로 분산의 {ratio}배입니다',
    'bias-only': '줄여야 할 격차는 회피 가능 편향 {bias}이고, 분산은 {variance}입니다',
    variance: '분산이 {variance}로 회피 가능 편향의 {ratio}배입니다',
    'variance-only': '줄여야 할 격차는 분산 {variance}이고, 회피 가능 편향은 {bias}입니다',
    'bias-noise': '회피 가능 편향 {bias}가 앞서고, 분산 {variance}는 우연일 수 있습니다',
    'variance-noise': '분산 {variance}가 앞서고, 회피 가능 편향 {bias}는 우연일 수 있습니다',
    'variance-floor': '분산이 {variance}로, 편향이 가질 수 있는 어떤 값보다도 큽니다',
    both: '회피 가능 편향 {bias}와 분산 {variance}가 비슷한 크기입니다',
    neither: '회피 가능 편향 {bias}와 분산 {variance}가 모두 작고 비슷합니다',
    'within-noise': '어느 격차도 표본 오차보다 크지 않습니다',
    'cannot-tell': '훈련 오차율이 인간 수준보다 낮아 바닥을 알 수 없습니다',
  },
  sentence: {
    gaps: '사람의 오차율은 {human}, 모델의 오차율은 훈련 세트에서 {train}, dev 세트에서 {dev}입니다. 회피 가능 편향은 {bias}, 분산은 {variance}입니다.',
    floor:
      '사람의 오차율은 {human}인데 모델의 오차율은 훈련 세트에서 {train}, dev 세트에서 {dev}입니다. 인간 수준은 더 이상 바닥이 어디쯤인지 알려 주지 않습니다. 회피 가능 편향은 0에서 {train} 사이 어딘가에 있고, 분산은 {variance}입니다.',
    noise: '{gap}: 95% 신뢰 구간 {low}~{high}에 0이 들어 있어 우연일 수 있습니다.',
  },
  counts: '예시는 몇 개입니까? (신뢰 구간 계산용)',
  countsHint: '각 오차율을 잰 예시의 수입니다. 모르는 칸은 비워 두세요.',
  groups: {
    legend: '누구의 오차율을 인간 수준으로 봅니까?',
    names: {
      person: '일반인',
      doctor: '일반 의사',
      expert: '숙련된 의사',
      team: '숙련된 의사들의 팀',
    },
    reasons: {
      person:
        '훈련받지 않은 사람입니다. 바닥보다 한참 높아서 바닥까지 남은 격차를 대부분 놓치게 됩니다.',
      doctor: '시스템이 도울 사람들입니다. 도입할지 정하는 기준이지, 진단하는 기준은 아닙니다.',
      expert: '대부분보다 낫습니다. 바닥에 더 가깝지만, 팀의 결과를 보면 더 낮은 값도 가능합니다.',
      team: '사람이 도달한 가장 낮은 오차율이므로 베이즈 오차에 가장 가까운 상한입니다. 진단에는 이 값을 씁니다.',
      none: '진단할 때는 같은 사례를 본 집단들의 오차율 가운데 가장 낮은 것을 씁니다. 도입할지 정할 때는 시스템이 대신하거나 도울 사람들의 오차율을 씁니다.',
    },
  },
  resultHeads: ['격차', '크기', '95% 신뢰 구간'],
  needCounts: '두 예시 수가 모두 필요합니다',
  ladder: '격차의 사다리',
};

export const strings = { en, ko } as const;
export type AvoidableBiasWords = Words<typeof en>;
