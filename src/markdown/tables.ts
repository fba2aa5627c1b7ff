import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';

/** Puts each table into a box of its own, which scrolls where the page is narrower than it. */
export function tables(): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'tables',
    table: (node, context) => {
      context.wrapNode(node, {
        type: 'tableBox',
        children: [],
        data: { hName: 'div', hProperties: { className: ['table'], tabindex: 0, role: 'group' } },
      });
    },
  });
}
