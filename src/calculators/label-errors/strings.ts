import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'Do wrong labels matter yet?',
  description:
    'The dev error split into wrong labels and other causes, whether correcting them pays, and what a review of mistakes alone does to the figure.',
  labels: {
    dev: 'Dev error',
    inspected: 'Mistakes read',
    'wrong-labels': 'Wrong labels among them',
    dev2: 'Dev error of a rival',
    worth: 'Worth correcting from',
    'right-checked': 'Right answers checked',
    'right-wrong': 'Wrong labels among these',
    'true-error': 'True error of the model',
    'label-error': 'Wrong labels, of all',
    shared: 'Of these, model wrong alike',
  },
  hints: {
    dev2: 'Empty: nothing to choose between.',
    worth: 'Share of the mistakes; a house rule of ours.',
    shared: 'Empty: as often as chance would have it.',
  },
  groups: {
    read: 'What was read',
    audit: 'Did somebody check right answers too?',
    thought: 'If the truth were known',
  },
  auditHint: 'Labels of answers that count as right, drawn at random. Leave empty if none.',
  thoughtHint: 'A thought experiment, apart from the numbers above.',
  quantities: {
    'label-share': 'Mistakes whose label is wrong',
    'due-to-labels': 'Error due to labels',
    'other-causes': 'Error due to other causes',
    'model-gap': 'Distance to the rival',
    'audited-error': 'Error after both sides are corrected',
    'measured-error': 'Error against the given labels',
    'one-sided-error': 'Error after correcting mistakes alone',
    'one-sided-bias': 'Off the truth by',
    verdict: 'Verdict',
  },
  presets: {
    early: 'Early: 10%',
    later: 'Later: 2%',
    choose: '2.1% or 1.9%?',
    'both-sides': 'Both sides checked',
    hivenote: 'Hivenote',
  },
  heads: ['Quantity', 'Value', '95% interval'],
  thoughtHeads: ['Quantity', 'Value', ''],
  missing: {
    impossible: 'undefined: too many wrong labels',
    gap: 'no rival',
    audit: 'needs both sides',
    noise: 'undefined: more shared than the model errs',
  },
  conflicts: {
    'wrong-labels': 'At most {most}: so many mistakes were read.',
    'right-wrong': 'At most {most}: so many right answers were checked.',
    shared: 'At most {most}: the model would be wrong more often than it is.',
  },
  method:
    'Wilson limits of the share, times the dev error as it was measured; on both sides by MOVER. Mistakes and right answers have to be random samples.',
  verdicts: {
    'could-turn': 'Correct before you choose',
    correct: 'Worth correcting',
    'not-yet': 'Not yet',
    'cannot-tell': 'Cannot tell',
    impossible: 'Not possible',
  },
  notes: {
    'could-turn': 'More hangs on labels than the two models are apart.',
    correct: 'Even the lower end of the share is above the house rule of {worth}.',
    'not-yet': 'Even the upper end of the share is below the house rule of {worth}.',
    'cannot-tell': 'The interval holds both answers.',
    impossible: 'There are more wrong labels than mistakes.',
  },
  findings: {
    'could-turn': 'Labels could decide: the models are {gap} apart, and {part} hang on labels',
    correct: 'Of {dev} error, {part} are due to labels: worth correcting',
    'not-yet': 'Of {dev} error, {part} are due to labels: not yet worth a week',
    'cannot-tell': 'Of {dev} error, {low} to {high} are due to labels: too wide to decide',
    impossible: 'More wrong labels than mistakes',
  },
  sentence: {
    split:
      'In {wrong} of {inspected} mistakes that were read the label is wrong. Of a dev error of {dev}, {part} ({low} to {high}) are due to labels, and {rest} have other causes.',
    gap: 'The rival is {gap} away.',
    audit: 'With the checked right answers, the error after correcting both sides is {audited}.',
    impossible: 'The counts cannot hold together.',
  },
  picture: {
    x: 'Dev error',
    given: 'model',
    rival: 'rival',
    audited: 'corrected',
    labels: 'labels {part}',
    other: 'other causes {rest}',
    key: 'Filled: other causes. Outlined: due to labels. Line: 95% interval of where the one ends.',
  },
  curve: {
    heading: 'What does it do to correct only what the model got wrong?',
    text: 'Take a model whose true error is known, and labels of which some are wrong. The more of them the model agrees with, the more stay hidden from a review of its mistakes.',
    x: 'Wrong labels on which the model is wrong alike',
    y: 'Error',
    truth: 'true error {true}',
    measured: 'before',
    oneSided: 'after a one-sided review',
    description:
      'True error {true}, {labels} of the labels wrong. Against the labels as they are the model shows {measured}; after correcting its mistakes alone {oneSided}.',
    impossible: 'The model cannot agree with so many wrong labels.',
    third:
      'Where more than a third of the wrong labels are shared, the one-sided review is farther from the truth than no review (two classes).',
  },
  advice: {
    relabel: {
      text: 'Correct labels before you choose between the two',
      reason: 'A ranking by {gap} means nothing while {part} hang on labels.',
    },
    correct: {
      text: 'Correct the labels of dev and test set by the same rules',
      reason: 'At {share} of the mistakes, labels are likely your largest single category.',
    },
    'both-sides': {
      text: 'Check a sample of the right answers too',
      reason:
        'Where the label is wrong and the model agrees, no mistake shows. Correct only one side, and the figure gets too good.',
    },
    wait: {
      text: 'Leave the labels and take the largest other category',
      reason: '{rest} have other causes. Look again when the error has come down.',
    },
    pattern: {
      text: 'Ask whether the {wrong} follow a pattern',
      reason: 'A wrong rule is learned from the training set, and one line in the guide mends it.',
    },
    'read-more': {
      text: 'Read more mistakes',
      reason: 'With {inspected} read, the share may be anything from {shareLow} to {shareHigh}.',
    },
    mend: {
      text: 'Mend the counts that are marked',
      reason: 'Until then nothing can be computed.',
    },
  },
  power: 'Can this dev set see that difference?',
  sheet: 'Error analysis: what is worth fixing',
  /** As a column of that sheet is named, by which it knows it. */
  labelTag: 'wrong label',
} as const;

const ko: Words<typeof en> = {
  title: '라벨 오류, 이제 문제가 될까?',
  description:
    'dev 오차율을 라벨 오류 탓과 다른 원인 탓으로 나누고, 라벨을 고칠 만한지, 틀린 것만 다시 보면 수치가 어떻게 어긋나는지 계산합니다.',
  labels: {
    dev: 'dev 오차율',
    inspected: '살펴본 오류',
    'wrong-labels': '그중 라벨 오류',
    dev2: '경쟁 모델의 dev 오차율',
    worth: '고칠 만한 최소 비율',
    'right-checked': '라벨을 확인한 맞힌 예시',
    'right-wrong': '그중 라벨 오류',
    'true-error': '모델의 진짜 오차율',
    'label-error': '전체 라벨 가운데 오류',
    shared: '그중 모델도 똑같이 틀리는 비율',
  },
  hints: {
    dev2: '비워 두면 고를 모델이 없는 것으로 봅니다.',
    worth: '살펴본 오류 가운데 비율입니다. 우리가 정한 기준입니다.',
    shared: '비워 두면 우연히 겹치는 만큼으로 봅니다.',
  },
  groups: {
    read: '살펴본 것',
    audit: '맞힌 것의 라벨도 확인했습니까?',
    thought: '실제 정답을 안다면',
  },
  auditHint: '맞은 것으로 센 답에서 무작위로 뽑아 확인한 라벨입니다. 없으면 비워 두세요.',
  thoughtHint: '위의 수와는 별개인 사고 실험입니다.',
  quantities: {
    'label-share': '살펴본 오류 가운데 라벨 오류',
    'due-to-labels': '라벨 탓인 오차율',
    'other-causes': '다른 원인 탓인 오차율',
    'model-gap': '경쟁 모델과의 차이',
    'audited-error': '양쪽을 모두 고친 뒤의 오차율',
    'measured-error': '주어진 라벨로 잰 오차율',
    'one-sided-error': '틀린 것만 고친 뒤의 오차율',
    'one-sided-bias': '진짜 오차율과의 차이',
    verdict: '판정',
  },
  presets: {
    early: '초기: 10%',
    later: '나중: 2%',
    choose: '2.1%냐 1.9%냐',
    'both-sides': '양쪽 확인',
    hivenote: '하이브노트',
  },
  heads: ['항목', '값', '95% 신뢰 구간'],
  thoughtHeads: ['항목', '값', ''],
  missing: {
    impossible: '정의되지 않음: 라벨 오류가 너무 많습니다',
    gap: '경쟁 모델 없음',
    audit: '양쪽을 확인해야 함',
    noise: '정의되지 않음: 모델이 틀리는 것보다 많이 겹칠 수 없습니다',
  },
  conflicts: {
    'wrong-labels': '{most} 이하여야 합니다. 살펴본 오류가 그만큼입니다.',
    'right-wrong': '{most} 이하여야 합니다. 확인한 맞힌 예시가 그만큼입니다.',
    shared: '{most} 이하여야 합니다. 더 크면 모델이 실제보다 많이 틀려야 합니다.',
  },
  method:
    '비율의 윌슨 구간에 측정된 dev 오차율을 곱했고, 양쪽을 합칠 때는 MOVER를 썼습니다. 틀린 예시와 맞힌 예시는 모두 무작위로 뽑은 것이어야 합니다.',
  verdicts: {
    'could-turn': '고르기 전에 고치기',
    correct: '고칠 만함',
    'not-yet': '아직 아님',
    'cannot-tell': '알 수 없음',
    impossible: '불가능',
  },
  notes: {
    'could-turn': '두 모델의 차이보다 라벨에 걸린 몫이 더 큽니다.',
    correct: '비율의 아래쪽 끝도 기준 {worth} 이상입니다.',
    'not-yet': '비율의 위쪽 끝도 기준 {worth}보다 낮습니다.',
    'cannot-tell': '신뢰 구간 안에 두 답이 모두 들어 있습니다.',
    impossible: '라벨 오류가 살펴본 오류보다 많습니다.',
  },
  findings: {
    'could-turn':
      '라벨이 순위를 가를 수 있습니다. 모델의 차이는 {gap}인데 라벨에 걸린 몫은 {part}입니다',
    correct: '오차율 {dev} 가운데 {part}가 라벨 탓이므로 고칠 만합니다',
    'not-yet': '오차율 {dev} 가운데 라벨 탓은 {part}뿐이므로 아직 고칠 때가 아닙니다',
    'cannot-tell': '오차율 {dev} 가운데 {low}~{high}가 라벨 탓이어서 결정하기에 폭이 너무 넓습니다',
    impossible: '라벨 오류가 살펴본 오류보다 많습니다',
  },
  sentence: {
    split:
      '살펴본 오류 {inspected}개 가운데 라벨이 틀린 것은 {wrong}개입니다. dev 오차율 {dev} 가운데 {part}({low}~{high})가 라벨 탓이고 나머지 {rest}는 원인이 다릅니다.',
    gap: '경쟁 모델과의 차이는 {gap}입니다.',
    audit: '맞힌 것까지 확인해 양쪽을 모두 고치면 오차율은 {audited}입니다.',
    impossible: '개수가 서로 맞지 않습니다.',
  },
  picture: {
    x: 'dev 오차율',
    given: '모델',
    rival: '경쟁 모델',
    audited: '고친 뒤',
    labels: '라벨 {part}',
    other: '다른 원인 {rest}',
    key: '채운 부분은 다른 원인, 테두리만 있는 부분은 라벨 탓입니다. 가로선은 두 부분의 경계에 대한 95% 신뢰 구간입니다.',
  },
  curve: {
    heading: '모델이 틀린 것만 고치면 어떻게 됩니까?',
    text: '진짜 오차율을 아는 모델과, 일부가 틀린 라벨이 있다고 합시다. 모델이 틀린 라벨에 동의하는 일이 많을수록, 모델이 틀린 것만 다시 볼 때 눈에 띄지 않는 라벨 오류가 늘어납니다.',
    x: '라벨 오류 가운데 모델도 똑같이 틀리는 비율',
    y: '오차율',
    truth: '진짜 오차율 {true}',
    measured: '고치기 전',
    oneSided: '한쪽만 고친 뒤',
    description:
      '진짜 오차율은 {true}이고 라벨의 {labels}가 틀렸습니다. 주어진 라벨로 재면 {measured}, 틀린 것만 고친 뒤에는 {oneSided}입니다.',
    impossible: '모델이 그렇게 많은 라벨 오류에 동의할 수는 없습니다.',
    third:
      '라벨 오류의 3분의 1 넘게 모델과 겹치면, 한쪽만 고친 값은 고치지 않은 값보다 진짜 오차율에서 더 멉니다(클래스가 둘일 때).',
  },
  advice: {
    relabel: {
      text: '둘 중 하나를 고르기 전에 라벨 고치기',
      reason: '{part}가 라벨에 걸려 있는 동안에는 {gap} 차이로 매긴 순위가 아무 뜻도 없습니다.',
    },
    correct: {
      text: 'dev 세트와 테스트 세트의 라벨을 같은 규칙으로 고치기',
      reason: '살펴본 오류의 {share}라면 라벨이 가장 큰 범주일 가능성이 높습니다.',
    },
    'both-sides': {
      text: '맞힌 것도 일부를 뽑아 확인하기',
      reason:
        '라벨이 틀렸는데 모델이 동의하면 오류로 드러나지 않습니다. 한쪽만 고치면 수치가 실제보다 좋아집니다.',
    },
    wait: {
      text: '라벨은 두고 다른 범주 가운데 가장 큰 것부터',
      reason: '{rest}는 원인이 다릅니다. 오차율이 내려간 뒤에 다시 보세요.',
    },
    pattern: {
      text: '라벨 오류 {wrong}개에 규칙이 있는지 살피기',
      reason: '잘못된 규칙은 훈련 세트에서 학습되며, 지침 한 줄로 고칠 수 있습니다.',
    },
    'read-more': {
      text: '오류를 더 읽기',
      reason:
        '{inspected}개만 읽었으므로 비율은 {shareLow}에서 {shareHigh} 사이 어디든 될 수 있습니다.',
    },
    mend: {
      text: '표시된 개수를 바로잡기',
      reason: '그전에는 아무것도 계산할 수 없습니다.',
    },
  },
  power: '이 dev 세트로 그 차이가 보입니까?',
  sheet: '오차 분석: 무엇을 고칠 값어치가 있나',
  labelTag: '라벨 오류',
};

export const strings = { en, ko } as const;
export type LabelErrorsWords = Words<typeof en>;
