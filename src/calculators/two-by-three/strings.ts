import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'Two sources, three rows',
  description:
    'Errors of people, on examples that were trained on and on examples that were not, for two sources: every gap with its interval, what the mismatch is made of, and what an empty cell leaves unknown.',
  labels: {
    human: 'Source: people',
    train: 'Source: trained on',
    'train-dev': 'Source: not trained on',
    'human-target': 'Target: people',
    'train-target': 'Target: trained on',
    dev: 'Target: not trained on (dev)',
    'n-human': 'Source: cases that people judged',
    'n-train': 'Source: training examples measured',
    'n-train-dev': 'Source: train-dev examples',
    'n-human-target': 'Target: cases that people judged',
    'n-train-target': 'Target: training examples measured',
    'n-dev': 'Target: dev examples',
  },
  quantities: {
    'avoidable-bias': 'Bias on the source',
    variance: 'Variance on the source',
    'avoidable-bias-target': 'Bias on the target',
    'variance-target': 'Variance on the target',
    'human-difference': 'Target harder for people',
    'seen-difference': 'Target harder where trained on',
    'data-mismatch': 'Data mismatch',
    'target-gap': 'Dev error above people',
    transfer: 'Mismatch lost in transfer',
    verdict: 'Verdict',
  },
  presets: {
    mirror: 'The course’s mirror',
    'no-people': 'People not measured',
    ladder: 'Only the ladder’s cells',
    hivenote: 'Hivenote before the wind',
    'hivenote-wind': 'Hivenote with wind',
  },
  columns: { source: 'Source', target: 'Target' },
  rows: { human: 'people', seen: 'trained on', unseen: 'not trained on' },
  arrows: {
    'avoidable-bias': 'bias',
    variance: 'variance',
    'human-difference': 'harder',
    'seen-difference': 'seen',
    'data-mismatch': 'mismatch',
  },
  unknown: '?',
  verdicts: {
    'target-harder': 'The target is harder',
    transfer: 'Lost in transfer',
    both: 'Harder, and lost in transfer',
    unsplit: 'A mismatch of unknown parts',
    'no-mismatch': 'No mismatch to mend',
    'within-noise': 'Within the noise',
    'cannot-tell': 'Cannot tell',
  },
  findings: {
    'target-harder': 'Of {mismatch} of mismatch, {harder} are there for people too',
    transfer: 'Of {mismatch} of mismatch, {transfer} are lost in transfer',
    both: '{mismatch} of mismatch: {harder} are harder for anybody, {transfer} lost in transfer',
    unsplit: 'A mismatch of {mismatch}, and the counts do not say what it is made of',
    'no-mismatch': 'The mismatch is {mismatch}: people find the target {harderText}',
    'within-noise': 'The mismatch of {mismatch} is not larger than its sampling error',
    'no-people':
      '{mismatch} of mismatch: {cell} is empty, so harder or badly transferred, nobody can tell',
    'no-negative':
      '{mismatch} of mismatch: {cell} is empty, so easier or well transferred, nobody can tell',
    'no-mismatch-cell': 'Without {cell} there is no mismatch to read',
    nothing: 'Nothing is measured yet',
  },
  harder: '{value} harder',
  easier: '{value} easier',
  alike: 'neither harder nor easier',
  sentence: {
    cells: '{column}: {cells}.',
    cell: '{name} {value}',
    parts:
      'The mismatch of {mismatch} is {harder} that people have too, and {transfer} of the model’s own.',
    better: 'The model crosses over better than people do.',
    noise: '{gap}: the 95% interval, {low} to {high}, holds 0; it may be chance.',
    empty: {
      human:
        'Without people on the source, the bias there is unknown, and whether the target is harder.',
      train:
        'Without an error on source examples that were trained on, bias and variance there stand in one gap.',
      'train-dev': 'Without a train-dev set, variance and mismatch stand in one gap.',
      'human-target':
        'Without people on the target, nobody can tell a harder task from a bad transfer.',
      'train-target':
        'Without an error on target examples that were trained on, bias and variance on the target stand in one gap.',
      dev: 'Without a dev error, it is unknown how the model does where it counts.',
    },
  },
  cells: {
    human: 'people on the source',
    train: 'the source’s training error',
    'train-dev': 'the train-dev error',
    'human-target': 'people on the target',
    'train-target': 'the target’s training error',
    dev: 'the dev error',
  },
  counts: 'How many examples? (for intervals)',
  countsHint: 'The examples on which each error was measured. Leave unknown ones empty.',
  resultHeads: ['Gap', 'Size', '95% interval'],
  needCounts: 'needs the counts',
  needErrors: 'needs its cells',
  picture: {
    description:
      'A table of two columns and three rows with arrows between the cells. {cells} Arrows: {arrows}.',
    arrow: '{name} {value}',
  },
  advice: {
    'measure-people': {
      text: 'Let people judge some hundred examples of {column}',
      reason: 'They are the only ones who can say whether the task itself is harder there.',
    },
    'carve-train-dev': {
      text: 'Carve out a train-dev set',
      reason: 'Hold out some of the training data, do not train on it, and measure there.',
    },
    'measure-dev': {
      text: 'Measure the dev error',
      reason: 'Everything in the table is read against what happens on the target.',
    },
    'train-on-target': {
      text: 'Put some target examples into training, and measure the error on them',
      reason: 'It separates bias from variance where it counts.',
    },
    'larger-sets': {
      text: 'Measure on more examples before you act on the mismatch',
      reason: 'Its interval holds 0. On this many examples it may be chance.',
    },
    'more-people': {
      text: 'Let people judge more, if the answer would change what you do',
      reason: 'The cells of people are the smallest samples, and decide how the mismatch divides.',
    },
    'leave-mismatch': {
      text: 'Leave the mismatch alone',
      reason: 'A negative one is no fault, and there is none to win.',
    },
    'better-inputs': {
      text: 'Look for better inputs on the target: sensors, placement, a second reading',
      reason:
        'People lose {harder} there as well. More training data will not bring back what the input does not hold.',
    },
    'compare-attributes': {
      text: 'Compare wrong dev examples with training examples, attribute by attribute',
      reason: 'It names what the training data lack. Use the dev set, never the test set.',
    },
    'collect-or-synthesize': {
      text: 'Collect what is missing, or synthesize it from many independent sources',
      reason: 'At most {transfer} can be won. A single source repeated is none.',
    },
    'work-on-gap': {
      text: 'Work on the largest gap down a column: {gap}, {value}',
      reason: 'It is at least as real as the mismatch, and has tools of its own.',
    },
  },
  ladder: 'The ladder of gaps',
} as const;

const ko: Words<typeof en> = {
  title: '두 출처, 세 행',
  description:
    '두 출처에서 사람, 학습한 예시, 학습하지 않은 예시의 오차율을 넣으면 모든 격차와 신뢰 구간, 불일치가 무엇으로 이루어졌는지, 빈칸이 무엇을 가리는지 보여 줍니다.',
  labels: {
    human: '원천: 사람',
    train: '원천: 학습한 예시',
    'train-dev': '원천: 학습하지 않은 예시',
    'human-target': '목표: 사람',
    'train-target': '목표: 학습한 예시',
    dev: '목표: 학습하지 않은 예시(dev)',
    'n-human': '원천: 사람이 판단한 사례 수',
    'n-train': '원천: 오차율을 잰 훈련 예시 수',
    'n-train-dev': '원천: 훈련-개발 예시 수',
    'n-human-target': '목표: 사람이 판단한 사례 수',
    'n-train-target': '목표: 오차율을 잰 훈련 예시 수',
    'n-dev': '목표: dev 예시 수',
  },
  quantities: {
    'avoidable-bias': '원천의 편향',
    variance: '원천의 분산',
    'avoidable-bias-target': '목표의 편향',
    'variance-target': '목표의 분산',
    'human-difference': '사람에게도 더 어려운 만큼',
    'seen-difference': '학습한 예시에서 더 어려운 만큼',
    'data-mismatch': '데이터 불일치',
    'target-gap': '사람보다 높은 dev 오차율',
    transfer: '옮겨 가며 잃은 만큼',
    verdict: '판정',
  },
  presets: {
    mirror: '강좌의 룸미러',
    'no-people': '사람의 오차율 없음',
    ladder: '사다리의 칸만',
    hivenote: '하이브노트, 바람 전',
    'hivenote-wind': '하이브노트, 바람 후',
  },
  columns: { source: '원천', target: '목표' },
  rows: { human: '사람', seen: '학습함', unseen: '학습 안 함' },
  arrows: {
    'avoidable-bias': '편향',
    variance: '분산',
    'human-difference': '난이도',
    'seen-difference': '학습함',
    'data-mismatch': '불일치',
  },
  unknown: '?',
  verdicts: {
    'target-harder': '목표가 더 어려움',
    transfer: '옮겨 가며 잃음',
    both: '더 어렵고 잃기도 함',
    unsplit: '구성을 모르는 불일치',
    'no-mismatch': '고칠 불일치 없음',
    'within-noise': '표본 오차 안',
    'cannot-tell': '알 수 없음',
  },
  findings: {
    'target-harder': '불일치 {mismatch} 가운데 {harder}는 사람에게도 있습니다',
    transfer: '불일치 {mismatch} 가운데 {transfer}는 옮겨 가며 잃은 것입니다',
    both: '불일치 {mismatch}: {harder}는 누구에게나 더 어려운 만큼이고 {transfer}는 옮겨 가며 잃었습니다',
    unsplit: '불일치는 {mismatch}이지만 무엇으로 이루어졌는지는 이 개수로 알 수 없습니다',
    'no-mismatch': '불일치는 {mismatch}이고, 사람에게 목표는 {harderText}',
    'within-noise': '불일치 {mismatch}는 표본 오차보다 크지 않습니다',
    'no-people':
      '불일치 {mismatch}: {cell} 칸이 비어 있어 더 어려운 것인지 잘못 옮겨 간 것인지 알 수 없습니다',
    'no-negative':
      '불일치 {mismatch}: {cell} 칸이 비어 있어 더 쉬운 것인지 잘 옮겨 간 것인지 알 수 없습니다',
    'no-mismatch-cell': '{cell} 칸이 없으면 불일치를 읽을 수 없습니다',
    nothing: '아직 잰 값이 없습니다',
  },
  harder: '{value} 더 어렵습니다',
  easier: '{value} 더 쉽습니다',
  alike: '더 어렵지도 쉽지도 않습니다',
  sentence: {
    cells: '{column}: {cells}.',
    cell: '{name} {value}',
    parts: '불일치 {mismatch} 가운데 {harder}는 사람에게도 있고, {transfer}는 모델만의 것입니다.',
    better: '모델이 사람보다 더 잘 옮겨 갑니다.',
    noise: '{gap}: 95% 신뢰 구간 {low}~{high}에 0이 들어 있어 우연일 수 있습니다.',
    empty: {
      human:
        '원천에서 사람의 오차율을 재지 않으면 그곳의 편향도, 목표가 더 어려운지도 알 수 없습니다.',
      train: '학습한 원천 예시의 오차율이 없으면 그곳의 편향과 분산이 한 격차에 섞입니다.',
      'train-dev': '훈련-개발 세트가 없으면 분산과 불일치가 한 격차에 섞입니다.',
      'human-target':
        '목표에서 사람의 오차율을 재지 않으면 과제가 더 어려운지 모델이 잘못 옮겨 갔는지 아무도 가릴 수 없습니다.',
      'train-target': '학습한 목표 예시의 오차율이 없으면 목표의 편향과 분산이 한 격차에 섞입니다.',
      dev: 'dev 오차율이 없으면 정작 중요한 곳에서 모델이 어떤지 알 수 없습니다.',
    },
  },
  cells: {
    human: '원천의 사람',
    train: '원천의 훈련 오차율',
    'train-dev': '훈련-개발 오차율',
    'human-target': '목표의 사람',
    'train-target': '목표의 훈련 오차율',
    dev: 'dev 오차율',
  },
  counts: '예시는 몇 개입니까? (신뢰 구간 계산용)',
  countsHint: '각 오차율을 잰 예시의 수입니다. 모르는 칸은 비워 두세요.',
  resultHeads: ['격차', '크기', '95% 신뢰 구간'],
  needCounts: '예시 수가 필요합니다',
  needErrors: '해당 칸이 필요합니다',
  picture: {
    description: '두 열과 세 행의 표이고 칸 사이에 화살표가 있습니다. {cells} 화살표: {arrows}.',
    arrow: '{name} {value}',
  },
  advice: {
    'measure-people': {
      text: '{column} 예시 수백 개를 사람에게 판단하게 하세요',
      reason: '그곳에서 과제 자체가 더 어려운지 말해 줄 수 있는 것은 사람뿐입니다.',
    },
    'carve-train-dev': {
      text: '훈련-개발 세트를 떼어 두세요',
      reason: '훈련 데이터 일부를 학습에 쓰지 말고 남겨 두었다가 거기에서 오차율을 재세요.',
    },
    'measure-dev': {
      text: 'dev 오차율을 재세요',
      reason: '표의 모든 값은 목표에서 일어나는 일과 견주어 읽습니다.',
    },
    'train-on-target': {
      text: '목표 예시 일부를 훈련에 넣고 거기에서 오차율을 재세요',
      reason: '정작 중요한 곳의 편향과 분산을 가를 수 있습니다.',
    },
    'larger-sets': {
      text: '불일치에 손대기 전에 더 많은 예시로 재세요',
      reason: '신뢰 구간에 0이 들어 있습니다. 이 정도 개수로는 우연일 수 있습니다.',
    },
    'more-people': {
      text: '답에 따라 할 일이 달라진다면 사람에게 더 많이 판단하게 하세요',
      reason: '사람의 칸은 표본이 가장 작고, 불일치가 어떻게 나뉘는지를 정합니다.',
    },
    'leave-mismatch': {
      text: '불일치는 그대로 두세요',
      reason: '음수인 불일치는 잘못이 아니고, 거기에서 얻을 것도 없습니다.',
    },
    'better-inputs': {
      text: '목표에서 더 나은 입력을 찾으세요. 센서, 놓는 자리, 두 번째 측정 같은 것입니다',
      reason:
        '사람도 거기에서 {harder}를 잃습니다. 입력에 없는 것은 훈련 데이터를 늘려도 돌아오지 않습니다.',
    },
    'compare-attributes': {
      text: '틀린 dev 예시와 훈련 예시를 속성별로 견주어 보세요',
      reason: '훈련 데이터에 무엇이 없는지 드러납니다. 테스트 세트가 아니라 dev 세트로 하세요.',
    },
    'collect-or-synthesize': {
      text: '모자라는 것을 모으거나, 서로 독립인 여러 원본으로 합성하세요',
      reason: '많아야 {transfer}를 얻습니다. 한 원본을 되풀이하는 것은 늘리는 것이 아닙니다.',
    },
    'work-on-gap': {
      text: '열에서 가장 큰 격차부터 줄이세요: {gap} {value}',
      reason: '적어도 불일치만큼 분명한 격차이고, 쓸 도구가 따로 있습니다.',
    },
  },
  ladder: '격차의 사다리',
};

export const strings = { en, ko } as const;
export type TwoByThreeWords = Words<typeof en>;
