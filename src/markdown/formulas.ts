import katex, { type KatexOptions } from 'katex';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { MACROS } from './macros.ts';
import { stop, type Place } from './problem.ts';

const OPTIONS = {
  output: 'htmlAndMathml',
  throwOnError: true,
  // \htmlClass is the one extension of HTML that our macros use.
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: (context: { readonly command: string }) => context.command === '\\htmlClass',
} as const satisfies KatexOptions;

/** Renders one formula. Throws KaTeX's error for one that it cannot read. */
export function renderFormula(formula: string, displayMode: boolean): string {
  // A fresh copy: KaTeX writes \gdef macros back into the object that it was given.
  return katex.renderToString(formula, { ...OPTIONS, displayMode, macros: { ...MACROS } });
}

/** Turns `$…$` and `$$…$$` into HTML with a MathML copy for screen readers. */
export function formulas(): MdastPluginDefinition {
  const render = (
    node: { readonly value: string },
    place: Place,
    displayMode: boolean,
  ): { raw: string; mdxExpressions: false } => {
    try {
      const html = renderFormula(node.value, displayMode);
      return { raw: displayMode ? scrollable(html) : html, mdxExpressions: false };
    } catch (error) {
      return stop(place, node, `KaTeX cannot read ${node.value.trim()}: ${reason(error)}`, MEND);
    }
  };
  return defineMdastPlugin({
    name: 'formulas',
    options: { position: true },
    math: (node, context) => render(node, context, true),
    inlineMath: (node, context) => render(node, context, false),
  });
}

const MEND =
  'correct the formula; the macros that it may use stand in src/markdown/macros.ts, and Korean ' +
  'words belong outside of it.';

/** A long formula scrolls in a box of its own, which the keyboard can reach. */
function scrollable(html: string): string {
  return `<div class="formula" tabindex="0" role="group">${html}</div>`;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^KaTeX parse error: /, '') : String(error);
}
