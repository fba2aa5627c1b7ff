import { plainOf, tightOf } from './text.ts';

/** What a page is: the search names and ranks them by it. */
export const KINDS = ['lesson', 'calculator', 'term', 'reference', 'page'] as const;
export type Kind = (typeof KINDS)[number];

/** One part of a page as it travels: anchor ('' for its start), heading, depth, text. */
export type PartRow = readonly [anchor: string, heading: string, depth: number, text: string];

/** One page as it travels; its path starts below the language: `lessons/metrics/`. */
export type PageRow = readonly [kind: Kind, path: string, title: string, parts: readonly PartRow[]];

/** What follows where the first finds nothing: for parts of a page, more text. */
export type RestRow = readonly [
  path: string,
  parts: readonly (readonly [anchor: string, text: string])[],
];

/** What the first module of a language exports. */
export interface Library {
  readonly pages: readonly PageRow[];
  /** The name of a second module beside the first: all the rest. */
  readonly more: string;
  /** The names of modules that hold a few words of the rest each (`rare.ts`). */
  readonly drawers: readonly string[];
}

/** What the other modules export. */
export interface Rest {
  readonly rest: readonly RestRow[];
}

/** The same pages with the text that follows. */
export function withRest(pages: readonly PageRow[], rest: readonly RestRow[]): readonly PageRow[] {
  const texts = new Map(rest.map(([path, parts]) => [path, new Map(parts)]));
  return pages.map(([kind, path, title, parts]): PageRow => {
    const added = texts.get(path);
    const rows = parts.map(([anchor, heading, depth, text]): PartRow => {
      const more = added?.get(anchor);
      return [anchor, heading, depth, more === undefined ? text : `${text} ${more}`.trim()];
    });
    return [kind, path, title, rows];
  });
}

/** A part, ready to be searched. */
export interface Part {
  readonly kind: Kind;
  readonly path: string;
  readonly anchor: string;
  readonly pageTitle: string;
  /** The heading of the section that this part stands in; '' where it is one itself. */
  readonly section: string;
  readonly heading: string;
  readonly text: string;
  readonly isPage: boolean;
  readonly plainPage: string;
  readonly plainHeading: string;
  readonly plainText: string;
  readonly tight: string;
}

const SECTION = 2;

/** Turns what was loaded into parts: once, since it folds every text. */
export function unpack(pages: readonly PageRow[]): readonly Part[] {
  return pages.flatMap(([kind, path, pageTitle, rows]) => {
    let section = '';
    const plainPage = plainOf(pageTitle);
    return rows.map(([anchor, heading, depth, text]): Part => {
      if (depth <= SECTION) section = heading;
      const plainHeading = plainOf(heading);
      const plainText = plainOf(text);
      return {
        kind,
        path,
        anchor,
        pageTitle,
        section: depth <= SECTION ? '' : section,
        heading,
        text,
        isPage: anchor === '',
        plainPage,
        plainHeading,
        plainText,
        tight: `${tightOf(plainHeading)}\n${tightOf(plainText)}`,
      };
    });
  });
}
