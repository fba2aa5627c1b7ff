import type { Words } from '../../i18n/words.ts';

const en = {
  title: 'Many pictures of few things',
  description:
    'Designs and renders in; how many real cars a nearest-neighbour detector finds, what ten times the renders and ten times the designs would do, and how often a short noise recording is heard again.',
  labels: {
    sources: 'Designs modelled, of 1,000 real cars',
    renders: 'Renders of each design',
    seed: 'Seed of the points',
    clean: 'Hours of clean sound',
    noise: 'Hours of noise recorded',
    places: 'Places in which it was recorded',
    kinds: 'Kinds of noise there are (your guess)',
  },
  groups: { pictures: 'Synthetic pictures', sound: 'Noise under sound' },
  hints: {
    toy: 'A toy: the square stands for all pictures. 1,000 real cars lie in 14 groups; 500 other things lie around them; a render lies close to its design.',
    places: 'All kinds are taken to be equally common, and a place to have one of them.',
  },
  draw: 'New points',
  quantities: {
    pictures: 'Synthetic pictures in all',
    'real-recall': 'Real cars found',
    'render-recall': 'Fresh renders of the same designs found',
    'recall-gap': 'Difference between the two',
    'false-alarm-rate': 'Other things called a car',
    'recall-more-renders': 'Real cars found with more renders',
    'recall-more-sources': 'Real cars found with more designs',
    repeats: 'Times that each hour of noise is heard',
    'unique-share': 'Noise heard for the first time',
    'kinds-share': 'Kinds of noise recorded, expected',
    verdict: 'Verdict',
  },
  named: {
    'recall-more-renders': 'Real cars found with {renders} renders of each',
    'recall-more-sources': 'Real cars found with {sources} designs',
  },
  presets: {
    course: '20 designs, one hour of noise',
    'more-renders': '100,000 pictures of 20 designs',
    'more-sources': '200 designs, as many pictures',
    'hive-loop': 'Wind for the hives: one loop',
    'hive-varied': 'Wind for the hives: 200 apiaries',
  },
  heads: ['Quantity', 'Value', '95% interval'],
  times: '{count} times',
  verdicts: { narrow: 'Narrow', covered: 'No gap shown' },
  notes: {
    narrow: 'The detector finds its own renders, and misses real cars.',
    covered: 'Fresh renders are not found more often than real cars, beyond chance.',
  },
  findings: {
    narrow: '{pictures} pictures of {sources} designs: {missed} of 1,000 real cars are missed',
    covered: '{sources} designs do: {found} of 1,000 real cars are found',
  },
  sentence: {
    real: 'With {renders} renders of each of {sources} designs the detector finds {real} of the real cars (95% interval {low} to {high}), and {fresh} of fresh renders of the same designs.',
    more: 'With {moreRenders} renders of each it would find {rendersRecall} of the real cars; with {moreSources} designs, {sourcesRecall}.',
    loop: '{noise} h of noise under {clean} h of sound are heard {repeats} times over: {unique} of what is heard is new.',
    enough: '{noise} h of noise under {clean} h of sound need not repeat.',
  },
  picture: {
    found: 'real car, found',
    missed: 'real car, missed',
    source: 'design that was modelled',
    other: 'other things',
  },
  curves: {
    heading: 'More renders, or more designs?',
    text: 'The same detector, run for each point: once with more renders of your designs, once with more designs at your number of renders.',
    renders: 'Renders of each design (log)',
    sources: 'Designs (log)',
    y: 'Real cars found',
    here: 'you',
    description: '{x}. {list}.',
    item: '{x}: {value}',
  },
  loop: {
    heading: 'How often is the same noise heard?',
    clean: 'clean sound, {hours} h',
    noise: 'noise, {hours} h, {repeats} times over',
    once: 'noise, {hours} h, no repeats',
    kinds: 'kinds recorded: {share}',
    key: 'Dark: noise that is heard for the first time. Hatched: the same recording again. To the ear both sound alike.',
    description:
      'Under {clean} hours of sound, {unique} of the noise is new; each hour of it is heard {repeats} times. Of {kinds} kinds of noise, {share} are expected among {places} places.',
  },
  gain: '{points} more found',
  advice: {
    'more-sources': {
      text: 'Model other designs, not more views of these',
      reason:
        '{moreSources} designs instead of {sources} find {sourcesRecall} of the real cars. What was never modelled is not found, however many pictures there are.',
    },
    'stop-renders': {
      text: 'Stop rendering the same designs',
      reason:
        'From {renders} to {moreRenders} renders of each: {real} become {rendersRecall}. A person sees variety there; the detector sees the same places again.',
    },
    'real-dev': {
      text: 'Keep dev and test real',
      reason:
        'On fresh renders of its own designs this detector scores {fresh}. Such a dev set would have reported success.',
    },
    'false-alarms': {
      text: 'Watch what else is called a car',
      reason:
        'Other things called a car: {falseAlarms}. Every synthetic source takes some of the space, and not all of it belongs to cars.',
    },
    'record-elsewhere': {
      text: 'Record in more places rather than for longer in one',
      reason:
        '{places} places hold {kindsShare} of {kinds} equally common kinds of noise on average; {morePlaces} places would hold {moreKinds}.',
    },
    'record-more': {
      text: 'Record more noise before laying it under everything',
      reason:
        'Each hour is now heard {repeats} times. A network can learn the recording itself, and takes it for what noise sounds like.',
    },
  },
} as const;

const ko: Words<typeof en> = {
  title: '몇 가지를 찍은 수많은 사진',
  description:
    '차종 수와 렌더링 수를 넣으면 최근접 이웃 검출기가 실제 자동차를 얼마나 찾는지, 렌더링이나 차종을 열 배로 늘리면 어떻게 되는지, 짧은 소음 녹음이 몇 번 되풀이되는지 보여 줍니다.',
  labels: {
    sources: '모델링한 차종 수(실제 자동차는 1,000대)',
    renders: '차종마다 렌더링한 수',
    seed: '점을 뽑는 시드',
    clean: '깨끗한 소리(시간)',
    noise: '녹음한 소음(시간)',
    places: '소음을 녹음한 장소 수',
    kinds: '세상에 있는 소음 종류 수(짐작)',
  },
  groups: { pictures: '합성 사진', sound: '소리에 깔린 소음' },
  hints: {
    toy: '장난감 모형입니다. 정사각형은 있을 수 있는 모든 사진이고, 실제 자동차 1,000대가 14개 무리를 이루며, 다른 사물 500개가 그 둘레에 있습니다. 렌더링한 사진은 그 차종 가까이에 놓입니다.',
    places: '모든 종류가 똑같이 흔하고, 한 장소에는 한 종류가 있다고 봅니다.',
  },
  draw: '점 다시 뽑기',
  quantities: {
    pictures: '합성 사진의 수',
    'real-recall': '찾은 실제 자동차',
    'render-recall': '같은 차종을 새로 렌더링한 사진 중 찾은 비율',
    'recall-gap': '두 비율의 차이',
    'false-alarm-rate': '자동차라고 부른 다른 사물',
    'recall-more-renders': '렌더링을 늘릴 때 찾는 실제 자동차',
    'recall-more-sources': '차종을 늘릴 때 찾는 실제 자동차',
    repeats: '소음 한 시간이 들리는 횟수',
    'unique-share': '처음 들리는 소음의 비율',
    'kinds-share': '녹음된 소음 종류(기댓값)',
    verdict: '판정',
  },
  named: {
    'recall-more-renders': '차종마다 {renders}장일 때 찾는 실제 자동차',
    'recall-more-sources': '차종 {sources}가지일 때 찾는 실제 자동차',
  },
  presets: {
    course: '차종 20가지, 소음 한 시간',
    'more-renders': '차종 20가지로 사진 10만 장',
    'more-sources': '차종 200가지, 사진 수는 그대로',
    'hive-loop': '벌통의 바람 소리: 녹음 하나 되풀이',
    'hive-varied': '벌통의 바람 소리: 양봉장 200곳',
  },
  heads: ['항목', '값', '95% 신뢰 구간'],
  times: '{count}번',
  verdicts: { narrow: '좁음', covered: '차이 없음' },
  notes: {
    narrow: '검출기가 학습한 차종의 렌더링은 찾으면서 실제 자동차는 놓칩니다.',
    covered: '새 렌더링을 실제 자동차보다 더 잘 찾는다고 할 수 없습니다.',
  },
  findings: {
    narrow:
      '차종 {sources}가지로 만든 사진 {pictures}장: 실제 자동차 1,000대 중 {missed}대를 놓칩니다',
    covered: '차종 {sources}가지면 됩니다: 실제 자동차 1,000대 중 {found}대를 찾습니다',
  },
  sentence: {
    real: '차종 {sources}가지를 {renders}장씩 렌더링하면 검출기는 실제 자동차의 {real}를 찾고(95% 신뢰 구간 {low}~{high}), 같은 차종을 새로 렌더링한 사진은 {fresh}를 찾습니다.',
    more: '렌더링을 {moreRenders}장씩으로 늘리면 실제 자동차의 {rendersRecall}를, 차종을 {moreSources}가지로 늘리면 {sourcesRecall}를 찾습니다.',
    loop: '소리 {clean}시간에 소음 {noise}시간을 깔면 같은 소음이 {repeats}번 들립니다. 들리는 소음 중 새로운 것은 {unique}입니다.',
    enough: '소리 {clean}시간에 소음 {noise}시간을 깔면 되풀이하지 않아도 됩니다.',
  },
  picture: {
    found: '찾은 실제 자동차',
    missed: '놓친 실제 자동차',
    source: '모델링한 차종',
    other: '다른 사물',
  },
  curves: {
    heading: '렌더링을 늘릴까요, 차종을 늘릴까요?',
    text: '점마다 같은 검출기를 실제로 돌린 결과입니다. 한 번은 지금의 차종을 더 많이 렌더링했고, 한 번은 지금의 렌더링 수로 차종을 늘렸습니다.',
    renders: '차종마다 렌더링한 수(로그)',
    sources: '차종 수(로그)',
    y: '찾은 실제 자동차',
    here: '현재',
    description: '{x}. {list}.',
    item: '{x}이면 {value}',
  },
  loop: {
    heading: '같은 소음이 얼마나 자주 들립니까?',
    clean: '깨끗한 소리 {hours}시간',
    noise: '소음 {hours}시간을 {repeats}번 되풀이',
    once: '소음 {hours}시간, 되풀이 없음',
    kinds: '녹음된 종류: {share}',
    key: '진한 부분: 처음 들리는 소음. 빗금: 같은 녹음의 되풀이. 귀에는 똑같이 들립니다.',
    description:
      '소리 {clean}시간에 깔린 소음 중 새로운 것은 {unique}이고, 소음 한 시간은 {repeats}번 들립니다. 장소 {places}곳에는 소음 {kinds}종 중 평균 {share}가 있습니다.',
  },
  gain: '{points} 더 찾음',
  advice: {
    'more-sources': {
      text: '같은 것을 더 찍지 말고 다른 차종을 모델링하기',
      reason:
        '차종을 {sources}가지에서 {moreSources}가지로 늘리면 실제 자동차의 {sourcesRecall}를 찾습니다. 모델링한 적이 없는 것은 사진이 아무리 많아도 찾지 못합니다.',
    },
    'stop-renders': {
      text: '같은 차종을 그만 렌더링하기',
      reason:
        '{renders}장씩에서 {moreRenders}장씩으로 늘리면 {real}가 {rendersRecall}가 됩니다. 사람 눈에는 다양해 보여도 검출기에는 같은 자리입니다.',
    },
    'real-dev': {
      text: 'dev 세트와 테스트 세트는 실제 자료로 두기',
      reason:
        '같은 차종을 새로 렌더링한 사진에서 이 검출기는 {fresh}를 찾습니다. 그런 dev 세트라면 성공이라고 보고했을 것입니다.',
    },
    'false-alarms': {
      text: '무엇을 자동차라고 잘못 부르는지 보기',
      reason:
        '다른 사물을 자동차라고 부른 비율은 {falseAlarms}입니다. 합성 자료가 차지하는 자리가 모두 자동차의 것은 아닙니다.',
    },
    'record-elsewhere': {
      text: '한곳에서 오래가 아니라 여러 곳에서 녹음하기',
      reason:
        '장소 {places}곳에는 똑같이 흔한 소음 {kinds}종 중 평균 {kindsShare}가 있고, {morePlaces}곳이면 {moreKinds}가 있습니다.',
    },
    'record-more': {
      text: '모든 소리에 깔기 전에 소음을 더 녹음하기',
      reason:
        '지금은 한 시간이 {repeats}번 들립니다. 신경망은 그 녹음 자체를 외우고, 소음이란 그런 소리라고 여길 수 있습니다.',
    },
  },
};

export const strings = { en, ko } as const;
export type SyntheticCoverageWords = Words<typeof en>;
