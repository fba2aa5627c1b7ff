import type { Words } from '../../../i18n/words.ts';
import type { en } from './en.ts';

/** Korean words of the calculator. */
export const ko: Words<typeof en> = {
  title: '여섯 달을 건 선택',
  description:
    '정확도는 90%, 아이디어는 아홉 가지, 시간은 반년입니다. 몇 주씩 써 보고, 끝에서 선택마다 무엇을 얻었을지 확인합니다. 효과표 하나로 움직이는 장난감 모형입니다.',
  labels: {
    weeks: '쓸 수 있는 주',
    seed: '숨은 오차를 정하는 시드',
    plan: '한 일(순서대로)',
  },
  quantities: {
    'weeks-spent': '쓴 주',
    'final-error': '지금 dev 오차율',
    'human-error': '마지막으로 잰 인간 수준 오차율',
    'train-error': '마지막으로 잰 훈련 오차율',
    'dev-error': '마지막으로 잰 dev 오차율',
    'missing-share': '훈련 데이터에 없는 조건에서 나온 dev 오류',
    'gap-first': '알려진 격차 가운데 가장 큰 것',
    'best-final-error': '가능했던 가장 낮은 dev 오차율',
    'start-human-error': '처음에 숨어 있던 인간 수준 오차율',
    'start-train-error': '처음에 숨어 있던 훈련 오차율',
    'start-missing': '처음에 숨어 있던 빠진 조건의 오차',
    'more-data-alone': '데이터만 더 모았을 때의 dev 오차율',
    'varied-data-alone': '다양한 데이터만 모았을 때의 dev 오차율',
    'train-longer-alone': '오래 학습하기만 했을 때의 dev 오차율',
    'better-optimizer-alone': '옵티마이저만 바꿨을 때의 dev 오차율',
    'bigger-network-alone': '신경망만 키웠을 때의 dev 오차율',
    'smaller-network-alone': '신경망만 줄였을 때의 dev 오차율',
    'dropout-alone': '드롭아웃만 썼을 때의 dev 오차율',
    'l2-alone': 'L2만 썼을 때의 dev 오차율',
    'architecture-alone': '구조만 바꿨을 때의 dev 오차율',
    verdict: '판정',
  },
  presets: {
    start: '아직 아무것도 쓰지 않음',
    'regularize-a': '세계 A: 데이터와 규제',
    'regularize-b': '세계 B: 데이터와 규제',
    'enlarge-a': '세계 A: 더 큰 신경망',
    'enlarge-b': '세계 B: 더 큰 신경망',
  },
  actions: {
    measure: '사람, 훈련, dev 오차율 재기',
    read: 'dev 오류 백 개 읽기',
    'more-data': '같은 종류의 데이터 더 모으기',
    'varied-data': '더 다양한 데이터 모으기',
    'train-longer': '더 오래 학습하기',
    'better-optimizer': '더 나은 옵티마이저 쓰기',
    'bigger-network': '더 큰 신경망 쓰기',
    'smaller-network': '더 작은 신경망 쓰기',
    dropout: '드롭아웃 쓰기',
    l2: 'L2 규제 쓰기',
    architecture: '다른 구조 시도하기',
    stop: '여기서 멈추기',
  },
  costs: { weeks: '{weeks}주', measure: '하루', read: '이틀' },
  used: '{most}번 가운데 {count}번 씀',
  groups: { look: '먼저 살피기', ideas: '아홉 가지 아이디어', end: '그만할까요?' },
  gaps: {
    bias: '회피 가능 편향',
    variance: '분산',
    missing: '빠진 조건',
    'dev-gap': '훈련에서 dev까지의 격차',
    none: '1%p 이상인 것이 없음',
  },
  nextWorld: '같은 계획, 다음 시드',
  startOver: '같은 세계에서 처음부터',
  seedHint: '오차가 어디에 있는지 정합니다. 시드를 바꿔도 계획은 남습니다.',
  findings: {
    'not-started': '정확도 90%, 아이디어 아홉 가지, {weeks}주: 무엇부터 하겠습니까?',
    'in-the-dark':
      '{spent}주를 쓰고 dev 오차율 {error}: 오류가 어디에서 나오는지 아무도 살피지 않았습니다',
    bias: '가장 큰 격차는 회피 가능 편향 {gap}입니다. {spent}주 뒤 dev 오차율 {error}',
    variance: '가장 큰 격차는 분산 {gap}입니다. {spent}주 뒤 dev 오차율 {error}',
    missing: '훈련 데이터에 없는 조건의 몫이 {gap}로 가장 큽니다. {spent}주 뒤 dev 오차율 {error}',
    'dev-gap': '훈련에서 dev로 가면서 오차가 {gap} 늘어납니다. 가장 큰 격차입니다',
    floor: '1%p 이상인 격차가 남지 않았습니다. dev 오차율 {error}, 사람 {human}',
    good: '{spent}주 뒤 dev 오차율 {error}, 가능했던 값 {best}: 좋은 선택이었습니다',
    fair: '{spent}주 뒤 dev 오차율 {error}, 가능했던 값 {best}: 무난한 선택이었습니다',
    poor: '{spent}주 뒤 dev 오차율 {error}, 가능했던 값 {best}: 아쉬운 선택이었습니다',
  },
  sentence: {
    spent:
      '{weeks}주 가운데 {spent}주를 썼습니다. dev 오차율은 처음에 10.0%였고 지금은 {error}입니다.',
    unmeasured: '오류가 어디에서 나오는지는 모릅니다. 알아내는 데 하루면 됩니다.',
    measured:
      '마지막으로 쟀을 때 사람의 오차율은 {human}, 모델의 오차율은 훈련 세트에서 {train}, dev 세트에서 {dev}였습니다.',
    stale: '그 뒤로 달라진 것이 있습니다.',
    read: '읽어 본 dev 오류 가운데 {share}는 훈련 데이터에 없는 조건에서 나왔습니다.',
    over: '처음에 숨어 있던 값은 인간 수준 오차율 {human}, 훈련 오차율 {train}, 빠진 조건의 오차 {missing}입니다. 아이디어를 가장 잘 골랐다면 {best}까지 내려갔습니다.',
  },
  verdicts: {
    'not-started': '아직 쓰지 않음',
    'in-the-dark': '모르는 채로 진행',
    bias: '편향부터',
    variance: '분산부터',
    missing: '빠진 조건부터',
    'dev-gap': 'dev와의 격차부터',
    floor: '바닥 근처',
    good: '좋은 선택',
    fair: '무난한 선택',
    poor: '아쉬운 선택',
  },
  note: {
    before:
      '시드 {worlds}개에서 먼저 재고 가장 큰 격차를 공략하면 dev 오차율이 평균 {sensible}, 아무렇게나 고르면 {random}로 끝납니다. 가능한 최저값은 {best}입니다. 앞의 방법이 더 낮게 끝난 경우는 {wins}개입니다.',
    toy: '장난감 모형이므로 오차율이 정확하고 효과가 알려져 있습니다. 실제로 예시 2,000개짜리 dev 세트라면 10%에서 위아래로 약 1.3%p의 오차가 더해집니다.',
  },
  picture: {
    week: '주',
    error: 'dev 오차율',
    best: '가능했던 최저 {best}',
    human: '사람 {human}',
    train: '훈련',
  },
  heads: ['항목', '값'],
  notYet: '아직 재지 않음',
  notRead: '아직 읽지 않음',
  atEnd: '끝에서 보여 줍니다',
  log: {
    caption: '한 일',
    heads: ['순서', '한 일', '끝난 주', '그 뒤 dev 오차율', '알아낸 것 또는 변화'],
    none: '아직 없습니다.',
    skipped: '하지 못함: 시간이 없거나 이미 다 씀',
    measured: '사람 {human}, 훈련 {train}, dev {dev}',
    read: '빠진 조건 {share}',
    changed: '{points}',
    stopped: '끝',
  },
  alone: {
    caption: '같은 모형에서 아이디어 하나만 썼다면',
    heads: ['아이디어', '주', 'dev 오차율', '변화(%p)', '한 주에(%p)'],
    note: '처음 상태에서 한 번씩만 썼을 때이며, 쓸 수 있는 주는 따지지 않았습니다.',
  },
  table: {
    summary: '모형의 원리: 효과표',
    text: 'dev 오차율은 인간 수준 오차율, 회피 가능 편향, 분산, 빠진 조건의 합입니다. 아이디어는 격차에 배수를 곱하고 때로는 %p를 더합니다. 두 번째로 쓰면 배수의 제곱근만큼 듣습니다. 크기는 모두 우리가 정했습니다. 글자는 그 아이디어가 그 격차에 그 방향으로 듣는다고 말한 곳입니다. C는 강의, B는 책 Machine Learning Yearning, O는 우리뿐입니다. 다른 구조의 효과는 시드로 뽑으며 × 0.6에서 × 1.1 사이입니다.',
    heads: ['아이디어', '주', '편향', '분산', '빠진 조건'],
    drawn: '뽑기',
    plus: '+{points}',
    sources: { course: 'C', book: 'B', ours: 'O' },
  },
  advice: {
    measure: {
      text: '사람, 훈련, dev 오차율 재기',
      reason:
        '하루면 아홉 가지 가운데 대부분을 제외할 수 있습니다. 아이디어의 값어치는 한 주에 얻는 양, 곧 성공할 가능성에 얻을 수 있는 양을 곱한 것입니다.',
    },
    again: {
      text: '다시 재기',
      reason: '마지막으로 잰 뒤에 달라진 것이 있습니다. 이제 다른 격차가 가장 클 수 있습니다.',
    },
    read: {
      text: 'dev 오류 백 개 읽기',
      reason:
        '같은 데이터를 더 모으면 되는지, 다른 종류의 데이터가 있어야 하는지 이틀이면 알 수 있습니다.',
    },
    idea: {
      reason: '{gap} 쪽에 듣고 {weeks}주가 걸립니다.',
      gain: '효과표로는 dev 오차율 {points}',
    },
    finish: {
      text: '여기서 멈추기',
      reason:
        '어느 격차든 남은 것은 많아야 1%p입니다. 남은 주는 다른 지표나 제품에 쓰는 편이 낫습니다.',
    },
    hopeless: {
      text: '멈추거나 다른 구조를 시도하기',
      reason: '남은 주 안에 {gap} 쪽에 들을 것으로 알려진 아이디어가 없습니다.',
    },
    next: {
      text: '같은 계획을 다음 시드에서 시도하기',
      reason:
        '여기서 통한 것이 다른 오차가 숨은 곳에서는 통하지 않을 수 있습니다. 그 자체로 좋은 아이디어는 없습니다.',
    },
    first: {
      text: '처음부터 다시, 먼저 재고 시작하기',
      reason: '오류가 어디에 있는지 알기 전에 몇 주를 걸었습니다.',
    },
    compare: {
      text: '아이디어 하나만 썼을 때와 견주기',
      reason: '어떤 아이디어에 처음부터 가능성이 있었고 어떤 아이디어에 없었는지 표에 나옵니다.',
    },
  },
};
