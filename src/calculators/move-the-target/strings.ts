import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'Move the target',
  description:
    'Place a line on the dev set, then uncover the test set: what a dev set from other regions does to the best line. Seeded points, with intervals.',
  labels: {
    angle: 'Angle of the line, degrees',
    offset: 'Offset of the line, sigmas',
    distance: 'Test lies from dev, sigmas',
    n: 'Points in each set',
    seed: 'Seed of the points',
    revealed: 'Uncover test',
  },
  hints: {
    distance: '0: both from one pool. 2: other regions.',
    toy: 'A toy: two clouds of seeded points for each set.',
  },
  options: { revealed: { true: 'yes', false: 'no' } },
  buttons: { fit: 'Fit the line for me', start: 'Back to the first line', draw: 'New points' },
  quantities: {
    'dev-error': 'Dev error of the line',
    'best-dev-error': 'Lowest dev error of any line',
    'test-error': 'Test error of the line',
    'start-test-error': 'Test error of the first line',
    'fitted-test-error': 'Test error of the best dev line',
    'test-dev-gap': 'Test error − dev error',
    verdict: 'Verdict',
  },
  presets: {
    'one-pool': 'One pool',
    'eight-regions': 'Eight regions',
    fitted: 'Eight regions, fitted and uncovered',
  },
  verdicts: {
    covered: 'Test is covered',
    'target-moved': 'The target moved',
    holds: 'Dev error holds on test',
    'test-easier': 'Test is easier',
  },
  findings: {
    covered: 'The line is wrong on {dev} of dev; the best line here on {best}',
    best: 'No line is better on this dev set: {dev} wrong. Now uncover test',
    worse: 'Better on dev, worse on test: {test} wrong, where the first line gets {start}',
    'target-moved': 'Test error, {test}, is {gap} above dev error: the target moved',
    holds: 'Test error, {test}, differs from dev error, {dev}, by no more than chance allows',
    'test-easier': 'Test error, {test}, is {gap} below dev error: the sets differ',
  },
  sentence: {
    dev: 'The line is on the wrong side of {errors} of {n} dev points, {dev} (95% interval {low} to {high}). The first line got {start}, the best line on this dev set gets {best}.',
    covered: 'Test is still covered.',
    test: 'On test the line is wrong on {errors} of {n}, {test} (95% interval {low} to {high}); the first line gets {start} there, the best dev line {fitted}.',
  },
  legend: {
    dev: 'dev: {positive} positive, {negative} negative',
    test: 'test: {positive} positive, {negative} negative',
    side: 'called positive',
    faded: 'Pale: on the right side.',
  },
  shapes: { disc: 'disc', ring: 'ring', square: 'square', cross: 'cross' },
  axes: { x: 'first feature, sigmas', y: 'second feature' },
  grips: { angle: 'Turn the line', offset: 'Move the line' },
  degrees: '{value} degrees',
  sigmas: '{value} sigma',
  heads: ['Quantity', 'Value', '95% interval'],
  covered: 'test is covered',
  gain: 'test − dev: {points}, from the split',
  actions: {
    place: {
      text: 'Place the line on dev, then uncover test',
      reason: 'This is what a team does for months: it works on the number that it can see.',
    },
    'ask-regions': {
      text: 'Ask first where each set came from',
      reason: 'A low dev error is a promise about test only if both were drawn from one pool.',
    },
    pool: {
      text: 'Pool all regions, shuffle, and split again',
      reason:
        'Dev and test then stand for the same users. Choose the pool to be what you expect, and care about, in use.',
    },
    stop: {
      text: 'Stop tuning on this dev set',
      reason:
        'Every step towards its best line may be a step away from test. One number mixes over-tuning, a harder test and a different test.',
    },
    groups: {
      text: 'Shuffle whole people, patients or days',
      reason: 'Rows that belong together must fall into one set, or dev and test share them.',
    },
    'stress-set': {
      text: 'Keep a region apart as an additional test, if it matters',
      reason: 'As a slice with a number of its own, never as the one target.',
    },
    'go-on': {
      text: 'Go on with this dev set',
      reason:
        'Nothing here says that the sets differ. What lowers dev error should lower test error.',
    },
    'more-points': {
      text: 'Use larger sets to be surer',
      reason: 'With these counts the difference could still be from {low} to {high}.',
    },
  },
} as const;

const ko: Words<typeof en> = {
  title: '움직이는 과녁',
  description:
    'dev 세트에 맞춰 직선을 놓은 뒤 테스트 세트를 열어 봅니다. dev 세트가 다른 지역에서 왔을 때 가장 좋은 직선이 어떻게 되는지, 시드로 만든 점과 신뢰 구간으로 보여 줍니다.',
  labels: {
    angle: '직선의 각도(도)',
    offset: '직선의 위치(시그마)',
    distance: 'dev에서 테스트까지의 거리(시그마)',
    n: '세트마다 점의 수',
    seed: '점을 만드는 시드',
    revealed: '테스트 열기',
  },
  hints: {
    distance: '0이면 같은 모집단, 2면 다른 지역입니다.',
    toy: '세트마다 시드로 만든 점 구름 두 개를 쓰는 모형입니다.',
  },
  options: { revealed: { true: '예', false: '아니요' } },
  buttons: { fit: '가장 좋은 직선 놓기', start: '처음 직선으로', draw: '점 새로 만들기' },
  quantities: {
    'dev-error': '직선의 dev 오차율',
    'best-dev-error': '가장 낮은 dev 오차율',
    'test-error': '직선의 테스트 오차율',
    'start-test-error': '처음 직선의 테스트 오차율',
    'fitted-test-error': 'dev에서 가장 좋은 직선의 테스트 오차율',
    'test-dev-gap': '테스트 오차율 − dev 오차율',
    verdict: '판정',
  },
  presets: {
    'one-pool': '한데 섞어 나눔',
    'eight-regions': '여덟 지역',
    fitted: '여덟 지역, 맞춘 뒤 열어 봄',
  },
  verdicts: {
    covered: '테스트는 가려져 있음',
    'target-moved': '과녁이 움직였음',
    holds: 'dev 오차율이 테스트에서도 유지됨',
    'test-easier': '테스트가 더 쉬움',
  },
  findings: {
    covered: '이 직선은 dev의 {dev}를 틀립니다. 가장 좋은 직선은 {best}입니다',
    best: '이 dev 세트에서 더 나은 직선은 없습니다(오차율 {dev}). 이제 테스트를 열어 보세요',
    worse: 'dev에서는 나아졌는데 테스트에서는 {test}로, 처음 직선의 {start}보다 나빠졌습니다',
    'target-moved': '테스트 오차율이 {test}로 dev보다 {gap} 높습니다. 과녁이 움직였습니다',
    holds: '테스트 오차율 {test}와 dev 오차율 {dev}의 차이는 우연으로 볼 수 있는 정도입니다',
    'test-easier': '테스트 오차율이 {test}로 dev보다 {gap} 낮습니다. 두 세트가 서로 다릅니다',
  },
  sentence: {
    dev: '이 직선은 dev 점 {n}개 중 {errors}개를 틀려 오차율이 {dev}입니다(95% 신뢰 구간 {low}~{high}). 처음 직선은 {start}, 이 dev 세트에서 가장 좋은 직선은 {best}입니다.',
    covered: '테스트는 아직 가려져 있습니다.',
    test: '테스트에서는 {n}개 중 {errors}개를 틀려 {test}입니다(95% 신뢰 구간 {low}~{high}). 거기서 처음 직선은 {start}, dev에서 가장 좋은 직선은 {fitted}입니다.',
  },
  legend: {
    dev: 'dev: 양성은 {positive}, 음성은 {negative}',
    test: '테스트: 양성은 {positive}, 음성은 {negative}',
    side: '양성으로 판정',
    faded: '흐린 점은 맞힌 점입니다.',
  },
  shapes: { disc: '채운 원', ring: '빈 원', square: '사각형', cross: '가위표' },
  axes: { x: '첫째 특성(시그마)', y: '둘째 특성' },
  grips: { angle: '직선 돌리기', offset: '직선 옮기기' },
  degrees: '{value}도',
  sigmas: '{value}시그마',
  heads: ['항목', '값', '95% 신뢰 구간'],
  covered: '테스트가 가려져 있습니다',
  gain: '테스트 − dev: {points}, 나누는 방식에서 온 차이',
  actions: {
    place: {
      text: 'dev에 맞춰 직선을 놓고 테스트를 열기',
      reason: '팀이 몇 달 동안 하는 일도 이와 같습니다. 눈에 보이는 숫자를 낮추려고 애씁니다.',
    },
    'ask-regions': {
      text: '먼저 두 세트가 어디에서 왔는지 묻기',
      reason: '두 세트를 같은 모집단에서 뽑았을 때만 낮은 dev 오차율이 테스트에서도 통합니다.',
    },
    pool: {
      text: '모든 지역을 모아 섞은 다음 다시 나누기',
      reason:
        '그러면 dev와 테스트가 같은 사용자를 대표합니다. 실제로 만날 데이터, 잘하고 싶은 데이터를 모으세요.',
    },
    stop: {
      text: '이 dev 세트에 맞추는 일을 멈추기',
      reason:
        '이 세트에 맞출수록 테스트에서 멀어질 수 있습니다. 숫자 하나에 dev 과적합, 더 어려운 테스트, 그저 다른 테스트가 뒤섞여 있습니다.',
    },
    groups: {
      text: '사람, 환자, 날짜 단위로 섞기',
      reason:
        '서로 이어진 행은 한 세트에 들어가야 합니다. 그러지 않으면 두 세트가 같은 것을 나눠 갖습니다.',
    },
    'stress-set': {
      text: '중요한 지역은 따로 추가 테스트로 두기',
      reason: '자기 숫자를 가진 슬라이스로 보되, 하나뿐인 과녁으로 삼지는 마세요.',
    },
    'go-on': {
      text: '이 dev 세트로 계속하기',
      reason:
        '두 세트가 다르다는 증거가 없습니다. dev 오차율을 낮추면 테스트 오차율도 낮아질 것입니다.',
    },
    'more-points': {
      text: '더 확실히 하려면 세트를 키우기',
      reason: '지금 개수로는 차이가 {low}에서 {high}까지일 수 있습니다.',
    },
  },
};

export const strings = { en, ko } as const;
export type MoveTheTargetWords = Words<typeof en>;
