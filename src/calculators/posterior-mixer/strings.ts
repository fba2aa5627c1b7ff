import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'The floor of a mixture',
  description:
    'A share of cases on which nobody can be sure gives the error that no model can go below. See it as a hundred tiles and in a seeded sample.',
  labels: {
    'coin-flip': 'Cases nobody can be sure of',
    posterior: 'Posterior of one answer on them',
    n: 'Cases in the sample',
    seed: 'Seed of the sample',
  },
  hints: {
    posterior: '50%: a coin flip. 80%: one answer is right four times out of five.',
    sure: 'All other cases are certain: their posterior is 100%.',
  },
  draw: 'New sample',
  quantities: {
    'bayes-error': 'Bayes error',
    'best-accuracy': 'Best possible accuracy',
    'sample-error': 'Error of the best answers in the sample',
    verdict: 'Verdict',
  },
  presets: {
    'look-alikes': 'Look-alikes',
    leaning: 'Look-alikes, one more common',
    'noisy-speech': 'Noisy words',
    'all-coins': 'Nothing but coins',
    'no-coins': 'Everything certain',
  },
  verdicts: { floor: 'There is a floor', 'no-floor': 'No floor above 0' },
  findings: {
    floor: 'No model gets below {bayes} with these inputs',
    'no-floor': 'With these inputs nothing stands in the way of 0 errors',
  },
  sentence: {
    floor:
      'On {share} of the cases even the best answer is wrong {doubt} of the time, on the others never: a Bayes error of {share} × {doubt} = {bayes}, and an accuracy of {accuracy} at best.',
    none: 'The best answer is right on every case: the Bayes error is 0%, the best accuracy 100%.',
    sample:
      'The best possible answerer made {errors} errors on {n} sampled cases, {error} (95% interval {low} to {high}).',
    holds: 'The interval holds the true value.',
    misses: 'The interval misses the true value, as 5 in 100 do.',
  },
  tiles: {
    clear: '{count} certain',
    lucky: '{count} unsure, guessed rightly',
    wrong: '{count} unsure, guessed wrongly: the floor',
    rounded: 'Of 100 cases, rounded to whole tiles.',
  },
  heads: ['Quantity', 'Value', '95% interval'],
  exact: 'exact',
  actions: {
    'new-inputs': {
      text: 'Give the model other inputs',
      reason:
        'A second photograph, another sensor or the history of the case can tell apart what these inputs do not. That is another floor.',
    },
    'better-labels': {
      text: 'Look at the labels of the unsure cases',
      reason:
        'Labelers who disagree, or a rule that is not clear, put a floor there that a better rule takes away.',
    },
    abstain: {
      text: 'Let the model say that it does not know',
      reason:
        'On the {sure} that are certain it can be right always; the rest goes to somebody with more to see.',
    },
    'no-bigger-model': {
      text: 'Do not spend on a better model at {bayes}',
      reason: 'Size, data and time bring a model to the floor, and never below it on new cases.',
    },
    'suspect-zero': {
      text: 'Check that the floor is really 0',
      reason:
        'Few tasks are that clear. Have two experts answer the same cases, and count how often they differ.',
    },
    'work-on-gaps': {
      text: 'Work on the gaps above the floor',
      reason: 'Whatever error the model has can be avoided in principle.',
    },
  },
} as const;

const ko: Words<typeof en> = {
  title: '섞인 사례의 바닥',
  description:
    '아무도 확신할 수 없는 사례의 비율이 어떤 모델도 넘지 못할 오차율을 정합니다. 타일 100개와 시드로 뽑은 표본에서 확인해 보세요.',
  labels: {
    'coin-flip': '확신할 수 없는 사례',
    posterior: '그런 사례에서 한쪽 답의 사후 확률',
    n: '표본의 사례 수',
    seed: '표본의 시드',
  },
  hints: {
    posterior: '50%면 동전 던지기와 같고, 80%면 한쪽 답이 다섯 번 중 네 번 맞습니다.',
    sure: '나머지 사례는 모두 확실합니다. 사후 확률이 100%입니다.',
  },
  draw: '표본 새로 뽑기',
  quantities: {
    'bayes-error': '베이즈 오차',
    'best-accuracy': '가능한 가장 높은 정확도',
    'sample-error': '표본에서 최선의 답의 오차율',
    verdict: '판정',
  },
  presets: {
    'look-alikes': '닮은 두 종',
    leaning: '닮은 두 종, 한쪽이 흔함',
    'noisy-speech': '잡음에 묻힌 낱말',
    'all-coins': '모두 동전 던지기',
    'no-coins': '모두 확실함',
  },
  verdicts: { floor: '바닥이 있음', 'no-floor': '바닥이 0' },
  findings: {
    floor: '이 입력으로는 어떤 모델도 {bayes} 아래로 내려가지 못합니다',
    'no-floor': '이 입력이라면 오류를 0까지 줄이지 못할 까닭이 없습니다',
  },
  sentence: {
    floor:
      '사례의 {share}에서는 최선의 답도 {doubt}의 확률로 틀리고, 나머지에서는 틀리지 않습니다. 베이즈 오차는 {share} × {doubt} = {bayes}이고 정확도는 높아야 {accuracy}입니다.',
    none: '최선의 답은 모든 사례에서 맞습니다. 베이즈 오차는 0%, 가장 높은 정확도는 100%입니다.',
    sample:
      '표본 {n}건에서는 최선의 답도 {errors}건을 틀려 오차율이 {error}입니다(95% 신뢰 구간 {low}~{high}).',
    holds: '이 구간에 참값이 들어 있습니다.',
    misses: '이 구간은 참값을 놓쳤습니다. 100번에 5번꼴로 일어나는 일입니다.',
  },
  tiles: {
    clear: '확실한 사례 {count}개',
    lucky: '짐작해서 맞은 사례 {count}개',
    wrong: '짐작해서 틀린 사례 {count}개: 바닥',
    rounded: '사례 100개를 타일 단위로 반올림했습니다.',
  },
  heads: ['항목', '값', '95% 신뢰 구간'],
  exact: '정확한 값',
  actions: {
    'new-inputs': {
      text: '다른 입력을 주기',
      reason:
        '사진 한 장 더, 다른 센서, 지난 기록이 있으면 지금 입력으로 가릴 수 없는 것도 가릴 수 있습니다. 그러면 바닥도 달라집니다.',
    },
    'better-labels': {
      text: '확신할 수 없는 사례의 라벨을 살펴보기',
      reason:
        '라벨을 붙이는 사람들이 엇갈리거나 기준이 흐리면 거기에 바닥이 생깁니다. 기준을 고치면 사라지는 바닥입니다.',
    },
    abstain: {
      text: '모델이 모른다고 말하게 하기',
      reason:
        '확실한 {sure}에서는 늘 맞힐 수 있습니다. 나머지는 더 많은 것을 볼 수 있는 사람에게 넘기세요.',
    },
    'no-bigger-model': {
      text: '{bayes}에 이르면 더 좋은 모델에 돈을 쓰지 않기',
      reason:
        '크기, 데이터, 시간은 모델을 바닥까지 데려가지만 새 사례에서 바닥 아래로는 데려가지 못합니다.',
    },
    'suspect-zero': {
      text: '바닥이 정말 0인지 확인하기',
      reason:
        '그렇게 분명한 과제는 드뭅니다. 전문가 두 사람에게 같은 사례를 맡겨 얼마나 엇갈리는지 세어 보세요.',
    },
    'work-on-gaps': {
      text: '바닥 위의 격차를 줄이기',
      reason: '모델의 오차율은 원리상 모두 피할 수 있습니다.',
    },
  },
};

export const strings = { en, ko } as const;
export type PosteriorMixerWords = Words<typeof en>;
