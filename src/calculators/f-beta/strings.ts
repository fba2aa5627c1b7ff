import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'Which classifier has the better F-beta?',
  description:
    'Precision and recall of two classifiers in; F-beta, the β at which the order flips and the costs at which it does out, with intervals where counts are known.',
  labels: {
    precision: 'A: precision',
    recall: 'A: recall',
    precision2: 'B: precision',
    recall2: 'B: recall',
    beta: 'β, the weight of recall',
    positives: 'Positive items in the dev set',
    n: 'All items in the dev set',
  },
  quantities: {
    'f-beta': 'F-beta',
    'arithmetic-mean': 'Arithmetic mean',
    'geometric-mean': 'Geometric mean',
    'harmonic-mean': 'Harmonic mean, F1',
    'beta-tie': 'β at which A and B tie',
    'cost-tie': 'Cost of a false alarm, in misses, at which A and B tie',
    winner: 'Ahead on F-beta',
    verdict: 'Verdict',
  },
  presets: {
    course: 'The course’s cats',
    counted: 'Counted on 18,620 cats',
    thousand: 'Counted on 1,000 cats',
    precise: 'Precision first (β = 0.5)',
    'calls-all': 'Calls everything positive',
    banknotes: 'Counterfeit notes',
    hivenote: 'Hivenote’s two alarms',
  },
  who: { a: 'A', b: 'B' },
  groups: { a: 'Classifier A', b: 'Classifier B' },
  betaHint: 'In the formula one miss weighs as much as β² false alarms: here {squared}.',
  counts: 'How many items? (for intervals)',
  countsHint:
    'Both classifiers on one dev set. With the positive items F-beta gets an interval; with all items the counts can go on to the confusion matrix.',
  heads: { quantity: 'Quantity', a: 'A', b: 'B' },
  between: '{low}–{high}',
  scoreAt: '{score} (F-beta at β = {beta})',
  winners: { a: 'A', b: 'B', tie: 'neither: a tie' },
  costText: '{cost} misses',
  missing: {
    interval: 'No interval: precision and recall do not say on how many items they were counted.',
    zero: 'No interval for {who}: without a true positive the number of false alarms is unknown.',
    rough:
      'With so few positives no whole counts give exactly these rates. The intervals are those of the nearest counts.',
    'one-wins': 'none: {who} is ahead at every β',
    same: 'none: equal at every β',
    zero2: 'none: one of the two finds nothing',
    cost: 'none: one of the two is cheaper at every cost, or its false alarms are unknown',
  },
  conflicts: {
    zero: 'A precision of 0 with a recall above 0, or the reverse, comes from no confusion matrix: without a true positive both are 0. F-beta is taken as 0.',
    items:
      'There are fewer items than positives and false alarms together. Check the number of all items.',
  },
  verdicts: {
    'a-wins': 'A is ahead',
    'b-wins': 'B is ahead',
    'a-ahead': 'A leads, untested',
    'b-ahead': 'B leads, untested',
    tie: 'Tied at this β',
    'cannot-tell': 'Cannot tell',
  },
  notes: {
    wins: 'The 95% intervals of {score} do not meet.',
    ahead: 'Precision and recall alone cannot be tested: that takes counts.',
    tie: 'At β = {beta} the two scores differ by less than 0.05 points.',
    'cannot-tell':
      'The 95% intervals of {score} overlap. Only the items on which the two differ could settle it.',
  },
  findings: {
    below: '{winner} has the higher {score}, {high} against {low}; below β = {tie} {loser} leads',
    above: '{winner} has the higher {score}, {high} against {low}; above β = {tie} {loser} leads',
    always: '{winner} is ahead at every β: {score} {high} against {low}',
    tie: 'At β = {beta} A and B tie at {high}',
    same: 'A and B have the same precision and recall',
    zero: 'Neither finds anything: {score} is 0 for both',
    'one-zero': '{loser} finds nothing: its {score} is 0, that of {winner} {high}',
    'cannot-tell': '{score} {a} for A and {b} for B: too close to call from {positives} positives',
  },
  sentence: {
    rates:
      'A finds {recall} of the positives (recall), and {precision} of what it calls positive is positive (precision). For B these are {recall2} and {precision2}.',
    score: '{score} is {a} for A and {b} for B.',
    crossing: 'F-beta is higher for {above} where β is above {tie}, for {below} where it is below.',
    always: '{above} has the higher F-beta at every β.',
    intervals: 'The 95% intervals are {lowA}–{highA} and {lowB}–{highB}.',
    untested: 'Whether the difference is more than chance, precision and recall alone do not say.',
    reversed: 'The arithmetic mean would put {who} first, {high} against {low}.',
  },
  picture: {
    x: 'Recall',
    y: 'Precision',
    key: 'Each curve joins points of equal {score}. The solid one runs through A, the dashed one through B: the higher curve wins. A disc is A, a diamond B.',
    bars: 'Bars of {score}: A {a}, B {b}.',
    barAxis: '{score}',
  },
  across: {
    heading: 'At which β does the order flip?',
    text: 'F-beta of both over β. At the left only precision counts, at the right only recall.',
    x: 'β (log)',
    y: 'F-beta',
    here: 'β = {beta}',
    tie: 'tie at {tie}',
    description:
      'F-beta against β from 0.1 to 10. A goes from {leftA} to {rightA}, B from {leftB} to {rightB}. {crossing}',
    cost: 'β is not a cost. If a miss costs k times a false alarm, β = √k gives the errors those weights inside the formula, but F-beta still divides by the true positives. By cost alone {above} pays while a false alarm costs less than {cost} times a miss: for each 1,000 positives it finds {saved} more and raises {added} more false alarms.',
    noCost:
      'β is not a cost. If a miss costs k times a false alarm, β = √k gives the errors those weights inside the formula, but F-beta still divides by the true positives.',
  },
  means: {
    heading: 'Why the harmonic mean?',
    text: 'A classifier that calls everything positive has a recall of 100%, and its precision is the share of positives, 2% say. The arithmetic mean of the two is {arithmetic}; the harmonic one, F1, is {harmonic}. It stays near the smaller rate, so neither can be bought with the other.',
    curve: 'The three means at A’s precision of {precision}, over recall. The marks stand at A.',
    x: 'Recall',
    y: 'Mean',
    names: { arithmetic: 'arithmetic', geometric: 'geometric', harmonic: 'harmonic' },
    description:
      'Three means of a precision of {precision} and recall from 0 to 100%. At a recall of {recall}: arithmetic {arithmetic}, geometric {geometric}, harmonic {harmonic}.',
  },
  advice: {
    'choose-beta': {
      text: 'Fix β before you look at the winner',
      reason:
        'Below β = {tie} {below} is ahead, above it {above}. A β chosen afterwards chooses the winner. Above 1 a miss is the worse error, below 1 a false alarm.',
    },
    take: {
      text: 'Take {winner} for β = {beta}',
      reason:
        'Its {score} is {points} higher and the intervals do not meet, whichever items the two differ on.',
    },
    'take-dominant': {
      text: 'Prefer {winner}, whatever β is',
      reason:
        'Neither its precision nor its recall is lower, so no choice of β turns the order round.',
    },
    'count-positives': {
      text: 'Count the positives in the dev set',
      reason:
        'A lead of {points} may be chance. With the number of positives F-beta gets an interval here.',
    },
    'compare-items': {
      text: 'Compare the two on the same items',
      reason:
        'The intervals overlap by themselves. The items that only one of the two gets right can still tell them apart; the confusion matrix asks for them.',
    },
    'more-positives': {
      text: 'Or measure on about {wanted} positives',
      reason:
        'There the intervals would part if the scores stayed as they are; now there are {positives}.',
    },
    'weigh-cost': {
      text: 'Put the costs beside it',
      reason:
        '{above} pays while a false alarm costs less than {cost} times a miss, at any prevalence. If your costs are known, they decide and F-beta need not.',
    },
    'either-one': {
      text: 'Choose by something else: cost, speed, size',
      reason: 'At β = {beta} F-beta does not tell the two apart.',
    },
    'lower-threshold': {
      text: 'Lower the threshold of {who}',
      reason: 'It has no true positive, so every F-beta is 0.',
    },
    'same-set': {
      text: 'Hold both scores against one dev set only',
      reason:
        'Precision falls as positives get rarer, and F-beta with it. Scores from sets of another prevalence cannot be compared.',
    },
  },
  confusionMatrix: 'What does each metric count?',
} as const;

const ko: Words<typeof en> = {
  title: '어느 분류기의 F-베타 점수가 더 높습니까?',
  description:
    '두 분류기의 정밀도와 재현율을 넣으면 F-베타 점수, 순서가 뒤집히는 β와 비용을 보여 주고, 개수를 알면 신뢰 구간도 함께 보여 줍니다.',
  labels: {
    precision: 'A: 정밀도',
    recall: 'A: 재현율',
    precision2: 'B: 정밀도',
    recall2: 'B: 재현율',
    beta: 'β, 재현율의 무게',
    positives: 'dev 세트의 양성 수',
    n: 'dev 세트의 전체 항목 수',
  },
  quantities: {
    'f-beta': 'F-베타 점수',
    'arithmetic-mean': '산술평균',
    'geometric-mean': '기하평균',
    'harmonic-mean': '조화평균(F1 점수)',
    'beta-tie': 'A와 B가 비기는 β',
    'cost-tie': 'A와 B의 비용이 같아지는 오탐 한 건의 비용(놓침 한 건 기준)',
    winner: 'F-베타 점수가 앞선 쪽',
    verdict: '판정',
  },
  presets: {
    course: '강좌의 고양이',
    counted: '고양이 18,620마리로 셈',
    thousand: '고양이 1,000마리로 셈',
    precise: '정밀도 우선(β = 0.5)',
    'calls-all': '모두 양성이라고 함',
    banknotes: '위조지폐',
    hivenote: '하이브노트의 두 경보',
  },
  who: { a: 'A', b: 'B' },
  groups: { a: '분류기 A', b: '분류기 B' },
  betaHint: '공식 안에서 놓침 한 건은 오탐 β²건과 무게가 같습니다. 지금은 {squared}건입니다.',
  counts: '항목은 몇 개입니까? (신뢰 구간 계산용)',
  countsHint:
    '두 분류기를 같은 dev 세트에서 쟀다고 봅니다. 양성 수를 넣으면 F-베타 점수의 신뢰 구간이 나오고, 전체 항목 수까지 넣으면 개수를 혼동 행렬로 가져갈 수 있습니다.',
  heads: { quantity: '항목', a: 'A', b: 'B' },
  between: '{low}~{high}',
  scoreAt: '{score} 점수(β = {beta}인 F-베타)',
  winners: { a: 'A', b: 'B', tie: '없음: 비김' },
  costText: '놓침 {cost}건',
  missing: {
    interval: '신뢰 구간 없음: 정밀도와 재현율만으로는 몇 개를 세었는지 알 수 없습니다.',
    zero: '{who}의 신뢰 구간 없음: 참 양성이 없으면 오탐이 몇 건인지 알 수 없습니다.',
    rough:
      '양성이 적어 이 비율과 정확히 맞는 개수가 없습니다. 신뢰 구간은 가장 가까운 개수로 계산했습니다.',
    'one-wins': '없음: β가 얼마이든 {who}가 앞섭니다',
    same: '없음: β가 얼마이든 같습니다',
    zero2: '없음: 둘 중 하나는 아무것도 찾지 못합니다',
    cost: '없음: 비용이 얼마이든 한쪽이 더 싸거나, 오탐이 몇 건인지 알 수 없습니다',
  },
  conflicts: {
    zero: '정밀도와 재현율 가운데 하나만 0인 혼동 행렬은 없습니다. 참 양성이 없으면 둘 다 0입니다. F-베타 점수는 0으로 봅니다.',
    items: '전체 항목이 양성과 오탐을 합친 것보다 적습니다. 전체 항목 수를 확인해 주세요.',
  },
  verdicts: {
    'a-wins': 'A가 앞섬',
    'b-wins': 'B가 앞섬',
    'a-ahead': 'A가 앞서지만 미검증',
    'b-ahead': 'B가 앞서지만 미검증',
    tie: '이 β에서는 비김',
    'cannot-tell': '알 수 없음',
  },
  notes: {
    wins: '{score} 점수의 95% 신뢰 구간이 서로 겹치지 않습니다.',
    ahead: '정밀도와 재현율만으로는 검정할 수 없습니다. 개수가 있어야 합니다.',
    tie: 'β = {beta}에서 두 점수의 차이는 0.05%p보다 작습니다.',
    'cannot-tell':
      '{score} 점수의 95% 신뢰 구간이 겹칩니다. 둘의 답이 갈린 항목을 보아야 결론이 납니다.',
  },
  findings: {
    below:
      '{score} 점수는 {winner}가 {high}로 {low}보다 높지만, β가 {tie}보다 작으면 {loser}가 앞섭니다',
    above:
      '{score} 점수는 {winner}가 {high}로 {low}보다 높지만, β가 {tie}보다 크면 {loser}가 앞섭니다',
    always: 'β가 얼마이든 {winner}가 앞섭니다: {score} 점수 {high} 대 {low}',
    tie: 'β = {beta}에서 A와 B는 {high}로 비깁니다',
    same: 'A와 B의 정밀도와 재현율이 같습니다',
    zero: '둘 다 아무것도 찾지 못해 {score} 점수가 모두 0입니다',
    'one-zero': '{loser}는 아무것도 찾지 못해 {score} 점수가 0이고, {winner}의 점수는 {high}입니다',
    'cannot-tell':
      '{score} 점수 A {a}, B {b}: 양성 {positives}개로는 어느 쪽이 나은지 말할 수 없습니다',
  },
  sentence: {
    rates:
      'A는 양성의 {recall}를 찾고(재현율), 양성이라고 한 것 가운데 {precision}가 실제로 양성입니다(정밀도). B는 각각 {recall2}와 {precision2}입니다.',
    score: '{score} 점수는 A가 {a}, B가 {b}입니다.',
    crossing: 'F-베타 점수는 β가 {tie}보다 크면 {above}가, 작으면 {below}가 더 높습니다.',
    always: 'F-베타 점수는 β가 얼마이든 {above}가 더 높습니다.',
    intervals: '95% 신뢰 구간은 각각 {lowA}~{highA}, {lowB}~{highB}입니다.',
    untested: '이 차이가 우연이 아닌지는 정밀도와 재현율만으로 알 수 없습니다.',
    reversed: '산술평균으로 하면 {high} 대 {low}로 {who}가 앞섭니다.',
  },
  picture: {
    x: '재현율',
    y: '정밀도',
    key: '곡선마다 {score} 점수가 같은 점을 이었습니다. 실선은 A를, 파선은 B를 지나며, 더 높은 곡선이 이깁니다. 원이 A, 마름모가 B입니다.',
    bars: '{score} 점수 막대: A {a}, B {b}.',
    barAxis: '{score} 점수',
  },
  across: {
    heading: '순서는 어느 β에서 뒤집힙니까?',
    text: 'β에 따른 두 분류기의 F-베타 점수입니다. 왼쪽 끝에서는 정밀도만, 오른쪽 끝에서는 재현율만 셉니다.',
    x: 'β(로그)',
    y: 'F-베타',
    here: 'β = {beta}',
    tie: '{tie}에서 비김',
    description:
      'β가 0.1에서 10까지일 때의 F-베타 점수입니다. A는 {leftA}에서 {rightA}까지, B는 {leftB}에서 {rightB}까지 움직입니다. {crossing}',
    cost: 'β는 비용이 아닙니다. 놓침 한 건이 오탐 한 건의 k배로 비싸다면 β = √k로 두어 공식 안의 무게를 맞출 수 있지만, F-베타는 참 양성으로도 나눕니다. 비용만 따지면 오탐 한 건이 놓침 한 건의 {cost}배보다 싼 동안은 {above}가 낫습니다. 양성 1,000개마다 {saved}개를 더 찾고 오탐을 {added}건 더 내기 때문입니다.',
    noCost:
      'β는 비용이 아닙니다. 놓침 한 건이 오탐 한 건의 k배로 비싸다면 β = √k로 두어 공식 안의 무게를 맞출 수 있지만, F-베타는 참 양성으로도 나눕니다.',
  },
  means: {
    heading: '왜 조화평균입니까?',
    text: '모두 양성이라고 하는 분류기는 재현율이 100%이고, 정밀도는 양성의 비율, 이를테면 2%입니다. 둘의 산술평균은 {arithmetic}이지만 조화평균인 F1 점수는 {harmonic}입니다. 조화평균은 작은 쪽 가까이에 머물러서, 한쪽을 내주고 다른 쪽을 사는 일이 통하지 않습니다.',
    curve:
      'A의 정밀도 {precision}에서 재현율에 따른 세 가지 평균입니다. 표시는 A가 있는 자리입니다.',
    x: '재현율',
    y: '평균',
    names: { arithmetic: '산술', geometric: '기하', harmonic: '조화' },
    description:
      '정밀도 {precision}와 0에서 100%까지의 재현율로 낸 세 가지 평균입니다. 재현율 {recall}에서 산술평균 {arithmetic}, 기하평균 {geometric}, 조화평균 {harmonic}입니다.',
  },
  advice: {
    'choose-beta': {
      text: '승자를 보기 전에 β부터 정하기',
      reason:
        'β가 {tie}보다 작으면 {below}가, 크면 {above}가 앞섭니다. 나중에 β를 고르는 것은 승자를 고르는 일입니다. 놓치는 것이 더 나쁘면 1보다 크게, 오탐이 더 나쁘면 1보다 작게 잡습니다.',
    },
    take: {
      text: 'β = {beta}이면 {winner}를 고르기',
      reason:
        '{score} 점수가 {points} 높고 신뢰 구간이 겹치지 않아, 둘의 답이 어느 항목에서 갈렸든 순서가 그대로입니다.',
    },
    'take-dominant': {
      text: 'β와 상관없이 {winner}를 우선하기',
      reason: '정밀도도 재현율도 뒤지지 않아, 어떤 β를 골라도 순서가 뒤집히지 않습니다.',
    },
    'count-positives': {
      text: 'dev 세트의 양성이 몇 개인지 세기',
      reason:
        '{points} 앞선 것은 우연일 수 있습니다. 양성 수를 넣으면 F-베타 점수의 신뢰 구간이 나옵니다.',
    },
    'compare-items': {
      text: '두 분류기를 같은 항목에서 비교하기',
      reason:
        '신뢰 구간은 서로 겹칩니다. 그래도 둘 중 하나만 맞힌 항목을 세면 구별될 수 있으며, 혼동 행렬 계산기가 그 수를 묻습니다.',
    },
    'more-positives': {
      text: '또는 양성 약 {wanted}개에서 재기',
      reason: '점수가 그대로라면 그때 신뢰 구간이 갈라집니다. 지금은 {positives}개입니다.',
    },
    'weigh-cost': {
      text: '비용을 함께 따져 보기',
      reason:
        '오탐 한 건이 놓침 한 건의 {cost}배보다 싼 동안은 양성 비율과 상관없이 {above}가 낫습니다. 비용을 알고 있다면 F-베타 없이 비용으로 정하면 됩니다.',
    },
    'either-one': {
      text: '비용, 속도, 크기 같은 다른 기준으로 고르기',
      reason: 'β = {beta}에서는 F-베타 점수로 둘을 구별할 수 없습니다.',
    },
    'lower-threshold': {
      text: '{who}의 임곗값을 낮추기',
      reason: '참 양성이 없어 어떤 β에서도 F-베타 점수가 0입니다.',
    },
    'same-set': {
      text: '같은 dev 세트에서 잰 점수끼리만 비교하기',
      reason:
        '양성이 드물어지면 정밀도가 떨어지고 F-베타 점수도 따라 떨어집니다. 양성 비율이 다른 세트의 점수는 비교할 수 없습니다.',
    },
  },
  confusionMatrix: '지표마다 무엇을 셉니까?',
};

export const strings = { en, ko } as const;
export type FBetaWords = Words<typeof en>;
