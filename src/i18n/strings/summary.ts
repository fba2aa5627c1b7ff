import type { Words } from '../words.ts';

const en = {
  title: 'The course on one screen',
  description:
    'The decisions of a machine learning project in order, from the metric to end-to-end, each with its section and its calculator. It prints on one sheet.',
  lede: 'The decisions of a project in the order in which they come up. Each leads to the section that argues for it and to a calculator for your numbers.',
  aim: 'Set the aim',
  gap: 'Read the gaps',
  next: 'Choose the work',
  why: 'why',
  steps: {
    metric: {
      title: 'One number',
      text: 'Rank models by a single figure that charges each mistake what it costs.',
    },
    limits: {
      title: 'Limits for the rest',
      text: 'Time, memory, false alarms: good enough is enough. Optimize one thing.',
    },
    sets: {
      title: 'Dev and test sets',
      text: 'From the target, both from the same, split by what belongs together, and large enough to see the difference you care about.',
    },
    first: {
      title: 'A first system, soon',
      text: 'Days, not months. Its mistakes say what a plan cannot.',
    },
    floor: {
      title: 'The floor',
      text: 'Let the best people label some dev items. The floor lies at their error or below; the bar for shipping is another question.',
    },
    gaps: {
      title: 'Which gap is largest, and is it more than noise?',
      text: 'Human, train, train-dev, dev, test: the gap between two neighbors names the cause. If its interval holds zero, measure more before you act.',
    },
    bias: {
      title: 'Avoidable bias',
      text: 'A bigger model, longer training, a better optimizer, another architecture.',
    },
    variance: {
      title: 'Variance',
      text: 'More data, augmentation, regularization; another architecture.',
    },
    mismatch: {
      title: 'Data mismatch',
      text: 'Find what differs. Collect it, or make it from many sources, never one repeated.',
    },
    overfit: {
      title: 'Dev overfitting',
      text: 'A larger or a fresh dev set; fewer tries on the old one.',
    },
    errors: {
      title: 'Which mistakes?',
      text: 'Read a hundred, tag each with all that applies. A category’s share times the error is the most that curing it can win.',
    },
    labels: {
      title: 'Are the labels wrong?',
      text: 'Correct them when they are a large part of the error or can turn the order of two models: in dev and test alike, and also where the model was right.',
    },
    transfer: {
      title: 'Too few examples?',
      text: 'Start from a network that learned a related task on more. Learn tasks together if each gains from the others’ data.',
    },
    chain: {
      title: 'One network, or a chain?',
      text: 'End-to-end needs many pairs of the whole task. With few, cut the task where each part has data of its own, and blame the parts by perfect inputs.',
    },
    again: {
      title: 'Do users disagree with the number?',
      text: 'Then the target stands wrong. Move it: weigh the mistakes anew, renew the sets, and begin again.',
    },
  },
} as const;

const ko: Words<typeof en> = {
  title: '한눈에 보는 전체 과정',
  description:
    '머신러닝 프로젝트의 결정을 지표에서 종단간 학습까지 순서대로 모았습니다. 결정마다 설명하는 절과 계산기로 이어지고, 종이 한 장에 인쇄됩니다.',
  lede: '프로젝트에서 마주치는 결정을 순서대로 모았습니다. 상자마다 근거를 설명하는 절과 직접 숫자를 넣어 볼 계산기로 이어집니다.',
  aim: '목표 정하기',
  gap: '격차 읽기',
  next: '할 일 고르기',
  why: '설명',
  steps: {
    metric: {
      title: '하나의 숫자',
      text: '실수마다 실제 비용을 매기는 숫자 하나로 모델의 순위를 정합니다.',
    },
    limits: {
      title: '나머지는 한계로',
      text: '시간, 메모리, 잘못 울린 경보는 한계만 지키면 됩니다. 최적화는 하나만 합니다.',
    },
    sets: {
      title: 'dev 세트와 테스트 세트',
      text: '둘 다 목표 분포에서 함께 뽑고, 서로 얽힌 항목은 갈라놓지 않으며, 알아보려는 차이가 보일 만큼 크게 만듭니다.',
    },
    first: {
      title: '첫 시스템은 빨리',
      text: '몇 달이 아니라 며칠 만에 만듭니다. 계획으로는 알 수 없는 것을 그 오류가 알려 줍니다.',
    },
    floor: {
      title: '바닥',
      text: '가장 잘하는 사람들에게 dev 항목 일부를 맡깁니다. 바닥은 그 오차율이거나 그보다 낮습니다. 출시 기준은 다른 문제입니다.',
    },
    gaps: {
      title: '어느 격차가 가장 크고, 잡음보다 큰가?',
      text: '사람, 훈련, 훈련-개발, dev, 테스트 오차율에서 이웃한 둘의 격차가 원인을 가리킵니다. 신뢰 구간에 0이 들어 있으면 손대기 전에 더 재야 합니다.',
    },
    bias: {
      title: '회피 가능 편향',
      text: '더 큰 모델, 더 긴 학습, 더 나은 옵티마이저, 다른 구조.',
    },
    variance: {
      title: '분산',
      text: '더 많은 데이터, 데이터 증강, 규제, 다른 구조.',
    },
    mismatch: {
      title: '데이터 불일치',
      text: '무엇이 다른지 찾습니다. 직접 모으거나, 하나를 되풀이하지 말고 여러 원본에서 합성합니다.',
    },
    overfit: {
      title: 'dev 과적합',
      text: '더 크거나 새로운 dev 세트를 쓰고, 예전 세트에서는 시도를 줄입니다.',
    },
    errors: {
      title: '어떤 오류인가?',
      text: '100개를 읽고 해당하는 것에 모두 표시합니다. 범주의 비율에 오차율을 곱한 값이 그 범주를 고쳐 얻을 수 있는 최대치입니다.',
    },
    labels: {
      title: '라벨이 틀렸나?',
      text: '오차율에서 큰 몫을 차지하거나 두 모델의 순서를 뒤집을 수 있을 때 고칩니다. dev와 테스트를 똑같이, 모델이 맞힌 항목까지 봅니다.',
    },
    transfer: {
      title: '예시가 너무 적은가?',
      text: '비슷한 과제를 더 많은 데이터로 배운 신경망에서 출발합니다. 서로의 데이터가 도움이 될 때는 여러 과제를 함께 배웁니다.',
    },
    chain: {
      title: '신경망 하나인가, 여러 단계인가?',
      text: '종단간 학습에는 과제 전체의 쌍이 많이 필요합니다. 쌍이 적다면 조각마다 데이터가 있는 곳에서 과제를 자르고, 완벽한 입력을 넣어 어느 단계 탓인지 가립니다.',
    },
    again: {
      title: '사용자의 생각이 숫자와 다른가?',
      text: '그렇다면 과녁이 잘못 놓인 것입니다. 실수의 무게를 다시 매기고 세트를 새로 만들어 처음부터 다시 합니다.',
    },
  },
};

export const summaryStrings = { en, ko } as const;
