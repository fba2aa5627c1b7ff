import type { Words } from '../words.ts';

const en = {
  tagline: 'Interactive notes on machine learning strategy',
  skip: 'Skip to the text',
  siteNav: 'Site',
  menu: 'Menu',
  close: 'Close',
  contents: 'Contents',
  courseMap: 'Course',
  week: 'Week {week}',
  lessons: 'Lessons',
  calculators: 'Calculators',
  glossary: 'Glossary',
  references: 'References',
  about: 'About',
  accessibility: 'Accessibility',
  offline: 'Offline',
  switchLanguage: '한국어',
  report: 'Report a mistake',
  source: 'Source',
  licence: 'Text CC BY 4.0, code MIT',
  independent: 'Independent notes, not affiliated with DeepLearning.AI or Coursera.',
  notFound: 'There is no page at this address',
  notFoundText: 'It may have moved, or the address may be incomplete. These pages lead on:',
} as const;

const ko: Words<typeof en> = {
  tagline: '머신러닝 전략을 다루는 인터랙티브 노트',
  skip: '본문으로 건너뛰기',
  siteNav: '사이트',
  menu: '메뉴',
  close: '닫기',
  contents: '목차',
  courseMap: '강의 노트 목록',
  week: '{week}주차',
  lessons: '강의 노트',
  calculators: '계산기',
  glossary: '용어집',
  references: '참고 문헌',
  about: '소개',
  accessibility: '접근성',
  offline: '오프라인',
  switchLanguage: 'English',
  report: '오류 알리기',
  source: '소스 코드',
  licence: '글 CC BY 4.0, 코드 MIT',
  independent: '독립적으로 만든 노트이며 DeepLearning.AI, Coursera와 관련이 없습니다.',
  notFound: '이 주소에는 페이지가 없습니다',
  notFoundText: '페이지가 옮겨졌거나 주소가 잘렸을 수 있습니다. 아래에서 이어 갈 수 있습니다.',
};

export const siteStrings = { en, ko } as const;
export type SiteStrings = Words<typeof en>;
