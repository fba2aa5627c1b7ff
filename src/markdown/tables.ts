import { defineMdastPlugin, type MdastPluginDefinition, type PluginFactoryContext } from 'satteri';
import { localeOf } from './locale.ts';

const LABEL = { en: 'Table', ko: '표' } as const;

/** Puts each table into a box of its own, which scrolls where the page is narrower than it. */
export function tables({ fileURL }: PluginFactoryContext): MdastPluginDefinition {
  const hProperties = {
    className: ['table'],
    tabindex: 0,
    role: 'group',
    ariaLabel: LABEL[localeOf(fileURL)],
  };
  return defineMdastPlugin({
    name: 'tables',
    table: (node, context) => {
      context.wrapNode(node, {
        type: 'tableBox',
        children: [],
        data: { hName: 'div', hProperties },
      });
    },
  });
}
