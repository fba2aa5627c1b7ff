import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'How large must dev and test be?',
  description:
    'So many examples, cut into training, dev and test set: how exactly each set can measure an error, how many of a rare class it holds, and how many examples would do.',
  labels: {
    total: 'Examples in all',
    unit: 'Set aside, in',
    dev: 'Dev set',
    test: 'Test set',
    error: 'Expected error',
    'rare-share': 'Share of the rare class',
    'target-half-width': 'Wanted half-width, ± points',
  },
  options: { unit: { share: 'per cent', count: 'examples' } },
  quantities: {
    'train-count': 'Training set',
    'dev-count': 'Dev set',
    'test-count': 'Test set',
    'dev-half-width': 'Dev set measures within',
    'test-half-width': 'Test set measures within',
    'total-half-width': 'All examples, cross-validated, measure within',
    'rare-dev-count': 'Rare class in the dev set',
    'rare-recall-half-width': 'Its recall, at 50%, within',
    'n-needed': 'Set size for the wanted half-width',
    'n-needed-for-rare': 'Dev set with 100 of the rare class',
    verdict: 'Verdict',
  },
  presets: {
    course: 'A million, 98/1/1',
    classic: '10,000, 60/20/20',
    hundred: '100, 60/20/20',
    'percent-of-thousand': '1% of 1,000',
    'three-million': '3 million clips',
    counts: 'In numbers',
  },
  verdicts: {
    enough: 'Enough',
    'dev-too-small': 'Dev set too small',
    'test-too-small': 'Test set too small',
    'both-too-small': 'Both too small',
    'rare-too-few': 'Too few of the rare class',
    'cross-validate': 'Too few for a fixed split',
    'more-than-needed': 'More than needed',
    impossible: 'Nothing left to train on',
  },
  findings: {
    enough: '{dev} dev examples measure an error of {error} within ±{devWidth}',
    'dev-too-small': 'A dev set of {dev} measures within ±{devWidth} only; {needed} would do',
    'test-too-small': 'A test set of {test} measures within ±{testWidth} only; {needed} would do',
    'both-too-small': 'Dev set ±{devWidth}, test set ±{testWidth}: {needed} in each would do',
    'rare-too-few': 'The dev set holds {rare} of the rare class: too few for its recall',
    'cross-validate': '{total} examples are too few for a fixed dev and test set',
    'more-than-needed': '{setAside} examples are set aside where {neededTwice} would do',
    impossible: 'Dev and test take {setAside} of {total} examples',
    'no-dev': 'There is no dev set to choose a model on',
    'no-test': 'There is no test set for a final figure',
    'no-sets': 'Nothing is set aside for measuring',
  },
  sentence: {
    counts:
      'Of {total} examples {train} train the model, {dev} are for choosing and {test} for the final figure.',
    widths:
      'An error of {error} is measured within ±{devWidth} on the dev set and ±{testWidth} on the test set (95% intervals).',
    needed: 'For ±{target} a set needs {needed} examples, whatever share of the total that is.',
    rare: 'The dev set holds about {rare} of the rare class, so a recall near 50% is known within ±{recallWidth}.',
    'rare-none': 'The dev set holds none of the rare class: its recall cannot be measured.',
    impossible:
      'Dev and test set together take {setAside} of the {total} examples, so nothing is left to train on.',
  },
  undefined: {
    'no-set': 'undefined: the set is empty',
    'no-train': 'undefined: more is set aside than there is',
    'no-rare': 'undefined: none of the rare class',
    'no-share': 'undefined: there is no rare class',
  },
  picture: {
    train: 'train',
    dev: 'dev',
    test: 'test',
    part: '{name} {count} · {share}',
    axis: 'what an error of {error} can look like, %',
    wanted: 'wanted ±{target}',
    width: '{name} ±{width}',
    empty: '{name}: empty',
    description:
      'A bar of all examples, cut to scale into {parts}. Below it the 95% interval of an error of {error} on each set: {widths}.',
  },
  heads: ['Part', 'Value', 'Note'],
  notes: {
    share: '{share} of all',
    wilson: 'Wilson, 95%',
    recall: 'Wilson, 95%, where it is widest',
    needed: 'Wilson; {wald} by the formula of Wald',
    rare: 'for ±10 points of recall',
    cross: 'every example measured once',
  },
  method:
    'Half the width of Wilson’s interval at the expected error. Wald’s formula, 1.96·√(ε(1 − ε)/n), gives the same two decimals from some thousand examples on (±0.59 points for 10% on 10,000), and is too narrow below.',
  advice: {
    'take-less': {
      text: 'Set less aside',
      reason:
        'A set of {needed} examples measures within ±{target}; everything beyond is better used for training.',
    },
    'cross-validate': {
      text: 'Use cross-validation instead of a fixed dev set',
      reason:
        'Each example is measured once by a model that has not seen it. All {total} together measure within about ±{totalWidth}.',
    },
    nested: {
      text: 'Choose inside the folds',
      reason:
        'With so few examples the winner’s score is flattered by the choice. Nested cross-validation, or a small test set touched once, keeps the final figure honest.',
    },
    collect: {
      text: 'Collect more, the sets for measuring first',
      reason:
        'Dev and test set of {needed} each would measure within ±{target}: {neededTwice} beside what trains.',
    },
    'make-dev': {
      text: 'Set aside a dev set of {needed}',
      reason:
        'Without one every choice is made on the training error, which is flattered, or on the test set, which then is none.',
    },
    'enlarge-dev': {
      text: 'Enlarge the dev set to {needed}',
      reason:
        'Now a result within ±{devWidth} may be luck. {needed} examples are {neededShare} of the data.',
    },
    'enlarge-test': {
      text: 'Enlarge the test set to {needed}',
      reason:
        'Now the final figure is known within ±{testWidth}. {needed} examples are {neededShare} of the data.',
    },
    'name-no-test': {
      text: 'Decide whether you need a test set at all',
      reason:
        'Without one there is no unbiased final figure. That can be fine while you only compare; the set that you tune on stays a dev set whatever it is called.',
    },
    'more-rare': {
      text: 'Enlarge the dev set to {neededForRare}, or collect the rare class for it',
      reason:
        'A hundred of a class give its recall within ±10 points. A dev set enriched with the rare class does too, so long as its share is put right again in every figure for all classes.',
    },
    'keep-split': {
      text: 'Keep this split, and train on the rest',
      reason:
        'Both sets measure within the ±{target} that you want. More would cost training data and settle nothing.',
    },
    'smaller-sets': {
      text: 'Cut dev and test to about {plenty} each',
      reason: 'That still measures within ±{target}, and frees {freed} examples for training.',
    },
    'compare-models': {
      text: 'Ask next which difference the dev set can see',
      reason:
        'To measure one error and to tell two models apart are two questions; the second needs more examples, or models that mostly agree.',
    },
  },
  power: 'Can this dev set see that difference?',
} as const;

const ko: Words<typeof en> = {
  title: 'dev 세트와 테스트 세트는 얼마나 커야 합니까?',
  description:
    '예시를 훈련, dev, 테스트 세트로 나누면 각 세트가 오차율을 얼마나 정확히 재는지, 드문 클래스가 몇 개나 들어가는지, 몇 개면 충분한지 계산합니다.',
  labels: {
    total: '전체 예시 수',
    unit: '떼어 둘 양의 단위',
    dev: 'dev 세트',
    test: '테스트 세트',
    error: '예상 오차율',
    'rare-share': '드문 클래스의 비율',
    'target-half-width': '원하는 오차 범위, ± %p',
  },
  options: { unit: { share: '퍼센트', count: '개수' } },
  quantities: {
    'train-count': '훈련 세트',
    'dev-count': 'dev 세트',
    'test-count': '테스트 세트',
    'dev-half-width': 'dev 세트의 오차 범위',
    'test-half-width': '테스트 세트의 오차 범위',
    'total-half-width': '전체를 교차 검증할 때의 오차 범위',
    'rare-dev-count': 'dev 세트 속 드문 클래스',
    'rare-recall-half-width': '그 재현율(50%일 때)의 오차 범위',
    'n-needed': '원하는 오차 범위에 필요한 세트 크기',
    'n-needed-for-rare': '드문 클래스가 100개인 dev 세트',
    verdict: '판정',
  },
  presets: {
    course: '100만 개, 98/1/1',
    classic: '10,000개, 60/20/20',
    hundred: '100개, 60/20/20',
    'percent-of-thousand': '1,000개의 1%',
    'three-million': '클립 300만 개',
    counts: '개수로 지정',
  },
  verdicts: {
    enough: '충분함',
    'dev-too-small': 'dev 세트가 너무 작음',
    'test-too-small': '테스트 세트가 너무 작음',
    'both-too-small': '둘 다 너무 작음',
    'rare-too-few': '드문 클래스가 너무 적음',
    'cross-validate': '고정 분할을 하기에는 너무 적음',
    'more-than-needed': '필요한 것보다 많음',
    impossible: '훈련할 데이터가 없음',
  },
  findings: {
    enough: 'dev 예시 {dev}개로 오차율 {error}를 ±{devWidth} 안에서 잽니다',
    'dev-too-small': 'dev 세트 {dev}개로는 ±{devWidth}까지만 알 수 있습니다. {needed}개면 됩니다',
    'test-too-small':
      '테스트 세트 {test}개로는 ±{testWidth}까지만 알 수 있습니다. {needed}개면 됩니다',
    'both-too-small':
      'dev 세트 ±{devWidth}, 테스트 세트 ±{testWidth}입니다. 각각 {needed}개면 됩니다',
    'rare-too-few': 'dev 세트에 드문 클래스가 {rare}개뿐이라 재현율을 재기에 부족합니다',
    'cross-validate': '예시 {total}개는 dev와 테스트 세트를 따로 떼기에 너무 적습니다',
    'more-than-needed': '{neededTwice}개면 되는데 {setAside}개를 떼어 두었습니다',
    impossible: 'dev와 테스트 세트가 예시 {total}개 가운데 {setAside}개를 차지합니다',
    'no-dev': '모델을 고를 dev 세트가 없습니다',
    'no-test': '최종 수치를 낼 테스트 세트가 없습니다',
    'no-sets': '측정용으로 떼어 둔 예시가 없습니다',
  },
  sentence: {
    counts:
      '예시 {total}개 가운데 {train}개로 훈련하고, {dev}개로 모델을 고르고, {test}개로 최종 수치를 냅니다.',
    widths:
      '오차율 {error}를 dev 세트에서는 ±{devWidth}, 테스트 세트에서는 ±{testWidth} 안에서 잽니다(95% 신뢰 구간).',
    needed: '±{target} 안에서 재려면 전체의 몇 퍼센트든 상관없이 예시 {needed}개가 필요합니다.',
    rare: 'dev 세트에는 드문 클래스가 약 {rare}개 들어가므로, 50% 근처의 재현율은 ±{recallWidth} 안에서 압니다.',
    'rare-none': 'dev 세트에 드문 클래스가 하나도 없어 재현율을 잴 수 없습니다.',
    impossible:
      'dev와 테스트 세트를 합하면 예시 {total}개 가운데 {setAside}개라서 훈련할 데이터가 남지 않습니다.',
  },
  undefined: {
    'no-set': '정의되지 않음: 세트가 비어 있습니다',
    'no-train': '정의되지 않음: 있는 것보다 많이 떼었습니다',
    'no-rare': '정의되지 않음: 드문 클래스가 없습니다',
    'no-share': '정의되지 않음: 드문 클래스가 없는 데이터입니다',
  },
  picture: {
    train: '훈련',
    dev: 'dev',
    test: '테스트',
    part: '{name} {count} · {share}',
    axis: '오차율 {error}가 보일 수 있는 범위, %',
    wanted: '원하는 범위 ±{target}',
    width: '{name} ±{width}',
    empty: '{name}: 비어 있음',
    description:
      '전체 예시를 실제 비율대로 나눈 막대입니다: {parts}. 그 아래는 오차율 {error}의 95% 신뢰 구간입니다: {widths}.',
  },
  heads: ['항목', '값', '참고'],
  notes: {
    share: '전체의 {share}',
    wilson: '윌슨 구간, 95%',
    recall: '윌슨 구간, 95%, 가장 넓은 경우',
    needed: '윌슨 구간 기준, 왈드 공식으로는 {wald}개',
    rare: '재현율 ±10%p 기준',
    cross: '모든 예시를 한 번씩 측정',
  },
  method:
    '예상 오차율에서 윌슨 구간 너비의 절반입니다. 왈드 공식 1.96·√(ε(1 − ε)/n)은 예시가 수천 개를 넘으면 소수 둘째 자리까지 같고(10,000개에서 10%면 ±0.59%p), 그보다 적으면 너무 좁게 나옵니다.',
  advice: {
    'take-less': {
      text: '떼어 두는 양을 줄이기',
      reason: '예시 {needed}개면 ±{target} 안에서 잽니다. 그 이상은 훈련에 쓰는 편이 낫습니다.',
    },
    'cross-validate': {
      text: '고정된 dev 세트 대신 교차 검증을 쓰기',
      reason:
        '모든 예시가 자신을 본 적 없는 모델로 한 번씩 평가됩니다. 예시 {total}개 전체로는 약 ±{totalWidth} 안에서 잽니다.',
    },
    nested: {
      text: '모델 선택은 폴드 안에서 하기',
      reason:
        '예시가 이렇게 적으면 고르는 과정만으로 1등의 점수가 부풀려집니다. 중첩 교차 검증을 하거나 한 번만 쓰는 작은 테스트 세트를 두면 최종 수치를 믿을 수 있습니다.',
    },
    collect: {
      text: '데이터를 더 모으고, 측정용 세트부터 채우기',
      reason:
        'dev와 테스트 세트가 각각 {needed}개면 ±{target} 안에서 잽니다. 훈련용 말고 {neededTwice}개가 더 있어야 합니다.',
    },
    'make-dev': {
      text: 'dev 세트로 {needed}개를 떼어 두기',
      reason:
        '없으면 모든 선택을 훈련 오차율이나 테스트 세트로 하게 됩니다. 앞의 것은 부풀려져 있고, 뒤의 것은 그 순간 테스트 세트가 아니게 됩니다.',
    },
    'enlarge-dev': {
      text: 'dev 세트를 {needed}개로 늘리기',
      reason:
        '지금은 ±{devWidth} 안의 결과가 운일 수 있습니다. {needed}개는 전체의 {neededShare}입니다.',
    },
    'enlarge-test': {
      text: '테스트 세트를 {needed}개로 늘리기',
      reason:
        '지금은 최종 수치를 ±{testWidth}까지만 압니다. {needed}개는 전체의 {neededShare}입니다.',
    },
    'name-no-test': {
      text: '테스트 세트가 필요한지부터 정하기',
      reason:
        '테스트 세트가 없으면 편향되지 않은 최종 수치도 없습니다. 모델을 비교만 한다면 괜찮을 수 있지만, 조정에 쓴 세트는 이름이 무엇이든 dev 세트입니다.',
    },
    'more-rare': {
      text: 'dev 세트를 {neededForRare}개로 늘리거나 드문 클래스를 따로 모으기',
      reason:
        '한 클래스가 100개면 재현율을 ±10%p 안에서 압니다. 드문 클래스를 더 넣은 dev 세트도 괜찮지만, 전체 클래스의 수치를 낼 때는 원래 비율로 되돌려야 합니다.',
    },
    'keep-split': {
      text: '이 분할을 유지하고 나머지로 훈련하기',
      reason: '두 세트 모두 원하는 ±{target} 안에서 잽니다. 더 떼면 훈련 데이터만 줄어듭니다.',
    },
    'smaller-sets': {
      text: 'dev와 테스트 세트를 각각 약 {plenty}개로 줄이기',
      reason: '그래도 ±{target} 안에서 재고, 예시 {freed}개를 훈련에 돌릴 수 있습니다.',
    },
    'compare-models': {
      text: '다음으로, dev 세트로 어떤 차이가 보이는지 확인하기',
      reason:
        '오차율 하나를 재는 것과 두 모델을 가리는 것은 다른 문제입니다. 후자에는 예시가 더 많이 필요하거나 서로 비슷한 모델이어야 합니다.',
    },
  },
  power: '이 dev 세트로 그 차이가 보입니까?',
};

export const strings = { en, ko } as const;
export type SplitPlannerWords = Words<typeof en>;
