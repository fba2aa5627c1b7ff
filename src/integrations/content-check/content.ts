import type { LineCounter, Document } from 'yaml';
import type { Locale } from '../../i18n/locales.ts';

/** A heading of a lesson. */
export interface HeadingMark {
  readonly id: string | null;
  readonly depth: number;
  readonly line: number;
}

/** A tag of a lesson, with the props that are plain text (true where a prop has no value). */
export interface TagMark {
  readonly name: string;
  readonly props: Readonly<Record<string, string | true>>;
  /** Props written as `{…}`, which prose has no use for. */
  readonly computed: readonly string[];
  readonly line: number;
}

export interface LinkMark {
  readonly url: string;
  readonly line: number;
}

export interface FormulaMark {
  readonly source: string;
  /** On a line of its own, rather than among words. */
  readonly isDisplayed: boolean;
  readonly line: number;
}

/** A YAML file with the means to find the line of a value. */
export interface YamlFile {
  readonly file: string;
  readonly data: unknown;
  /** What is wrong with the file as YAML, if anything. */
  readonly fault: { readonly line: number; readonly text: string } | null;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** Added to lines: a front matter does not start at the first. */
  readonly offset: number;
}

export interface LessonFile {
  readonly file: string;
  readonly locale: Locale;
  readonly slug: string;
  readonly front: YamlFile;
  readonly headings: readonly HeadingMark[];
  readonly tags: readonly TagMark[];
  readonly links: readonly LinkMark[];
  readonly formulas: readonly FormulaMark[];
}

export interface QuizFile extends YamlFile {
  readonly locale: Locale;
  readonly slug: string;
}

/** Everything in content/, read once for all checks. */
export interface Content {
  readonly lessons: readonly LessonFile[];
  readonly quizzes: readonly QuizFile[];
  readonly glossary: Readonly<Record<Locale, YamlFile | null>>;
  readonly references: YamlFile | null;
  readonly case: YamlFile | null;
  /** Names of figures, which are tags too. */
  readonly figures: readonly string[];
}

/** The line of a value in a YAML file: of its nearest part that exists. */
export function lineAt(yaml: YamlFile, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = yaml.document.getIn(path.slice(0, length), true);
    const start = rangeStart(node);
    if (start !== null) return yaml.lines.linePos(start).line + yaml.offset;
  }
  return 1 + yaml.offset;
}

function rangeStart(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : null;
}
