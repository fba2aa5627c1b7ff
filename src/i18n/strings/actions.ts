import type { Words } from '../words.ts';

/** What to do next: every action that a diagnosis may recommend, with its reason. */
const en = {
  'bigger-model': {
    text: 'Use a bigger model',
    reason:
      'More capacity fits the training set better; with regularization it rarely costs much on dev.',
  },
  'train-longer': {
    text: 'Train longer',
    reason: 'Training error often keeps falling long after it looks flat.',
  },
  'better-optimizer': {
    text: 'Use a better optimizer',
    reason: 'Momentum, RMSprop or Adam and a tuned learning rate get further down the same loss.',
  },
  architecture: {
    text: 'Try another architecture',
    reason:
      'A structure that suits the data can lower bias and variance; which of them is hard to foresee.',
  },
  'less-regularization': {
    text: 'Regularize less',
    reason: 'Weight decay, dropout and augmentation all make the training set harder to fit.',
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
  'error-analysis-dev': {
    text: 'Read a hundred dev errors and count what they share',
    reason: 'It shows in what the dev examples differ from the training data.',
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
  'fine-tune-on-target': {
    text: 'Fine-tune on target data',
    reason: 'What is learned last weighs most, even when there is little of it.',
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
  'measure-train': {
    text: 'Measure the training error',
    reason: 'Without it, bias and variance cannot be told apart.',
  },
  'measure-dev': {
    text: 'Measure the dev error',
    reason: 'Without it nobody knows what carries over to the target.',
  },
  'larger-sample': {
    text: 'Measure on more examples',
    reason: 'The gaps are inside their sampling error. Four times the examples halve it.',
  },
  'find-floor': {
    text: 'Find the floor in another way',
    reason:
      'Estimate it from repeated labels or a much larger model, or look for kinds of cases on which people still win.',
  },
  'change-metric': {
    text: 'Check the metric and the dev set against what users need',
    reason: 'When every gap is small and users still complain, the target is in the wrong place.',
  },
  'better-features': {
    text: 'Give the model better inputs',
    reason: 'What the inputs do not show, no training can fit.',
  },
  'pre-training': {
    text: 'Start from a pre-trained model',
    reason:
      'What it learned elsewhere helps to fit, and works as a prior that lowers variance too.',
  },
  'early-stopping': {
    text: 'Stop training earlier',
    reason:
      'It limits how far the model can fit accidents. It also raises training error: one control, two effects.',
  },
  weighting: {
    text: 'Weight the target data more',
    reason: 'A few target examples count for more when each weighs more in the loss.',
  },
  'domain-adaptation': {
    text: 'Try domain adaptation',
    reason:
      'It trains features that look alike on both kinds of data. Gains vary; compare with plain training.',
  },
  'reusable-holdout': {
    text: 'Answer questions about the dev set with noise',
    reason: 'A reusable holdout gives away less of itself with each comparison.',
  },
  'check-real-world': {
    text: 'Check the model where it is used',
    reason: 'On these sets nothing stands out. The next loss may lie between test and use.',
  },
} as const;

const ko: Words<typeof en> = {
  'bigger-model': {
    text: '더 큰 모델을 쓰기',
    reason:
      '용량이 크면 훈련 세트에 더 잘 맞습니다. 규제를 함께 쓰면 dev 오차율은 대개 나빠지지 않습니다.',
  },
  'train-longer': {
    text: '더 오래 학습하기',
    reason: '훈련 오차율은 멈춘 듯 보인 뒤에도 한참 더 내려가는 일이 많습니다.',
  },
  'better-optimizer': {
    text: '더 나은 옵티마이저 쓰기',
    reason: '모멘텀, RMSprop, Adam과 잘 고른 학습률은 같은 손실을 더 낮춥니다.',
  },
  architecture: {
    text: '다른 구조를 시도하기',
    reason:
      '데이터에 맞는 구조는 편향과 분산을 줄일 수 있습니다. 어느 쪽이 줄지는 미리 알기 어렵습니다.',
  },
  'less-regularization': {
    text: '규제를 줄이기',
    reason: '가중치 감쇠, 드롭아웃, 증강은 모두 훈련 세트에 맞추기를 어렵게 합니다.',
  },
  'more-data': {
    text: '같은 종류의 훈련 데이터를 더 모으기',
    reason: '예시가 많을수록 우연에 맞춰질 여지가 줄어듭니다. 훈련 오차율은 조금 오를 수 있습니다.',
  },
  augmentation: {
    text: '데이터를 증강하기',
    reason: '라벨을 바꾸지 않는 변형은 무엇이 중요하지 않은지 가르쳐 줍니다.',
  },
  regularization: {
    text: '규제를 늘리기',
    reason: '가중치 감쇠나 드롭아웃은 훈련 오차율을 조금 내주고 분산을 줄입니다.',
  },
  ensembling: {
    text: '여러 모델을 평균하기',
    reason: '학습마다 다른 우연이 서로 상쇄됩니다. 가중치를 평균하면 실행 비용도 늘지 않습니다.',
  },
  'error-analysis-dev': {
    text: 'dev 오류 100개를 읽고 공통점을 세기',
    reason: 'dev 예시가 훈련 데이터와 무엇이 다른지 드러납니다.',
  },
  'target-like-data': {
    text: 'dev 세트와 비슷한 훈련 데이터를 모으기',
    reason: '모델이 평가받을 종류의 예시에서 배우게 됩니다.',
  },
  synthesis: {
    text: '다양하게 데이터를 합성하기',
    reason: '빠져 있던 조건을 훈련에 넣어 줍니다. 한 가지 잡음만 되풀이하면 그 잡음만 배웁니다.',
  },
  'fine-tune-on-target': {
    text: '목표 데이터로 미세 조정하기',
    reason: '마지막에 배운 것은 양이 적어도 크게 남습니다.',
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
    reason:
      '훈련 데이터를 섞어 몇천 개를 따로 두고 거기에서 오차율을 재면 분산과 불일치가 나뉩니다.',
  },
  'measure-human': {
    text: '사람이 어디까지 하는지 재기',
    reason: '바닥이 없으면 훈련 오차율 가운데 얼마를 피할 수 있는지 알 수 없습니다.',
  },
  'measure-train': {
    text: '훈련 오차율을 재기',
    reason: '훈련 오차율이 없으면 편향과 분산을 가릴 수 없습니다.',
  },
  'measure-dev': {
    text: 'dev 오차율을 재기',
    reason: 'dev 오차율이 없으면 목표 데이터에서 얼마나 통하는지 알 수 없습니다.',
  },
  'larger-sample': {
    text: '더 많은 예시로 재기',
    reason: '격차가 표본 오차 안에 있습니다. 예시를 네 배로 늘리면 표본 오차가 절반이 됩니다.',
  },
  'find-floor': {
    text: '다른 방법으로 바닥을 찾기',
    reason:
      '반복해서 붙인 라벨이나 훨씬 큰 모델로 추정하거나, 사람이 아직 이기는 사례를 찾아보세요.',
  },
  'change-metric': {
    text: '지표와 dev 세트가 사용자의 필요에 맞는지 확인하기',
    reason: '모든 격차가 작은데도 사용자가 불만이라면 목표가 잘못 놓인 것입니다.',
  },
  'better-features': {
    text: '더 나은 입력을 주기',
    reason: '입력에 드러나지 않은 것은 아무리 학습해도 맞출 수 없습니다.',
  },
  'pre-training': {
    text: '사전 학습한 모델에서 출발하기',
    reason:
      '다른 데이터에서 배운 것이 훈련 데이터에 맞추기를 돕고, 사전 지식처럼 작용해 분산도 줄입니다.',
  },
  'early-stopping': {
    text: '학습을 더 일찍 멈추기',
    reason:
      '우연에 맞춰지는 것을 막습니다. 훈련 오차율도 함께 오릅니다. 손잡이 하나로 두 가지가 움직입니다.',
  },
  weighting: {
    text: '목표 데이터의 가중치를 높이기',
    reason: '목표 예시가 적어도 손실에서 하나하나의 무게를 높이면 영향이 커집니다.',
  },
  'domain-adaptation': {
    text: '도메인 적응을 시도하기',
    reason:
      '두 종류의 데이터에서 비슷해 보이는 특징을 학습합니다. 효과는 고르지 않으니 보통의 학습과 비교하세요.',
  },
  'reusable-holdout': {
    text: 'dev 세트의 답에 잡음을 섞기',
    reason: '재사용 홀드아웃은 비교할 때마다 새어 나가는 정보를 줄입니다.',
  },
  'check-real-world': {
    text: '실제로 쓰이는 곳에서 확인하기',
    reason:
      '이 세트들에서는 두드러진 격차가 없습니다. 다음 손실은 테스트와 실제 사용 사이에 있을 수 있습니다.',
  },
};

export const actionStrings = { en, ko } as const;

/** What to look at before acting on a gap, as the end of a sentence. */
const checksEn = {
  'check-train-error-measurement': 'was training error measured with dropout and augmentation off?',
  'check-label-consistency': 'do the labels of the training set agree with each other?',
  'check-leakage': 'do the same or nearly the same examples stand in both sets?',
  'larger-sample': 'were both errors measured on enough examples?',
  'measure-human-on-target': 'how well do people do on each of the two kinds of data?',
  'slice-dev-errors': 'on which kinds of dev examples do the errors gather?',
  'check-label-process': 'were both sets labeled in the same way?',
} as const;

const checksKo: Words<typeof checksEn> = {
  'check-train-error-measurement': '드롭아웃과 증강을 끄고 훈련 오차율을 쟀습니까?',
  'check-label-consistency': '훈련 세트의 라벨이 서로 어긋나지 않습니까?',
  'check-leakage': '같거나 거의 같은 예시가 두 세트에 함께 들어 있지 않습니까?',
  'larger-sample': '두 오차율을 충분히 많은 예시로 쟀습니까?',
  'measure-human-on-target': '두 종류의 데이터에서 사람은 각각 얼마나 잘합니까?',
  'slice-dev-errors': '오류가 어떤 종류의 dev 예시에 몰려 있습니까?',
  'check-label-process': '두 세트에 같은 방식으로 라벨을 붙였습니까?',
};

export const checkStrings = { en: checksEn, ko: checksKo } as const;
