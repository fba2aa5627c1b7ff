import { mdxToMdast, type MdastNode } from 'satteri';
import { expandMacros } from '../../markdown/macros.ts';

/** A tag of a lesson, with what stands between its start and its end as Markdown. */
export interface Tag {
  readonly name: string;
  readonly props: Readonly<Record<string, string | true>>;
  readonly inner: string;
}

/** What a tag and the address of a link become. */
export interface Writers {
  readonly tag: (tag: Tag) => string;
  readonly link: (address: string) => string;
}

/** Props as plain text, true where one has no value. Computed ones are refused by the content checks. */
function propsOf(node: MdastNode): Tag['props'] {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return {};
  const props: Record<string, string | true> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const value = attribute.value ?? true;
    if (typeof value !== 'object') props[attribute.name] = value;
  }
  return props;
}

/**
 * The body of a lesson as plain Markdown. Whatever Markdown knows stays as the author wrote it,
 * letter for letter; tags, links of the site, ids of headings and notes on programs are replaced.
 */
export function toMarkdown(source: string, writers: Writers): string {
  const startOf = (node: MdastNode) => node.position?.start.offset ?? 0;
  const endOf = (node: MdastNode) => node.position?.end.offset ?? 0;

  /** Children and what stands between them, from one place of the source to another. */
  function between(children: readonly MdastNode[], from: number, to: number): string {
    let text = '';
    let at = from;
    for (const child of children) {
      text += source.slice(at, startOf(child)) + write(child);
      at = endOf(child);
    }
    return text + source.slice(at, to);
  }

  function inside(children: readonly MdastNode[]): string {
    const [first, last] = [children[0], children.at(-1)];
    return first === undefined || last === undefined
      ? ''
      : between(children, startOf(first), endOf(last));
  }

  function write(node: MdastNode): string {
    const own = source.slice(startOf(node), endOf(node));
    // Ids of headings are the only expressions that lessons hold.
    if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') return '';
    if (node.type === 'link') return `[${inside(node.children)}](${writers.link(node.url)})`;
    if (node.type === 'code') return own.replace(/^(`{3,}\w*)[^\n]*/, '$1');
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const inner = inside(node.children);
      return writers.tag({ name: node.name ?? '', props: propsOf(node), inner });
    }
    if (!('children' in node) || node.children.length === 0) return own;
    return between(node.children, startOf(node), endOf(node));
  }

  const tree = mdxToMdast(source, { features: { math: true } });
  const text = 'children' in tree ? between(tree.children, 0, source.length) : source;
  return `${expandMacros(text)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** A block set off from the text, as its tag sets it off on the page. */
export function quote(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => (line.trim() === '' ? '>' : `> ${line}`))
    .join('\n');
}
