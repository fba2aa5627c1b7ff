import type { Words } from '../../i18n/words.ts';
import { rowQuantities } from '../rows.ts';
import { params } from './params.ts';

const NAMES = params.fields.candidates.default.map(([name]) => String(name));

const perRow = { accuracy: 'Accuracy of {row}', status: 'Limits kept by {row}' } as const;

/** The rows of the presets that are called by words, each under its own name. */
const rowNames = { 'B small': 'B small' } as const;

const en = {
  title: 'One metric to maximize, limits on the rest',
  description:
    'Candidates by accuracy, running time and one more figure: who keeps the limits, who wins, at which limit the answer changes, and why a blend of both depends on units.',
  labels: {
    'time-limit': 'Time limit, ms (at most)',
    'other-limit': 'Limit of the other metric',
    'other-rule': 'The other metric must be',
    'blend-weight': 'Weight of time in the blend',
    candidates: 'Candidates',
    'candidates.name': 'Name',
    'candidates.accuracy': 'Accuracy, %',
    'candidates.time': 'Time, ms',
    'candidates.other': 'Other metric',
    'candidates.n': 'Examples',
  },
  options: { 'other-rule': { 'at-most': 'at most', 'at-least': 'at least' } },
  tableHint:
    'The other metric is one more that has to be good enough, such as memory in MB or false alarms a day. Examples are those on which the accuracy was measured; they give intervals. Leave empty what is unknown.',
  otherHint: 'Empty: no such limit.',
  more: 'One more constraint',
  rowNames,
  perRow,
  quantities: {
    ...rowQuantities(NAMES, perRow),
    winner: 'Winner',
    'feasible-count': 'Candidates that keep all limits',
    'pareto-count': 'Candidates on the front',
    'limit-margin': 'Time left to the limit',
    'winner-from-limit': 'The winner stays from a limit of',
    'winner-to-limit': 'Another wins from a limit of',
    'smallest-relaxation': 'Smallest relaxation of the time limit that helps',
    'smallest-relaxation-other': 'Smallest relaxation of the other limit that helps',
    lead: 'Lead in accuracy over the next feasible',
    verdict: 'Verdict',
    'blend-winner-fraction-s': 'Blend winner, fraction and seconds',
    'blend-winner-percent-s': 'Blend winner, per cent and seconds',
    'blend-winner-percent-ms': 'Blend winner, per cent and milliseconds',
    'blend-winner-fraction-ms': 'Blend winner, fraction and milliseconds',
  },
  presets: {
    course: 'Limit 100 ms',
    'too-tight': '79 ms',
    tight: '94 ms',
    loose: '1,500 ms',
    memory: 'With a memory limit',
  },
  and: ', ',
  ms: '{value} ms',
  axes: { time: 'Running time, ms', accuracy: 'Accuracy', limit: 'limit {limit}' },
  legend: {
    feasible: 'keeps the limits',
    infeasible: 'breaks a limit',
    winner: 'winner',
    front: 'front: nothing is both more accurate and as fast',
  },
  findings: {
    chosen: '{winner} wins: {accuracy} within {limit}',
    only: '{winner} is the only one within the limits: {accuracy}',
    clear: '{winner} wins: {accuracy} within {limit}, ahead of {second} by more than chance',
    'cannot-tell': '{winner} leads {second} by {lead}, which may be chance',
    tie: '{names}: the same accuracy, {accuracy}, within {limit}',
    infeasible: 'No candidate keeps the limits',
  },
  sentence: {
    winner:
      'Of {total} candidates {count} keep the limits; the most accurate of them is {winner}, {accuracy} in {time}, {margin} below the limit of {limit}.',
    tie: 'Of {total} candidates {count} keep the limits; {names} share the highest accuracy among them, {accuracy}.',
    none: 'None of {total} candidates keeps the limits.',
    held: '{next} would be more accurate, {nextAccuracy}, but needs a limit of {to}.',
    unknown: 'Whether the other limit is kept is unknown for {unknown}.',
    noise: 'The 95% interval of the lead, {low} to {high}, holds 0.',
  },
  heads: {
    name: 'Name',
    accuracy: 'Accuracy',
    interval: '95% interval',
    time: 'Time',
    status: 'Limits',
  },
  statuses: { feasible: 'kept', infeasible: 'broken', unknown: 'unknown' },
  front: 'on the front',
  facts: 'What the rule says',
  noInterval: 'No intervals: the number of examples is not known.',
  none: 'none',
  steps: {
    title: 'How the winner changes with the time limit',
    head: ['Time limit', 'Winner'],
    below: 'below {from}',
    between: '{from} to under {to}',
    above: '{from} and more',
  },
  blend: {
    title: 'The trap: accuracy − {weight} × time',
    text: 'One formula, one table, four ways to write the units. A blend needs an exchange rate, and the units set one without being asked.',
    agree:
      'Here the same candidate wins in all units. The scores still mean nothing by themselves.',
    differ: 'The winner changes with the units, so the formula decides nothing.',
    heads: ['Accuracy', 'Time', 'Winner'],
    units: {
      'fraction-s': ['as a fraction', 'in seconds'],
      'percent-s': ['in per cent', 'in seconds'],
      'percent-ms': ['in per cent', 'in milliseconds'],
      'fraction-ms': ['as a fraction', 'in milliseconds'],
    },
  },
  verdicts: {
    chosen: 'Chosen, noise unknown',
    only: 'Only one left',
    clear: 'Clear winner',
    'cannot-tell': 'Cannot tell',
    tie: 'Tie',
    infeasible: 'No candidate',
  },
  unknownNoise: 'The lead of {lead} may be chance: the numbers of examples are not known.',
  advice: {
    take: {
      text: 'Take {winner}',
      reason:
        'It is the most accurate of those that keep the limits. Within a limit, being faster earns nothing.',
    },
    margin: {
      text: 'Measure the slowest 1% of {winner}',
      reason: 'Only {margin} are left. An average of {time} says little about the 99th percentile.',
    },
    limit: {
      text: 'Ask whoever set the limit what {to} would cost',
      reason:
        'From there on {next} wins, with {nextAccuracy}. Users feel a limit; it is not given by nature.',
    },
    count: {
      text: 'Enter on how many examples each accuracy was measured',
      reason: 'Without them nobody can say whether {lead} is more than chance.',
    },
    larger: {
      text: 'Do not choose between {winner} and {second} on accuracy yet',
      reason:
        'The interval of the lead holds 0. If both were measured on the same examples, compare them in pairs; else measure more.',
    },
    cheaper: {
      text: 'Until then take the one that is cheaper to run',
      reason:
        '{fastest} takes {fastestTime}. Among equals in accuracy the other figures may decide.',
    },
    'break-tie': {
      text: 'Let time or cost decide',
      reason: '{names} are equal in accuracy. The fastest, {fastest}, takes {fastestTime}.',
    },
    'relax-time': {
      text: 'Relax the time limit to {relaxTo}',
      reason: '{relaxed} would be feasible: {relaxBy} more is the least that helps.',
    },
    'relax-other': {
      text: 'Relax the other limit to {relaxTo2}',
      reason: '{relaxed2} would be feasible: a change of {relaxBy2} is the least that helps.',
    },
    'relax-both': {
      text: 'Relax both limits, or neither',
      reason: 'No change of one limit alone helps. Nearest to both is {both}.',
    },
    'make-candidate': {
      text: 'Or make a candidate that fits',
      reason: 'A smaller network, lower precision or pruning trades a little accuracy for time.',
    },
    'measure-other': {
      text: 'Measure the other metric of {unknown}',
      reason: 'What is not measured cannot be said to keep a limit, and is not chosen.',
    },
  },
} as const;

const perRowKo: Words<typeof perRow> = {
  accuracy: '{row}: 정확도',
  status: '{row}: 제약 조건',
};

const ko: Words<typeof en> = {
  title: '하나는 최대로, 나머지는 제약 조건으로',
  description:
    '후보들의 정확도, 실행 시간, 그 밖의 지표를 넣으면 제약 조건을 지키는 후보와 1위, 답이 바뀌는 제한값을 보여 줍니다. 둘을 섞은 점수가 왜 단위에 따라 달라지는지도 보여 줍니다.',
  labels: {
    'time-limit': '시간 제한, ms (이하)',
    'other-limit': '다른 지표의 제한값',
    'other-rule': '다른 지표의 조건',
    'blend-weight': '섞은 점수에서 시간의 가중치',
    candidates: '후보',
    'candidates.name': '이름',
    'candidates.accuracy': '정확도, %',
    'candidates.time': '시간, ms',
    'candidates.other': '다른 지표',
    'candidates.n': '예시 수',
  },
  options: { 'other-rule': { 'at-most': '이하', 'at-least': '이상' } },
  tableHint:
    '다른 지표는 메모리(MB)나 하루 오탐 횟수처럼 일정 수준만 되면 되는 만족 지표입니다. 예시 수는 정확도를 잰 예시의 수로, 신뢰 구간을 계산하는 데 씁니다. 모르는 칸은 비워 두세요.',
  otherHint: '비워 두면 이 제약 조건은 없습니다.',
  more: '제약 조건 하나 더',
  rowNames: { 'B small': 'B 소형' },
  perRow: perRowKo,
  quantities: {
    ...rowQuantities(NAMES, perRowKo),
    winner: '1위',
    'feasible-count': '제약 조건을 모두 지키는 후보 수',
    'pareto-count': '파레토 경계에 있는 후보 수',
    'limit-margin': '제한까지 남은 시간',
    'winner-from-limit': '1위가 유지되는 가장 작은 제한',
    'winner-to-limit': '1위가 바뀌는 제한',
    'smallest-relaxation': '도움이 되는 가장 작은 시간 제한 완화',
    'smallest-relaxation-other': '도움이 되는 가장 작은 다른 제한 완화',
    lead: '다음 후보와의 정확도 차이',
    verdict: '판정',
    'blend-winner-fraction-s': '섞은 점수 1위, 비율과 초',
    'blend-winner-percent-s': '섞은 점수 1위, 퍼센트와 초',
    'blend-winner-percent-ms': '섞은 점수 1위, 퍼센트와 밀리초',
    'blend-winner-fraction-ms': '섞은 점수 1위, 비율과 밀리초',
  },
  presets: {
    course: '제한 100 ms',
    'too-tight': '79 ms',
    tight: '94 ms',
    loose: '1,500 ms',
    memory: '메모리 제한 추가',
  },
  and: ', ',
  ms: '{value} ms',
  axes: { time: '실행 시간, ms', accuracy: '정확도', limit: '제한 {limit}' },
  legend: {
    feasible: '제약 조건을 지킴',
    infeasible: '어김',
    winner: '1위',
    front: '파레토 경계: 더 정확하면서 그만큼 빠른 후보가 없음',
  },
  findings: {
    chosen: '1위: {winner}, 제한 {limit} 안에서 정확도 {accuracy}',
    only: '제약 조건을 지키는 후보는 하나입니다: {winner}, 정확도 {accuracy}',
    clear:
      '1위: {winner}, 제한 {limit} 안에서 정확도 {accuracy}. 2위 {second}와의 차이는 우연보다 큽니다',
    'cannot-tell': '1위 {winner}, 2위 {second}. {lead} 차이는 우연일 수 있습니다',
    tie: '{names}: 제한 {limit} 안에서 정확도가 {accuracy}로 같습니다',
    infeasible: '제약 조건을 지키는 후보가 없습니다',
  },
  sentence: {
    winner:
      '후보 {total}개 중 {count}개가 제약 조건을 지킵니다. 그중 가장 정확한 후보: {winner}, 정확도 {accuracy}, 실행 시간 {time}. 제한 {limit}까지 {margin} 남습니다.',
    tie: '후보 {total}개 중 {count}개가 제약 조건을 지킵니다. 그중 정확도가 {accuracy}로 가장 높은 후보: {names}.',
    none: '후보 {total}개 중 제약 조건을 지키는 것이 없습니다.',
    held: '더 정확한 후보도 있습니다: {next}, {nextAccuracy}. 다만 제한이 {to} 이상이어야 합니다.',
    unknown: '다른 제약 조건을 지키는지 모르는 후보: {unknown}.',
    noise: '차이의 95% 신뢰 구간 {low}~{high}에 0이 들어 있습니다.',
  },
  heads: {
    name: '후보',
    accuracy: '정확도',
    interval: '95% 신뢰 구간',
    time: '시간',
    status: '제약 조건',
  },
  statuses: { feasible: '지킴', infeasible: '어김', unknown: '모름' },
  front: '파레토 경계',
  facts: '규칙이 말하는 것',
  noInterval: '신뢰 구간 없음: 예시 수를 모릅니다.',
  none: '없음',
  steps: {
    title: '시간 제한에 따라 1위가 바뀌는 과정',
    head: ['시간 제한', '1위'],
    below: '{from} 미만',
    between: '{from} 이상 {to} 미만',
    above: '{from} 이상',
  },
  blend: {
    title: '함정: 정확도 − {weight} × 시간',
    text: '식도 표도 같은데 단위를 적는 방법은 네 가지입니다. 둘을 섞으려면 교환 비율이 필요한데, 단위가 묻지도 않고 그 비율을 정해 버립니다.',
    agree: '여기서는 어느 단위로도 1위가 같습니다. 그래도 점수 자체에는 뜻이 없습니다.',
    differ: '단위에 따라 1위가 바뀌므로 이 식은 아무것도 정하지 못합니다.',
    heads: ['정확도', '시간', '1위'],
    units: {
      'fraction-s': ['비율', '초'],
      'percent-s': ['퍼센트', '초'],
      'percent-ms': ['퍼센트', '밀리초'],
      'fraction-ms': ['비율', '밀리초'],
    },
  },
  verdicts: {
    chosen: '선택됨(표본 오차 모름)',
    only: '하나만 남음',
    clear: '확실한 1위',
    'cannot-tell': '알 수 없음',
    tie: '동점',
    infeasible: '후보 없음',
  },
  unknownNoise: '예시 수를 몰라 {lead} 차이가 우연인지 가릴 수 없습니다.',
  advice: {
    take: {
      text: '1위를 고르기: {winner}',
      reason:
        '제약 조건을 지키는 후보 가운데 가장 정확합니다. 제한 안에서는 더 빨라도 얻는 것이 없습니다.',
    },
    margin: {
      text: '가장 느린 1%를 재기: {winner}',
      reason:
        '제한까지 남은 시간은 {margin}뿐입니다. 평균이 {time}라는 것만으로는 가장 느린 1%를 거의 짐작할 수 없습니다.',
    },
    limit: {
      text: '제한을 정한 사람에게 {to}까지 늘리면 무엇을 잃는지 묻기',
      reason:
        '거기서부터 1위는 {next}이고 정확도는 {nextAccuracy}입니다. 제한은 사용자의 느낌에서 나온 것이지 자연법칙이 아닙니다.',
    },
    count: {
      text: '정확도를 잰 예시가 몇 개인지 넣기',
      reason: '예시 수를 모르면 {lead} 차이가 우연보다 큰지 아무도 말할 수 없습니다.',
    },
    larger: {
      text: '아직 정확도로 고르지 않기: {winner}, {second}',
      reason:
        '차이의 신뢰 구간에 0이 들어 있습니다. 같은 예시에서 쟀다면 짝지어 비교하고, 아니면 예시를 늘리세요.',
    },
    cheaper: {
      text: '그때까지는 운영 비용이 낮은 쪽을 쓰기',
      reason:
        '가장 빠른 후보: {fastest}, {fastestTime}. 정확도가 같다면 다른 지표로 정해도 됩니다.',
    },
    'break-tie': {
      text: '시간이나 비용으로 정하기',
      reason: '정확도가 같습니다: {names}. 가장 빠른 후보: {fastest}, {fastestTime}.',
    },
    'relax-time': {
      text: '시간 제한을 {relaxTo}까지 늘리기',
      reason: '제약 조건을 지키게 되는 후보: {relaxed}. 필요한 가장 작은 완화는 {relaxBy}입니다.',
    },
    'relax-other': {
      text: '다른 제한값을 {relaxTo2}까지 완화하기',
      reason: '제약 조건을 지키게 되는 후보: {relaxed2}. 필요한 가장 작은 변화는 {relaxBy2}입니다.',
    },
    'relax-both': {
      text: '두 제한을 함께 완화하거나 그대로 두기',
      reason: '한쪽만 완화해서는 도움이 되지 않습니다. 둘에 가장 가까운 후보: {both}.',
    },
    'make-candidate': {
      text: '또는 제한에 맞는 후보를 새로 만들기',
      reason: '더 작은 신경망, 낮은 정밀도 연산, 가지치기는 정확도를 조금 내주고 시간을 줄입니다.',
    },
    'measure-other': {
      text: '다른 지표를 재기: {unknown}',
      reason: '재지 않은 것은 제약 조건을 지킨다고 말할 수 없어 고르지 않습니다.',
    },
  },
};

export const strings = { en, ko } as const;
export type SatisficingWords = Words<typeof en>;
