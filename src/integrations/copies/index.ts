import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { computeCase } from '../../course/case-numbers.ts';
import { plainCitation } from '../../course/citation.ts';
import { distinctLabels, labelOf } from '../../course/label.ts';
import type {
  CaseData,
  LessonData,
  QuizData,
  ReferenceData,
  TermData,
} from '../../course/schemas.ts';
import { createFilePaths } from '../../file-paths.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { lessonStrings } from '../../i18n/strings/lesson.ts';
import { llmsStrings } from '../../i18n/strings/llms.ts';
import { fill } from '../../i18n/template.ts';
import { createPaths } from '../../paths.ts';
import { SITE } from '../../site.ts';
import type { Content, LessonFile } from '../content-check/content.ts';
import { readContent } from '../content-check/read.ts';
import { expandMacros } from '../../markdown/macros.ts';
import { toMarkdown } from './markdown.ts';
import { lessonWriters, type Source } from './tags.ts';

interface Work extends ReferenceData {
  readonly label: string;
}

const FRONT = /^---\r?\n[\s\S]*?\r?\n---\r?\n/;

/** All works, labelled as src/course/references.ts labels them on the pages. */
function worksOf(content: Content): readonly Work[] {
  const works = [...((content.references?.data ?? []) as readonly ReferenceData[])].sort(
    (a, b) => a.authors.localeCompare(b.authors, 'en') || a.year - b.year,
  );
  const labels = distinctLabels(works.map(labelOf));
  return works.map((work, index) => ({ ...work, label: labels[index] ?? '' }));
}

function headText(front: LessonData, lesson: LessonFile, address: string): string {
  const { locale, slug } = lesson;
  const words = lessonStrings[locale];
  const day = (value: Date) => formatDate(new Date(value), locale);
  const dates = [
    fill(words.published, { date: day(front.published) }),
    fill(words.updated, { date: day(front.updated) }),
    SITE.licence.name,
  ];
  const cited = { slug, locale, title: front.title, updated: new Date(front.updated) };
  return [
    `# ${front.title}`,
    `> ${front.lede}`,
    dates.join(' · '),
    `${words.cite}: ${plainCitation(cited, address)}`,
  ].join('\n\n');
}

/** The terms and works that a lesson uses, in the order in which they are met. */
function lists(lesson: LessonFile, content: Content, works: readonly Work[]): string {
  const used = (tag: string, prop: string) => [
    ...new Set(
      lesson.tags
        .filter(({ name }) => name === tag)
        .flatMap(({ props }) => String(props[prop] ?? '').split(/\s+/)),
    ),
  ];
  const glossary = (content.glossary[lesson.locale]?.data ?? []) as readonly TermData[];
  const terms = used('Term', 'id').flatMap((id) => glossary.filter((term) => term.id === id));
  const cited = used('Cite', 'of').flatMap((key) => works.filter((work) => work.key === key));
  const words = llmsStrings[lesson.locale];
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
  return expandMacros(
    [
      ...part(
        words.terms,
        terms.map(({ term, definition }) => `- **${term}**: ${definition.trim()}`),
      ),
      ...part(words.works, cited.map(workText)),
    ].join('\n\n'),
  );
}

function workText({ authors, year, title, venue, doi, url }: Work): string {
  const address = doi === undefined ? url : `https://doi.org/${doi}`;
  return `- ${authors} (${year}). “${title}”. ${venue}.${address === undefined ? '' : ` ${address}`}`;
}

/** Writes `/{lang}/lessons/<slug>.md` for every lesson of the finished site. */
export function copies(options: {
  readonly base: string;
  readonly site: string;
}): AstroIntegration {
  const { base } = options;
  const absolute = (path: string) => new URL(path, options.site).href;
  let root = '';

  async function copyOf(lesson: LessonFile, content: Content, dir: URL): Promise<number> {
    const { locale, slug, file } = lesson;
    const works = worksOf(content);
    const numbers = (content.case?.data as CaseData | null | undefined)?.numbers ?? {};
    const quiz = content.quizzes.find((one) => one.slug === slug && one.locale === locale);
    const source: Source = {
      locale,
      quiz: (quiz?.data ?? { predictions: [], questions: [] }) as QuizData,
      cases: computeCase(numbers).numbers,
      labels: new Map(works.map(({ key, label }) => [key, label])),
      html: await readFile(new URL(`${locale}/lessons/${slug}/index.html`, dir), 'utf8'),
      base,
      absolute,
    };
    const body = (await readFile(`${root}${file}`, 'utf8')).replace(FRONT, '');
    const address = absolute(createPaths(base).lesson(locale as Locale, slug));
    const parts = [
      headText(lesson.front.data as LessonData, lesson, address),
      toMarkdown(body, lessonWriters(source)).trimEnd(),
      lists(lesson, content, works),
    ];
    const text = `${parts.filter((part) => part !== '').join('\n\n')}\n`;
    const name = createFilePaths('/').lesson(locale, slug).slice(1);
    await writeFile(new URL(name, dir), text);
    return text.length;
  }

  return {
    name: 'gapwise:copies',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const content = readContent(root);
        const sizes = await Promise.all(
          content.lessons.map((lesson) => copyOf(lesson, content, dir)),
        );
        logger.info(`${sizes.length} lessons as Markdown`);
      },
    },
  };
}
