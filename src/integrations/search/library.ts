import { htmlToHast, type HastNode } from 'satteri';
import type { Kind, PageRow, RestRow } from '../../reader/search/library.ts';
import { collect, hasClass, plainText, type Collected } from './collect.ts';
import { firstBelow, termsIn, worksIn } from './lists.ts';

/** A finished page: its path below its language (`lessons/metrics/`), and its HTML. */
export interface FinishedPage {
  readonly path: string;
  readonly html: string;
}

const KIND_OF: readonly (readonly [RegExp, Kind])[] = [
  [/^lessons\/./, 'lesson'],
  [/^(calculators|simulators)\/./, 'calculator'],
  [/^glossary\/$/, 'term'],
  [/^references\/$/, 'reference'],
];

function kindOf(path: string): Kind {
  return KIND_OF.find(([pattern]) => pattern.test(path))?.[1] ?? 'page';
}

/** Pages that lead to others: what they say of these comes later, and previews not at all. */
const LISTS = /^(lessons|calculators)\/$/;
/** Not for searches, or the search itself. */
const NO_INDEX = /<meta name="robots" content="noindex"/;
const LEFT_OUT = /^(search|embed|print|404)\//;

export function isSearched({ path, html }: FinishedPage): boolean {
  return !LEFT_OUT.test(path) && !NO_INDEX.test(html);
}

const tagged = (tree: HastNode, name: string) =>
  firstBelow(tree, (node) => node.type === 'element' && node.tagName === name);

/** The field that filters a list, with what it says. */
function finderIn(main: HastNode): string {
  const finder = firstBelow(main, (node) => hasClass(node, 'finder'));
  return finder === undefined ? '' : plainText(finder);
}

/** All texts of a page in one, after its title. */
function inOne(parts: readonly Collected[]): string {
  const [start, ...others] = parts;
  const texts = others.map(({ heading, first, rest }) => `${heading} ${first} ${rest}`);
  return [start?.first ?? '', start?.rest ?? '', ...texts].join(' ').replace(/\s+/g, ' ').trim();
}

function partsOf(main: HastNode, path: string, kind: Kind): readonly Collected[] {
  const isList = LISTS.test(path);
  const parts = collect(main, { isCalculator: kind === 'calculator', isList });
  if (!isList && kind !== 'term' && kind !== 'reference') return parts;
  const header = tagged(main, 'header');
  const title = parts[0]?.heading ?? '';
  const said = header === undefined ? '' : plainText(header).replace(title, '').trim();
  const rest = isList ? inOne(parts) : finderIn(main);
  const opening = parts.slice(0, 1).map((part) => ({ ...part, first: said, rest }));
  if (kind === 'term') return [...opening, ...termsIn(main)];
  return kind === 'reference' ? [...opening, ...worksIn(main)] : opening;
}

/** What stands around the text of every page: once, with the home page. */
function aroundText(tree: HastNode): string {
  return ['header', 'footer']
    .map((name) => tagged(tree, name))
    .map((node) => (node === undefined ? '' : plainText(node)))
    .join(' ');
}

export interface Shelves {
  readonly pages: readonly PageRow[];
  readonly rest: readonly RestRow[];
}

interface Shelf {
  readonly page: PageRow;
  readonly rest: RestRow;
}

function shelve({ path, html }: FinishedPage): Shelf {
  const tree = htmlToHast(html);
  const main = tagged(tree, 'main');
  if (main === undefined) throw new Error(`${path} has no <main> to search`);
  const kind = kindOf(path);
  const parts = partsOf(main, path, kind);
  const title = parts[0]?.heading ?? '';
  const later = parts.flatMap(({ anchor, rest }): [string, string][] => {
    const around = path === '' && anchor === '' ? aroundText(tree) : '';
    const text = `${rest} ${around}`.trim();
    return text === '' ? [] : [[anchor, text]];
  });
  const rows = parts.map(
    ({ anchor, heading, depth, first }) => [anchor, heading, depth, first] as const,
  );
  return { page: [kind, path, title, rows], rest: [path, later] };
}

/** What is found in the pages of one language. */
export function shelvesOf(pages: readonly FinishedPage[]): Shelves {
  const shelves = pages.filter(isSearched).map(shelve);
  return {
    pages: shelves.map(({ page }) => page),
    rest: shelves.map(({ rest }) => rest).filter(([, parts]) => parts.length > 0),
  };
}
