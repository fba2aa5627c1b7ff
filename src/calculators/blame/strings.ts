import type { Words } from '../../i18n/words.ts';
import { exampleQuantities } from '../row-names.ts';
import { rowQuantities } from '../rows.ts';
import { params } from './params.ts';

const NAMES = params.fields.stages.default.map(([name]) => String(name));

const perRow = {
  blame: 'Failures of {row}',
  share: 'Share of {row} in the failures',
  win: 'A perfect {row} would win at most',
} as const;

/** The rows of the default and of the presets, each under its own name. */
const rowNames = {
  Detector: 'Detector',
  Classifier: 'Classifier',
  Network: 'Network',
  Rule: 'Rule',
  Sound: 'Sound',
  Words: 'Words',
  Meaning: 'Meaning',
  Cars: 'Cars',
  Walkers: 'Walkers',
  Planner: 'Planner',
} as const;

const en = {
  title: 'Which step is to blame',
  description:
    'A chain of two to five steps: whose the failures are, what a perfect step could win, what errors of independent steps make together, and what one comparison is worth against everyone on file.',
  labels: {
    error: 'Error of the whole',
    n: 'Examples behind it',
    failures: 'Failures looked at',
    human: 'Error of people on the whole',
    stages: 'Steps',
    'stages.name': 'Step',
    'stages.left': 'Still wrong',
    'stages.own': 'Own error, %',
    'stages.human': 'People, %',
    ids: 'People on file',
    'one-in': 'One false match in so many comparisons',
    allowed: 'Strangers who may get in',
  },
  tableHint:
    'Still wrong: of the failures looked at, how many stay wrong when this step gets a perfect input. For the first step that is all of them, so leave it empty. Own error: on perfect inputs. People: at the same task.',
  gate: 'Compared with everyone on file',
  gateHint: 'A stranger is compared with each of them; one match is enough.',
  rowNames,
  perRow,
  quantities: {
    ...rowQuantities(NAMES, perRow),
    verdict: 'Verdict',
    worst: 'Most to blame',
    'compound-success': 'Right, if steps fail independently',
    'compound-error': 'Wrong, if steps fail independently',
    'compound-gap': 'Measured error minus that',
    'false-accept': 'Strangers who get in',
    'rate-needed': 'False match rate needed',
    'one-in-needed': 'That is one in so many comparisons',
  },
  presets: {
    book: 'Detector 90, classifier 10',
    second: 'The second step',
    even: 'Nobody leads',
    hivenote: 'Hivenote’s chain',
    three: 'Three steps of 5%',
    'good-parts': 'Good parts, bad whole',
    gate: 'A gate, 1 in 10,000',
  },
  and: ', ',
  picture: {
    failures: 'all {n} failures',
    mine: '{name}: {blame}',
    unknown: '{name}: not looked at',
    right: 'right once it is perfect',
  },
  findings: {
    'one-stage': '{worst} is to blame for {blame} of {failures} failures',
    several: 'No step leads: {first} {blame}, {second} {blame2} of {failures}',
    redesign: 'Every step is as good as people, the whole is not: the cut is wrong',
    tangled: '{tangled}: a perfect input makes more answers wrong',
    'cannot-tell': 'Not every step has been given a perfect input',
    impossible: 'These counts cannot be',
  },
  impossible: {
    'too-many-failures':
      'An error of {error} on {n} examples is {errors} mistakes. No more than these can be looked at.',
    'too-many-left': 'No more failures can stay wrong than the {failures} that were looked at.',
  },
  sentence: {
    known: 'Of {failures} failures, {list}.',
    part: '{name} is to blame for {blame}',
    win: 'A perfect {worst} would take the error of {error} down by at most {win}; 95% interval {low} to {high}.',
    people: 'People are wrong on {human} of the same inputs, the whole on {error}.',
    compound:
      'If the steps failed independently, the whole would be wrong on {compound}; it is wrong on {error}.',
    tangled: 'With a perfect input to the step after {tangled}, more of the failures stay wrong.',
    unknown: 'Not known for {unknown}.',
    gate: 'Compared with {ids} people at one false match in {oneIn}, {accept} of strangers get in.',
  },
  heads: {
    name: 'Step',
    blame: 'To blame for',
    share: 'Share',
    win: 'A perfect one wins',
  },
  facts: 'The parts and the whole',
  method:
    'Shares are Wilson’s 95% intervals over the failures looked at. What a perfect step wins takes these failures for a fair sample of all.',
  verdicts: {
    'one-stage': 'One step',
    several: 'Several steps',
    redesign: 'Cut elsewhere',
    tangled: 'Tangled',
    'cannot-tell': 'Cannot tell',
    impossible: 'Impossible counts',
  },
  advice: {
    work: {
      text: 'Work on {worst}',
      reason: 'It can win up to {win}. All the other steps together can win {rest}.',
    },
    leave: {
      text: 'Leave {last} alone',
      reason: 'Even a perfect one would win {lastWin} at most.',
    },
    cheapest: {
      text: 'Take the cheaper of {first} and {second}',
      reason:
        'Their counts of {blame} and {blame2} differ by no more than chance. What a change costs may decide.',
    },
    'look-more': {
      text: 'Or look at more failures',
      reason: 'With {failures} of them, only a clear lead can be told.',
    },
    recut: {
      text: 'Cut the chain elsewhere, or pass more along it',
      reason:
        'Something is lost between steps that are good one by one. Which facts do people use that no step hands on?',
    },
    join: {
      text: 'Or learn two neighboring steps as one',
      reason:
        'What is lost between them cannot be lost then. Count the examples of both ends first.',
    },
    retrain: {
      text: 'Train the step after {tangled} on perfect inputs too, and count again',
      reason:
        'It has grown used to the mistakes that it was fed. The present counts blame the wrong step.',
    },
    feed: {
      text: 'Give a perfect input to each step but the first, on the same failures',
      reason: 'Missing: {unknown}. Twenty failures are enough to see a large share.',
    },
    together: {
      text: 'Look for what is lost between the steps',
      reason:
        'The whole is worse than independent steps of these errors would be ({compound}): errors pile up on the same inputs, or something is not passed on.',
    },
    threshold: {
      text: 'Bring the comparison to one false match in {needed}',
      reason: 'At one in {oneIn}, {accept} of strangers get in; allowed are {allowed}.',
    },
    check: {
      text: 'Check the counts',
      reason: 'The sentence above says which of them cannot be.',
    },
  },
} as const;

const perRowKo: Words<typeof perRow> = {
  blame: '{row}: 책임질 실패',
  share: '{row}: 실패 중 몫',
  win: '{row}: 완벽할 때 줄어드는 최대치',
};

const rowNamesKo: Words<typeof rowNames> = {
  Detector: '검출기',
  Classifier: '분류기',
  Network: '신경망',
  Rule: '규칙',
  Sound: '소리',
  Words: '낱말',
  Meaning: '뜻',
  Cars: '자동차',
  Walkers: '보행자',
  Planner: '경로 계획',
};

const ko: Words<typeof en> = {
  title: '어느 단계의 책임인가',
  description:
    '2~5단계로 이루어진 사슬에서 실패가 어느 단계의 책임인지, 단계가 완벽하면 얼마나 줄어드는지, 독립인 단계의 오차가 모이면 얼마인지, 등록된 모든 사람과 비교하면 어떻게 되는지 보여 줍니다.',
  labels: {
    error: '전체의 오차율',
    n: '오차율을 잰 예시 수',
    failures: '들여다본 실패',
    human: '전체 과제에서 사람의 오차율',
    stages: '단계',
    'stages.name': '단계',
    'stages.left': '여전히 틀림',
    'stages.own': '자체 오차율, %',
    'stages.human': '사람, %',
    ids: '등록된 사람 수',
    'one-in': '잘못 맞았다고 하는 비교: 몇 번에 한 번',
    allowed: '들어와도 되는 낯선 사람의 비율',
  },
  tableHint:
    '여전히 틀림: 들여다본 실패 가운데 이 단계에 완벽한 입력을 주어도 틀리는 수입니다. 첫 단계는 전부이므로 비워 둡니다. 자체 오차율은 완벽한 입력에서 잰 값이고, 사람은 같은 일을 하는 사람의 오차율입니다.',
  gate: '등록된 모든 사람과 비교',
  gateHint: '낯선 사람을 한 명 한 명과 비교하며, 한 번만 맞아도 들어옵니다.',
  rowNames: rowNamesKo,
  perRow: perRowKo,
  quantities: {
    ...exampleQuantities(NAMES, perRowKo, rowNamesKo),
    verdict: '판정',
    worst: '책임이 가장 큰 단계',
    'compound-success': '단계가 독립일 때 맞는 비율',
    'compound-error': '단계가 독립일 때 틀리는 비율',
    'compound-gap': '잰 오차율과의 차이',
    'false-accept': '들어오는 낯선 사람의 비율',
    'rate-needed': '필요한 오인식률',
    'one-in-needed': '비교 몇 번에 한 번인지',
  },
  presets: {
    book: '검출기 90, 분류기 10',
    second: '둘째 단계',
    even: '앞서는 단계 없음',
    hivenote: '하이브노트의 사슬',
    three: '5%짜리 세 단계',
    'good-parts': '좋은 부분, 나쁜 전체',
    gate: '출입문, 1만 번에 한 번',
  },
  and: ', ',
  picture: {
    failures: '실패 {n}건 전체',
    mine: '{name}: {blame}',
    unknown: '{name}: 살펴보지 않음',
    right: '완벽하면 맞는 것',
  },
  findings: {
    'one-stage': '실패 {failures}건 중 {blame}건의 책임: {worst}',
    several: '앞서는 단계가 없습니다: 실패 {failures}건 중 {first} {blame}, {second} {blame2}',
    redesign: '단계마다 사람만큼 하는데 전체는 아닙니다. 자른 곳이 잘못되었습니다',
    tangled: '{tangled}: 완벽한 입력을 주면 오히려 더 틀립니다',
    'cannot-tell': '완벽한 입력을 주어 보지 않은 단계가 있습니다',
    impossible: '있을 수 없는 숫자입니다',
  },
  impossible: {
    'too-many-failures':
      '예시 {n}개에서 오차율 {error}: 틀린 것은 {errors}개입니다. 그보다 많은 실패를 들여다볼 수는 없습니다.',
    'too-many-left': '들여다본 실패 {failures}건보다 많은 것이 여전히 틀릴 수는 없습니다.',
  },
  sentence: {
    known: '실패 {failures}건의 책임: {list}.',
    part: '{name} {blame}건',
    win: '완벽해지면 전체 오차율 {error}에서 많아야 {win} 줄어듭니다({worst}). 95% 신뢰 구간 {low}~{high}.',
    people: '같은 입력에서 사람의 오차율 {human}, 전체의 오차율 {error}.',
    compound: '단계가 서로 독립으로 틀린다면 전체의 오차율은 {compound}, 실제로는 {error}입니다.',
    tangled: '다음 단계에 완벽한 입력을 주면 실패가 더 많이 남습니다: {tangled}.',
    unknown: '모르는 단계: {unknown}.',
    gate: '{ids}명과 비교하고 {oneIn}번에 한 번 잘못 맞다고 하면, 낯선 사람 중 {accept}가 들어옵니다.',
  },
  heads: {
    name: '단계',
    blame: '책임',
    share: '몫',
    win: '완벽하면',
  },
  facts: '부분과 전체',
  method:
    '몫의 구간은 들여다본 실패에 대한 윌슨 95% 신뢰 구간입니다. 완벽할 때 줄어드는 양은 이 실패가 전체 실패를 고루 대표한다고 보고 계산합니다.',
  verdicts: {
    'one-stage': '한 단계',
    several: '여러 단계',
    redesign: '다른 곳에서 자르기',
    tangled: '뒤엉킴',
    'cannot-tell': '알 수 없음',
    impossible: '있을 수 없는 숫자',
  },
  advice: {
    work: {
      text: '손볼 단계: {worst}',
      reason: '많으면 {win} 줄일 수 있습니다. 나머지 단계를 모두 합하면 {rest}입니다.',
    },
    leave: {
      text: '그대로 둘 단계: {last}',
      reason: '완벽해져도 많아야 {lastWin} 줄어듭니다.',
    },
    cheapest: {
      text: '둘 중 비용이 적게 드는 쪽부터: {first}, {second}',
      reason: '{blame}건과 {blame2}건의 차이는 우연일 수 있습니다. 비용으로 정해도 됩니다.',
    },
    'look-more': {
      text: '또는 실패를 더 들여다보세요',
      reason: '{failures}건으로는 뚜렷한 차이만 가릴 수 있습니다.',
    },
    recut: {
      text: '사슬을 다른 곳에서 자르거나 더 많은 것을 넘기세요',
      reason:
        '하나하나는 좋은 단계 사이에서 무언가를 잃고 있습니다. 사람은 쓰는데 어느 단계도 넘기지 않는 정보가 무엇입니까?',
    },
    join: {
      text: '또는 이웃한 두 단계를 하나로 학습하세요',
      reason: '그러면 둘 사이에서 잃는 것이 없습니다. 먼저 양 끝이 다 있는 예시를 세어 보세요.',
    },
    retrain: {
      text: '다음 단계를 완벽한 입력으로도 학습시키고 다시 세세요: {tangled}',
      reason: '받아 온 실수에 익숙해진 단계입니다. 지금 숫자는 엉뚱한 단계를 탓합니다.',
    },
    feed: {
      text: '같은 실패에서 첫 단계를 뺀 모든 단계에 완벽한 입력을 주어 보세요',
      reason: '빠진 단계: {unknown}. 큰 몫은 실패 스무 건이면 보입니다.',
    },
    together: {
      text: '단계 사이에서 무엇을 잃는지 찾으세요',
      reason:
        '오차율이 이만한 독립 단계라면 전체는 {compound}입니다. 실제는 그보다 나쁩니다. 같은 입력에서 함께 틀리거나 넘겨지지 않는 것이 있습니다.',
    },
    threshold: {
      text: '잘못 맞다고 하는 비교를 {needed}번에 한 번으로 줄이세요',
      reason: '{oneIn}번에 한 번이면 낯선 사람 중 {accept}가 들어옵니다. 허용치는 {allowed}입니다.',
    },
    check: {
      text: '숫자를 확인하세요',
      reason: '무엇이 있을 수 없는지는 위 문장에 있습니다.',
    },
  },
};

export const strings = { en, ko } as const;
export type BlameWords = Words<typeof en>;
