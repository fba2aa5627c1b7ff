import type { HastNode } from 'satteri';

/**
 * The text of one part of a page. What explains comes with the first query; what somebody has to
 * look for by its very words (checks, code, names in links, numbers of calculators, buttons) follows
 * where the first finds nothing.
 */
export interface Collected {
  readonly anchor: string;
  readonly heading: string;
  readonly depth: number;
  readonly first: string;
  readonly rest: string;
}

interface Draft {
  readonly anchor: string;
  heading: string;
  readonly depth: number;
  readonly first: string[];
  readonly rest: string[];
}

type Element = Extract<HastNode, { type: 'element' }>;

const NEVER = new Set(['script', 'style', 'template', 'noscript']);
const LATER_TAGS = new Set(['pre', 'button', 'svg', 'astro-island', 'input', 'select']);
const LATER_CLASSES = ['names', 'after', 'source', 'label'];
/** Of a calculator, what says what it is about. */
const SAID = new Set(['label', 'legend', 'h2']);
/** Elements that do not end a word. */
const INLINE = new Set(
  (
    'a abbr b cite code data dfn em i q s small span strong sub sup time tspan u var ' +
    'math semantics mrow mi mn mo ms mtext msub msup msubsup mover munder munderover mstyle mpadded'
  ).split(' '),
);

export function isElement(node: HastNode): node is Element {
  return node.type === 'element';
}

export function property(node: HastNode, name: string): unknown {
  return isElement(node) ? node.properties[name] : undefined;
}

export function hasClass(node: HastNode, name: string): boolean {
  const classes = property(node, 'className');
  return Array.isArray(classes) && classes.includes(name);
}

export function idOf(node: HastNode): string {
  const id = property(node, 'id');
  return typeof id === 'string' ? id : '';
}

const has = (node: HastNode, name: string) => {
  const value = property(node, name);
  return value !== undefined && value !== null && value !== false;
};

/** Not on the screen: hidden, said by scripts only, or the drawn copy of a formula. */
function isOut(node: Element): boolean {
  return (
    NEVER.has(node.tagName) ||
    has(node, 'hidden') ||
    property(node, 'role') === 'status' ||
    hasClass(node, 'katex-html') ||
    hasClass(node, 'cards')
  );
}

function isLater(node: Element): boolean {
  return (
    LATER_TAGS.has(node.tagName) ||
    ['dataQuestion', 'dataPrediction', 'dataJsOnly'].some((name) => has(node, name)) ||
    LATER_CLASSES.some((name) => hasClass(node, name))
  );
}

export interface Subject {
  /** Whether a calculator here is the subject of its page. */
  readonly isCalculator: boolean;
  /** Whether the page only leads to others, and a calculator here is a preview. */
  readonly isList: boolean;
}

interface Walk extends Subject {
  readonly drafts: Draft[];
}

interface Place {
  readonly isLater: boolean;
  readonly isIsland: boolean;
}

function add({ drafts }: Walk, text: string, { isLater: toRest }: Place): void {
  const draft = drafts.at(-1);
  (toRest ? draft?.rest : draft?.first)?.push(text);
}

/** Plain text of an element, with single spaces. */
export function plainText(node: HastNode): string {
  const parts: string[] = [];
  const visit = (one: HastNode): void => {
    if (one.type === 'text') parts.push(one.value);
    if (isElement(one) && isOut(one)) return;
    if ('children' in one) for (const child of one.children) visit(child);
    if (isElement(one) && !INLINE.has(one.tagName)) parts.push(' ');
  };
  visit(node);
  return tidy(parts);
}

/** Signs of formulas that nobody sees. */
const INVISIBLE = /[\u2061-\u2064\u200b]/g;

function tidy(parts: readonly string[]): string {
  const text = parts.join('').normalize('NFC').replace(INVISIBLE, '');
  return text.replace(/\s+/g, ' ').trim();
}

/** Begins a new part at a heading that can be linked; the page's title begins none. */
function openPart(node: Element, walk: Walk, place: Place): boolean {
  const depth = Number(/^h([123])$/.exec(node.tagName)?.[1] ?? 0);
  if (depth === 0 || place.isIsland) return false;
  const [start] = walk.drafts;
  if (depth === 1 && start !== undefined) {
    start.heading = plainText(node);
    return true;
  }
  const anchor = idOf(node);
  if (anchor === '') return false;
  walk.drafts.push({ anchor, heading: plainText(node), depth, first: [], rest: [] });
  return true;
}

function placeIn(node: Element, walk: Walk, place: Place): Place {
  const isIsland = place.isIsland || node.tagName === 'astro-island';
  const isSaid =
    walk.isCalculator && isIsland && (SAID.has(node.tagName) || has(node, 'dataSentence'));
  return { isIsland, isLater: !isSaid && (place.isLater || isLater(node)) };
}

function visit(node: HastNode, walk: Walk, place: Place): void {
  if (node.type === 'text') return add(walk, node.value, place);
  if (!('children' in node)) return;
  if (!isElement(node)) {
    for (const child of node.children) visit(child, walk, place);
    return;
  }
  if (isOut(node) || openPart(node, walk, place)) return;
  if (walk.isList && node.tagName === 'astro-island') return;
  const inside = placeIn(node, walk, place);
  for (const child of node.children) visit(child, walk, inside);
  if (!INLINE.has(node.tagName)) {
    add(walk, ' ', inside);
    add(walk, ' ', place);
  }
}

/** The parts of a page, one for each heading that can be linked, after the one for its start. */
export function collect(main: HastNode, subject: Subject): readonly Collected[] {
  const start: Draft = { anchor: '', heading: '', depth: 1, first: [], rest: [] };
  const walk: Walk = { ...subject, drafts: [start] };
  visit(main, walk, { isLater: false, isIsland: false });
  return walk.drafts.map(({ first, rest, ...part }) => ({
    ...part,
    first: tidy(first),
    rest: tidy(rest),
  }));
}
