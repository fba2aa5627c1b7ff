import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'Progress past people',
  description:
    'Error over time: down to human level, then towards the floor. See when three tools that lean on people stop working, and what is left to win.',
  labels: {
    human: 'Human-level error',
    floor: 'Floor (Bayes error)',
    start: 'Error at the start',
    'rate-before': 'Before: points a month',
    'rate-after': 'After: share of the headroom a month',
    time: 'Month',
  },
  quantities: {
    'error-now': 'Error now',
    'time-to-human': 'Months to human level',
    headroom: 'Headroom above the floor',
    'tools-left': 'Tools left',
    verdict: 'Verdict',
  },
  presets: {
    past: 'Past people',
    before: 'People still ahead',
    flat: 'Floor at human level',
    room: 'Much room below people',
  },
  verdicts: {
    'people-ahead': 'People are ahead',
    'past-people': 'Past people',
    'at-floor': 'At the floor',
  },
  findings: {
    'people-ahead': 'Month {time}: {error} error, people are ahead and all three tools work',
    'past-people':
      'Month {time}: past people, {headroom} of headroom left and no tool of the three',
    'at-floor': 'Month {time}: nothing left to win above the floor of {floor}',
    flat: 'The floor is at human level: from month {crossing} on the curve is flat by construction',
  },
  sentence: {
    now: 'After {time} months the error is {error}. People are at {human}, the floor is at {floor}: {headroom} of headroom.',
    crossing: 'Human level is reached in month {crossing}.',
    start: 'The error starts at human level or below it.',
    never: 'At this rate human level is never reached.',
    cut: 'A floor above human level cannot be: people show that {human} can be reached, so the floor counts as {human}.',
    law: 'An illustration, not a law: some systems kept improving far past people.',
  },
  marks: { human: 'human level {value}', floor: 'floor {value}', now: 'month {time}: {value}' },
  axes: { x: 'months', y: 'error, %' },
  grips: { floor: 'Floor' },
  tools: {
    title: 'Three tools that lean on people',
    works: 'works',
    gone: 'gone',
    labels: 'Labels from people',
    insight: 'Insight: why was a person right?',
    'gap-analysis': 'A reference for bias and variance',
  },
  heads: ['Quantity', 'Value'],
  never: 'undefined: never at this rate',
  actions: {
    'use-labels': {
      text: 'Have people label what the model gets wrong',
      reason: 'As long as they know better, each label teaches it something.',
    },
    'ask-why': {
      text: 'Ask why people were right',
      reason: 'Read a hundred errors with somebody who knows, and count the causes.',
    },
    'measure-gaps': {
      text: 'Hold the training error against the human one',
      reason: 'It says whether bias or variance is larger. Later nothing will.',
    },
    slices: {
      text: 'Look for slices on which people still win',
      reason: 'There all three tools work as before.',
    },
    outcomes: {
      text: 'Learn from outcomes or checks instead of labels',
      reason: 'A test that passes, a loan that is repaid or a biopsy does not stop at human level.',
    },
    'other-floor': {
      text: 'Estimate the floor in another way',
      reason:
        'Repeated labels or a much larger model say whether the headroom is worth the months.',
    },
    'new-inputs': {
      text: 'Give the model other inputs, or better labels',
      reason:
        'The floor belongs to the inputs and the labels. Another sensor moves it; a better model does not.',
    },
    'stop-here': {
      text: 'Or spend the months elsewhere',
      reason: 'With these inputs no model goes lower.',
    },
  },
} as const;

const ko: Words<typeof en> = {
  title: '사람을 넘어선 뒤의 발전',
  description:
    '시간에 따른 오차율이 인간 수준까지 내려간 다음 바닥으로 다가갑니다. 사람에게 기대는 세 도구가 언제 힘을 잃는지, 얼마나 더 줄일 수 있는지 보여 줍니다.',
  labels: {
    human: '인간 수준 오차율',
    floor: '바닥(베이즈 오차)',
    start: '처음 오차율',
    'rate-before': '넘기 전: 한 달에 줄어드는 %p',
    'rate-after': '넘은 뒤: 한 달에 줄어드는 여지의 비율',
    time: '지난 달 수',
  },
  quantities: {
    'error-now': '지금 오차율',
    'time-to-human': '인간 수준까지 걸리는 달 수',
    headroom: '바닥까지 남은 여지',
    'tools-left': '남은 도구',
    verdict: '판정',
  },
  presets: {
    past: '사람을 넘어섬',
    before: '아직 사람이 앞섬',
    flat: '바닥이 인간 수준',
    room: '사람 아래로 여지가 많음',
  },
  verdicts: {
    'people-ahead': '사람이 앞섬',
    'past-people': '사람을 넘어섬',
    'at-floor': '바닥에 닿음',
  },
  findings: {
    'people-ahead': '{time}개월째 오차율은 {error}, 아직 사람이 앞서고 세 도구가 모두 통합니다',
    'past-people':
      '{time}개월째 사람을 넘어섰고, 남은 여지는 {headroom}이며 세 도구는 모두 힘을 잃었습니다',
    'at-floor': '{time}개월째, 바닥 {floor} 위로 더 줄일 것이 없습니다',
    flat: '바닥이 인간 수준이므로 {crossing}개월째부터 곡선은 당연히 평평합니다',
  },
  sentence: {
    now: '{time}개월이 지난 지금 오차율은 {error}입니다. 인간 수준은 {human}, 바닥은 {floor}이고 남은 여지는 {headroom}입니다.',
    crossing: '인간 수준에는 {crossing}개월째에 닿습니다.',
    start: '처음부터 인간 수준이거나 그보다 낮습니다.',
    never: '이 속도로는 인간 수준에 닿지 못합니다.',
    cut: '바닥은 인간 수준보다 높을 수 없습니다. {human}까지 갈 수 있다는 것을 사람이 보여 주었으므로 바닥을 {human}로 계산합니다.',
    law: '법칙이 아니라 예시입니다. 사람을 훨씬 넘어서까지 계속 나아진 시스템도 있습니다.',
  },
  marks: { human: '인간 수준 {value}', floor: '바닥 {value}', now: '{time}개월째: {value}' },
  axes: { x: '개월', y: '오차율(%)' },
  grips: { floor: '바닥' },
  tools: {
    title: '사람에게 기대는 세 도구',
    works: '통함',
    gone: '힘을 잃음',
    labels: '사람이 붙이는 라벨',
    insight: '통찰: 사람은 왜 맞혔는가',
    'gap-analysis': '편향과 분산을 가리는 기준',
  },
  heads: ['항목', '값'],
  never: '정의되지 않음: 이 속도로는 닿지 못함',
  actions: {
    'use-labels': {
      text: '모델이 틀린 것에 사람의 라벨을 붙이기',
      reason: '사람이 더 잘 아는 동안에는 라벨 하나하나가 모델에 새로운 것을 가르칩니다.',
    },
    'ask-why': {
      text: '사람이 왜 맞혔는지 묻기',
      reason: '잘 아는 사람과 함께 오류 100개를 읽고 원인을 세어 보세요.',
    },
    'measure-gaps': {
      text: '훈련 오차율을 인간 수준과 견주기',
      reason:
        '편향과 분산 가운데 어느 쪽이 큰지 알려 줍니다. 사람을 넘어선 뒤에는 알려 줄 것이 없습니다.',
    },
    slices: {
      text: '사람이 아직 이기는 슬라이스를 찾기',
      reason: '그런 사례에서는 세 도구가 예전처럼 통합니다.',
    },
    outcomes: {
      text: '라벨 대신 실제 결과나 검사로 배우기',
      reason: '통과한 테스트, 갚은 대출, 조직 검사 같은 결과는 인간 수준에서 멈추지 않습니다.',
    },
    'other-floor': {
      text: '다른 방법으로 바닥을 추정하기',
      reason:
        '반복해서 붙인 라벨이나 훨씬 큰 모델을 보면 남은 여지에 몇 달을 들일 만한지 알 수 있습니다.',
    },
    'new-inputs': {
      text: '다른 입력이나 더 나은 라벨을 주기',
      reason:
        '바닥은 입력과 라벨에 달려 있습니다. 센서를 더하면 바닥이 움직이지만, 더 좋은 모델로는 움직이지 않습니다.',
    },
    'stop-here': {
      text: '아니면 다른 곳에 시간을 쓰기',
      reason: '이 입력으로는 어떤 모델도 더 내려가지 못합니다.',
    },
  },
};

export const strings = { en, ko } as const;
export type ProgressCurveWords = Words<typeof en>;
