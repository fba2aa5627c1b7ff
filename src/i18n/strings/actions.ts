import type { Words } from '../words.ts';

/** What to do next: every action that a diagnosis may recommend, with its reason. */
const en = {
  'bigger-model': {
    text: 'Use a bigger model',
    reason:
      'More capacity fits the training set better; with regularization it rarely costs much on dev.',
  },
  'train-longer': {
    text: 'Train longer or with a better optimizer',
    reason: 'Momentum, RMSprop or Adam and a tuned learning rate get further down the same loss.',
  },
  architecture: {
    text: 'Try another architecture',
    reason:
      'A structure that suits the data can lower bias and variance; which of them is hard to foresee.',
  },
  'better-features': {
    text: 'Start from better features or a better pre-trained model',
    reason: 'What the model cannot see in its inputs, no training can fit.',
  },
  'less-regularization': {
    text: 'Regularize less',
    reason: 'Weight decay, dropout and augmentation all make the training set harder to fit.',
  },
  'check-training-error': {
    text: 'Measure training error with dropout and augmentation off',
    reason: 'Measured during training it is too high, and the bias looks larger than it is.',
  },
  'more-data': {
    text: 'Collect more training data of the same kind',
    reason:
      'More examples leave less room for fitting accidents. Training error may rise a little.',
  },
  augmentation: {
    text: 'Augment the data',
    reason: 'Changes that keep the label teach the model what does not matter.',
  },
  regularization: {
    text: 'Regularize more',
    reason: 'Weight decay or dropout trades a little training error for less variance.',
  },
  ensembling: {
    text: 'Average several models',
    reason:
      'The accidents of single runs cancel; averaging weights costs nothing when the model runs.',
  },
  'check-leaks': {
    text: 'Look for duplicates and leaks between the sets',
    reason: 'Examples that stand in both sets make training error look better than it is.',
  },
  'error-analysis': {
    text: 'Read a hundred dev errors and count what they share',
    reason: 'It shows in what the dev examples differ from the training data.',
  },
  'human-on-both': {
    text: 'Measure people on both kinds of data',
    reason: 'It tells a harder task from knowledge that does not carry over.',
  },
  'target-like-data': {
    text: 'Collect training data that resembles the dev set',
    reason: 'The model then learns from the kind of example on which it is judged.',
  },
  synthesis: {
    text: 'Synthesize data with variety',
    reason:
      'It brings the missing conditions into training. One noise repeated teaches that noise.',
  },
  'fine-tune': {
    text: 'Fine-tune or weight the target data',
    reason: 'A little target data weighs more when it is learned last, or counted more.',
  },
  'fresh-dev-set': {
    text: 'Get a larger or a fresh dev set',
    reason: 'Many decisions on one dev set fit its accidents.',
  },
  'fewer-comparisons': {
    text: 'Compare fewer variants on the dev set',
    reason: 'The best of many scores is lucky in part.',
  },
  'carve-train-dev': {
    text: 'Hold out a train-dev set',
    reason:
      'Shuffle the training data, put a few thousand examples aside, and measure there. It separates variance from mismatch.',
  },
  'measure-human': {
    text: 'Measure what people reach',
    reason: 'Without a floor nobody knows how much of the training error can be avoided.',
  },
  'measure-training': {
    text: 'Measure the training error',
    reason: 'Without it, bias and variance cannot be told apart.',
  },
  'measure-dev': {
    text: 'Measure the dev error',
    reason: 'Without it nobody knows what carries over to the target.',
  },
  'measure-more': {
    text: 'Measure on more examples',
    reason: 'The gaps are inside their sampling error. Four times the examples halve it.',
  },
  'find-floor': {
    text: 'Find the floor in another way',
    reason:
      'Estimate it from repeated labels or a much larger model, or look for kinds of cases on which people still win.',
  },
  'slices-where-people-win': {
    text: 'Look for kinds of cases on which people still win',
    reason:
      'There the old tools work: labels from people, their insight, and their error as a floor.',
  },
  'check-overfit': {
    text: 'Check whether the training set is overfitted',
    reason: 'Below the human level, learning noise by heart and a truly lower floor look alike.',
  },
  'change-metric': {
    text: 'Check the metric and the dev set against what users need',
    reason: 'When every gap is small and users still complain, the target is in the wrong place.',
  },
  'cheaper-first': {
    text: 'Take the cheaper tool first, then measure again',
    reason: 'Gaps of one size give no order of their own; cost does.',
  },
  stop: {
    text: 'Stop here, or move the target',
    reason: 'The model is about as good as the floor allows on every set.',
  },
} as const;

const ko: Words<typeof en> = {
  'bigger-model': {
    text: '더 큰 모델을 쓰기',
    reason:
      '용량이 크면 훈련 세트에 더 잘 맞습니다. 규제를 함께 쓰면 dev 오차는 대개 나빠지지 않습니다.',
  },
  'train-longer': {
    text: '더 오래, 또는 더 나은 옵티마이저로 학습하기',
    reason: '모멘텀, RMSprop, Adam과 잘 고른 학습률은 같은 손실을 더 낮춥니다.',
  },
  architecture: {
    text: '다른 구조를 시도하기',
    reason: '데이터에 맞는 구조는 편향과 분산을 줄입니다. 어느 쪽이 줄지는 미리 알기 어렵습니다.',
  },
  'better-features': {
    text: '더 나은 특징이나 더 나은 사전 학습 모델에서 출발하기',
    reason: '입력에 드러나지 않은 것은 아무리 학습해도 맞출 수 없습니다.',
  },
  'less-regularization': {
    text: '규제를 줄이기',
    reason: '가중치 감쇠, 드롭아웃, 증강은 모두 훈련 세트에 맞추기를 어렵게 합니다.',
  },
  'check-training-error': {
    text: '드롭아웃과 증강을 끄고 훈련 오차를 재기',
    reason: '학습 도중에 재면 오차가 높게 나와 편향이 실제보다 커 보입니다.',
  },
  'more-data': {
    text: '같은 종류의 훈련 데이터를 더 모으기',
    reason: '예시가 많을수록 우연에 맞춰질 여지가 줄어듭니다. 훈련 오차는 조금 오를 수 있습니다.',
  },
  augmentation: {
    text: '데이터를 증강하기',
    reason: '라벨을 바꾸지 않는 변형은 무엇이 중요하지 않은지 가르쳐 줍니다.',
  },
  regularization: {
    text: '규제를 늘리기',
    reason: '가중치 감쇠나 드롭아웃은 훈련 오차를 조금 내주고 분산을 줄입니다.',
  },
  ensembling: {
    text: '여러 모델을 평균하기',
    reason: '학습마다 다른 우연이 서로 지워집니다. 가중치를 평균하면 실행 비용도 늘지 않습니다.',
  },
  'check-leaks': {
    text: '세트 사이의 중복과 누출을 찾기',
    reason: '두 세트에 함께 든 예시가 있으면 차이가 실제와 다르게 보입니다.',
  },
  'error-analysis': {
    text: 'dev 오류 100개를 읽고 공통점을 세기',
    reason: 'dev 예시가 훈련 데이터와 무엇이 다른지 드러납니다.',
  },
  'human-on-both': {
    text: '두 종류의 데이터에서 사람의 오차를 재기',
    reason: '과제가 더 어려운 것인지, 배운 것이 옮겨 가지 않는 것인지 구별됩니다.',
  },
  'target-like-data': {
    text: 'dev 세트와 비슷한 훈련 데이터를 모으기',
    reason: '모델이 평가받을 종류의 예시에서 배우게 됩니다.',
  },
  synthesis: {
    text: '다양하게 데이터를 합성하기',
    reason: '빠져 있던 조건을 훈련에 넣어 줍니다. 한 가지 잡음만 되풀이하면 그 잡음만 배웁니다.',
  },
  'fine-tune': {
    text: '목표 데이터로 미세 조정하거나 가중치를 높이기',
    reason: '적은 목표 데이터라도 마지막에 배우거나 더 크게 세면 힘이 커집니다.',
  },
  'fresh-dev-set': {
    text: 'dev 세트를 키우거나 새로 만들기',
    reason: '한 dev 세트로 많은 결정을 내리면 그 세트의 우연에 맞춰집니다.',
  },
  'fewer-comparisons': {
    text: 'dev 세트로 비교하는 횟수를 줄이기',
    reason: '여러 점수 가운데 가장 좋은 점수에는 운이 섞여 있습니다.',
  },
  'carve-train-dev': {
    text: '훈련-개발 세트를 떼어 내기',
    reason: '훈련 데이터를 섞어 몇천 개를 따로 두고 거기에서 오차를 재면 분산과 불일치가 나뉩니다.',
  },
  'measure-human': {
    text: '사람이 어디까지 하는지 재기',
    reason: '하한이 없으면 훈련 오차 가운데 얼마를 피할 수 있는지 알 수 없습니다.',
  },
  'measure-training': {
    text: '훈련 오차를 재기',
    reason: '훈련 오차가 없으면 편향과 분산을 가릴 수 없습니다.',
  },
  'measure-dev': {
    text: 'dev 오차를 재기',
    reason: 'dev 오차가 없으면 목표에서 얼마나 통하는지 알 수 없습니다.',
  },
  'measure-more': {
    text: '더 많은 예시로 재기',
    reason: '차이가 표본 오차 안에 있습니다. 예시를 네 배로 늘리면 표본 오차가 절반이 됩니다.',
  },
  'find-floor': {
    text: '다른 방법으로 하한을 찾기',
    reason:
      '반복해서 붙인 라벨이나 훨씬 큰 모델로 추정하거나, 사람이 아직 이기는 사례를 찾아보세요.',
  },
  'slices-where-people-win': {
    text: '사람이 아직 이기는 사례를 찾기',
    reason:
      '그런 사례에서는 사람의 라벨, 사람의 통찰, 하한으로서의 사람 오차를 그대로 쓸 수 있습니다.',
  },
  'check-overfit': {
    text: '훈련 세트에 과적합했는지 확인하기',
    reason: '사람 수준 아래에서는 잡음을 외운 것과 하한이 정말 더 낮은 것이 똑같아 보입니다.',
  },
  'change-metric': {
    text: '지표와 dev 세트가 사용자의 필요에 맞는지 확인하기',
    reason: '모든 차이가 작은데도 사용자가 불만이라면 목표가 잘못 놓인 것입니다.',
  },
  'cheaper-first': {
    text: '비용이 적은 방법부터 쓰고 다시 재기',
    reason: '크기가 비슷한 차이에는 순서가 없습니다. 순서는 비용이 정합니다.',
  },
  stop: {
    text: '여기서 멈추거나 목표를 옮기기',
    reason: '모델이 모든 세트에서 하한에 거의 닿았습니다.',
  },
};

export const actionStrings = { en, ko } as const;
export type ActionId = keyof typeof en;
