import { parse } from 'yaml';
import { filesUnder, read } from './project.ts';

/** A lesson as its author wrote it, taken apart for comparison. Lines count from 1. */
export interface Lesson {
  readonly file: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly sections: readonly Section[];
}

/** What stands under one heading, up to the next. The first has no heading. */
export interface Section {
  readonly id: string;
  readonly level: number;
  readonly line: number;
  readonly tags: readonly Tag[];
  /** Displayed formulas in order; inline ones sorted, since word order differs by language. */
  readonly displayed: readonly string[];
  readonly inline: readonly string[];
  readonly code: readonly string[];
  /** Text without code, formulas, tags and link targets: paragraphs. */
  readonly paragraphs: readonly string[];
}

export interface Tag {
  readonly name: string;
  /** `id="x" human="1"`: what has to be equal in both languages. */
  readonly fixed: string;
  readonly line: number;
}

/** Attributes that hold words. */
const WORDS = /^(caption|title|label|alt|summary|heading|aria-label)$/;
/** Tags inside a sentence: another language may want them in another order. */
export const INLINE = new Set(['Case', 'Cite', 'Pull', 'Q', 'Term', 'Value']);

export const SLUGS = filesUnder('content/lessons/en', /\.mdx$/).map((path) =>
  path.replace(/^.*\/|\.mdx$/g, ''),
);

/** The lesson that stands for all where one is enough. */
export const LESSON = 'human-level-performance';

interface Draft {
  id: string;
  level: number;
  line: number;
  text: string[];
}

function split(body: readonly string[], firstLine: number): readonly Draft[] {
  const drafts: Draft[] = [{ id: '', level: 0, line: firstLine, text: [] }];
  let inCode = false;
  body.forEach((line, index) => {
    if (/^\s*```/.test(line)) inCode = !inCode;
    const heading = inCode ? null : /^(#{2,4})\s.*?\{\/\*\s*([^*]*?)\s*\*\/\}\s*$/.exec(line);
    if (heading === null) {
      drafts.at(-1)!.text.push(line);
    } else {
      const [, marks, id] = heading;
      drafts.push({ id: id!, level: marks!.length, line: firstLine + index, text: [''] });
    }
  });
  return drafts;
}

function tagsIn(text: string, firstLine: number): readonly Tag[] {
  const found = text.matchAll(/<([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*"|=\{[^}]*\})?)*)\s*\/?>/g);
  return [...found].map((match) => {
    const attributes = [...(match[2] ?? '').matchAll(/([\w-]+)(?:=("[^"]*"|\{[^}]*\}))?/g)];
    const fixed = attributes
      .filter(([, name]) => !WORDS.test(name!))
      .map(([, name, value]) => (value === undefined ? name! : `${name!}=${value}`))
      .sort();
    const line = firstLine + text.slice(0, match.index).split('\n').length - 1;
    return { name: match[1]!, fixed: fixed.join(' '), line };
  });
}

function sectionOf({ id, level, line, text }: Draft): Section {
  const code: string[] = [];
  const displayed: string[] = [];
  const inline: string[] = [];
  const keepLines = (part: string) => part.replace(/[^\n]/g, '');
  const trim = (formula: string) => formula.replace(/\s+/g, ' ').trim();
  const prose = text
    .join('\n')
    .replace(/^\s*```[\s\S]*?^\s*```\s*$/gm, (block) => (code.push(block.trim()), keepLines(block)))
    .replace(/`[^`\n]+`/g, ' ')
    .replace(/\$\$([\s\S]+?)\$\$/g, (all, formula: string) => {
      displayed.push(trim(formula));
      return keepLines(all);
    })
    .replace(/\$((?:\\.|[^$\\\n])+)\$/g, (_all, formula: string) => {
      inline.push(trim(formula));
      return ' ';
    });
  const tags = tagsIn(prose, line);
  const paragraphs = prose
    .replace(/<\/?[A-Z]\w*(?:\s+[\w-]+(?:="[^"]*"|=\{[^}]*\})?)*\s*\/?>/g, ' ')
    .replace(/\]\([^)]*\)/g, '] ')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return { id, level, line, tags, displayed, inline: inline.sort(), code, paragraphs };
}

export function readLesson(locale: string, slug: string): Lesson {
  const file = `content/lessons/${locale}/${slug}.mdx`;
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(file)) ?? [];
  const firstLine = head.split('\n').length + 3;
  return {
    file,
    frontMatter: parse(head) as Record<string, unknown>,
    sections: split(body.split('\n'), firstLine).map(sectionOf),
  };
}
