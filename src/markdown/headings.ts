import type { Heading, PhrasingContent } from 'mdast';
import {
  defineMdastPlugin,
  type MdastPluginDefinition,
  type MdastVisitorContext,
  type PluginFactoryContext,
} from 'satteri';
import { localeOf } from './locale.ts';
import { fileOf, lineOf, stop } from './problem.ts';

const EXAMPLE = '## Avoidable bias {/*avoidable-bias*/}';
const COMMENT = /^\/\*(.*)\*\/$/s;
const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const LINK_LABEL = { en: 'Link to this section', ko: '이 부분으로 가는 링크' } as const;

/** The id in the comment at the end of a heading: null when there is none. */
export function headingId(heading: Pick<Heading, 'children'>): string | null {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return null;
  return COMMENT.exec(last.value.trim())?.[1]?.trim() ?? null;
}

/** Why an id cannot be used, or null when it can. */
export function idFault(id: string | null): string | null {
  if (id === null) return 'The heading has no id.';
  if (!ID.test(id)) return `The heading id “${id}” is not lower-case words joined by hyphens.`;
  return null;
}

/**
 * Takes each heading's id from the comment at its end, and gives every heading a link to itself.
 * Ids are the same in both languages, so they cannot be made from the words.
 */
export function headings(document: PluginFactoryContext): MdastPluginDefinition {
  const seen = new Map<string, number>();
  const label = LINK_LABEL[localeOf(document.fileURL)];
  return defineMdastPlugin({
    name: 'headings',
    options: { position: true },
    heading: (node, context) => {
      const id = headingId(node);
      const fault = idFault(id);
      if (id === null || fault !== null) {
        return stop(context, node, fault ?? '', `write the id as in ${EXAMPLE}`);
      }
      const earlier = seen.get(id);
      if (earlier !== undefined) {
        const where = `${fileOf(context)}:${earlier}`;
        return stop(
          context,
          node,
          `The heading id “${id}” stands in ${where} already.`,
          'choose another.',
        );
      }
      seen.set(id, lineOf(node));
      context.setProperty(node, 'data', { hProperties: { id } });
      replaceComment(node, context, id, label);
      return undefined;
    },
  });
}

function replaceComment(
  node: Readonly<Heading>,
  context: MdastVisitorContext,
  id: string,
  label: string,
): void {
  const comment = node.children.at(-1);
  const before = node.children.at(-2);
  if (comment === undefined) return;
  if (before?.type === 'text') context.setProperty(before, 'value', before.value.trimEnd());
  context.replaceNode(comment, headingLink(id, label));
}

/** Has no text of its own: the table of contents is made from the text of headings. */
function headingLink(id: string, label: string): PhrasingContent {
  return {
    type: 'link',
    url: `#${id}`,
    children: [],
    data: {
      hProperties: { className: 'heading-link', 'data-heading-link': '', 'aria-label': label },
    },
  };
}
