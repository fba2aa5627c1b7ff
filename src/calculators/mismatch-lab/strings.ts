import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'Clean digits, field digits',
  description:
    'Digits learned from clean images, met shifted and noisy: train-dev against dev error, and what copies with one or with varied shift and noise do. Measured over 5 seeds, with a run of your own.',
  labels: {
    shift: 'Shift of the synthetic copies',
    noise: 'Noise of the synthetic copies',
    seed: 'Seed of a run in this page',
  },
  options: {
    shift: { none: 'none', one: 'one, always', varied: 'varied' },
    noise: { none: 'none', one: 'one, always', varied: 'varied' },
  },
  quantities: {
    'train-error': 'Train error, 1,000 clean images',
    'train-dev-error': 'Train-dev error, 200 clean ones',
    'synthetic-error': 'The same 200 as the recipe shows them',
    'dev-error': 'Dev error, 597 of the field',
    'data-mismatch': 'Data mismatch: dev − train-dev',
    'dev-error-gain': 'Dev error taken away by the copies',
    'seed-dev-errors': 'Stored for this seed: wrong of 597 dev images',
    verdict: 'Verdict',
  },
  notStored: 'not stored',
  noRecipe: 'no copies',
  presets: {
    clean: 'Clean images only',
    'one-shift': 'One shift, varied noise',
    'one-noise': 'Varied shift, one noise',
    varied: 'Both varied',
  },
  heads: ['Quantity', 'Value', '95% interval'],
  hint: 'The field shifts each digit by up to one pixel each way, makes it paler and lays noise over it, anew each time. “One, always”: a pixel to the right, and one noise recording under all copies. Four copies of each clean image are made; the clean ones stay.',
  method:
    'Means over 5 seeds with Student’s t. A seed draws everything anew: which images are for what, what the field does to them, the one noise, first weights.',
  verdicts: { mismatch: 'Data mismatch', covers: 'Covers', partly: 'In part', narrow: 'Narrow' },
  notes: {
    mismatch: 'Clean images are read well, those of the field are not.',
    covers: 'The copies take away most of what varied ones do.',
    partly: 'The copies take away some of what varied ones do.',
    narrow: 'The copies hardly help: they are learned, and the field is not covered.',
  },
  findings: {
    mismatch: 'Train-dev error {trainDev}, dev error {dev}: the field looks different',
    covers: 'Dev error falls from {base} to {dev}: these copies cover the field',
    partly: 'Dev error falls from {base} to {dev}: these copies cover part of the field',
    narrow: 'Dev error is {dev} instead of {base}: these copies are too much alike',
  },
  sentence: {
    errors:
      'It is wrong on {train} of the clean images that it learned, on {trainDev} of clean ones that it did not, and on {dev} of those of the field (95% interval {low} to {high}).',
    synthetic: 'On new images, made like its own copies, it is wrong on {synthetic}.',
    gain: 'Without copies dev error is {base}; with varied shift and noise it is {best}.',
  },
  picture: {
    caption: 'Dev error by recipe',
    shift: 'Shift',
    noise: 'Noise',
    key: 'Darker: more of the field is wrong. Framed: your choice.',
    cell: 'shift {shift}, noise {noise}: dev error {dev}',
    none: 'no copies: dev error {dev}',
  },
  live: {
    heading: 'Train it here',
    text: 'Trains this recipe with seed {seed}, in this page and on your device. The same seed gives the same errors everywhere.',
    start: 'Train with this recipe',
    again: 'Train again',
    stop: 'Stop',
    progress: 'Training',
    stopped: 'Stopped. Nothing is kept of it.',
    failed: 'The training could not be started. Check the connection and try again.',
    done: 'Shift: {shift}, noise: {noise}, seed {seed}. Wrong of 597 dev images:',
    same: 'This is the stored figure of this seed, to the last one.',
    other: 'This differs from the stored figure of this seed. Please report it.',
    wrong: 'Dev images that it gets wrong',
    image: 'a digit of the field: {truth}, read as {said}',
    said: '{truth}, read as {said}',
  },
  ladder: 'The ladder of gaps',
  advice: {
    compare: {
      text: 'Compare wrong dev images with training images',
      reason:
        'Dev error is {mismatch} above train-dev error. What do the wrong ones have that training images have not? Here: another place, and noise.',
    },
    synthesise: {
      text: 'Make training images like them, shifts first',
      reason:
        'Varied shift and noise bring dev error from {base} to {best}. Only training images: dev stays as the field is.',
    },
    'vary-shift': {
      text: 'Vary the shift',
      reason:
        'One shift repeated teaches that one shift: dev error stays at {dev}. The varied shift with one noise is at {oneNoise}, with varied noise at {best}.',
    },
    'add-shift': {
      text: 'Add varied shifts',
      reason:
        'Noise alone leaves dev error at {dev}: the digits of the field stand elsewhere, and no copy does.',
    },
    'vary-noise': {
      text: 'Vary the noise as well',
      reason:
        'The shift matters most here. Varied noise instead of one recording brings dev error from {oneNoise} to {best}.',
    },
    'not-by-copies': {
      text: 'Do not judge by your own copies',
      reason:
        'New images made by the same recipe are wrong in {synthetic}, those of the field in {dev}. A dev set of synthetic images would not have shown it.',
    },
    'go-on': {
      text: 'Look at what is left',
      reason:
        'Dev error is still {mismatch} above train-dev error. Part of it is noise that nobody could read through; a person’s error on these images would tell.',
    },
  },
} as const;

const ko: Words<typeof en> = {
  title: '깨끗한 숫자, 현장의 숫자',
  description:
    '깨끗한 이미지로 손글씨 숫자를 배운 분류기가 위치가 밀리고 잡음이 낀 이미지를 만납니다. 훈련-개발 오차율과 dev 오차율을 비교하고, 이동과 잡음이 하나뿐이거나 다양한 합성 복사본이 무엇을 하는지 봅니다. 시드 5개로 실제로 잰 값과, 이 페이지에서 직접 돌려 보는 학습이 있습니다.',
  labels: {
    shift: '합성 복사본의 이동',
    noise: '합성 복사본의 잡음',
    seed: '이 페이지에서 돌릴 시드',
  },
  options: {
    shift: { none: '없음', one: '늘 하나', varied: '다양함' },
    noise: { none: '없음', one: '늘 하나', varied: '다양함' },
  },
  quantities: {
    'train-error': '훈련 오차율(깨끗한 이미지 1,000장)',
    'train-dev-error': '훈련-개발 오차율(깨끗한 이미지 200장)',
    'synthetic-error': '같은 200장을 합성 방식대로 바꾼 것의 오차율',
    'dev-error': 'dev 오차율(현장 이미지 597장)',
    'data-mismatch': '데이터 불일치: dev − 훈련-개발',
    'dev-error-gain': '복사본이 줄인 dev 오차율',
    'seed-dev-errors': '저장된 이 시드의 값: dev 이미지 597장 중 틀린 수',
    verdict: '판정',
  },
  notStored: '저장되지 않음',
  noRecipe: '복사본 없음',
  presets: {
    clean: '깨끗한 이미지만',
    'one-shift': '이동 하나, 다양한 잡음',
    'one-noise': '다양한 이동, 잡음 하나',
    varied: '둘 다 다양하게',
  },
  heads: ['항목', '값', '95% 신뢰 구간'],
  hint: '현장에서는 숫자가 매번 다르게 위아래와 좌우로 한 픽셀까지 밀리고, 옅어지고, 잡음이 깔립니다. ‘늘 하나’는 오른쪽으로 한 픽셀, 그리고 모든 복사본에 같은 잡음 하나입니다. 깨끗한 이미지마다 복사본 네 장을 만들고, 깨끗한 이미지도 남겨 둡니다.',
  method:
    '시드 5개의 평균과 스튜던트 t 구간입니다. 시드마다 이미지의 쓰임, 현장이 하는 일, 잡음 하나, 처음 가중치를 모두 새로 뽑습니다.',
  verdicts: { mismatch: '데이터 불일치', covers: '넓음', partly: '일부', narrow: '좁음' },
  notes: {
    mismatch: '깨끗한 이미지는 잘 읽고 현장 이미지는 잘 읽지 못합니다.',
    covers: '다양한 복사본이 줄이는 오류를 대부분 줄입니다.',
    partly: '다양한 복사본이 줄이는 오류를 일부 줄입니다.',
    narrow: '복사본이 거의 도움이 되지 않습니다. 복사본은 배웠지만 현장까지 아우르지는 못합니다.',
  },
  findings: {
    mismatch: '훈련-개발 오차율 {trainDev}, dev 오차율 {dev}: 현장은 다르게 생겼습니다',
    covers: 'dev 오차율이 {base}에서 {dev}로 줄어듭니다. 이 복사본은 현장을 아우릅니다',
    partly: 'dev 오차율이 {base}에서 {dev}로 줄어듭니다. 이 복사본은 현장을 일부만 아우릅니다',
    narrow: 'dev 오차율이 {base}에서 겨우 {dev}로 바뀝니다. 이 복사본은 서로 너무 비슷합니다',
  },
  sentence: {
    errors:
      '학습한 깨끗한 이미지의 {train}, 학습하지 않은 깨끗한 이미지의 {trainDev}, 현장 이미지의 {dev}를 틀립니다(95% 신뢰 구간 {low}~{high}).',
    synthetic: '학습한 복사본과 같은 방식으로 만든 새 이미지에서는 {synthetic}를 틀립니다.',
    gain: '복사본이 없을 때 dev 오차율은 {base}, 이동과 잡음을 모두 다양하게 하면 {best}입니다.',
  },
  picture: {
    caption: '합성 방식별 dev 오차율',
    shift: '이동',
    noise: '잡음',
    key: '진할수록 현장 이미지를 많이 틀립니다. 굵은 테두리: 지금 고른 것.',
    cell: '이동 {shift}, 잡음 {noise}: dev 오차율 {dev}',
    none: '복사본 없음: dev 오차율 {dev}',
  },
  live: {
    heading: '여기서 학습해 보기',
    text: '이 방식과 시드 {seed}로 이 페이지에서, 이 기기로 학습합니다. 시드가 같으면 어디서나 틀린 수도 같습니다.',
    start: '이 방식으로 학습하기',
    again: '다시 학습하기',
    stop: '멈추기',
    progress: '학습 중',
    stopped: '멈췄습니다. 남긴 것은 없습니다.',
    failed: '학습을 시작하지 못했습니다. 연결을 확인하고 다시 해 보세요.',
    done: '이동: {shift}, 잡음: {noise}, 시드 {seed}. dev 이미지 597장 중 틀린 수:',
    same: '이 시드의 저장된 값과 똑같습니다.',
    other: '이 시드의 저장된 값과 다릅니다. 알려 주세요.',
    wrong: '틀린 dev 이미지',
    image: '현장의 숫자 {truth}, 읽은 값 {said}',
    said: '{truth} → {said}',
  },
  ladder: '격차의 사다리',
  advice: {
    compare: {
      text: '틀린 dev 이미지와 훈련 이미지를 견주어 보기',
      reason:
        'dev 오차율이 훈련-개발 오차율보다 {mismatch} 높습니다. 틀린 이미지에는 있고 훈련 이미지에는 없는 것이 무엇입니까? 여기서는 다른 자리와 잡음입니다.',
    },
    synthesise: {
      text: '그와 비슷한 훈련 이미지 만들기, 이동부터',
      reason:
        '이동과 잡음을 다양하게 하면 dev 오차율이 {base}에서 {best}로 줄어듭니다. 훈련 이미지만 바꾸고 dev 세트는 현장 그대로 둡니다.',
    },
    'vary-shift': {
      text: '이동을 다양하게 하기',
      reason:
        '이동 하나를 되풀이하면 그 하나만 배웁니다. dev 오차율은 {dev}에 머뭅니다. 이동이 다양하면 잡음이 하나라도 {oneNoise}, 잡음까지 다양하면 {best}입니다.',
    },
    'add-shift': {
      text: '다양한 이동 더하기',
      reason:
        '잡음만으로는 dev 오차율이 {dev}에 머뭅니다. 현장의 숫자는 다른 자리에 있는데 그런 복사본이 없습니다.',
    },
    'vary-noise': {
      text: '잡음도 다양하게 하기',
      reason:
        '여기서는 이동이 가장 중요합니다. 잡음 하나를 되풀이하는 대신 다양한 잡음을 쓰면 dev 오차율이 {oneNoise}에서 {best}로 줄어듭니다.',
    },
    'not-by-copies': {
      text: '합성한 복사본으로 판단하지 않기',
      reason:
        '같은 방식으로 만든 새 이미지는 {synthetic}, 현장 이미지는 {dev}를 틀립니다. 합성 이미지로 된 dev 세트라면 드러나지 않았을 것입니다.',
    },
    'go-on': {
      text: '남은 것을 살펴보기',
      reason:
        'dev 오차율이 아직 훈련-개발 오차율보다 {mismatch} 높습니다. 일부는 누구도 읽을 수 없는 잡음입니다. 사람이 이 이미지를 얼마나 틀리는지 재면 알 수 있습니다.',
    },
  },
};

export const strings = { en, ko } as const;
export type MismatchLabWords = Words<typeof en>;
