import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast, type MdastNode } from 'satteri';
import { LineCounter, parseDocument } from 'yaml';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { headingId } from '../../markdown/headings.ts';
import type {
  Content,
  FormulaMark,
  HeadingMark,
  LessonFile,
  LinkMark,
  TagMark,
  YamlFile,
} from './content.ts';

const FRONT = /^---\r?\n([\s\S]*?)\r?\n---/;

/**
 * Reads a file again only when its text has changed: an author who saves one file of many does not
 * wait for all of them.
 */
function remembering<T>(
  parse: (file: string, text: string) => T,
): (file: string, text: string) => T {
  const last = new Map<string, { readonly text: string; readonly value: T }>();
  return (file, text) => {
    const known = last.get(file);
    if (known?.text === text) return known.value;
    const value = parse(file, text);
    last.set(file, { text, value });
    return value;
  };
}

const yamlOf = remembering((file, text) => readYaml(file, text));
const marksIn = remembering((_file, body) => marksOf(body));

/** A YAML text with the means to find the line of a value. */
export function readYaml(file: string, text: string, offset = 0): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  const fault =
    error === undefined
      ? null
      : {
          line: lines.linePos(error.pos[0]).line + offset,
          text: error.message.split('\n')[0] ?? '',
        };
  return { file, document, lines, offset, fault, data: fault === null ? document.toJS() : null };
}

function yamlAt(root: string, file: string): YamlFile | null {
  const path = join(root, file);
  return existsSync(path) ? yamlOf(file, readFileSync(path, 'utf8')) : null;
}

function lineOf(node: MdastNode): number {
  return node.position?.start.line ?? 0;
}

function tagMark(node: MdastNode): TagMark | null {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return null;
  const props: Record<string, string | true> = {};
  const computed: string[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') computed.push('…');
    else if (typeof attribute.value === 'object' && attribute.value !== null) {
      computed.push(attribute.name);
    } else props[attribute.name] = attribute.value ?? true;
  }
  return { name: node.name ?? '', props, computed, line: lineOf(node) };
}

type Marks = Pick<LessonFile, 'headings' | 'tags' | 'links' | 'formulas'>;

/** Headings, tags, links and formulas of a lesson, in the order in which they stand. */
export function marksOf(source: string): Marks {
  const headings: HeadingMark[] = [];
  const tags: TagMark[] = [];
  const links: LinkMark[] = [];
  const formulas: FormulaMark[] = [];
  const visit = (node: MdastNode): void => {
    if (node.type === 'heading') {
      headings.push({ id: headingId(node), depth: node.depth, line: lineOf(node) });
    }
    if (node.type === 'link') links.push({ url: node.url, line: lineOf(node) });
    if (node.type === 'math' || node.type === 'inlineMath') {
      const isDisplayed = node.type === 'math';
      formulas.push({ source: node.value, isDisplayed, line: lineOf(node) });
    }
    const tag = tagMark(node);
    if (tag !== null) tags.push(tag);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(mdxToMdast(source, { features: { math: true } }));
  return { headings, tags, links, formulas };
}

/** One lesson, from the text of its file. */
export function readLesson(file: string, locale: Locale, slug: string, text: string): LessonFile {
  const front = FRONT.exec(text)?.[1] ?? '';
  // Blank lines in place of the front matter keep the line numbers.
  const body = text.replace(FRONT, (matter) => matter.replace(/[^\n]/g, ''));
  return { file, locale, slug, front: readYaml(file, front, 1), ...marksIn(file, body) };
}

interface Named {
  readonly file: string;
  readonly locale: Locale;
  readonly slug: string;
}

function namesIn(root: string, folder: string, ending: string): Named[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter(isLocale)
    .flatMap((locale) =>
      readdirSync(join(path, locale))
        .filter((name) => name.endsWith(ending))
        .map((name) => ({
          file: `${folder}/${locale}/${name}`,
          locale,
          slug: name.slice(0, -ending.length),
        })),
    );
}

function figureNames(root: string): string[] {
  const folder = join(root, 'src/components/figures');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.astro'))
    .map((name) => name.replace('.astro', ''));
}

/** Reads content/ under the project's root. */
export function readContent(root: string): Content {
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  return {
    lessons: namesIn(root, 'content/lessons', '.mdx').map(({ file, locale, slug }) =>
      readLesson(file, locale, slug, text(file)),
    ),
    quizzes: namesIn(root, 'content/quizzes', '.yml').map(({ file, locale, slug }) => ({
      ...yamlOf(file, text(file)),
      locale,
      slug,
    })),
    glossary: {
      en: yamlAt(root, 'content/glossary/en.yml'),
      ko: yamlAt(root, 'content/glossary/ko.yml'),
    },
    references: yamlAt(root, 'content/references.yml'),
    case: yamlAt(root, 'content/case.yml'),
    figures: figureNames(root),
  };
}
