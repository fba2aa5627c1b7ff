import type { Words } from '../words.ts';

const en = {
  filter: 'Find a term',
  filterHint: 'In English or Korean',
  filterNone: 'No term has these words. Try fewer letters.',
  filterCount: '{count} of {all}',
  also: 'also: {forms}',
  explained: 'Explained in',
  said: 'Also used in',
  opening: 'opening',
  computed: 'Computed by',
  figures: {
    'avoidable-bias': {
      name: 'Two gaps between three errors',
      controls: { human: 'Human-level error' },
      labels: { first: 'avoidable bias', second: 'variance' },
      sentence:
        'People {human}, training 8%, dev 10%: the avoidable bias is {first}, the variance {second}.',
      other: '',
    },
    'bayes-error': {
      name: 'Two classes that overlap',
      controls: { distance: 'Distance of the classes' },
      labels: { negative: 'negative', positive: 'positive' },
      sentence:
        'At a distance of {distance} standard deviations even the best rule is wrong on {error} of the items: it cannot tell apart what lies under both curves.',
      other: '',
    },
    ceiling: {
      name: 'An error and the part of it that is of one kind',
      controls: { count: 'Mistakes of this kind, of 100 read' },
      labels: { rest: 'stays', part: 'could go' },
      sentence:
        '{count} of 100 mistakes are of this kind. Curing them all would take {part} off an error of 10% (interval {low} to {high}) and leave {rest}.',
      other: '',
    },
    'confidence-interval': {
      name: 'An error of 10% with its 95% interval',
      controls: { items: 'Items' },
      labels: {},
      sentence: '{wrong} of {items} items are wrong: 10%, with an interval from {low} to {high}.',
      other: '',
    },
    'dev-overfitting': {
      name: 'The best of many equal models',
      controls: { models: 'Models compared' },
      labels: { best: 'seen', truth: 'true' },
      sentence:
        'All {models} models have a true error of 10%. On 1,000 items the best of them shows {best}: {gap} of luck, if their mistakes are independent.',
      other: '',
    },
    'harmonic-mean': {
      name: 'Two numbers and their means',
      controls: { first: 'First number', second: 'Second number' },
      labels: { first: 'first', second: 'second', arithmetic: 'mean', harmonic: 'harmonic' },
      sentence:
        'The mean of {first} and {second} is {arithmetic}, their harmonic mean {harmonic}: close to the smaller.',
      other: '',
    },
    'mcnemar-test': {
      name: 'Items on which just one of two models is right',
      controls: { a: 'Only A right', b: 'Only B right' },
      labels: { a: 'only A right', b: 'only B right' },
      sentence: 'They differ on {sum} items, and p = {p}: that shows a difference.',
      other: 'They differ on {sum} items, and p = {p}: that does not show a difference.',
    },
    pipeline: {
      name: 'What is still right after each step',
      controls: { steps: 'Steps' },
      labels: {},
      sentence:
        'With {steps} steps, each wrong on 5% of its inputs, the chain is wrong on {error}, if the steps fail independently.',
      other: '',
    },
    power: {
      name: 'Power against the number of items',
      controls: { items: 'Items' },
      labels: {},
      sentence:
        'Two models differ by 1 point and disagree on 4% of the items. With {items} items the test finds it in {power} of all samples.',
      other: '',
    },
    precision: {
      name: 'Precision with more and more false positives',
      controls: { fp: 'False positives (FP)' },
      labels: {},
      sentence:
        '{hits} of the {whole} items called positive are positive: a precision of {value}, with an interval from {low} to {high}.',
      other: '',
    },
    prevalence: {
      name: 'Right and false alarms of one detector',
      controls: { prevalence: 'Prevalence' },
      labels: { right: 'right', false: 'false' },
      sentence:
        'A detector finds 90% of the positives and calls 1% of the negatives positive. At a prevalence of {prevalence}, its precision is {precision}.',
      other: '',
    },
    recall: {
      name: 'Recall with more and more positives found',
      controls: { tp: 'Positives found (TP)' },
      labels: {},
      sentence:
        '{hits} of {whole} positives are found: a recall of {value}, with an interval from {low} to {high}.',
      other: '',
    },
    'satisficing-metric': {
      name: 'Accuracy and running time of three models, and a limit',
      controls: { limit: 'Limit' },
      labels: { time: 'running time' },
      sentence: 'Within {limit}: {passing}. Of these, {best} is the most accurate.',
      other: 'No model answers within {limit}.',
    },
    threshold: {
      name: 'Scores of two classes and a threshold',
      controls: { threshold: 'Threshold' },
      labels: { negative: 'negative', positive: 'positive' },
      sentence:
        'At a threshold of {threshold}, {missed} of the positives are missed (dark), and {alarms} of the negatives are called positive (pale).',
      other: '',
    },
    'train-dev-set': {
      name: 'Variance and data mismatch between three errors',
      controls: { middle: 'Train-dev error' },
      labels: { first: 'variance', second: 'data mismatch' },
      sentence:
        'Training 1%, train-dev {middle}, dev 10%: the variance is {first}, the data mismatch {second}.',
      other: '',
    },
  },
} as const;

const ko: Words<typeof en> = {
  filter: '용어 찾기',
  filterHint: '한국어나 영어로',
  filterNone: '이 말이 들어 있는 용어가 없습니다. 글자를 줄여 보세요.',
  filterCount: '{all}개 가운데 {count}개',
  also: '다른 말: {forms}',
  explained: '설명하는 곳',
  said: '나오는 곳',
  opening: '여는 글',
  computed: '계산기',
  figures: {
    'avoidable-bias': {
      name: '세 오차율 사이의 두 격차',
      controls: { human: '인간 수준 오차율' },
      labels: { first: '회피 가능 편향', second: '분산' },
      sentence:
        '사람 {human}, 훈련 8%, dev 10%라면 회피 가능 편향은 {first}, 분산은 {second}입니다.',
      other: '',
    },
    'bayes-error': {
      name: '겹치는 두 클래스',
      controls: { distance: '두 클래스의 거리' },
      labels: { negative: '음성', positive: '양성' },
      sentence:
        '거리가 표준편차의 {distance}배이면 가장 좋은 규칙도 항목의 {error}를 틀립니다. 두 곡선 아래에 함께 놓인 것은 구별할 수 없기 때문입니다.',
      other: '',
    },
    ceiling: {
      name: '오차율과 그중 한 종류가 차지하는 몫',
      controls: { count: '읽은 오류 100개 가운데 이 종류' },
      labels: { rest: '남는 것', part: '없앨 수 있는 것' },
      sentence:
        '오류 100개 가운데 이 종류는 {count}개입니다. 모두 고치면 오차율 10%에서 {part}(신뢰 구간 {low}~{high})가 빠지고 {rest}가 남습니다.',
      other: '',
    },
    'confidence-interval': {
      name: '오차율 10%와 95% 신뢰 구간',
      controls: { items: '항목 수' },
      labels: {},
      sentence:
        '항목 {items}개 가운데 틀린 것이 {wrong}개이면 오차율은 10%이고, 신뢰 구간은 {low}에서 {high}까지입니다.',
      other: '',
    },
    'dev-overfitting': {
      name: '실력이 같은 여러 모델 가운데 으뜸',
      controls: { models: '비교한 모델 수' },
      labels: { best: '본 값', truth: '참값' },
      sentence:
        '모델 {models}개의 참 오차율은 모두 10%입니다. 틀리는 일이 서로 독립이라면 항목 1,000개에서 가장 좋은 모델은 {best}로 보이고, 그 차이 {gap}는 운입니다.',
      other: '',
    },
    'harmonic-mean': {
      name: '두 수와 두 가지 평균',
      controls: { first: '첫째 수', second: '둘째 수' },
      labels: { first: '첫째', second: '둘째', arithmetic: '산술평균', harmonic: '조화평균' },
      sentence:
        '두 수가 {first}와 {second}이면 산술평균은 {arithmetic}이고, 조화평균은 {harmonic}로 작은 쪽에 가깝습니다.',
      other: '',
    },
    'mcnemar-test': {
      name: '두 모델 가운데 하나만 맞힌 항목',
      controls: { a: 'A만 맞힘', b: 'B만 맞힘' },
      labels: { a: 'A만 맞힘', b: 'B만 맞힘' },
      sentence: '하나만 맞힌 항목은 {sum}개이고 p-값은 {p}입니다. 차이가 있음을 보여 줍니다.',
      other: '하나만 맞힌 항목은 {sum}개이고 p-값은 {p}입니다. 차이가 입증되지 않았습니다.',
    },
    pipeline: {
      name: '단계마다 아직 맞는 비율',
      controls: { steps: '단계 수' },
      labels: {},
      sentence:
        '단계가 {steps}개이고 저마다 입력의 5%를 틀리면, 서로 독립으로 틀릴 때 사슬 전체는 {error}를 틀립니다.',
      other: '',
    },
    power: {
      name: '항목 수에 따른 검정력',
      controls: { items: '항목 수' },
      labels: {},
      sentence:
        '두 모델의 오차율이 1%p 다르고 항목의 4%에서 맞고 틀림이 갈린다고 합시다. 항목이 {items}개이면 표본의 {power}에서 검정이 차이를 찾아냅니다.',
      other: '',
    },
    precision: {
      name: '거짓 양성이 늘 때의 정밀도',
      controls: { fp: '거짓 양성(FP)' },
      labels: {},
      sentence:
        '양성이라고 한 {whole}개 가운데 {hits}개가 양성이므로 정밀도는 {value}이고, 신뢰 구간은 {low}에서 {high}까지입니다.',
      other: '',
    },
    prevalence: {
      name: '한 탐지기의 맞은 경보와 잘못 울린 경보',
      controls: { prevalence: '양성 비율' },
      labels: { right: '맞음', false: '잘못 울림' },
      sentence:
        '양성의 90%를 찾고 음성의 1%를 양성이라고 하는 탐지기가 있습니다. 양성 비율이 {prevalence}이면 정밀도는 {precision}입니다.',
      other: '',
    },
    recall: {
      name: '찾아낸 양성이 늘 때의 재현율',
      controls: { tp: '찾아낸 양성(TP)' },
      labels: {},
      sentence:
        '양성 {whole}개 가운데 {hits}개를 찾았으므로 재현율은 {value}이고, 신뢰 구간은 {low}에서 {high}까지입니다.',
      other: '',
    },
    'satisficing-metric': {
      name: '세 모델의 정확도와 실행 시간, 그리고 한계',
      controls: { limit: '한계' },
      labels: { time: '실행 시간' },
      sentence: '{limit} 안에 답하는 모델: {passing}. 그중 가장 정확한 모델: {best}.',
      other: '{limit} 안에 답하는 모델이 없습니다.',
    },
    threshold: {
      name: '두 클래스의 점수와 임곗값',
      controls: { threshold: '임곗값' },
      labels: { negative: '음성', positive: '양성' },
      sentence:
        '임곗값이 {threshold}일 때 양성의 {missed}를 놓치고(진한 부분), 음성의 {alarms}를 양성이라고 합니다(옅은 부분).',
      other: '',
    },
    'train-dev-set': {
      name: '세 오차율 사이의 분산과 데이터 불일치',
      controls: { middle: '훈련-개발 오차율' },
      labels: { first: '분산', second: '데이터 불일치' },
      sentence:
        '훈련 1%, 훈련-개발 {middle}, dev 10%라면 분산은 {first}, 데이터 불일치는 {second}입니다.',
      other: '',
    },
  },
};

export const glossaryStrings = { en, ko } as const;
