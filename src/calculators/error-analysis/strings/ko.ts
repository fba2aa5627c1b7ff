import type { Words } from '../../../i18n/words.ts';
import { exampleQuantities } from '../../row-names.ts';
import { DEFAULT_NAMES } from '../params.ts';
import type { en } from './en.ts';

const perRow: Words<typeof en>['perRow'] = {
  share: '전체 오류에서 차지하는 비율: {row}',
  ceiling: '최선의 dev 오차율: {row}',
  gain: '이 범주의 dev 오차: {row}',
  'error-rate': '이 범주 dev 예시의 오차율: {row}',
  lift: '향상도(lift): {row}',
  priority: '노력 1당 %p: {row}',
  apart: '1위와 비교: {row}',
};

const rowNames: Words<typeof en>['rowNames'] = {
  dog: '개',
  'great cat': '대형 고양잇과',
  blurry: '흐릿함',
  filter: '필터',
  'incorrectly labeled': '잘못된 라벨',
  'wind or rain': '바람이나 비',
  'muffled by propolis': '프로폴리스로 먹먹함',
  'hungry or queenless': '굶주림이나 여왕벌 없음',
  'tractor or road': '트랙터나 도로',
  'wrong label': '라벨 오류',
  other: '기타',
};

export const ko: Words<typeof en> = {
  title: '오차 분석: 무엇이 고칠 만한가',
  description:
    '틀린 예시를 범주별로 세면 범주마다 상한과 신뢰 구간, 겹침, 기저율과 향상도, 표본 오차를 아는 순위를 보여 줍니다. 내 예시에 태그를 다는 표도 있습니다.',
  labels: {
    dev: 'dev 오차율, %',
    n: '살펴본 오류 수',
    tags: '범주',
    'tags.name': '범주',
    'tags.count': '예시 수',
    'tags.fixable': '고칠 수 있는 비율, %',
    'tags.effort': '노력',
    'tags.base': '기저율, %',
    together: '함께 고칠 범주',
  },
  tableHint:
    '예시 수는 살펴본 오류 가운데 그 범주에 드는 것의 수입니다. 예시 하나가 여러 범주에 들 수 있습니다. 고칠 수 있는 비율은 스스로 어림한 값이고, 노력은 몇 주처럼 아무 단위나 씁니다. 기저율은 맞힌 것까지 포함한 모든 dev 예시에서 그 범주가 차지하는 비율입니다. 세어 보지 않았다면 비워 두세요.',
  rowNames,
  perRow,
  quantities: {
    ...exampleQuantities(DEFAULT_NAMES, perRow, rowNames),
    first: '순위의 1위',
    'share-sum': '비율의 합',
    'union-least': '함께 차지하는 오류의 비율, 최소',
    'union-most': '함께 차지하는 오류의 비율, 최대',
    union: '함께 차지하는 오류의 비율',
    'joint-ceiling-least': '함께 고칠 때 최선의 dev 오차율, 최소',
    'joint-ceiling-most': '함께 고칠 때 최선의 dev 오차율, 최대',
    'joint-ceiling': '함께 고칠 때 최선의 dev 오차율',
    'overlap-least': '1위와 2위의 겹침, 최소',
    'overlap-most': '1위와 2위의 겹침, 최대',
    lead: '1위와 2위의 차이, 노력 1당 %p',
    'lead-p': '1위와 2위의 맥니마 정확 p값',
    'lead-p-least-overlap': '겹침이 가장 적을 때의 p값',
    'lead-p-most-overlap': '겹침이 가장 많을 때의 p값',
    'error-labels': '라벨 오류에서 온 dev 오차',
    'error-others': '나머지에서 온 dev 오차',
    verdict: '판정',
  },
  presets: {
    course: '강좌의 표',
    'one-idea': '아이디어 하나: 개 5장',
    half: '개 50장',
    'labels-early': '라벨 오류, 초기',
    'labels-late': '라벨 오류, 나중',
    'base-rates': '기저율 포함',
    effort: '노력 포함',
    hives: '벌통',
  },
  findings: {
    impossible: '{impossible}: 예시 수가 살펴본 오류 수보다 많습니다',
    nothing: '아직 얻을 것이 없습니다',
    one: '{first}: 오류의 {share}, 최선의 경우 {ceiling}',
    first: '1위는 {first}: 최선의 경우 {ceiling}',
    'cannot-tell': '{first}, {second}: 순위를 가릴 수 없습니다',
    'needs-overlap': '{first}, {second}: 겹침에 따라 순위가 달라집니다',
  },
  sentence: {
    impossible: '{impossible}: 예시가 {count}개라는데 살펴본 오류는 {n}개뿐입니다.',
    nothing: '고칠 수 있는 예시가 있는 범주가 없습니다.',
    first:
      '1위는 {first}입니다. 오류 {n}개 중 {count}개, 곧 {share}입니다(95% 신뢰 구간 {low}~{high}). 모두 고쳐도 dev 오차율은 {dev}에서 기껏해야 {ceiling}로 내려갑니다.',
    apart: '2위 {second}와의 차이는 우연보다 큽니다.',
    'cannot-tell': '오류 {n}개로는 2위 {second}와의 차이가 우연일 수 있습니다.',
    'needs-overlap':
      '2위는 {second}입니다. 둘이 겹치는 예시는 {overlapLeast}개에서 {overlapMost}개 사이입니다. 가장 적게 겹치면 차이가 우연일 수 있고, 가장 많이 겹치면 아닙니다.',
    union: '{names}: 합쳐서 오류의 {union}를 차지합니다. 모두 고치면 기껏해야 {joint}가 남습니다.',
    unionRange:
      '{names}: 합쳐서 오류의 {unionLeast}~{unionMost}를 차지합니다. 모두 고치면 기껏해야 {jointLeast}~{jointMost}가 남습니다.',
    label: '{dev} 가운데 라벨 오류에서 온 것이 {labels}, 나머지가 {others}입니다.',
    sum: '범주가 겹치므로 비율의 합은 {sum}입니다.',
  },
  heads: {
    together: '함께',
    name: '범주',
    share: '오류에서의 비율',
    ceiling: '최선의 경우',
    priority: '노력 1당 %p',
    apart: '1위와 비교',
    base: '기저율',
    rate: '오차율',
    lift: '향상도',
    overlap: '겹침',
  },
  between: '{low}~{high}',
  apart: {
    first: '1위',
    apart: '뒤짐',
    'not-apart': '가릴 수 없음',
    'needs-overlap': '겹침에 달림',
  },
  tooMany: '{n}개 초과',
  togetherLabel: '다른 범주와 함께 고치기: {name}',
  labelMark: '모델이 아닌 라벨',
  none: '–',
  notes: {
    table:
      '최선의 경우는 그 범주를 모두 고치고 다른 것은 망가지지 않았을 때의 dev 오차율입니다. 95% 신뢰 구간은 무작위로 뽑은 오류에 대한 윌슨 구간이며, dev 오차율 자체는 정확히 안다고 봅니다.',
    rank: '노력 1당 %p = 비율 × dev 오차율 × 고칠 수 있는 비율 ÷ 노력. 고칠 수 있는 비율과 노력은 스스로 어림한 값이고 그대로 믿습니다. 두 범주의 어림값이 같으면 둘 중 하나에만 드는 예시로 맥니마 정확 검정을 하고, 다르면 겹침을 반영한 95% 신뢰 구간으로 비교합니다. 1위와의 비교는 하나하나 따로 한 것입니다.',
    rates:
      '오차율은 그 범주에 드는 dev 예시에서의 오차율이고, 향상도는 그것을 dev 오차율로 나눈 값입니다. 1이면 그 범주가 나머지보다 어렵지 않다는 뜻입니다. 기저율은 정확히 안다고 봅니다.',
    badRates: '오차율을 구할 수 없는 범주: {names}. 그 기저율이라면 예시보다 오류가 더 많아집니다.',
  },
  pairs: {
    title: '범주끼리의 겹침',
    known: '행의 범주에 드는 예시 가운데 열의 범주에도 드는 것의 수입니다.',
    bounds: '개수만으로는 범위만 알 수 있습니다. 둘 다에 드는 예시의 최소와 최대입니다.',
    more: '순위에서 앞선 {most}개만 보입니다.',
  },
  union: {
    title: '함께 고치기: {names}',
    none: '함께 고치면 얼마나 얻는지 보려면 표에서 범주를 고르세요.',
    covered: '함께 차지하는 비율',
    left: '최선의 dev 오차율',
    naive: '비율을 더하면 {sum}이지만, 두 번 센 것도 얻는 것은 한 번뿐입니다.',
  },
  labelBox: {
    title: '라벨 오류',
    dev: 'dev 오차율',
    labels: '라벨에서',
    others: '나머지에서',
  },
  picture: {
    now: '지금의 dev 오차율',
    reach: '최선의 경우 {ceiling}',
    label: '범주별 최선의 dev 오차율과 95% 신뢰 구간.',
  },
  verdicts: {
    impossible: '불가능',
    nothing: '순위 없음',
    one: '범주 하나',
    first: '확실한 1위',
    'cannot-tell': '알 수 없음',
    'needs-overlap': '겹침에 달림',
  },
  advice: {
    mend: {
      text: '예시 수를 바로잡으세요: {impossible}',
      reason: '살펴본 오류보다 예시가 많은 범주는 있을 수 없습니다.',
    },
    look: {
      text: '오류를 무작위로 뽑아 살펴보세요',
      reason:
        '100개쯤이면 좋은 시작입니다. 맨 앞의 것이나 가장 확신하며 틀린 것은 표본이 아닙니다.',
    },
    take: {
      text: '이것부터 시작하세요: {first}',
      reason:
        '기껏해야 {gain}를 얻습니다. 상한이지 예측이 아닙니다. 고치는 데 실패하거나 다른 것을 망가뜨릴 수 있습니다.',
    },
    pause: {
      text: '{gain}를 얻자고 할 일인지 따져 보세요',
      reason: '상한이 낮습니다. 몇 달을 일해도 이보다 많이 얻지는 못합니다.',
    },
    more: {
      text: '이 자료로 둘의 순위를 매기지 마세요: {first}, {second}',
      reason: '순서가 중요하다면 오류를 {need} 정도 살펴보거나, 둘 사이는 노력으로 정하세요.',
    },
    overlap: {
      text: '표에서 예시마다 태그를 다세요',
      reason:
        '개수만으로는 둘이 얼마나 겹치는지 알 수 없습니다: {first}, {second}. 어느 예시가 어디에 드는지 알면 가려집니다.',
    },
    lift: {
      text: '모델의 특별한 약점으로 보지 마세요: {common}',
      reason:
        '오류의 {share2}이지만 모든 dev 예시에서도 {base}를 차지합니다. 향상도가 {lift}이므로 나머지와 비슷하게 어려울 뿐입니다.',
    },
    both: {
      text: '상한을 더하지 마세요: {names}',
      reason: '서로 겹칩니다. 함께 고치면 {naive}가 아니라 {jointGain}를 얻습니다.',
    },
    labels: {
      text: 'dev 세트와 테스트 세트의 라벨을 똑같이 바로잡으세요',
      reason:
        '오류의 {labelShare}, 곧 {dev} 가운데 {labels}입니다. 두 모델의 차이를 가릴 만한 크기입니다. 모델이 맞힌 것도 살펴보세요.',
    },
    'labels-later': {
      text: '라벨 오류는 나중으로 미루세요',
      reason: '{dev} 가운데 {labels}입니다. 지금은 다른 원인이 더 중요합니다.',
    },
  },
  need: { many: '훨씬 많이' },
  labelErrors: '라벨 오류, 이제 문제가 될까?',
  sheet: {
    heading: '내 예시',
    text: '틀린 예시에 하나씩 또는 여럿을 한꺼번에, 단축키나 터치로 태그를 답니다. 표는 이 기기에만 남습니다.',
    open: '표 열기',
    loading: '표를 불러오는 중입니다.',
    failed: '표를 불러오지 못했습니다. 인터넷에 연결되면 다시 해 보세요.',
    shown: '위의 수치는 내 표에서 나온 것이며 겹침까지 반영했습니다.',
    other: '위의 수치는 내 표의 것이 아닙니다.',
    show: '내 표의 수치 보기',
    link: '링크에는 설정과 범주별 개수만 들어갑니다. 예시는 이 기기를 떠나지 않습니다.',
  },
};
