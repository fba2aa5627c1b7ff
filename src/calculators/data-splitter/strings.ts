import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'Which examples go where?',
  description:
    'Examples of two kinds cut into training, dev and test set: how much of the target the dev set holds, how exactly it measures, and which of two models it would ship.',
  labels: {
    split: 'How the data are cut',
    'n-source': 'Examples of the source',
    'n-target': 'Examples of the target',
    'n-dev': 'Dev set',
    'n-test': 'Test set',
    error: 'Expected error on the target',
    'source-error': 'X: error on the source',
    'target-error': 'X: error on the target',
    'source-error2': 'Y: error on the source',
    'target-error2': 'Y: error on the target',
    'source-weight': 'Weight of a source example in training',
  },
  options: { split: { shuffle: 'shuffle everything', target: 'target first' } },
  quantities: {
    'source-in-train': 'Source in the training set',
    'target-in-train': 'Target in the training set',
    'source-in-dev': 'Source in the dev set',
    'target-in-dev': 'Target in the dev set',
    'target-in-dev-sd': 'Its standard deviation',
    'target-share': 'Target’s share of the dev set',
    'error-half-width': 'Target error is known within',
    error: 'Expected target error, as this dev set may show it',
    'dev-error': 'Dev error',
    winner: 'The dev set prefers',
    'target-winner': 'Better on the target',
    'tie-share': 'Share at which X and Y tie',
    'equal-weight': 'Weight at which both count alike',
    'source-share': 'Source’s share of the training loss',
    'effective-sample-size': 'Effective size of the training set',
    verdict: 'Verdict',
  },
  presets: {
    'course-shuffle': 'Web and app, shuffled',
    'course-target': 'Web and app, target first',
    'mirror-a': 'Mirror, plan a',
    'mirror-b': 'Mirror, plan b',
    hivenote: 'Hivenote, shuffled',
  },
  winners: { x: 'X', y: 'Y', tie: 'neither: a tie' },
  groups: { models: 'Two models, in %', data: 'The data' },
  verdicts: {
    impossible: 'Not possible',
    'no-target': 'No target',
    'wrong-model': 'Wrong model ships',
    'off-target': 'Off target',
    'few-target': 'Too few of the target',
    'on-target': 'On target',
  },
  conflict:
    'Dev and test set can take {most} together at most, and something has to be left to train on. No result is shown.',
  findings: {
    impossible: 'There are not enough examples for this dev and test set',
    'no-target': 'Without examples of the target nothing can be measured on it',
    'wrong-model':
      '{share} of the dev set is target: it ships {winner}, and {best} is better there',
    'off-target': 'Only {share} of the dev set is target: {target} of {n}',
    'few-target': 'All of the dev set is target, but that is {target} examples',
    'on-target': '{target} of {n} dev examples are target: {winner} ships, rightly',
    'on-target-tie': '{target} of {n} dev examples are target: X and Y tie',
  },
  sentence: {
    shuffle:
      'Shuffled, a dev set of {n} holds about {target} target examples; 95 of 100 shuffles give {low} to {high}.',
    target: 'The dev set holds {n} target examples and no others; {left} are left for training.',
    known: 'They show a target error of {error} as something from {errorLow} to {errorHigh}.',
    errors: 'Its error is {x} for X and {y} for Y; on the target alone {tx} and {ty}.',
    tie: 'They tie where the target is {tie} of the dev set.',
    always: '{winner} is ahead whatever the share.',
    impossible: 'Dev and test set take {taken} of the {most} examples that they may be cut from.',
    'no-target': 'Whatever the split, the dev set says nothing about the target.',
  },
  undefined: 'undefined',
  missing: {
    impossible: 'undefined: too much is set aside',
    'no-held': 'undefined: no target examples in the dev set',
    'one-ahead': 'none: one model is ahead at every share',
    'one-kind': 'undefined: only one kind is trained on',
    untrained: 'undefined: nothing is trained on',
  },
  heads: ['Part', 'Value', 'Note'],
  between: '{low} to {high}',
  notes: {
    expected: 'expected',
    exact: 'exactly',
    shuffles: '{low} to {high} in 95 of 100 shuffles',
    wilson: 'Wilson, 95%',
    x: 'X',
    y: 'Y',
    weight: 'target over source in training',
    kish: 'examples of equal weight',
  },
  picture: {
    train: 'training',
    dev: 'dev',
    test: 'test',
    part: '{name}: {target} target, {source} source',
    key: 'Filled: target. Hatched: source. Each bar is one set, not to scale with the others.',
    aim: 'what the dev set aims at',
    description:
      'Three bars, each a set divided into target and source: {parts}. Beside them a target whose dot is {where}.',
    hit: 'in the middle',
    off: 'off the middle by the share of the source, {share}',
  },
  flip: {
    heading: 'At which share does the winner change?',
    text: 'The dev error of a model runs in a straight line from its error on the source to its error on the target. Only the right end is what customers get.',
    x: 'Share of the target in the dev set, %',
    y: 'Dev error',
    tie: 'tie at {tie}',
    here: 'this dev set',
    key: 'Solid: X. Dashed: Y. The bars at this dev set are 95% intervals, each for itself.',
    description:
      'Dev error of X from {sx} to {tx} and of Y from {sy} to {ty} as the share of the target goes from 0 to 100%. {tie} This dev set stands at {share}.',
  },
  weight: {
    heading: 'How loudly does the source speak in training?',
    text: 'Each source example counts β in the training loss, each target example 1. The dev set of the target says which β is best.',
    x: 'Weight of a source example, β (log)',
    y: 'Source’s share',
    here: '{share} of the loss',
    equal: 'alike at β = {weight}',
    description:
      'The source’s share of the training loss rises with its weight β; at β = {weight} it is {share}.',
  },
  advice: {
    'take-less': {
      text: 'Set less aside, or collect more of the target',
      reason: 'Dev and test set may take {most} examples together, and training needs some too.',
    },
    'collect-target': {
      text: 'Collect target examples, the dev set first',
      reason:
        'A hundred of them know an error of 10% within about ±6 points, a thousand within ±2.',
    },
    'target-first': {
      text: 'Cut dev and test set from the target alone',
      reason:
        'Then all {n} dev examples measure what counts, instead of about {target}. Everything else goes into training.',
    },
    'never-by-mixture': {
      text: 'Do not choose between X and Y by this dev set',
      reason:
        'It prefers {winner} since most of it is source. On the target {best} makes fewer mistakes.',
    },
    ship: {
      text: 'Choose by this dev set',
      reason: 'It measures the target and nothing else, within about ±{half}.',
    },
    'train-on-some': {
      text: 'Consider giving some of the target to training',
      reason:
        'The model then learns from the place where it will work, and the error on target examples that it has seen can be measured.',
    },
    'carve-train-dev': {
      text: 'Carve a train-dev set out of the training data',
      reason:
        'Training and dev set now differ. Without a set in between, variance and mismatch share one gap.',
    },
    'try-weight': {
      text: 'Try other weights for the source, on the target’s dev set',
      reason:
        'Now the source is {sourceShare} of the training loss. At {equal} both kinds count alike; the best weight may lie on either side.',
    },
  },
  power: 'Can this dev set see that difference?',
} as const;

const ko: Words<typeof en> = {
  title: '어느 예시를 어디에 둘까요?',
  description:
    '두 종류의 예시를 훈련, dev, 테스트 세트로 나눕니다. dev 세트에 목표 예시가 얼마나 들어가는지, 얼마나 정확히 재는지, 두 모델 가운데 어느 것을 내보내게 되는지 보여 줍니다.',
  labels: {
    split: '데이터를 나누는 방법',
    'n-source': '원천 예시 수',
    'n-target': '목표 예시 수',
    'n-dev': 'dev 세트',
    'n-test': '테스트 세트',
    error: '목표에서 예상하는 오차율',
    'source-error': 'X: 원천 오차율',
    'target-error': 'X: 목표 오차율',
    'source-error2': 'Y: 원천 오차율',
    'target-error2': 'Y: 목표 오차율',
    'source-weight': '훈련에서 원천 예시의 가중치',
  },
  options: { split: { shuffle: '모두 섞기', target: '목표 먼저' } },
  quantities: {
    'source-in-train': '훈련 세트 속 원천',
    'target-in-train': '훈련 세트 속 목표',
    'source-in-dev': 'dev 세트 속 원천',
    'target-in-dev': 'dev 세트 속 목표',
    'target-in-dev-sd': '그 표준편차',
    'target-share': 'dev 세트에서 목표의 비율',
    'error-half-width': '목표 오차율의 오차 범위',
    error: '예상 목표 오차율이 이 dev 세트에서 보일 값',
    'dev-error': 'dev 오차율',
    winner: 'dev 세트가 고르는 모델',
    'target-winner': '목표에서 더 나은 모델',
    'tie-share': 'X와 Y가 비기는 비율',
    'equal-weight': '두 종류가 똑같이 세어지는 가중치',
    'source-share': '훈련 손실에서 원천의 몫',
    'effective-sample-size': '훈련 세트의 유효 크기',
    verdict: '판정',
  },
  presets: {
    'course-shuffle': '웹과 앱, 섞기',
    'course-target': '웹과 앱, 목표 먼저',
    'mirror-a': '룸미러, 계획 a',
    'mirror-b': '룸미러, 계획 b',
    hivenote: '하이브노트, 섞기',
  },
  winners: { x: 'X', y: 'Y', tie: '없음(비김)' },
  groups: { models: '두 모델, %', data: '데이터' },
  verdicts: {
    impossible: '불가능함',
    'no-target': '목표가 없음',
    'wrong-model': '엉뚱한 모델을 내보냄',
    'off-target': '과녁을 벗어남',
    'few-target': '목표 예시가 너무 적음',
    'on-target': '과녁에 맞음',
  },
  conflict:
    'dev 세트와 테스트 세트를 합해 {most}개까지 뗄 수 있고, 훈련할 예시도 남아야 합니다. 결과를 표시하지 않습니다.',
  findings: {
    impossible: '이만한 dev 세트와 테스트 세트를 떼기에는 예시가 부족합니다',
    'no-target': '목표 예시가 없으면 목표에서는 아무것도 잴 수 없습니다',
    'wrong-model':
      'dev 세트의 {share}만 목표입니다. {winner} 모델을 내보내게 되지만 목표에서는 {best} 모델이 낫습니다',
    'off-target': 'dev 세트의 {share}만 목표입니다. {n}개 가운데 {target}개입니다',
    'few-target': 'dev 세트가 모두 목표이지만 {target}개뿐입니다',
    'on-target':
      'dev 예시 {n}개 가운데 {target}개가 목표입니다. {winner} 모델을 내보내게 되고, 그것이 옳습니다',
    'on-target-tie': 'dev 예시 {n}개 가운데 {target}개가 목표입니다. 두 모델은 비깁니다',
  },
  sentence: {
    shuffle:
      '모두 섞으면 dev 세트 {n}개에 목표 예시가 약 {target}개 들어갑니다. 100번 섞으면 95번은 {low}~{high}개입니다.',
    target: 'dev 세트에는 목표 예시만 {n}개 들어가고, 목표 예시 {left}개가 훈련용으로 남습니다.',
    known:
      '이것으로는 목표 오차율 {error}가 {errorLow}에서 {errorHigh} 사이의 어떤 값으로든 보일 수 있습니다.',
    errors: 'dev 오차율은 X가 {x}, Y가 {y}입니다. 목표만 보면 각각 {tx}, {ty}입니다.',
    tie: '둘은 dev 세트에서 목표가 {tie}를 차지할 때 비깁니다.',
    always: '비율이 어떻든 {winner} 모델이 앞섭니다.',
    impossible:
      'dev 세트와 테스트 세트가 {taken}개를 가져가는데, 뗄 수 있는 예시는 {most}개입니다.',
    'no-target': '어떻게 나누든 dev 세트는 목표에 대해 아무 말도 하지 못합니다.',
  },
  undefined: '정의되지 않음',
  missing: {
    impossible: '정의되지 않음: 너무 많이 떼었습니다',
    'no-held': '정의되지 않음: dev 세트에 목표 예시가 없습니다',
    'one-ahead': '없음: 비율이 어떻든 한 모델이 앞섭니다',
    'one-kind': '정의되지 않음: 한 종류로만 훈련합니다',
    untrained: '정의되지 않음: 훈련할 예시가 없습니다',
  },
  heads: ['항목', '값', '참고'],
  between: '{low}~{high}',
  notes: {
    expected: '기댓값',
    exact: '정확한 값',
    shuffles: '100번 섞으면 95번은 {low}~{high}',
    wilson: '윌슨 구간, 95%',
    x: 'X',
    y: 'Y',
    weight: '훈련에 쓰는 목표 ÷ 원천',
    kish: '가중치가 같은 예시로 친 개수',
  },
  picture: {
    train: '훈련',
    dev: 'dev',
    test: '테스트',
    part: '{name}: 목표 {target}개, 원천 {source}개',
    key: '채운 부분은 목표, 빗금은 원천입니다. 막대 하나가 세트 하나이고, 막대끼리는 크기를 맞추지 않았습니다.',
    aim: 'dev 세트가 겨누는 곳',
    description:
      '막대 셋이 각 세트를 목표와 원천으로 나누어 보여 줍니다. {parts}. 옆의 과녁에서 점은 {where} 있습니다.',
    hit: '한가운데에',
    off: '원천의 비율 {share}만큼 벗어나',
  },
  flip: {
    heading: '비율이 얼마일 때 이기는 모델이 바뀔까요?',
    text: '모델의 dev 오차율은 원천 오차율에서 목표 오차율까지 직선으로 움직입니다. 고객이 겪는 것은 오른쪽 끝뿐입니다.',
    x: 'dev 세트에서 목표의 비율, %',
    y: 'dev 오차율',
    tie: '{tie}에서 비김',
    here: '이 dev 세트',
    key: '실선은 X, 점선은 Y입니다. 이 dev 세트 자리의 막대는 모델마다 따로 구한 95% 신뢰 구간입니다.',
    description:
      '목표의 비율이 0에서 100%로 가는 동안 X의 dev 오차율은 {sx}에서 {tx}로, Y의 dev 오차율은 {sy}에서 {ty}로 바뀝니다. {tie} 이 dev 세트의 비율은 {share}입니다.',
  },
  weight: {
    heading: '훈련에서 원천의 목소리는 얼마나 클까요?',
    text: '훈련 손실에서 원천 예시는 하나에 β, 목표 예시는 하나에 1로 셉니다. 어떤 β가 가장 좋은지는 목표로 만든 dev 세트가 알려 줍니다.',
    x: '원천 예시의 가중치 β (로그)',
    y: '원천의 몫',
    here: '손실의 {share}',
    equal: 'β = {weight}에서 같음',
    description:
      '훈련 손실에서 원천의 몫은 가중치 β가 커질수록 늘어납니다. β = {weight}에서는 {share}입니다.',
  },
  advice: {
    'take-less': {
      text: '덜 떼거나 목표 예시를 더 모으세요',
      reason:
        'dev 세트와 테스트 세트는 합해서 {most}개까지 뗄 수 있고, 훈련에도 예시가 필요합니다.',
    },
    'collect-target': {
      text: '목표 예시를 모으고, dev 세트부터 채우세요',
      reason: '100개면 10% 오차율을 ±6%p쯤, 1,000개면 ±2%p쯤 안에서 압니다.',
    },
    'target-first': {
      text: 'dev 세트와 테스트 세트는 목표에서만 떼세요',
      reason:
        '그러면 약 {target}개가 아니라 {n}개 모두가 중요한 것을 잽니다. 나머지는 모두 훈련에 쓰면 됩니다.',
    },
    'never-by-mixture': {
      text: '이 dev 세트로 X와 Y를 고르지 마세요',
      reason: '대부분이 원천이라 {winner} 모델을 고릅니다. 목표에서는 {best} 모델이 덜 틀립니다.',
    },
    ship: {
      text: '이 dev 세트로 고르세요',
      reason: '목표만 재며, 오차 범위는 약 ±{half}입니다.',
    },
    'train-on-some': {
      text: '목표 예시 일부를 훈련에 쓰는 것도 생각해 보세요',
      reason:
        '모델이 실제로 일할 곳에서 배우게 되고, 이미 학습한 목표 예시에서 오차율을 잴 수 있습니다.',
    },
    'carve-train-dev': {
      text: '훈련 데이터에서 훈련-개발 세트를 떼어 두세요',
      reason:
        '이제 훈련 세트와 dev 세트의 분포가 다릅니다. 사이에 세트가 없으면 분산과 불일치가 한 격차에 섞입니다.',
    },
    'try-weight': {
      text: '목표로 만든 dev 세트에서 원천의 다른 가중치도 시험하세요',
      reason:
        '지금은 훈련 손실의 {sourceShare}가 원천입니다. {equal}이면 두 종류가 똑같이 세어지고, 가장 좋은 가중치는 그 어느 쪽일 수도 있습니다.',
    },
  },
  power: '이 dev 세트로 그 차이가 보입니까?',
};

export const strings = { en, ko } as const;
export type DataSplitterWords = Words<typeof en>;
