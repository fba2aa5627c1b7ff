import { describeProblem, type Problem } from '../../src/markdown/problem.ts';
import type { Content } from '../../src/integrations/content-check/content.ts';
import { readLesson, readYaml } from '../../src/integrations/content-check/read.ts';

/** The head of a lesson: twelve lines, so that its text begins in line 14. */
export const FRONT = `---
title: Metrics
shortTitle: Metrics
description: What one number can and cannot say about a model that you train.
lede: One number.
week: 1
order: 2
published: 2026-11-24
updated: 2026-11-24
changes:
  - { date: 2026-11-24, what: First version. }
---
`;
const GLOSSARY = '- { id: bias, term: Bias, definition: A gap. }\n';
export const CASE = `numbers:
  clips: { unit: count, value: 2000 }
  share: { unit: percent, value: 5 }
  swarms: { unit: count, product: [clips, share] }
relations:
  - swarms < clips
`;

/** What a test puts in place of sound content; the Korean files repeat the English ones. */
interface Sources {
  en?: string;
  ko?: string;
  glossaryKo?: string;
  caseYml?: string;
  quizEn?: string;
  quizKo?: string;
}

/** One lesson in both languages, with all that stands around it. */
export function contentOf(sources: Sources): Content {
  const { en = '', ko = en, glossaryKo, caseYml = CASE, quizEn, quizKo = quizEn } = sources;
  const body = (text: string) => (text.startsWith('---') ? text : `${FRONT}\n${text}\n`);
  const quiz = (locale: 'en' | 'ko', text: string | undefined) =>
    text === undefined
      ? []
      : [{ ...readYaml(`content/quizzes/${locale}/metrics.yml`, text), locale, slug: 'metrics' }];
  return {
    lessons: (['en', 'ko'] as const).map((locale) =>
      readLesson(
        `content/lessons/${locale}/metrics.mdx`,
        locale,
        'metrics',
        body({ en, ko }[locale]),
      ),
    ),
    quizzes: [...quiz('en', quizEn), ...quiz('ko', quizKo)],
    glossary: {
      en: readYaml('content/glossary/en.yml', GLOSSARY),
      ko: readYaml('content/glossary/ko.yml', glossaryKo ?? GLOSSARY),
    },
    references: readYaml(
      'content/references.yml',
      '- { key: ng-2017, authors: Andrew Ng, year: 2017, title: T, venue: V, checked: true }\n',
    ),
    case: readYaml('content/case.yml', caseYml),
    figures: ['ErrorFloor'],
  };
}

/** Problems as an author reads them, a line each. */
export const said = (problems: readonly Problem[]) => problems.map(describeProblem).join('\n');
