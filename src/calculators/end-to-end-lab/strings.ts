import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'One network, or two steps?',
  description:
    'The sum of two handwritten digits, from few pairs or many: one network against a pipeline that reads each digit and adds. Errors measured over several seeds, and a run of your own.',
  labels: { pairs: 'Pairs to learn from', seed: 'Seed of a run in this page' },
  options: {
    pairs: {
      '50': '50',
      '200': '200',
      '500': '500',
      '1000': '1,000',
      '2000': '2,000',
      '5000': '5,000',
      '20000': '20,000',
    },
  },
  quantities: {
    'end-to-end-error': 'Error of the one network',
    'pipeline-error': 'Error of the pipeline',
    'error-difference': 'Difference, seed by seed',
    'training-error': 'The network’s error on its own pairs',
    'digit-labels': 'Labels of single digits, for the pipeline',
    'pairs-to-match': 'Pairs with which the network does as well as the pipeline here',
    'seed-end-to-end-errors': 'Stored for this seed: the network’s wrong sums of 1,000',
    'seed-pipeline-errors': 'Stored for this seed: the pipeline’s wrong sums of 1,000',
    verdict: 'Verdict',
  },
  none: 'more than were measured',
  notStored: 'not stored',
  presets: { some: '1,000 pairs', few: 'Few pairs', many: 'As many as measured' },
  heads: ['Quantity', 'Value', '95% interval'],
  hint: 'A pair is two images and their sum. Each is learned until hardly any training pair is wrong.',
  fair: 'The pipeline is told more: it gets a label for each digit, two for each pair, though at most 1,000, for there are no more images to learn from. The network gets the sum alone.',
  method:
    'Means over 5 seeds (3 from 5,000 pairs on) with Student’s t. A seed draws everything anew: images for training and for the test, pairs, first weights. Each run is tested on 1,000 pairs of images that it never saw.',
  verdicts: { pipeline: 'Pipeline', 'end-to-end': 'End-to-end', 'cannot-tell': 'Cannot tell' },
  notes: {
    pipeline: 'The pipeline is better, by more than the seeds differ.',
    'end-to-end': 'The one network is better, by more than the seeds differ.',
    'cannot-tell': 'The seeds differ as much as the two do.',
  },
  findings: {
    pipeline:
      'With {pairs} pairs the pipeline is wrong on {pipeline}, the one network on {network}',
    'end-to-end':
      'With {pairs} pairs the one network is wrong on {network}, the pipeline on {pipeline}',
    'cannot-tell':
      'With {pairs} pairs: network {network}, pipeline {pipeline}, no clear difference',
  },
  sentence: {
    both: 'From {pairs} pairs the one network gets {network} of the sums wrong (95% interval {low} to {high}) and the pipeline {pipeline} ({pipeLow} to {pipeHigh}), with labels of {labels} digits.',
    training: 'On the pairs that it learned, the network is wrong on {training}.',
    match: 'The network does as well from {match} pairs on.',
    noMatch: 'With up to {most} pairs the network does not do as well.',
  },
  picture: {
    x: 'Pairs to learn from (log)',
    y: 'Test error',
    network: 'one network',
    pipeline: 'pipeline',
    description: 'Test error by number of pairs. {list}.',
    item: '{pairs}: network {network}, pipeline {pipeline}',
    key: 'Disc: one network. Square: pipeline. Bars: 95% intervals. Ring: your choice.',
  },
  live: {
    heading: 'Train it here',
    text: 'Trains both on {pairs} pairs with seed {seed}, in this page and on your device. The same seed gives the same errors everywhere.',
    long: 'This takes about a minute.',
    start: 'Train on {pairs} pairs',
    again: 'Train again',
    stop: 'Stop',
    progress: 'Training',
    stopped: 'Stopped. Nothing is kept of it.',
    failed: 'The training could not be started. Check the connection and try again.',
    done: 'Trained on {pairs} pairs, seed {seed}. Wrong of 1,000 sums:',
    network: 'one network',
    pipeline: 'pipeline',
    same: 'These are the stored figures of this seed, to the last one.',
    other: 'These differ from the stored figures of this seed. Please report it.',
    wrong: 'Pairs that one of the two gets wrong',
    sum: 'true sum {truth}',
    said: 'network {network}, pipeline {left} + {right} = {sum}',
    digit: 'a handwritten digit',
  },
  story: {
    heading: 'And with hours of speech?',
    mark: 'A story, not measured here',
    text: 'The lecture told it with hours of labelled speech. Below its figures stand those of systems since then. They differ in far more than hours, so this is no curve.',
    heads: ['System', 'Labelled speech', 'What worked'],
    rows: {
      lecture3: ['Lecture, 2017', '3,000 h', 'the pipeline'],
      lecture10: ['Lecture, 2017', '10,000 to 100,000 h', 'end-to-end'],
      deep: ['Deep Speech 1 and 2, 2014 to 2016', '5,000 to 12,000 h', 'end-to-end'],
      wav2vec: ['wav2vec 2.0, 2020', '10 minutes', 'after learning from unlabelled speech'],
      whisper: ['Whisper, 2022', '680,000 h', 'end-to-end, with labels from the web'],
    },
  },
  ladder: 'The ladder of gaps',
  advice: {
    pipeline: {
      text: 'Build the pipeline',
      reason:
        'With {pairs} pairs it is better by {difference}. Each step is simpler than the whole, and {labels} labels of single digits are enough for it.',
    },
    keep: {
      text: 'Keep collecting pairs, and measure again',
      reason:
        'From {fewest} to {most} pairs the network’s error falls from {first} to {last}. Whether it meets the pipeline depends on how many more there can be.',
    },
    'end-to-end': {
      text: 'Try the one network',
      reason:
        'With {pairs} pairs it is better by {difference}, and needs no labels of single digits.',
    },
    tie: {
      text: 'Choose by what labels cost',
      reason: 'The seeds differ as much as the two do. Which labels can you get more of?',
    },
    variance: {
      text: 'Look at the gap between training and test',
      reason:
        'The network is wrong on {training} of its own pairs and on {network} of new ones. It lacks data, not size.',
    },
  },
} as const;

const ko: Words<typeof en> = {
  title: '신경망 하나로, 아니면 두 단계로?',
  description:
    '손글씨 숫자 두 개의 합을 신경망 하나와, 숫자를 하나씩 읽어 더하는 파이프라인이 적은 쌍 또는 많은 쌍에서 배웁니다. 여러 시드로 실제로 잰 오차율과, 이 페이지에서 직접 돌려 보는 학습이 있습니다.',
  labels: { pairs: '학습할 쌍의 수', seed: '이 페이지에서 돌릴 시드' },
  options: {
    pairs: {
      '50': '50',
      '200': '200',
      '500': '500',
      '1000': '1,000',
      '2000': '2,000',
      '5000': '5,000',
      '20000': '20,000',
    },
  },
  quantities: {
    'end-to-end-error': '신경망 하나의 오차율',
    'pipeline-error': '파이프라인의 오차율',
    'error-difference': '시드별 차이의 평균',
    'training-error': '신경망이 학습한 쌍의 오차율',
    'digit-labels': '파이프라인이 받은 숫자 라벨 수',
    'pairs-to-match': '신경망이 여기의 파이프라인만큼 하는 쌍의 수',
    'seed-end-to-end-errors': '저장된 이 시드의 값: 합 1,000개 중 신경망이 틀린 수',
    'seed-pipeline-errors': '저장된 이 시드의 값: 합 1,000개 중 파이프라인이 틀린 수',
    verdict: '판정',
  },
  none: '잰 것보다 많음',
  notStored: '저장되지 않음',
  presets: { some: '1,000쌍', few: '적은 쌍', many: '잰 것 중 가장 많은 쌍' },
  heads: ['항목', '값', '95% 신뢰 구간'],
  hint: '쌍은 이미지 두 장과 그 합입니다. 둘 다 학습한 쌍을 거의 틀리지 않을 때까지 학습시킵니다.',
  fair: '파이프라인은 더 많은 정보를 받습니다. 쌍마다 숫자 라벨 두 개를 받습니다. 다만 학습할 이미지가 1,000장뿐이므로 많아야 1,000개입니다. 신경망은 합만 받습니다.',
  method:
    '시드 5개(5,000쌍부터는 3개)의 평균과 스튜던트 t 구간입니다. 시드마다 학습과 테스트에 쓸 이미지, 쌍, 처음 가중치를 모두 새로 뽑습니다. 테스트는 본 적이 없는 이미지로 만든 1,000쌍으로 합니다.',
  verdicts: { pipeline: '파이프라인', 'end-to-end': '종단간', 'cannot-tell': '알 수 없음' },
  notes: {
    pipeline: '파이프라인이 시드 사이의 차이보다 더 크게 낫습니다.',
    'end-to-end': '신경망 하나가 시드 사이의 차이보다 더 크게 낫습니다.',
    'cannot-tell': '시드 사이의 차이가 둘의 차이만큼 큽니다.',
  },
  findings: {
    pipeline: '{pairs}쌍일 때 파이프라인은 {pipeline}, 신경망 하나는 {network}를 틀립니다',
    'end-to-end': '{pairs}쌍일 때 신경망 하나는 {network}, 파이프라인은 {pipeline}를 틀립니다',
    'cannot-tell': '{pairs}쌍일 때 신경망 {network}, 파이프라인 {pipeline}: 뚜렷한 차이가 없습니다',
  },
  sentence: {
    both: '{pairs}쌍으로 배우면 신경망 하나는 합의 {network}를 틀리고(95% 신뢰 구간 {low}~{high}), 파이프라인은 숫자 라벨 {labels}개로 {pipeline}를 틀립니다({pipeLow}~{pipeHigh}).',
    training: '신경망은 학습한 쌍에서는 {training}를 틀립니다.',
    match: '신경망은 {match}쌍부터 그만큼 합니다.',
    noMatch: '{most}쌍까지는 신경망이 그만큼 하지 못합니다.',
  },
  picture: {
    x: '학습할 쌍의 수(로그)',
    y: '테스트 오차율',
    network: '신경망 하나',
    pipeline: '파이프라인',
    description: '쌍의 수에 따른 테스트 오차율입니다. {list}.',
    item: '{pairs}쌍이면 신경망 {network}, 파이프라인 {pipeline}',
    key: '원: 신경망 하나. 사각형: 파이프라인. 막대: 95% 신뢰 구간. 고리: 지금 고른 것.',
  },
  live: {
    heading: '여기서 학습해 보기',
    text: '{pairs}쌍과 시드 {seed}로 둘 다 이 페이지에서, 이 기기로 학습합니다. 시드가 같으면 어디서나 틀린 수도 같습니다.',
    long: '1분쯤 걸립니다.',
    start: '{pairs}쌍으로 학습하기',
    again: '다시 학습하기',
    stop: '멈추기',
    progress: '학습 중',
    stopped: '멈췄습니다. 남긴 것은 없습니다.',
    failed: '학습을 시작하지 못했습니다. 연결을 확인하고 다시 해 보세요.',
    done: '{pairs}쌍, 시드 {seed}로 학습했습니다. 합 1,000개 중 틀린 수:',
    network: '신경망 하나',
    pipeline: '파이프라인',
    same: '이 시드의 저장된 값과 하나도 다르지 않습니다.',
    other: '이 시드의 저장된 값과 다릅니다. 알려 주세요.',
    wrong: '둘 중 하나가 틀린 쌍',
    sum: '실제 합 {truth}',
    said: '신경망 {network}, 파이프라인 {left} + {right} = {sum}',
    digit: '손글씨 숫자',
  },
  story: {
    heading: '음성 인식이라면 몇 시간일까?',
    mark: '여기서 잰 것이 아닌 이야기',
    text: '강의에서는 라벨이 있는 음성의 시간으로 이야기했습니다. 그 수치 아래에 그 뒤에 나온 시스템의 수치를 적었습니다. 시간 말고도 다른 점이 훨씬 많으므로 곡선으로 잇지 않습니다.',
    heads: ['시스템', '라벨이 있는 음성', '통한 방법'],
    rows: {
      lecture3: ['강의, 2017년', '3,000시간', '파이프라인'],
      lecture10: ['강의, 2017년', '10,000~100,000시간', '종단간'],
      deep: ['Deep Speech 1과 2, 2014~2016년', '5,000~12,000시간', '종단간'],
      wav2vec: ['wav2vec 2.0, 2020년', '10분', '라벨 없는 음성으로 먼저 배운 뒤'],
      whisper: ['Whisper, 2022년', '680,000시간', '종단간, 웹에서 얻은 라벨'],
    },
  },
  ladder: '격차의 사다리',
  advice: {
    pipeline: {
      text: '파이프라인을 만들기',
      reason:
        '{pairs}쌍일 때 {difference} 낫습니다. 단계 하나하나가 전체보다 쉽고, 숫자 라벨 {labels}개면 충분합니다.',
    },
    keep: {
      text: '쌍을 계속 모으고 다시 재기',
      reason:
        '{fewest}쌍에서 {most}쌍까지 신경망의 오차율은 {first}에서 {last}로 줄어듭니다. 파이프라인을 따라잡을지는 얼마나 더 모을 수 있는지에 달렸습니다.',
    },
    'end-to-end': {
      text: '신경망 하나로 해 보기',
      reason: '{pairs}쌍일 때 {difference} 낫고, 숫자 하나하나의 라벨이 필요 없습니다.',
    },
    tie: {
      text: '라벨을 구하는 비용으로 고르기',
      reason: '시드 사이의 차이가 둘의 차이만큼 큽니다. 어느 쪽 라벨을 더 얻을 수 있습니까?',
    },
    variance: {
      text: '훈련과 테스트의 차이 보기',
      reason:
        '신경망은 학습한 쌍의 {training}, 새 쌍의 {network}를 틀립니다. 모자란 것은 크기가 아니라 데이터입니다.',
    },
  },
};

export const strings = { en, ko } as const;
export type EndToEndLabWords = Words<typeof en>;
