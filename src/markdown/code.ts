import type { Code } from 'mdast';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { stop } from './problem.ts';

/** What may stand after the language of a code block. */
export interface Meta {
  /** Name under which the tests run the block. */
  readonly run?: string;
  readonly title?: string;
  /** The block is what the block before it prints. */
  readonly output?: true;
}

const WORD = /\s*(?:(run|title)="([^"]*)"|(output))(?=\s|$)/y;

/** Reads `run="name" title="…" output`; null when something else stands there. */
function readMeta(text: string): Meta | null {
  const meta: { run?: string; title?: string; output?: true } = {};
  let end = 0;
  while (text.slice(end).trim() !== '') {
    WORD.lastIndex = end;
    const match = WORD.exec(text);
    if (match === null) return null;
    const [, name, value, flag] = match;
    if (name === 'run' || name === 'title') meta[name] = value ?? '';
    if (flag !== undefined) meta.output = true;
    end = WORD.lastIndex;
  }
  return meta;
}

/**
 * Frames each code block: `data-code` gives it a copy button, `data-run` and `data-output` tell the
 * tests what to run and what it has to print.
 */
export function code(): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'code',
    options: { position: true },
    code: (node, context) => {
      const meta = readMeta(node.meta ?? '');
      if (meta === null) {
        stop(
          context,
          node,
          `Nobody reads “${node.meta ?? ''}” after the language of a code block.`,
          'use run="name", title="…" or output.',
        );
      }
      context.wrapNode(node, frame(node, meta));
    },
  });
}

function frame(node: Readonly<Code>, meta: Meta) {
  return {
    type: 'codeFrame',
    children: [],
    data: {
      hName: 'div',
      hProperties: {
        className: ['code', meta.output === true ? 'code-output' : `code-${node.lang ?? 'text'}`],
        'data-code': '',
        ...(meta.run === undefined ? {} : { 'data-run': meta.run }),
        ...(meta.output === true ? { 'data-output': '' } : {}),
        ...(meta.title === undefined ? {} : { 'data-title': meta.title }),
      },
    },
  };
}
