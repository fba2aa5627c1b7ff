import { htmlToHast, type HastNode } from 'satteri';
import { matches, PLAIN_FACE, type Face, type FontRule } from './rules.ts';

/** Characters that each face has to draw, and the classes that formulas use. */
export interface Usage {
  readonly faces: Map<string, Set<string>>;
  /** On how many pages upright prose has a character. */
  readonly pages: Map<string, number>;
  readonly classes: Set<string>;
}

export const PROSE_FAMILY = 'Source Serif 4';

/** What stands in italics; styles/ sets nothing else so. */
const ITALIC_TAGS = ['em', 'i', 'dfn'];

/** What is never set in the prose font, whatever its page is set in. */
const OTHER_TAGS = ['script', 'style', 'math', 'head', 'svg', 'code', 'pre', 'astro-island'];

/** Characters that scripts may write into prose, whatever the page says now. */
const ALWAYS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;?!%()/-–—−‘’“”…';

/** A character on so many pages is loaded by all. The page for printing has them all, once more. */
const FREQUENT = 8;

function faceKey({ family, style, weight }: Face): string {
  return `${family}|${style}|${weight}`;
}

export function emptyUsage(): Usage {
  return { faces: new Map(), pages: new Map(), classes: new Set() };
}

function add(usage: Usage, face: Face, text: string): void {
  const key = faceKey(face);
  const characters = usage.faces.get(key) ?? new Set();
  for (const character of text) characters.add(character);
  usage.faces.set(key, characters);
}

interface Walk {
  readonly usage: Usage;
  readonly rules: readonly FontRule[];
}

function classesOf(node: HastNode): string[] {
  if (node.type !== 'element') return [];
  const names = node.properties['className'];
  return Array.isArray(names) ? names.map(String) : [];
}

function walkFormula(node: HastNode, walk: Walk, path: readonly string[][], face: Face): void {
  if (node.type === 'text') return add(walk.usage, face, node.value);
  if (!('children' in node)) return;
  // The copy for screen readers is heard, not drawn.
  if (node.type === 'element' && node.tagName === 'math') return;
  const classes = classesOf(node);
  for (const name of classes) walk.usage.classes.add(name);
  const here = [...path, classes];
  const changes = walk.rules.filter(({ chain }) => matches(chain, here));
  const next = changes.reduce<Face>((current, { change }) => ({ ...current, ...change }), face);
  for (const child of node.children) walkFormula(child, walk, here, next);
}

/** Stands around a formula that has a line of its own. */
const DISPLAY = 'katex-display';

function walkProse(node: HastNode, walk: Walk, face: Face): void {
  if (node.type === 'text') return add(walk.usage, face, node.value);
  if (!('children' in node)) return;
  const tag = node.type === 'element' ? node.tagName : '';
  if (OTHER_TAGS.includes(tag)) return;
  const classes = classesOf(node);
  if (classes.includes(DISPLAY)) walk.usage.classes.add(DISPLAY);
  if (classes.includes('katex')) return walkFormula(node, walk, [], PLAIN_FACE);
  const next = ITALIC_TAGS.includes(tag) ? { ...face, style: 'italic' } : face;
  for (const child of node.children) walkProse(child, walk, next);
}

/** Adds the characters of one page. Korean pages set prose in a font of the system. */
export function collectUsage(html: string, rules: readonly FontRule[], usage: Usage): void {
  const family = /<html[^>]*\slang="ko"/.test(html) ? 'system' : PROSE_FAMILY;
  const own: Usage = { ...emptyUsage(), classes: usage.classes };
  const upright: Face = { family, style: 'normal', weight: 'variable' };
  walkProse(htmlToHast(html), { usage: own, rules }, upright);
  for (const [key, characters] of own.faces) {
    usage.faces.set(key, new Set([...(usage.faces.get(key) ?? []), ...characters]));
  }
  if (family !== PROSE_FAMILY) return;
  for (const character of own.faces.get(faceKey(upright)) ?? []) {
    usage.pages.set(character, (usage.pages.get(character) ?? 0) + 1);
  }
}

/** Letters and signs; a lesson always has fractions and signs of sums, and Korean is in no font of ours. */
const MAY_BE_RARE = /(?![\p{N}\p{Sm}\p{Script=Hangul}])[\p{L}\p{P}\p{S}]/u;

/**
 * Characters of upright prose that few pages have: they go into a file of their own, which other pages
 * do not load.
 */
export function rareCharacters(usage: Usage): string {
  return [...usage.pages]
    .filter(([character, count]) => count < FREQUENT && MAY_BE_RARE.test(character))
    .filter(([character]) => !ALWAYS.includes(character))
    .map(([character]) => character)
    .sort()
    .join('');
}

/** The characters of one face; upright prose always has the letters that scripts may write. */
export function charactersOf(usage: Usage, face: Face): string {
  const found = [...(usage.faces.get(faceKey(face)) ?? [])].join('');
  return face.family === PROSE_FAMILY && face.style === 'normal' ? ALWAYS + found : found;
}
