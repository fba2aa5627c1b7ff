import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'Two teams, twelve weeks',
  description:
    'One team plans and then works with care, the other builds something rough and reads its mistakes each week: a toy with hidden directions, over 200 worlds.',
  labels: {
    directions: 'Possible directions',
    prior: 'First guesses that are right',
    planning: 'Weeks of planning',
    polish: 'Effect of quick work',
    weeks: 'Weeks in all',
    seed: 'World',
  },
  hints: {
    prior: 'For how many directions the planners know the true size.',
    polish: 'In per cent of careful work.',
    seed: 'Another number, another world.',
  },
  nextWorld: 'Next world',
  quantities: {
    'plan-error': 'Plan, at the end',
    'iterate-error': 'Iterate, at the end',
    'random-error': 'Any direction, at the end',
    winner: 'Ahead in this world',
    'mean-plan-error': 'Plan, mean of 200 worlds',
    'mean-iterate-error': 'Iterate, mean of 200 worlds',
    'mean-random-error': 'Any direction, mean of 200 worlds',
    'iterate-wins': 'Worlds in which iterating ends lower',
    'iterate-wins-low': 'The same, lower 95% limit',
    'iterate-wins-high': 'The same, upper 95% limit',
    verdict: 'Verdict over all worlds',
  },
  presets: {
    'new-task': 'A new task',
    'second-time': 'Solved before',
    few: 'Ten directions',
    sloppy: 'Very quick work',
  },
  teams: { plan: 'Plan', iterate: 'Iterate', random: 'Any direction' },
  winners: { plan: 'Plan', iterate: 'Iterate', tie: 'Neither' },
  verdicts: { iterate: 'Iterate', plan: 'Plan', even: 'About even' },
  notes: {
    iterate: 'Ahead in clearly more than half of 200 worlds.',
    plan: 'Ahead in clearly more than half of 200 worlds.',
    even: 'Over 200 worlds neither is clearly ahead.',
  },
  findings: {
    iterate: 'Here iterating ends at {iterate}, planning at {plan}',
    plan: 'Here planning ends at {plan}, iterating at {iterate}',
    tie: 'Here both end at {plan}',
  },
  sentence: {
    start:
      'Both begin at an error of {start}, with {directions} directions of which a few are large. After {weeks} weeks planning has come to {plan}, iterating to {iterate}, and work without a look at mistakes to {random}.',
    many: 'Over 200 worlds iterating ends lower in {wins} ({low} to {high}); it is {margin} below work without a look.',
  },
  picture: {
    x: 'Week',
    y: 'Dev error',
    teams: { plan: 'plan', iterate: 'iterate', random: 'any' },
  },
  heads: ['Dev error at the end', 'This world', 'Mean of 200 worlds'],
  wins: 'Iterating ends lower in',
  ends: '{value} of the worlds, 95% interval {low} to {high}',
  advice: {
    'look-first': {
      text: 'Build something rough first and read its mistakes',
      reason:
        'With {prior} of the first guesses right, a look is worth more than {planning} weeks of thought.',
    },
    'plan-first': {
      text: 'Start from what you know',
      reason:
        'With {prior} of the guesses right and {directions} directions, careful work in the right order wins.',
    },
    'check-prior': {
      text: 'Ask how you know that your guesses are right',
      reason:
        'Only a task that you have solved before, or that a literature has, gives so much knowledge on the first day.',
    },
    either: {
      text: 'Take the cheaper one, and measure early',
      reason:
        'In this toy the two hardly differ here. A first measurement tells which world is yours.',
    },
    'less-planning': {
      text: 'Plan for less time',
      reason: 'Of {weeks} weeks, {planning} went by before the first direction was taken.',
    },
  },
  table: {
    summary: 'What is in this toy, and who says so',
    text: 'A toy of ours: it shows how an argument works and proves nothing about your project.',
    heads: ['What', 'Size', 'Source'],
    sources: { course: 'course', ours: 'ours' },
    rows: {
      start: 'Error of the first rough system',
      floor: 'Error that no direction removes',
      sizes: 'Size of the r-th largest direction: 1/r of the largest, to the power of',
      leastFixed: 'Least share of its errors that full work on a direction removes',
      mostFixed: 'Largest such share; drawn evenly between the two',
      firstSystem: 'Weeks until the rough system runs',
      direction: 'Weeks for one direction',
      read: 'Mistakes that are read each week, drawn at random',
      again: 'Times the ticks that a direction needs to be taken again',
      worlds: 'Worlds compared',
    },
  },
} as const;

const ko: Words<typeof en> = {
  title: '두 팀, 열두 주',
  description:
    '한 팀은 계획한 뒤 꼼꼼히 일하고, 다른 팀은 거친 것을 만들어 매주 오류를 읽습니다. 숨은 방향이 있는 장난감 세계 200개에서 견줍니다.',
  labels: {
    directions: '가능한 방향',
    prior: '첫 추측이 맞는 비율',
    planning: '계획하는 주',
    polish: '빠른 작업의 효과',
    weeks: '전체 주',
    seed: '세계',
  },
  hints: {
    prior: '계획하는 팀이 진짜 크기를 아는 방향의 비율입니다.',
    polish: '꼼꼼한 작업을 100%로 본 비율입니다.',
    seed: '수가 다르면 세계도 다릅니다.',
  },
  nextWorld: '다음 세계',
  quantities: {
    'plan-error': '계획 팀, 마지막',
    'iterate-error': '반복 팀, 마지막',
    'random-error': '아무 방향이나, 마지막',
    winner: '이 세계에서 앞선 팀',
    'mean-plan-error': '계획 팀, 세계 200개 평균',
    'mean-iterate-error': '반복 팀, 세계 200개 평균',
    'mean-random-error': '아무 방향이나, 세계 200개 평균',
    'iterate-wins': '반복 팀이 더 낮게 끝난 세계',
    'iterate-wins-low': '같은 값의 95% 하한',
    'iterate-wins-high': '같은 값의 95% 상한',
    verdict: '전체 세계의 판정',
  },
  presets: {
    'new-task': '처음 하는 과제',
    'second-time': '풀어 본 과제',
    few: '방향 열 개',
    sloppy: '아주 빠른 작업',
  },
  teams: { plan: '계획', iterate: '반복', random: '아무 방향' },
  winners: { plan: '계획 팀', iterate: '반복 팀', tie: '없음' },
  verdicts: { iterate: '반복', plan: '계획', even: '비슷함' },
  notes: {
    iterate: '세계 200개 가운데 절반보다 뚜렷하게 많은 곳에서 앞섭니다.',
    plan: '세계 200개 가운데 절반보다 뚜렷하게 많은 곳에서 앞섭니다.',
    even: '세계 200개에서 어느 쪽도 뚜렷하게 앞서지 않습니다.',
  },
  findings: {
    iterate: '이 세계에서 반복 팀은 {iterate}, 계획 팀은 {plan}로 끝납니다',
    plan: '이 세계에서 계획 팀은 {plan}, 반복 팀은 {iterate}로 끝납니다',
    tie: '이 세계에서 두 팀 모두 {plan}로 끝납니다',
  },
  sentence: {
    start:
      '두 팀 모두 오차율 {start}에서 시작하고, 방향 {directions}개 가운데 몇 개만 큽니다. {weeks}주 뒤 계획 팀은 {plan}, 반복 팀은 {iterate}, 오류를 보지 않고 아무 방향이나 잡으면 {random}입니다.',
    many: '세계 200개 가운데 {wins}({low}~{high})에서 반복 팀이 더 낮게 끝나고, 오류를 보지 않을 때보다 평균 {margin} 낮습니다.',
  },
  picture: {
    x: '주',
    y: 'dev 오차율',
    teams: { plan: '계획', iterate: '반복', random: '임의' },
  },
  heads: ['마지막 dev 오차율', '이 세계', '세계 200개 평균'],
  wins: '반복 팀이 더 낮게 끝난 세계',
  ends: '전체의 {value}, 95% 신뢰 구간 {low}~{high}',
  advice: {
    'look-first': {
      text: '거친 것부터 만들어 오류 읽기',
      reason:
        '첫 추측의 {prior}만 맞는다면 {planning}주 동안 생각하는 것보다 한 번 들여다보는 것이 낫습니다.',
    },
    'plan-first': {
      text: '아는 것에서 시작하기',
      reason:
        '추측의 {prior}가 맞고 방향이 {directions}개라면, 옳은 순서로 꼼꼼히 하는 쪽이 이깁니다.',
    },
    'check-prior': {
      text: '추측이 맞다는 것을 어떻게 아는지 물어보기',
      reason: '첫날부터 그만큼 아는 것은 이미 풀어 본 과제이거나 문헌이 많은 과제뿐입니다.',
    },
    either: {
      text: '싼 쪽을 고르고 일찍 재기',
      reason:
        '이 설정에서는 둘의 차이가 거의 없습니다. 어느 세계에 있는지는 첫 측정이 알려 줍니다.',
    },
    'less-planning': {
      text: '계획하는 시간을 줄이기',
      reason: '{weeks}주 가운데 {planning}주가 첫 방향을 잡기 전에 지나갔습니다.',
    },
  },
  table: {
    summary: '이 장난감에 들어 있는 것과 그 출처',
    text: '우리가 만든 장난감입니다. 논리가 어떻게 돌아가는지 보여 줄 뿐, 여러분의 프로젝트에 대해 증명하는 것은 없습니다.',
    heads: ['무엇', '크기', '출처'],
    sources: { course: '강좌', ours: '자체' },
    rows: {
      start: '첫 거친 시스템의 오차율',
      floor: '어떤 방향으로도 없앨 수 없는 오차율',
      sizes: 'r번째로 큰 방향의 크기는 가장 큰 것에 1/r의 거듭제곱을 곱한 값, 그 지수',
      leastFixed: '한 방향을 제대로 고쳤을 때 사라지는 오류의 최소 비율',
      mostFixed: '그 최대 비율. 둘 사이에서 고르게 뽑음',
      firstSystem: '거친 시스템이 돌아갈 때까지의 주',
      direction: '한 방향에 드는 주',
      read: '매주 무작위로 뽑아 읽는 오류의 수',
      again: '한 번 고친 방향을 다시 잡으려면 표시가 몇 배여야 하는지',
      worlds: '비교하는 세계의 수',
    },
  },
};

export const strings = { en, ko } as const;
export type PlanOrIterateWords = Words<typeof en>;
