import type { Words } from '../../i18n/words.ts';
import { rowQuantities } from '../rows.ts';
import { params } from './params.ts';

const NAMES = params.fields.algorithms.default.map(([name]) => String(name));

const perRow = {
  'weighted-mean': 'Weighted mean error of {row}',
  mean: 'Plain mean error of {row}',
  'worst-market': 'Worst market of {row}',
  'worst-error': 'Error of {row} in its worst market',
} as const;

const en = {
  title: 'One number over markets',
  description:
    'Errors of several algorithms in four markets, weighted by their users: which is best, by how much, where it is worst, and at which weights another wins.',
  markets: { us: 'US', china: 'China', india: 'India', other: 'Other' },
  labels: {
    'weight-us': 'US',
    'weight-china': 'China',
    'weight-india': 'India',
    'weight-other': 'Other',
    'n-us': 'Dev examples, US',
    'n-china': 'Dev examples, China',
    'n-india': 'Dev examples, India',
    'n-other': 'Dev examples, Other',
    algorithms: 'Errors by algorithm and market, %',
    'algorithms.name': 'Algorithm',
    'algorithms.us': 'US',
    'algorithms.china': 'China',
    'algorithms.india': 'India',
    'algorithms.other': 'Other',
  },
  tableHint:
    'Type over any cell, or paste cells from a spreadsheet. All errors are measured on the dev examples of their market.',
  weights: 'Weights of the markets',
  weightsHint: 'Free shares: each is divided by their sum.',
  shares: 'As shares: {list}.',
  noShares: 'All weights are 0, so there is no weighted mean.',
  perRow,
  quantities: {
    ...rowQuantities(NAMES, perRow),
    winner: 'Lowest weighted mean',
    'winner-mean': 'Lowest plain mean',
    'winner-worst': 'Lowest error in the worst market',
    lead: 'Lead of the first over the second',
    'lead-least-disagreement': 'Lead, if both fail on the same examples as far as they can',
    'lead-most-disagreement': 'Lead, if they fail on different examples as far as they can',
    verdict: 'Verdict',
    'share-us': 'Share of US',
    'share-china': 'Share of China',
    'share-india': 'Share of India',
    'share-other': 'Share of Other',
    'flip-below-us': 'Share of US below which another wins',
    'flip-below-china': 'Share of China below which another wins',
    'flip-below-india': 'Share of India below which another wins',
    'flip-below-other': 'Share of Other below which another wins',
    'flip-above-us': 'Share of US above which another wins',
    'flip-above-china': 'Share of China above which another wins',
    'flip-above-india': 'Share of India above which another wins',
    'flip-above-other': 'Share of Other above which another wins',
  },
  presets: {
    equal: 'Equal weights',
    'mostly-us': '70% US',
    'mostly-india': '70% India',
    'mostly-other': '70% Other',
  },
  and: ', ',
  findings: {
    clear: '{winner} has the lowest weighted error, {error}, {lead} below {second}',
    ahead: '{winner} has the lowest weighted error, {error}, {lead} below {second}',
    'cannot-tell': '{winner} leads {second} by {lead}; whether by more than chance is open',
    'within-noise': '{winner} leads {second} by {lead}, which may be chance',
    tie: '{names}: the same weighted error, {error}',
    'no-weights': 'Without weights there is no ranking',
  },
  sentence: {
    first:
      'With the weights {weights}, {winner} makes {error} errors on average and {second} {next}.',
    tie: 'With the weights {weights}, the lowest average error is {error}, shared by {names}.',
    none: 'No market has a weight, so no average can be taken.',
    worst:
      'The worst market of {winner} is {markets}, at {worst}; the lowest such error is {best}, of {bests}.',
    mean: 'By the plain mean the first is {byMean}.',
    noise:
      'The 95% interval of the lead runs from {low} to {high} if both fail on the same examples as far as they can, and from {low2} to {high2} if they do so as little as they can.',
  },
  axis: 'Error',
  heads: {
    algorithm: 'Algorithm',
    weighted: 'Weighted mean',
    interval: '95% interval',
    mean: 'Plain mean',
    worst: 'Worst market',
  },
  places: 'Who wins by which rule',
  noInterval: 'No intervals: enter the dev examples of every market that has a weight.',
  slip: 'The course’s slide prints 5.25% for D. The sum, (5 + 8 + 7 + 2) / 4, is 5.50%. The winner is C either way.',
  counts: 'How many dev examples? (for intervals)',
  countsHint: 'The examples of each market on which the errors were measured. Unknown is empty.',
  turns: {
    summary: 'At which weights does another win?',
    text: 'One share changes, the others keep their proportion.',
    market: 'Market',
    share: 'Share now',
    below: 'Another wins below',
    above: 'Another wins above',
    taker: '{share}: {taker}',
    never: 'never',
  },
  verdicts: {
    clear: 'Clear lead',
    ahead: 'Ahead, noise unknown',
    'cannot-tell': 'Cannot tell',
    'within-noise': 'Within the noise',
    tie: 'Tie',
    'no-weights': 'No weights',
  },
  unknownNoise: 'The lead of {lead} may be chance: the number of dev examples is not known.',
  advice: {
    take: {
      text: 'Rank by the weighted mean, and go on with {winner}',
      reason: 'One number decides at once which idea stays and which goes.',
    },
    'worst-own': {
      text: 'Look at the worst market: {markets}, {worst}',
      reason:
        'No algorithm has a lower error in its worst market than {winner}, yet its users there see {worst}.',
    },
    'worst-other': {
      text: 'Look at the worst market: {markets}, {worst}',
      reason: 'An average hides who suffers. In its worst market {bests} makes only {best}.',
    },
    'reweight-above': {
      text: 'Weight the markets by your users',
      reason:
        '{winner} stays first while {market} has less than {share} of the weight; beyond, {taker} wins.',
    },
    'reweight-below': {
      text: 'Weight the markets by your users',
      reason:
        '{winner} stays first while {market} has more than {share} of the weight; below, {taker} wins.',
    },
    'reweight-never': {
      text: 'Weight the markets by your users',
      reason: '{winner} stays first whatever the share of any one market.',
    },
    'reweight-tie': {
      text: 'Weight the markets by your users',
      reason: 'The smallest change of the weights breaks the tie.',
    },
    count: {
      text: 'Enter how many dev examples each market has',
      reason: 'Without them nobody can say whether {lead} is more than chance.',
    },
    overlap: {
      text: 'Count the examples on which only one of {winner} and {second} fails',
      reason:
        'The lead is more than chance if they mostly fail together, and may be chance if not.',
    },
    more: {
      text: 'Do not choose between {winner} and {second} by this number yet',
      reason:
        'The lead’s 95% interval holds 0 even in the best case. Use a larger dev set, or let cost and speed decide.',
    },
    confirm: {
      text: 'Confirm {winner} once on the test set',
      reason:
        'The best of several dev scores is partly luck; the test set took no part in the choice.',
    },
    'break-tie': {
      text: 'Let the worst market or the cost decide',
      reason: '{names} are equal on the number that ranks them.',
    },
    'set-weights': {
      text: 'Give each market a weight',
      reason: 'Users, revenue, or equal shares: any is a decision, and 0 everywhere is none.',
    },
  },
} as const;

const perRowKo: Words<typeof perRow> = {
  'weighted-mean': '{row}: 가중 평균 오차율',
  mean: '{row}: 단순 평균 오차율',
  'worst-market': '{row}: 최악의 시장',
  'worst-error': '{row}: 최악의 시장에서의 오차율',
};

const ko: Words<typeof en> = {
  title: '여러 시장을 숫자 하나로',
  description:
    '네 시장에서 잰 알고리즘들의 오차율을 사용자 비중으로 가중 평균합니다. 어느 것이 얼마나 앞서는지, 어느 시장에서 성적이 가장 나쁜지, 가중치가 얼마일 때 순위가 바뀌는지 보여 줍니다.',
  markets: { us: '미국', china: '중국', india: '인도', other: '기타' },
  labels: {
    'weight-us': '미국',
    'weight-china': '중국',
    'weight-india': '인도',
    'weight-other': '기타',
    'n-us': 'dev 예시 수, 미국',
    'n-china': 'dev 예시 수, 중국',
    'n-india': 'dev 예시 수, 인도',
    'n-other': 'dev 예시 수, 기타',
    algorithms: '알고리즘과 시장별 오차율, %',
    'algorithms.name': '알고리즘',
    'algorithms.us': '미국',
    'algorithms.china': '중국',
    'algorithms.india': '인도',
    'algorithms.other': '기타',
  },
  tableHint:
    '칸을 직접 고치거나 스프레드시트에서 복사해 붙여 넣으세요. 모든 오차율은 그 시장의 dev 예시에서 잰 값입니다.',
  weights: '시장별 가중치',
  weightsHint: '합이 100일 필요는 없습니다. 각 값을 합으로 나누어 씁니다.',
  shares: '비중: {list}.',
  noShares: '가중치가 모두 0이어서 가중 평균이 없습니다.',
  perRow: perRowKo,
  quantities: {
    ...rowQuantities(NAMES, perRowKo),
    winner: '가중 평균 1위',
    'winner-mean': '단순 평균 1위',
    'winner-worst': '최악의 시장 기준 1위',
    lead: '1위와 2위의 차이',
    'lead-least-disagreement': '차이, 두 알고리즘이 되도록 같은 예시에서 틀릴 때',
    'lead-most-disagreement': '차이, 두 알고리즘이 되도록 다른 예시에서 틀릴 때',
    verdict: '판정',
    'share-us': '미국의 비중',
    'share-china': '중국의 비중',
    'share-india': '인도의 비중',
    'share-other': '기타의 비중',
    'flip-below-us': '1위가 바뀌는 미국의 비중(이보다 작을 때)',
    'flip-below-china': '1위가 바뀌는 중국의 비중(이보다 작을 때)',
    'flip-below-india': '1위가 바뀌는 인도의 비중(이보다 작을 때)',
    'flip-below-other': '1위가 바뀌는 기타의 비중(이보다 작을 때)',
    'flip-above-us': '1위가 바뀌는 미국의 비중(이보다 클 때)',
    'flip-above-china': '1위가 바뀌는 중국의 비중(이보다 클 때)',
    'flip-above-india': '1위가 바뀌는 인도의 비중(이보다 클 때)',
    'flip-above-other': '1위가 바뀌는 기타의 비중(이보다 클 때)',
  },
  presets: {
    equal: '같은 가중치',
    'mostly-us': '미국 70%',
    'mostly-india': '인도 70%',
    'mostly-other': '기타 70%',
  },
  and: ', ',
  findings: {
    clear: '가중 평균 오차율 1위는 {winner}: {error}, 2위 {second}보다 {lead} 낮습니다',
    ahead: '가중 평균 오차율 1위는 {winner}: {error}, 2위 {second}보다 {lead} 낮습니다',
    'cannot-tell': '1위 {winner}, 2위 {second}. {lead} 차이가 우연인지는 아직 알 수 없습니다',
    'within-noise': '1위 {winner}, 2위 {second}. {lead} 차이는 우연일 수 있습니다',
    tie: '{names}: 가중 평균 오차율이 {error}로 같습니다',
    'no-weights': '가중치가 없으면 순위도 없습니다',
  },
  sentence: {
    first: '가중치가 {weights}일 때 평균 오차율은 1위 {winner} {error}, 2위 {second} {next}입니다.',
    tie: '가중치가 {weights}일 때 가장 낮은 평균 오차율은 {error}이고, 공동 1위는 {names}입니다.',
    none: '가중치가 있는 시장이 없어 평균을 낼 수 없습니다.',
    worst:
      '{winner}의 최악의 시장: {markets}, {worst}. 최악의 시장 기준으로 가장 낮은 값은 {best}입니다({bests}).',
    mean: '단순 평균 1위: {byMean}.',
    noise:
      '차이의 95% 신뢰 구간은 두 알고리즘이 되도록 같은 예시에서 틀릴 때 {low}~{high}, 되도록 다른 예시에서 틀릴 때 {low2}~{high2}입니다.',
  },
  axis: '오차율',
  heads: {
    algorithm: '알고리즘',
    weighted: '가중 평균',
    interval: '95% 신뢰 구간',
    mean: '단순 평균',
    worst: '최악의 시장',
  },
  places: '기준에 따른 1위',
  noInterval: '신뢰 구간 없음: 가중치가 있는 모든 시장의 dev 예시 수를 넣어 주세요.',
  slip: '강의 슬라이드에는 D의 평균이 5.25%로 적혀 있습니다. 실제로 더해 보면 (5 + 8 + 7 + 2) / 4 = 5.50%입니다. 어느 쪽이든 1위는 C입니다.',
  counts: 'dev 예시는 몇 개입니까? (신뢰 구간 계산용)',
  countsHint: '각 시장에서 오차율을 잰 예시의 수입니다. 모르면 비워 두세요.',
  turns: {
    summary: '가중치가 얼마일 때 1위가 바뀝니까?',
    text: '한 시장의 비중만 바꾸고, 나머지 시장끼리의 비율은 그대로 둡니다.',
    market: '시장',
    share: '지금 비중',
    below: '이보다 작으면 바뀜',
    above: '이보다 크면 바뀜',
    taker: '{share}: {taker}',
    never: '바뀌지 않음',
  },
  verdicts: {
    clear: '확실한 1위',
    ahead: '앞섬(표본 오차 모름)',
    'cannot-tell': '알 수 없음',
    'within-noise': '표본 오차 안',
    tie: '동점',
    'no-weights': '가중치 없음',
  },
  unknownNoise: 'dev 예시 수를 몰라 {lead} 차이가 우연인지 가릴 수 없습니다.',
  advice: {
    take: {
      text: '가중 평균으로 순위를 정하고 1위로 나아가기: {winner}',
      reason: '숫자 하나면 어떤 아이디어를 남기고 버릴지 바로 정할 수 있습니다.',
    },
    'worst-own': {
      text: '최악의 시장을 살펴보기: {markets}, {worst}',
      reason:
        '최악의 시장 기준으로도 {winner}보다 나은 알고리즘은 없습니다. 그래도 그 시장의 사용자가 겪는 오차율은 {worst}입니다.',
    },
    'worst-other': {
      text: '최악의 시장을 살펴보기: {markets}, {worst}',
      reason: '평균은 누가 손해를 보는지 감춥니다. 최악의 시장 기준 1위: {bests}, {best}.',
    },
    'reweight-above': {
      text: '사용자 비중에 맞추어 가중치를 정하기',
      reason:
        '{market} 비중이 {share}보다 작은 동안은 1위가 그대로입니다({winner}). 더 커지면 1위는 {taker}입니다.',
    },
    'reweight-below': {
      text: '사용자 비중에 맞추어 가중치를 정하기',
      reason:
        '{market} 비중이 {share}보다 큰 동안은 1위가 그대로입니다({winner}). 더 작아지면 1위는 {taker}입니다.',
    },
    'reweight-never': {
      text: '사용자 비중에 맞추어 가중치를 정하기',
      reason: '어느 한 시장의 비중을 바꾸어도 1위는 그대로입니다: {winner}.',
    },
    'reweight-tie': {
      text: '사용자 비중에 맞추어 가중치를 정하기',
      reason: '가중치가 조금만 달라져도 동점이 깨집니다.',
    },
    count: {
      text: '시장마다 dev 예시가 몇 개인지 넣기',
      reason: '예시 수를 모르면 {lead} 차이가 우연보다 큰지 아무도 말할 수 없습니다.',
    },
    overlap: {
      text: '둘 중 하나만 틀린 예시를 세기: {winner}, {second}',
      reason: '주로 같은 예시에서 틀린다면 우연보다 큰 차이이고, 아니라면 우연일 수 있습니다.',
    },
    more: {
      text: '아직 이 숫자로 고르지 않기: {winner}, {second}',
      reason:
        '가장 유리하게 보아도 차이의 95% 신뢰 구간에 0이 들어 있습니다. dev 세트를 늘리거나 비용과 속도로 정하세요.',
    },
    confirm: {
      text: '테스트 세트에서 한 번 확인하기: {winner}',
      reason:
        '여러 dev 점수 가운데 가장 좋은 것에는 운이 섞여 있습니다. 테스트 세트는 고르는 데 쓰이지 않았습니다.',
    },
    'break-tie': {
      text: '최악의 시장이나 비용으로 정하기',
      reason: '순위를 매기는 숫자가 같습니다: {names}.',
    },
    'set-weights': {
      text: '시장마다 가중치를 주기',
      reason:
        '사용자 수로 정하든, 매출로 정하든, 똑같이 나누든 하나의 결정입니다. 모두 0이면 아무것도 정하지 않은 것입니다.',
    },
  },
};

export const strings = { en, ko } as const;
export type MarketAverageWords = Words<typeof en>;
