import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'What does a bad mistake weigh?',
  description:
    'Ordinary and bad errors of two models in; the weighted error over the weight, the weight at which the order flips and what few bad examples can tell out.',
  labels: {
    n: 'Examples in the dev set',
    'n-bad': 'Bad examples among them',
    ordinary: 'A: ordinary errors',
    bad: 'A: bad errors',
    ordinary2: 'B: ordinary errors',
    bad2: 'B: bad errors',
    weight: 'Weight of a bad error',
  },
  quantities: {
    'weighted-error': 'Weighted error',
    error: 'Error, every mistake alike',
    'bad-error': 'Bad examples passed',
    'ordinary-error': 'Ordinary examples missed',
    'weighted-error-difference': 'A minus B, whichever errors they share',
    'shared-errors-difference': 'A minus B, if they share all they can',
    'tie-weight': 'Weight at which A and B tie',
    'effective-sample-size': 'Effective sample size',
    winner: 'Lower weighted error',
    verdict: 'Verdict',
  },
  presets: {
    course: 'The course’s two models',
    'one-passed': 'A passes only one',
    slurs: 'Comments with slurs',
    hivenote: 'Hivenote: misses and alarms',
  },
  who: { a: 'A', b: 'B' },
  groups: { set: 'Dev set', a: 'Model A', b: 'Model B' },
  setHint: 'Bad examples are those on which a mistake is worse: they have to be tagged.',
  weightHint: 'How many ordinary mistakes you would accept to avoid one bad mistake.',
  heads: { quantity: 'Quantity', a: 'A', b: 'B' },
  between: '{low} to {high}',
  counted: '{count} of {n}',
  winners: { a: 'A', b: 'B', tie: 'neither: a tie' },
  undefined: 'undefined',
  missing: {
    impossible: 'undefined: the counts cannot all hold',
    'no-bad': 'Undefined shares: there are no bad examples in the set.',
    'no-ordinary': 'Undefined shares: there are only bad examples in the set.',
    'one-wins': 'none: {who} is ahead at every weight',
    same: 'none: equal at every weight',
    conditional: 'Intervals take the numbers of bad and ordinary examples as given.',
    tie: '{above} makes {bad} fewer bad errors and {ordinary} more ordinary ones.',
    overlap:
      'Nobody knows from counts which errors A and B share. The first interval holds for any overlap, the second for the largest.',
  },
  conflicts: {
    'n-bad': 'There cannot be more than {most} bad examples in this set. No result is shown.',
    errors: 'At most {most} are possible in this set. No result is shown.',
  },
  verdicts: {
    'a-wins': 'A is ahead',
    'b-wins': 'B is ahead',
    tie: 'Tied at this weight',
    'within-noise': 'Within the noise',
    'cannot-tell': 'Cannot tell',
    impossible: 'Not possible',
  },
  notes: {
    wins: 'The 95% interval of the difference leaves out 0 whichever errors the two share.',
    tie: 'At this weight both have the same weighted error.',
    'within-noise':
      'The 95% interval of the difference holds 0 even if the two share all the errors they can.',
    'cannot-tell': 'Whether the difference is chance depends on which errors the two share.',
    impossible: 'More errors of a kind than examples of that kind.',
  },
  findings: {
    below:
      '{winner} has the lower weighted error, {low} against {high}; below weight {tie} {loser} leads',
    above:
      '{winner} has the lower weighted error, {low} against {high}; above weight {tie} {loser} leads',
    always: '{winner} has the lower weighted error at every weight: {low} against {high}',
    tie: 'At weight {weight} A and B tie at {low}',
    same: 'A and B make the same errors: no weight tells them apart',
    'no-bad': 'Without bad examples the weight changes nothing: {a} against {b}',
    'within-noise': 'Weighted error {a} for A and {b} for B: the difference may be chance',
    'cannot-tell':
      'Weighted error {a} for A and {b} for B: it depends on the errors that they share',
    impossible: 'There are more errors than examples of their kind',
  },
  sentence: {
    set: '{bad} of {n} dev examples are bad.',
    errors:
      'A gets {ordinary} ordinary and {bad} bad ones wrong ({error} of all), B {ordinary2} and {bad2} ({error2}).',
    weighted:
      'If a bad error weighs {weight} times an ordinary one, the weighted error is {a} for A and {b} for B.',
    crossing: 'Below a weight of {tie} {below} is ahead, above it {above}.',
    always: '{above} is ahead at every weight.',
    effective: 'With this weight {n} examples say as much as {effective} equal ones.',
    impossible: 'Mend the counts that are marked; until then nothing can be computed.',
  },
  picture: {
    x: 'Weight of a bad error (log)',
    y: 'Weighted error',
    here: 'weight {weight}',
    tie: 'tie at {tie}',
    key: 'Solid: A. Dashed: B. The bars at the chosen weight are 95% intervals.',
  },
  ess: {
    heading: 'How much of the dev set does the weight leave?',
    text: 'The heavier a few examples weigh, the more the score is their luck alone. The effective sample size (Σw)²/Σw² says how many examples of equal weight would be as steady.',
    x: 'Weight of a bad error (log)',
    y: 'Examples',
    here: '{effective} of {n}',
    description:
      'The effective sample size falls from {n} at weight 1 to {last} at weight 1,000; at weight {weight} it is {effective}.',
  },
  advice: {
    'check-counts': {
      text: 'Check the counts that are marked',
      reason: 'A model cannot get more examples of a kind wrong than the set holds.',
    },
    'tag-bad': {
      text: 'Put tagged bad examples into the dev set',
      reason: 'Without them no weight can notice the mistakes that matter most.',
    },
    'fix-weight': {
      text: 'Fix the weight before you look at the winner',
      reason:
        'The order flips at {tie}. Ask those who bear the mistakes how many ordinary ones they would accept to avoid one bad one: that number is the weight.',
    },
    take: {
      text: 'Take {winner} at weight {weight}',
      reason:
        'Its weighted error is {points} lower, and the interval of the difference leaves out 0 for any overlap of the errors.',
    },
    'count-shared': {
      text: 'Count the errors that A and B share',
      reason:
        'With all the overlap these counts allow the difference would be clear, with the least it would not. List for each example which of the two is wrong.',
    },
    'more-data': {
      text: 'Do not choose by this difference; measure on more examples',
      reason:
        '{points} may be chance at this size. Collect bad examples first, since they carry most of the weight.',
    },
    'either-one': {
      text: 'Choose by something else: cost, speed, size',
      reason: 'At weight {weight} the weighted error does not tell the two apart.',
    },
    'use-limit': {
      text: 'For zero tolerance, set a limit or a filter instead of a weight',
      reason:
        'At weight {weight} one bad error can still be bought with {weight} fewer ordinary ones. A satisficing limit on bad errors, or a separate filter before or after the model, forbids the trade.',
    },
    'more-bad': {
      text: 'Collect more bad examples',
      reason:
        '{who} passes {bad} of {n}, and the 95% interval runs up to {high}. With none among {wanted} it would end at 1%.',
    },
    'then-train': {
      text: 'Only then change the training loss',
      reason:
        'The metric places the target; the same weights in the loss aim at it. In large networks their effect can fade as training goes on, so measure again.',
    },
  },
} as const;

const ko: Words<typeof en> = {
  title: '나쁜 실수 하나의 무게는 얼마입니까?',
  description:
    '두 모델의 보통 오류와 나쁜 오류를 넣으면 가중치에 따른 가중 오차율, 순서가 뒤집히는 가중치, 몇 안 되는 나쁜 예시로 어디까지 말할 수 있는지를 보여 줍니다.',
  labels: {
    n: 'dev 세트의 예시 수',
    'n-bad': '그 가운데 나쁜 예시 수',
    ordinary: 'A: 보통 오류',
    bad: 'A: 나쁜 오류',
    ordinary2: 'B: 보통 오류',
    bad2: 'B: 나쁜 오류',
    weight: '나쁜 오류의 가중치',
  },
  quantities: {
    'weighted-error': '가중 오차율',
    error: '모든 실수를 같게 친 오차율',
    'bad-error': '나쁜 예시를 놓친 비율',
    'ordinary-error': '보통 예시를 틀린 비율',
    'weighted-error-difference': 'A 빼기 B, 어떤 오류가 겹치든',
    'shared-errors-difference': 'A 빼기 B, 최대한 겹칠 때',
    'tie-weight': 'A와 B가 비기는 가중치',
    'effective-sample-size': '유효 표본 크기',
    winner: '가중 오차율이 낮은 쪽',
    verdict: '판정',
  },
  presets: {
    course: '강좌의 두 모델',
    'one-passed': 'A가 하나만 놓침',
    slurs: '욕설이 섞인 댓글',
    hivenote: '하이브노트: 놓침과 잘못된 경보',
  },
  who: { a: 'A', b: 'B' },
  groups: { set: 'dev 세트', a: '모델 A', b: '모델 B' },
  setHint: '나쁜 예시란 틀렸을 때 더 해로운 예시이며, 미리 표시해 두어야 합니다.',
  weightHint: '나쁜 실수 하나를 피하려고 보통 실수를 몇 개까지 받아들이겠는지를 뜻합니다.',
  heads: { quantity: '항목', a: 'A', b: 'B' },
  between: '{low}~{high}',
  counted: '{n}개 중 {count}개',
  winners: { a: 'A', b: 'B', tie: '없음: 비김' },
  undefined: '정의되지 않음',
  missing: {
    impossible: '정의되지 않음: 개수가 서로 맞지 않습니다',
    'no-bad': '나쁜 예시가 없어 그 비율은 정의되지 않습니다.',
    'no-ordinary': '나쁜 예시뿐이어서 보통 예시의 비율은 정의되지 않습니다.',
    'one-wins': '없음: 가중치가 얼마이든 {who}가 앞섭니다',
    same: '없음: 가중치가 얼마이든 같습니다',
    conditional: '신뢰 구간은 나쁜 예시와 보통 예시의 수가 정해져 있다고 보고 계산합니다.',
    tie: '{above}는 나쁜 오류가 {bad}개 적고 보통 오류가 {ordinary}개 많습니다.',
    overlap:
      '개수만으로는 A와 B의 어떤 오류가 겹치는지 알 수 없습니다. 첫째 구간은 어떻게 겹치든 성립하고, 둘째 구간은 가장 많이 겹칠 때의 것입니다.',
  },
  conflicts: {
    'n-bad': '이 세트에 나쁜 예시는 {most}개까지만 있을 수 있습니다. 결과를 표시하지 않습니다.',
    errors: '이 세트에서는 {most}개까지만 가능합니다. 결과를 표시하지 않습니다.',
  },
  verdicts: {
    'a-wins': 'A가 앞섬',
    'b-wins': 'B가 앞섬',
    tie: '이 가중치에서는 비김',
    'within-noise': '표본 오차 안',
    'cannot-tell': '알 수 없음',
    impossible: '불가능한 개수',
  },
  notes: {
    wins: '어떤 오류가 겹치든 차이의 95% 신뢰 구간에 0이 들어 있지 않습니다.',
    tie: '이 가중치에서는 두 모델의 가중 오차율이 같습니다.',
    'within-noise': '오류가 최대한 겹친다고 해도 차이의 95% 신뢰 구간에 0이 들어 있습니다.',
    'cannot-tell': '이 차이가 우연인지는 두 모델의 어떤 오류가 겹치는지에 달려 있습니다.',
    impossible: '어떤 종류의 오류가 그 종류의 예시보다 많습니다.',
  },
  findings: {
    below:
      '가중 오차율은 {winner}가 {low}로 {high}보다 낮지만, 가중치가 {tie}보다 작으면 {loser}가 앞섭니다',
    above:
      '가중 오차율은 {winner}가 {low}로 {high}보다 낮지만, 가중치가 {tie}보다 크면 {loser}가 앞섭니다',
    always: '가중치가 얼마이든 {winner}의 가중 오차율이 더 낮습니다: {low} 대 {high}',
    tie: '가중치 {weight}에서 A와 B는 {low}로 비깁니다',
    same: 'A와 B의 오류 수가 같아 어떤 가중치로도 구별되지 않습니다',
    'no-bad': '나쁜 예시가 없으면 가중치는 아무것도 바꾸지 않습니다: {a} 대 {b}',
    'within-noise': '가중 오차율 A {a}, B {b}: 이 차이는 우연일 수 있습니다',
    'cannot-tell': '가중 오차율 A {a}, B {b}: 어떤 오류가 겹치는지에 달려 있습니다',
    impossible: '어떤 종류의 오류가 그 종류의 예시보다 많습니다',
  },
  sentence: {
    set: 'dev 예시 {n}개 가운데 {bad}개가 나쁜 예시입니다.',
    errors:
      'A는 보통 예시 {ordinary}개와 나쁜 예시 {bad}개를 틀렸고(전체의 {error}), B는 각각 {ordinary2}개와 {bad2}개를 틀렸습니다({error2}).',
    weighted: '나쁜 오류를 보통 오류의 {weight}배로 치면 가중 오차율은 A가 {a}, B가 {b}입니다.',
    crossing: '가중치가 {tie}보다 작으면 {below}가, 크면 {above}가 앞섭니다.',
    always: '가중치가 얼마이든 {above}가 앞섭니다.',
    effective: '이 가중치에서는 예시 {n}개가 무게가 같은 예시 {effective}개만큼의 정보를 담습니다.',
    impossible: '표시된 개수를 고쳐 주세요. 그전에는 아무것도 계산할 수 없습니다.',
  },
  picture: {
    x: '나쁜 오류의 가중치(로그)',
    y: '가중 오차율',
    here: '가중치 {weight}',
    tie: '{tie}에서 비김',
    key: '실선은 A, 파선은 B입니다. 고른 가중치에 선 막대는 95% 신뢰 구간입니다.',
  },
  ess: {
    heading: '이 가중치에서 dev 세트는 얼마나 남습니까?',
    text: '몇 안 되는 예시에 무게가 실릴수록 점수는 그 예시들의 운에 좌우됩니다. 유효 표본 크기 (Σw)²/Σw²는 무게가 같은 예시 몇 개만큼 안정적인지를 말해 줍니다.',
    x: '나쁜 오류의 가중치(로그)',
    y: '예시 수',
    here: '{n}개 중 {effective}개',
    description:
      '유효 표본 크기는 가중치 1에서 {n}개이고 가중치 1,000에서 {last}개입니다. 가중치 {weight}에서는 {effective}개입니다.',
  },
  advice: {
    'check-counts': {
      text: '표시된 개수를 확인하기',
      reason: '어떤 종류의 예시든 세트에 있는 수보다 많이 틀릴 수는 없습니다.',
    },
    'tag-bad': {
      text: '나쁜 예시를 표시해서 dev 세트에 넣기',
      reason: '나쁜 예시가 없으면 어떤 가중치로도 가장 중요한 실수를 알아챌 수 없습니다.',
    },
    'fix-weight': {
      text: '승자를 보기 전에 가중치부터 정하기',
      reason:
        '순서는 {tie}에서 뒤집힙니다. 실수를 감당할 사람들에게, 나쁜 실수 하나를 피하려고 보통 실수를 몇 개까지 받아들이겠는지 물으세요. 그 수가 가중치입니다.',
    },
    take: {
      text: '가중치 {weight}에서는 {winner}를 고르기',
      reason:
        '가중 오차율이 {points} 낮고, 오류가 어떻게 겹치든 차이의 신뢰 구간에 0이 들어 있지 않습니다.',
    },
    'count-shared': {
      text: 'A와 B가 함께 틀린 예시를 세기',
      reason:
        '이 개수에서 가장 많이 겹친다면 차이가 분명하고, 가장 적게 겹친다면 그렇지 않습니다. 예시마다 누가 틀렸는지 적어 보세요.',
    },
    'more-data': {
      text: '이 차이로 고르지 말고 더 많은 예시에서 재기',
      reason:
        '이 크기에서 {points} 차이는 우연일 수 있습니다. 무게가 가장 많이 실리는 나쁜 예시부터 모으세요.',
    },
    'either-one': {
      text: '비용, 속도, 크기 같은 다른 기준으로 고르기',
      reason: '가중치 {weight}에서는 가중 오차율로 둘을 구별할 수 없습니다.',
    },
    'use-limit': {
      text: '하나도 용납할 수 없다면 가중치 대신 상한이나 필터를 두기',
      reason:
        '가중치 {weight}에서는 보통 오류 {weight}개를 줄이는 대가로 나쁜 오류 하나를 낼 수 있습니다. 나쁜 오류를 만족 지표로 삼아 상한을 두거나 모델 앞뒤에 필터를 따로 두면 그런 거래가 없습니다.',
    },
    'more-bad': {
      text: '나쁜 예시를 더 모으기',
      reason:
        '{who}가 놓친 것은 {n}개 중 {bad}개이지만 95% 신뢰 구간은 {high}까지 이어집니다. {wanted}개에서 하나도 놓치지 않아야 1%까지 내려갑니다.',
    },
    'then-train': {
      text: '훈련 손실은 그다음에 바꾸기',
      reason:
        '지표는 과녁을 세우는 일이고, 손실에 같은 가중치를 두는 것은 그 과녁을 겨누는 일입니다. 큰 신경망에서는 훈련이 길어질수록 그 효과가 옅어질 수 있으니 다시 재어 보세요.',
    },
  },
};

export const strings = { en, ko } as const;
export type WeightedErrorWords = Words<typeof en>;
