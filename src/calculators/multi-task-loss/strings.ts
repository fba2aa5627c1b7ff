import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'Four labels, some missing',
  description:
    'The loss of one image with four yes-or-no labels, of which some may be missing; what a softmax would make of it; and twelve curves learned together or apart, trained in the page.',
  tasks: ['pedestrian', 'car', 'stop sign', 'traffic light'],
  labels: {
    'label-1': 'Pedestrian',
    'label-2': 'Car',
    'label-3': 'Stop sign',
    'label-4': 'Traffic light',
    'output-1': 'Network’s output: pedestrian',
    'output-2': 'Network’s output: car',
    'output-3': 'Network’s output: stop sign',
    'output-4': 'Network’s output: traffic light',
    'curve-points': 'Points of each curve',
    'curve-x': 'An example tells',
    seed: 'Seed',
  },
  options: {
    label: { '1': 'yes', '0': 'no', missing: '?' },
    'curve-points': { '5': '5', '10': '10', '20': '20' },
    'curve-x': { own: 'one curve', shared: 'all twelve curves' },
  },
  quantities: {
    'loss-1': 'Loss, pedestrian',
    'loss-2': 'Loss, car',
    'loss-3': 'Loss, stop sign',
    'loss-4': 'Loss, traffic light',
    'masked-loss': 'Sum over known labels',
    labels: 'Known labels',
    'zero-filled-loss': 'Sum with “?” taken for no',
    'loss-per-image': 'Batch of two images, divided by images',
    'loss-per-label': 'Batch of two images, divided by labels',
    'logit-1': 'Before the sigmoid, pedestrian',
    'logit-2': 'Before the sigmoid, car',
    'logit-3': 'Before the sigmoid, stop sign',
    'logit-4': 'Before the sigmoid, traffic light',
    'softmax-1': 'Softmax, pedestrian',
    'softmax-2': 'Softmax, car',
    'softmax-3': 'Softmax, stop sign',
    'softmax-4': 'Softmax, traffic light',
    'joint-error': 'One network for all',
    'separate-error': 'A network for each',
    'joint-wins-share': 'Curves that the one network learns better',
    winner: 'Better on more curves than chance explains',
    verdict: 'Verdict',
  },
  presets: {
    road: 'All four labels',
    'two-missing': 'Two missing',
    even: 'Undecided outputs',
    few: 'Curves from 5 points',
    shared: 'Curves with shared x',
  },
  verdicts: {
    'all-labels': 'Every label counts',
    'some-missing': 'Skip the missing ones',
    'no-labels': 'Nothing to learn from',
  },
  winners: { joint: 'one network', separate: 'a network for each', 'cannot-tell': 'cannot tell' },
  findings: {
    'all-labels': 'Four labels, four losses: they add up to {masked}',
    'some-missing': '{known} of 4 labels are known: their losses add up to {masked}, not {zero}',
    'no-labels': 'An image without labels has no loss, and teaches nothing',
  },
  sentence: {
    'all-labels':
      'Each label has a sigmoid and a loss of its own, and the four add up to {masked}. A softmax over the same values would hand out a single whole: {softmax} in all.',
    'some-missing':
      'The sum runs over the {known} labels that are known and gives {masked}. Taking “?” for “no” would give {zero}, and teach the network that what nobody looked at is not there.',
    'no-labels':
      'With every label missing the sum is empty. Taking “?” for “no” would give {zero}.',
  },
  taskHeads: ['Task', 'Value', 'Sigmoid', 'Softmax', 'Loss'],
  sumHeads: ['Loss of the image', 'Value'],
  skipped: 'skipped',
  picture: {
    description: 'Four sigmoids of their own beside one softmax over the same values.',
    sigmoid: 'sigmoids, each from 0 to 1',
    softmax: 'softmax, adding up to 1',
  },
  batch:
    'The batch holds this image and one with all four labels. Divided by images or by labels, its sum differs by a factor only; by labels, that factor changes from batch to batch.',
  curves: {
    title: 'Does learning together help? Twelve curves, trained here',
    hint: 'Twelve waves of one frequency, a handful of points for each. One network with twelve outputs against twelve networks of the same body, 1,200 steps for each.',
    seedHint: 'Draws curves, points and first weights.',
    heads: ['Network', 'Mean squared error', '95% interval'],
    between: '{low} to {high}',
    pending: '…',
    wins: '{count} of 12',
    train: 'Train it here',
    stop: 'Stop',
    progress: 'Training',
    stopped: 'Stopped at {share}.',
    same: 'Trained in your browser just now: the same figures as the stored ones, bit for bit.',
    different:
      'Trained in your browser just now: these differ from the stored ones. Please report it.',
    seeds: 'All settings over eight seeds',
    seedsHeads: ['Setting', 'One network', 'A network for each', 'One network better'],
    setting: { own: '{points} points, x of its own', shared: '{points} points, the same x' },
    seedsWins: '{wins} of {seeds} seeds',
    note: 'Points of one curve stand where another has none, so the shared body sees more places. With ten points each that pays for every seed. With five there is too little of any curve, and the one network, which has to serve all, does worse; with twenty each curve has enough of its own. Where all twelve have the same x there is hardly a new place to see. The interval above counts curves of one run, which share a network; the seeds are the fairer test.',
  },
  advice: {
    mask: {
      text: 'Leave missing labels out of the sum',
      reason: 'They add no loss and no slope. The image still teaches its other tasks.',
    },
    sigmoids: {
      text: 'Give every task a sigmoid of its own',
      reason:
        'Several labels can be true at once. A softmax has a single whole to hand out: raising one output lowers the others.',
    },
    normalize: {
      text: 'Choose what the sum is divided by',
      reason:
        'By images, {perImage} here, or by labels, {perLabel}, which depends on how many each batch has. Neither helps a rarely labeled task; a weight does. Choose, and say which.',
    },
    each: {
      text: 'Watch the error of every task',
      reason: 'One sum hides a task that the network has given up.',
    },
    label: {
      text: 'Get at least one label',
      reason: 'Without any, the image belongs to pre-training, not here.',
    },
  },
} as const;

const ko: Words<typeof en> = {
  title: '라벨 네 개, 일부는 빠짐',
  description:
    '예/아니요 라벨 네 개 가운데 일부가 빠질 수 있는 이미지 하나의 손실, 같은 값에 소프트맥스를 쓰면 어떻게 되는지, 그리고 곡선 열두 개를 함께 또는 따로 배운 결과를 보여 줍니다. 페이지에서 직접 학습시킬 수 있습니다.',
  tasks: ['보행자', '자동차', '정지 표지판', '신호등'],
  labels: {
    'label-1': '보행자',
    'label-2': '자동차',
    'label-3': '정지 표지판',
    'label-4': '신호등',
    'output-1': '신경망 출력: 보행자',
    'output-2': '신경망 출력: 자동차',
    'output-3': '신경망 출력: 정지 표지판',
    'output-4': '신경망 출력: 신호등',
    'curve-points': '곡선마다 점 수',
    'curve-x': '예시 하나에 담긴 것',
    seed: '시드',
  },
  options: {
    label: { '1': '예', '0': '아니요', missing: '?' },
    'curve-points': { '5': '5', '10': '10', '20': '20' },
    'curve-x': { own: '곡선 하나', shared: '열두 곡선 모두' },
  },
  quantities: {
    'loss-1': '손실, 보행자',
    'loss-2': '손실, 자동차',
    'loss-3': '손실, 정지 표지판',
    'loss-4': '손실, 신호등',
    'masked-loss': '알려진 라벨의 합',
    labels: '알려진 라벨 수',
    'zero-filled-loss': '‘?’를 ‘아니요’로 볼 때의 합',
    'loss-per-image': '이미지 두 장의 배치를 이미지 수로 나눈 값',
    'loss-per-label': '이미지 두 장의 배치를 라벨 수로 나눈 값',
    'logit-1': '시그모이드 이전 값, 보행자',
    'logit-2': '시그모이드 이전 값, 자동차',
    'logit-3': '시그모이드 이전 값, 정지 표지판',
    'logit-4': '시그모이드 이전 값, 신호등',
    'softmax-1': '소프트맥스, 보행자',
    'softmax-2': '소프트맥스, 자동차',
    'softmax-3': '소프트맥스, 정지 표지판',
    'softmax-4': '소프트맥스, 신호등',
    'joint-error': '모두를 배우는 신경망 하나',
    'separate-error': '곡선마다 신경망 하나',
    'joint-wins-share': '신경망 하나가 더 잘 배운 곡선',
    winner: '우연으로 보기 어려울 만큼 많은 곡선에서 나은 쪽',
    verdict: '판정',
  },
  presets: {
    road: '네 라벨 모두',
    'two-missing': '두 개 빠짐',
    even: '망설이는 출력',
    few: '점 5개로 배우는 곡선',
    shared: 'x가 같은 곡선',
  },
  verdicts: {
    'all-labels': '모든 라벨을 셈',
    'some-missing': '빠진 라벨은 건너뜀',
    'no-labels': '배울 것이 없음',
  },
  winners: { joint: '신경망 하나', separate: '곡선마다 하나', 'cannot-tell': '알 수 없음' },
  findings: {
    'all-labels': '라벨 네 개에 손실 네 개, 모두 더하면 {masked}입니다',
    'some-missing':
      '라벨 4개 가운데 아는 {known}개만 더하면 손실이 {masked}, 빠진 것을 ‘아니요’로 보면 {zero}입니다',
    'no-labels': '라벨이 없는 이미지에는 손실이 없고, 배울 것도 없습니다',
  },
  sentence: {
    'all-labels':
      '라벨마다 시그모이드와 손실이 따로 있고, 네 손실을 더하면 {masked}입니다. 같은 값에 소프트맥스를 쓰면 네 작업이 나누어 갖는 전체가 {softmax}입니다.',
    'some-missing':
      '알려진 라벨 {known}개의 손실만 더하면 {masked}입니다. ‘?’를 ‘아니요’로 보면 합이 {zero}까지 커지고, 아무도 살펴보지 않은 것을 없는 것으로 가르치게 됩니다.',
    'no-labels': '라벨이 모두 빠지면 더할 것이 없습니다. ‘?’를 ‘아니요’로 보면 합이 {zero}입니다.',
  },
  taskHeads: ['작업', '값', '시그모이드', '소프트맥스', '손실'],
  sumHeads: ['이미지의 손실', '값'],
  skipped: '건너뜀',
  picture: {
    description: '같은 값에서 나온 시그모이드 네 개와 소프트맥스 하나를 나란히 놓았습니다.',
    sigmoid: '시그모이드, 저마다 0에서 1',
    softmax: '소프트맥스, 모두 더해 1',
  },
  batch:
    '배치에는 이 이미지와 네 라벨이 모두 있는 이미지가 들어 있습니다. 이미지 수로 나누든 라벨 수로 나누든 합의 크기만 달라지고, 라벨 수로 나누면 그 크기가 배치마다 바뀝니다.',
  curves: {
    title: '함께 배우면 도움이 될까요? 여기서 학습시키는 곡선 열두 개',
    hint: '진동수가 같은 물결 열두 개를 곡선마다 점 몇 개로 배웁니다. 출력이 열두 개인 신경망 하나와, 몸통이 같은 신경망 열두 개를 견줍니다. 스텝은 저마다 1,200번입니다.',
    seedHint: '곡선, 점, 첫 가중치를 뽑습니다.',
    heads: ['신경망', '평균 제곱 오차', '95% 신뢰 구간'],
    between: '{low}~{high}',
    pending: '…',
    wins: '12개 중 {count}개',
    train: '여기서 학습해 보기',
    stop: '멈추기',
    progress: '학습',
    stopped: '{share}에서 멈췄습니다.',
    same: '방금 이 브라우저에서 학습했습니다. 저장된 수치와 비트 하나까지 같습니다.',
    different:
      '방금 이 브라우저에서 학습한 수치가 저장된 수치와 다릅니다. 알려 주시면 고맙겠습니다.',
    seeds: '시드 여덟 개로 본 모든 설정',
    seedsHeads: ['설정', '신경망 하나', '곡선마다 하나', '하나가 나은 시드'],
    setting: { own: '점 {points}개, x는 저마다', shared: '점 {points}개, x는 같음' },
    seedsWins: '{seeds}개 중 {wins}개',
    note: '한 곡선의 점은 다른 곡선에 점이 없는 자리에 있으므로, 함께 쓰는 몸통은 더 많은 자리를 봅니다. 점이 열 개씩이면 모든 시드에서 그만큼 이깁니다. 다섯 개씩이면 어느 곡선도 제대로 볼 수 없고, 모두를 맡은 신경망 하나가 더 못합니다. 스무 개씩이면 곡선마다 제 점으로 충분합니다. 열두 곡선의 x가 모두 같으면 새로 볼 자리가 거의 없습니다. 위의 구간은 신경망 하나를 함께 쓰는 한 번의 학습에서 곡선을 센 것이므로, 시드로 견주는 편이 더 공정합니다.',
  },
  advice: {
    mask: {
      text: '빠진 라벨은 합에서 빼세요',
      reason: '손실도 기울기도 더하지 않습니다. 그 이미지는 나머지 작업을 그대로 가르칩니다.',
    },
    sigmoids: {
      text: '작업마다 시그모이드를 따로 두세요',
      reason:
        '여러 라벨이 한꺼번에 참일 수 있습니다. 소프트맥스는 전체를 나누어 주므로, 한 출력이 커지면 나머지가 작아집니다.',
    },
    normalize: {
      text: '합을 무엇으로 나눌지 정하세요',
      reason:
        '이미지 수로 나누면 {perImage}, 라벨 수로 나누면 {perLabel}입니다. 뒤의 것은 배치에 든 라벨 수에 따라 달라집니다. 라벨이 드문 작업에는 어느 쪽도 도움이 되지 않으므로 가중치를 주어야 합니다. 하나를 정하고 밝혀 두세요.',
    },
    each: {
      text: '작업마다 오차를 따로 보세요',
      reason: '합 하나만 보면 신경망이 포기한 작업이 가려집니다.',
    },
    label: {
      text: '라벨을 하나라도 구하세요',
      reason: '하나도 없는 이미지는 여기가 아니라 사전 학습에 쓸 이미지입니다.',
    },
  },
};

export const strings = { en, ko } as const;
export type MultiTaskWords = Words<typeof en>;
