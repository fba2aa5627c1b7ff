import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'Transfer between curves',
  description:
    'A network that has learned twelve curves learns a new one from a few points, here and now, beside the same network from scratch: see when transfer helps and when it does not.',
  labels: {
    points: 'Points of task B',
    relation: 'Task B is',
    'source-points': 'Examples of task A',
    tuning: 'Transfer by training',
    seed: 'Seed',
  },
  options: {
    relation: {
      same: 'a curve of the family',
      frequency: 'another frequency',
      steps: 'steps',
    },
    tuning: { 'head-first': 'the head, then all layers', 'at-once': 'all layers at once' },
  },
  hints: {
    'source-points':
      'Each tells all twelve curves. The body for 200 comes with the page; others are trained first.',
    seed: 'Draws the points and the first weights.',
  },
  quantities: {
    'transfer-error': 'Transfer',
    'head-only-error': 'New head only',
    'scratch-error': 'From scratch',
    'error-ratio': 'Error from scratch over error of transfer',
    'transfer-wins-share': 'Draws that transfer wins against scratch',
    'head-only-wins-share': 'Draws that the head only wins against scratch',
    winner: 'Least median error',
    verdict: 'Verdict',
  },
  presets: {
    ten: 'Ten points',
    many: '200 points',
    frequency: 'Another frequency',
    steps: 'Steps',
    'small-source': 'Hardly any task A',
    'at-once': 'All layers at once',
  },
  winners: { transfer: 'transfer', 'head-only': 'new head only', scratch: 'from scratch' },
  verdicts: {
    'transfer-helps': 'Transfer helps',
    'transfer-hurts': 'Transfer hurts',
    'learned-anyway': 'Learned either way',
    'cannot-tell': 'Cannot tell',
    training: 'Training',
    stopped: 'Stopped',
  },
  findings: {
    'transfer-helps':
      'With {points} points, transfer leaves an error of {transfer}, training from scratch {scratch}',
    'transfer-hurts':
      'With {points} points, transfer does harm: an error of {transfer}, from scratch {scratch}',
    'learned-anyway':
      'With {points} points the curve is learned either way: {transfer} with transfer, {scratch} without',
    'cannot-tell':
      'With {points} points, {wins} of {draws} draws do not say whether transfer helps',
    training: 'Three networks are learning the new curve',
    stopped: 'The training was stopped before its end',
  },
  sentence: {
    main: 'Over {draws} draws of {points} points, the median of the squared error is {transfer} with transfer, {head} with a new head only and {scratch} from scratch; transfer has the smaller error in {wins} draws.',
    head: 'Freezing does harm here: the head only has the smaller error in {headWins} of {draws} draws.',
    training:
      'A network with a trained body, one whose body is frozen and one from scratch learn from the same {points} points, {draws} draws one after the other.',
    stopped: 'Figures are of all {draws} draws, so a run that was stopped has none.',
  },
  legend: {
    curve: 'the curve to learn',
    points: 'points of task B',
    transfer: 'transfer',
    head: 'new head only',
    scratch: 'from scratch',
  },
  fitsTitle: 'The first of the draws',
  drawsTitle: 'Squared error in each draw, the bar at the median',
  error: 'squared error',
  ofDraws: '{count} of {draws}',
  heads: ['Network', 'Median error', '95% interval'],
  between: '{low} to {high}',
  pending: '…',
  train: 'Train it here',
  stop: 'Stop',
  drawAgain: 'Draw again',
  progress: {
    label: 'Training',
    body: 'Task A first: {share}',
    run: 'Draw {draw} of {draws}',
    sweep: 'All numbers of points: {share}',
    stopped: 'Stopped at {share}.',
  },
  same: 'Trained in your browser just now: the same figures as the stored ones, bit for bit.',
  different:
    'Trained in your browser just now: these differ from the stored ones. Please report it.',
  sweep: {
    title: 'From how many points on does it not matter?',
    hint: 'Everything else as above. Median errors over {draws} draws.',
    run: 'Train for all of them',
    heads: ['Points', 'Transfer', 'New head only', 'From scratch', 'Transfer wins'],
    axis: 'points of task B',
    none: 'Not trained yet with these settings.',
    picture:
      'Median errors against the number of points: transfer from {firstTransfer} to {lastTransfer}, from scratch from {firstScratch} to {lastScratch}.',
  },
  advice: {
    'head-first': {
      text: 'Train a new head first, then all layers at a smaller rate',
      reason:
        'A random head sends random slopes down; with all layers at once they wear the body away before the head has learned anything.',
    },
    compare: {
      text: 'Compare with a network from scratch, on several draws',
      reason:
        'Where a handful of points falls decides more than most methods do. Same steps, same dev set, other seeds.',
    },
    unfreeze: {
      text: 'Do not leave the body frozen',
      reason:
        'What task A never needed, a frozen body cannot say: its error of {head} stays, however many points follow.',
    },
    'no-need': {
      text: 'Leave transfer out',
      reason:
        'Task B has data enough. One network less to keep, license and explain is worth more than this difference.',
    },
    nearer: {
      text: 'Look for a task A that is nearer to B',
      reason:
        'Only what both need carries over; here that is the frequency of the waves. More of a far task is still far.',
    },
    'more-source': {
      text: 'Collect more for task A, or leave it out',
      reason:
        'With {source} examples the body has learned little that B could use. A has to have more than B.',
    },
    scratch: {
      text: 'Train from scratch',
      reason: 'The trained body pulls the wrong way, and few points cannot pull it back.',
    },
    wait: {
      text: 'Let it finish',
      reason: 'One draw is an anecdote; the verdict is of all {draws}.',
    },
  },
} as const;

const ko: Words<typeof en> = {
  title: '곡선 사이의 전이 학습',
  description:
    '곡선 열두 개를 배운 신경망이 새 곡선을 점 몇 개로 배우는 과정을, 처음부터 배우는 같은 신경망과 나란히 이 페이지에서 직접 학습시켜 봅니다. 전이가 언제 도움이 되고 언제 그렇지 않은지 볼 수 있습니다.',
  labels: {
    points: '과제 B의 점 수',
    relation: '과제 B',
    'source-points': '과제 A의 예시 수',
    tuning: '전이 방법',
    seed: '시드',
  },
  options: {
    relation: { same: '같은 무리의 곡선', frequency: '다른 진동수', steps: '계단' },
    tuning: { 'head-first': '헤드 먼저, 그다음 모든 층', 'at-once': '모든 층을 한꺼번에' },
  },
  hints: {
    'source-points':
      '예시마다 열두 곡선의 값이 모두 있습니다. 200개로 학습한 몸통은 페이지에 들어 있고, 다른 크기는 먼저 학습합니다.',
    seed: '점과 첫 가중치를 뽑습니다.',
  },
  quantities: {
    'transfer-error': '전이',
    'head-only-error': '새 헤드만',
    'scratch-error': '처음부터',
    'error-ratio': '처음부터 배울 때의 오차 ÷ 전이의 오차',
    'transfer-wins-share': '처음부터보다 전이가 나은 표본',
    'head-only-wins-share': '처음부터보다 새 헤드만이 나은 표본',
    winner: '오차 중앙값이 가장 작은 쪽',
    verdict: '판정',
  },
  presets: {
    ten: '점 10개',
    many: '점 200개',
    frequency: '다른 진동수',
    steps: '계단',
    'small-source': '과제 A가 거의 없음',
    'at-once': '모든 층을 한꺼번에',
  },
  winners: { transfer: '전이', 'head-only': '새 헤드만', scratch: '처음부터' },
  verdicts: {
    'transfer-helps': '전이가 도움이 됨',
    'transfer-hurts': '전이가 해로움',
    'learned-anyway': '어느 쪽이든 배움',
    'cannot-tell': '알 수 없음',
    training: '학습 중',
    stopped: '멈춤',
  },
  findings: {
    'transfer-helps':
      '점 {points}개로 배우면 전이의 오차는 {transfer}, 처음부터 배운 오차는 {scratch}입니다',
    'transfer-hurts':
      '점 {points}개에서는 전이가 해롭습니다. 전이의 오차는 {transfer}, 처음부터 배운 오차는 {scratch}입니다',
    'learned-anyway':
      '점이 {points}개면 어느 쪽이든 곡선을 배웁니다. 오차는 전이 {transfer}, 처음부터 {scratch}입니다',
    'cannot-tell':
      '점 {points}개에서는 표본 {draws}개 가운데 {wins}개에서 이긴 것만으로 전이가 도움이 되는지 알 수 없습니다',
    training: '세 신경망이 새 곡선을 배우고 있습니다',
    stopped: '학습이 끝나기 전에 멈췄습니다',
  },
  sentence: {
    main: '점 {points}개짜리 표본 {draws}개로 학습했을 때 제곱 오차의 중앙값은 전이 {transfer}, 새 헤드만 {head}, 처음부터 {scratch}입니다. 전이의 오차가 더 작은 표본은 {wins}개입니다.',
    head: '여기서는 동결이 해롭습니다. 새 헤드만 학습시킨 쪽의 오차가 더 작은 표본은 {draws}개 가운데 {headWins}개뿐입니다.',
    training:
      '학습된 몸통을 가진 신경망, 그 몸통을 동결한 신경망, 처음부터 시작하는 신경망이 같은 점 {points}개로 배웁니다. 표본 {draws}개를 차례로 씁니다.',
    stopped: '수치는 표본 {draws}개 전체의 값이므로, 중간에 멈춘 학습에는 수치가 없습니다.',
  },
  legend: {
    curve: '배울 곡선',
    points: '과제 B의 점',
    transfer: '전이',
    head: '새 헤드만',
    scratch: '처음부터',
  },
  fitsTitle: '첫 번째 표본',
  drawsTitle: '표본마다 제곱 오차, 막대는 중앙값',
  error: '제곱 오차',
  ofDraws: '{draws}개 중 {count}개',
  heads: ['신경망', '오차 중앙값', '95% 신뢰 구간'],
  between: '{low}~{high}',
  pending: '…',
  train: '여기서 학습해 보기',
  stop: '멈추기',
  drawAgain: '다시 뽑기',
  progress: {
    label: '학습',
    body: '과제 A부터: {share}',
    run: '표본 {draws}개 중 {draw}번째',
    sweep: '모든 점 수: {share}',
    stopped: '{share}에서 멈췄습니다.',
  },
  same: '방금 이 브라우저에서 학습했습니다. 저장된 수치와 비트 하나까지 같습니다.',
  different: '방금 이 브라우저에서 학습한 수치가 저장된 수치와 다릅니다. 알려 주시면 고맙겠습니다.',
  sweep: {
    title: '점이 몇 개부터 차이가 없어질까요?',
    hint: '나머지 설정은 위와 같습니다. 표본 {draws}개의 오차 중앙값입니다.',
    run: '모두 학습하기',
    heads: ['점 수', '전이', '새 헤드만', '처음부터', '전이가 나은 표본'],
    axis: '과제 B의 점 수',
    none: '이 설정으로는 아직 학습하지 않았습니다.',
    picture:
      '점 수에 따른 오차 중앙값. 점이 가장 적을 때 전이 {firstTransfer}, 처음부터 {firstScratch}. 가장 많을 때 전이 {lastTransfer}, 처음부터 {lastScratch}.',
  },
  advice: {
    'head-first': {
      text: '새 헤드를 먼저 학습시키고, 그다음 모든 층을 더 작은 학습률로 학습시키세요',
      reason:
        '무작위 헤드는 아래층에 무작위 기울기를 내려보냅니다. 모든 층을 한꺼번에 학습시키면 헤드가 무언가를 배우기 전에 몸통이 닳아 버립니다.',
    },
    compare: {
      text: '처음부터 배우는 신경망과 여러 표본에서 비교하세요',
      reason:
        '점 몇 개가 어디에 놓이는지가 방법의 차이보다 큽니다. 스텝 수와 dev 세트는 같게, 시드는 다르게 두세요.',
    },
    unfreeze: {
      text: '몸통을 동결한 채로 두지 마세요',
      reason:
        '과제 A에 필요 없던 것은 동결된 몸통이 표현하지 못합니다. 점이 늘어도 {head}만큼의 오차가 남습니다.',
    },
    'no-need': {
      text: '전이를 쓰지 마세요',
      reason:
        '과제 B의 데이터로 충분합니다. 관리하고 라이선스를 살피고 설명할 신경망이 하나 줄어드는 편이 이 차이보다 값집니다.',
    },
    nearer: {
      text: 'B와 더 가까운 과제 A를 찾으세요',
      reason:
        '두 과제에 모두 필요한 것만 옮겨 갑니다. 여기서는 물결의 진동수입니다. 먼 과제는 데이터를 늘려도 멉니다.',
    },
    'more-source': {
      text: '과제 A의 데이터를 더 모으거나, 쓰지 마세요',
      reason:
        '예시 {source}개로는 B가 쓸 만한 것을 몸통이 거의 배우지 못했습니다. A의 데이터가 B보다 많아야 합니다.',
    },
    scratch: {
      text: '처음부터 학습시키세요',
      reason: '학습된 몸통이 엉뚱한 쪽으로 끌고, 점 몇 개로는 되돌리지 못합니다.',
    },
    wait: {
      text: '끝날 때까지 기다리세요',
      reason: '표본 하나는 일화일 뿐입니다. 판정은 {draws}개 전체로 합니다.',
    },
  },
};

export const strings = { en, ko } as const;
export type TransferWords = Words<typeof en>;
