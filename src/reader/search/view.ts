import { fill } from '../../i18n/template.ts';
import type { SearchWords } from '../../i18n/strings/search.ts';
import type { Answer, Group, Hit } from './find.ts';
import { marksIn, piecesOf, snippetOf, type Piece } from './snippet.ts';
import type { Word } from './words.ts';

type Child = Node | string;

/** An element with attributes and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

const marked = (pieces: readonly Piece[]): readonly Child[] =>
  pieces.map(({ text, isMark }) => (isMark ? element('mark', {}, text) : text));

/** How results are marked up: options of a field, or links in a list. */
export interface Look {
  readonly words: SearchWords;
  /** Address of the language's home page: paths of results start below it. */
  readonly home: string;
  /** Whether the results are a listbox. */
  readonly isListbox: boolean;
  /** How many results at most. */
  readonly limit: number;
}

function addressOf({ part }: Hit, home: string): string {
  return home + part.path + (part.anchor === '' ? '' : `#${part.anchor}`);
}

/** Where a hit stands: the page where its group does not say it, and the section around it. */
function whereOf({ part }: Hit, words: SearchWords): string {
  const page = part.kind === 'lesson' || part.isPage ? '' : part.pageTitle;
  const named = part.kind === 'term' || part.kind === 'reference' ? '' : page;
  if (part.section === '' || named === '') return part.section || named;
  return fill(words.inSection, { page: named, section: part.section });
}

function linkOf(hit: Hit, found: readonly Word[], look: Look): HTMLAnchorElement {
  const { heading, text, kind } = hit.part;
  const where = whereOf(hit, look.words);
  const attributes = kind === 'reference' ? { lang: 'en' } : {};
  const title = element('span', { class: 'found-title', ...attributes });
  title.append(...marked(piecesOf(heading, marksIn(heading, found))));
  const link = element('a', { class: 'found', href: addressOf(hit, look.home) }, title);
  if (where !== '') link.append(element('span', { class: 'found-where' }, where));
  const snippet = marked(snippetOf(text, found));
  if (text !== '') link.append(element('span', { class: 'found-text', ...attributes }, ...snippet));
  return link;
}

function groupOf(group: Group, hits: readonly Hit[], answer: Answer, look: Look): HTMLElement {
  const id = `found-${group.kind}-${hits[0]?.part.path ?? ''}`.replaceAll('/', '-');
  const name = group.title === '' ? look.words.kinds[group.kind] : group.title;
  const links = hits.map((hit) => linkOf(hit, answer.words, look));
  if (!look.isListbox) {
    const items = links.map((link) => element('li', {}, link));
    const list = element('ul', { role: 'list' }, ...items);
    const title = element('h2', { id, class: 'found-group' }, name);
    return element('section', { 'aria-labelledby': id }, title, list);
  }
  links.forEach((link, index) => {
    link.id = `${id}-${index}`;
    link.role = 'option';
    link.tabIndex = -1;
    link.ariaSelected = 'false';
  });
  const title = element('div', { id, class: 'found-group', role: 'presentation' }, name);
  return element('div', { role: 'group', 'aria-labelledby': id }, title, ...links);
}

/** The results, best groups first, up to the limit. */
export function resultsOf(answer: Answer, look: Look): readonly HTMLElement[] {
  const best = answer.groups
    .flatMap(({ hits }) => hits)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, look.limit);
  const kept = new Set(best);
  return answer.groups.flatMap((group) => {
    const hits = group.hits.filter((hit) => kept.has(hit));
    return hits.length === 0 ? [] : [groupOf(group, hits, answer, look)];
  });
}

/** What is said about an answer, in words. */
export function sayCount(answer: Answer, query: string, limit: number, words: SearchWords): string {
  const { count, instead } = answer;
  if (count === 0) return fill(words.none, { query });
  if (instead !== null) return fill(words.instead, { query, instead });
  if (count === 1) return words.one;
  return fill(count > limit ? words.shown : words.count, { count, shown: limit });
}
