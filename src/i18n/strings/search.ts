import type { Words } from '../words.ts';

const en = {
  open: 'Search',
  title: 'Search and contents',
  description:
    'Search all lessons, calculators, terms and references of these notes, or look through a list of everything they hold.',
  label: 'Search these notes',
  close: 'Close',
  go: 'Search',
  hint: 'Words or parts of words, in any order. All of them have to stand in a place.',
  keys: '↑ ↓ choose, Enter opens, Esc closes',
  slash: 'Open the search with the key /',
  loading: 'Loading the texts …',
  failed: 'The texts could not be loaded. You may be offline.',
  retry: 'Try again',
  contents: 'All contents as a list',
  none: 'Nothing found for “{query}”.',
  noneHint: 'Try fewer words, or a part of one. You can also look through these:',
  instead: 'Nothing found for “{query}”. This is what there is for “{instead}”.',
  one: '1 place',
  count: '{count} places',
  shown: '{count} places, the best {shown} are shown',
  all: 'Show all {count} places',
  more: 'Search checks, code and inputs of calculators too',
  results: 'Results',
  inSection: '{page} › {section}',
  kinds: {
    lesson: 'Lessons',
    calculator: 'Calculators',
    term: 'Glossary',
    reference: 'References',
    page: 'Other pages',
  },
  noScript:
    'The search needs JavaScript, which is switched off or did not load. Below is everything that these notes hold; your browser can search in this list with Ctrl+F or Cmd+F.',
  lessonsTitle: 'Lessons and their sections',
  calculatorsTitle: 'Calculators',
  termsTitle: 'Terms',
  otherTitle: 'Other pages',
} as const;

const ko: Words<typeof en> = {
  open: '검색',
  title: '검색과 전체 목차',
  description:
    '강의 노트, 계산기, 용어, 참고 문헌을 한꺼번에 검색합니다. 이 사이트에 있는 모든 것을 목록으로 훑어볼 수도 있습니다.',
  label: '이 노트에서 검색',
  close: '닫기',
  go: '검색',
  hint: '낱말이나 낱말의 일부를 순서와 상관없이 넣어 주세요. 넣은 낱말이 모두 있는 곳을 찾습니다.',
  keys: '↑ ↓ 고르기, Enter 열기, Esc 닫기',
  slash: '/ 키로 검색 열기',
  loading: '글을 불러오는 중입니다 …',
  failed: '글을 불러오지 못했습니다. 인터넷 연결이 끊겼을 수 있습니다.',
  retry: '다시 시도',
  contents: '전체 목차 보기',
  none: '“{query}”에 맞는 곳이 없습니다.',
  noneHint: '낱말을 줄이거나 낱말의 일부만 넣어 보세요. 아래에서 직접 찾아볼 수도 있습니다.',
  instead: '“{query}”에 맞는 곳이 없어 “{instead}”에 맞는 곳을 보여 드립니다.',
  one: '1곳',
  count: '{count}곳',
  shown: '{count}곳 가운데 가장 잘 맞는 {shown}곳을 보여 드립니다',
  all: '{count}곳 모두 보기',
  more: '확인 문제, 코드, 계산기 입력값에서도 찾기',
  results: '검색 결과',
  inSection: '{page} › {section}',
  kinds: {
    lesson: '강의 노트',
    calculator: '계산기',
    term: '용어집',
    reference: '참고 문헌',
    page: '다른 페이지',
  },
  noScript:
    '검색하려면 JavaScript가 필요한데, 꺼져 있거나 불러오지 못했습니다. 이 노트에 있는 모든 것을 아래에 적어 두었으니 브라우저의 찾기(Ctrl+F 또는 Cmd+F)로 찾아 주세요.',
  lessonsTitle: '강의 노트와 절',
  calculatorsTitle: '계산기',
  termsTitle: '용어',
  otherTitle: '다른 페이지',
};

export const searchStrings = { en, ko } as const;
export type SearchWords = Words<typeof en>;
