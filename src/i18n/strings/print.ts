import type { Words } from '../words.ts';

const en = {
  title: 'The whole course on one page',
  description:
    'All lessons for paper, with contents, numbered figures, calculators as figures, answers, glossary and references.',
  heading: 'Gapwise: notes on structuring machine learning projects',
  about: 'They accompany the course',
  updated: 'As of {date}',
  online: 'To read and to try with your own numbers:',
  contents: 'Contents',
  figures: 'Figures',
  lesson: 'Lesson {number}',
  figure: 'Figure {number}',
  calculator: 'Calculator:',
  address: 'Change the numbers:',
  own: 'With the numbers that you last entered in this tab.',
  answers: 'Answers to the checks of lesson {number}',
  answer: 'answer',
  appendix: 'Appendix {letter}',
  link: 'The whole course on one page, for printing',
  pdf: 'The same as a PDF ({pages} pages, {size} MB)',
} as const;

const ko: Words<typeof en> = {
  title: '한 페이지로 보는 전체 강의 노트',
  description:
    '모든 강의 노트를 종이에 맞게 모았습니다. 목차, 번호가 붙은 그림, 그림으로 바꾼 계산기, 확인 문제의 답, 용어집, 참고 문헌이 들어 있습니다.',
  heading: 'Gapwise: 머신러닝 프로젝트 구조화 노트',
  about: '함께 읽는 강좌:',
  updated: '{date} 기준',
  online: '웹에서 읽고 내 숫자로 해 보기:',
  contents: '목차',
  figures: '그림 목록',
  lesson: '{number}강',
  figure: '그림 {number}',
  calculator: '계산기:',
  address: '숫자 바꿔 보기:',
  own: '이 탭에서 마지막으로 넣은 숫자로 그렸습니다.',
  answers: '{number}강 확인 문제의 답',
  answer: '답',
  appendix: '부록 {letter}',
  link: '인쇄용: 전체 강의 노트를 한 페이지로 보기',
  pdf: 'PDF로 받기({pages}쪽, {size} MB)',
};

export const printStrings = { en, ko } as const;
