import type { HastNode } from 'satteri';
import { hasClass, idOf, isElement, plainText, type Collected } from './collect.ts';

/** The first element below one that passes a test. */
export function firstBelow(
  node: HastNode,
  test: (element: HastNode) => boolean,
): HastNode | undefined {
  if (isElement(node) && test(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = firstBelow(child, test);
    if (found !== undefined) return found;
  }
  return undefined;
}

function allBelow(node: HastNode, test: (element: HastNode) => boolean): readonly HastNode[] {
  if (isElement(node) && test(node)) return [node];
  return 'children' in node ? node.children.flatMap((child) => allBelow(child, test)) : [];
}

const named = (name: string) => (node: HastNode) => isElement(node) && node.tagName === name;

const textIn = (node: HastNode, test: (element: HastNode) => boolean) => {
  const found = firstBelow(node, test);
  return found === undefined ? '' : plainText(found);
};

/** A term under its names in both languages. */
function termOf(entry: HastNode): Collected {
  const names = [textIn(entry, named('a')), textIn(entry, (node) => hasClass(node, 'other'))];
  const symbol = textIn(entry, (node) => hasClass(node, 'symbol'));
  const definition = textIn(entry, named('dd'));
  // Its picture and the places where it is used: what nobody looks for first.
  const rest = [definition, symbol].reduce(
    (text, part) => text.replace(part, ''),
    plainText(entry),
  );
  return {
    anchor: idOf(entry),
    heading: names.filter((name) => name !== '').join(' · '),
    depth: 2,
    first: `${definition} ${symbol}`.trim(),
    rest: rest.replace(/\s+/g, ' ').trim(),
  };
}

/** A work under its title: first who wrote it and when, later where. */
function workOf(entry: HastNode): Collected {
  const title = textIn(entry, named('cite'));
  const [first = '', ...rest] = plainText(entry).split(title);
  return {
    anchor: idOf(entry),
    heading: title.replace(/^[“"]|[”"]$/g, ''),
    depth: 2,
    first: first.trim(),
    rest: `${title}${rest.join(title)}`,
  };
}

/** The entries of the glossary, each with an id of its own. */
export function termsIn(main: HastNode): readonly Collected[] {
  return allBelow(main, (node) => hasClass(node, 'entry') && idOf(node) !== '').map(termOf);
}

/** The entries of the list of references. */
export function worksIn(main: HastNode): readonly Collected[] {
  return allBelow(main, (node) => named('li')(node) && idOf(node) !== '').map(workOf);
}
