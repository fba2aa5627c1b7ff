import katex, { type KatexOptions } from 'katex';
import { defineMdastPlugin, type MdastPluginDefinition, type PluginFactoryContext } from 'satteri';
import { localeOf } from './locale.ts';
import { MACROS } from './macros.ts';
import { stop, type Place, type Positioned } from './problem.ts';

interface Document extends Place {
  readonly sourceFormat: 'markdown' | 'mdx';
}

const LABEL = { en: 'Formula', ko: '수식' } as const;

const OPTIONS = {
  output: 'htmlAndMathml',
  throwOnError: true,
  // \htmlClass is the one extension of HTML that our macros use.
  strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: (context: { readonly command: string }) => {
    if (context.command !== '\\htmlClass') throw new Error(`${context.command} is not allowed.`);
    return true;
  },
} as const satisfies KatexOptions;

/** Renders one formula. Throws KaTeX's error for one that it cannot read. */
export function renderFormula(formula: string, displayMode: boolean): string {
  // A fresh copy: KaTeX writes \gdef macros back into the object that it was given.
  const html = katex.renderToString(formula, { ...OPTIONS, displayMode, macros: { ...MACROS } });
  // The formula's source is there for programs that read TeX; nobody hears it, everybody loads it.
  return html.replace(/<annotation[^>]*>[\s\S]*?<\/annotation>/, '');
}

const faults = new Map<string, string | null>();

/** What KaTeX has against a formula, in words, or null where it can read it. */
export function formulaFault(formula: string, displayMode: boolean): string | null {
  const key = `${displayMode} ${formula}`;
  const known = faults.get(key);
  if (known !== undefined) return known;
  let fault: string | null = null;
  try {
    renderFormula(formula, displayMode);
  } catch (error) {
    fault = faultOf(formula, error);
  }
  faults.set(key, fault);
  return fault;
}

function faultOf(formula: string, error: unknown): string {
  return `KaTeX cannot read ${formula.trim()}: ${reason(error)}`;
}

/** Turns `$…$` and `$$…$$` into HTML with a MathML copy for screen readers. */
export function formulas({ fileURL }: PluginFactoryContext): MdastPluginDefinition {
  const label = LABEL[localeOf(fileURL)];
  const render = (
    node: Positioned & { readonly value: string },
    place: Document,
    displayMode: boolean,
  ) => {
    try {
      const html = renderFormula(node.value, displayMode);
      return finished(displayMode ? scrollable(html, label) : html, place);
    } catch (error) {
      return stop(place, node, faultOf(node.value, error), FORMULA_MEND);
    }
  };
  return defineMdastPlugin({
    name: 'formulas',
    options: { position: true },
    math: (node, context) => render(node, context, true),
    inlineMath: (node, context) => render(node, context, false),
  });
}

export const FORMULA_MEND =
  'correct the formula; the macros that it may use stand in src/markdown/macros.ts, and Korean ' +
  'words belong outside of it.';

/** Signs of a formula, such as the ~ of an x with a tilde, that Markdown would take for its own. */
function plainSigns(html: string): string {
  return html.replace(/>[^<]+/g, (text) =>
    text.replace(/[\\`*_~[\]|]/g, (sign) => `&#${String(sign.charCodeAt(0))};`),
  );
}

/**
 * MDX takes HTML as elements, and so parses it (braces are no expressions here); plain Markdown,
 * which would put it into a paragraph, takes it as it is.
 */
function finished(html: string, { sourceFormat }: Document) {
  return sourceFormat === 'mdx'
    ? { raw: plainSigns(html), mdxExpressions: false }
    : { type: 'html' as const, value: html };
}

/** A long formula scrolls in a box of its own, which the keyboard can reach. */
function scrollable(html: string, label: string): string {
  return `<div class="formula" tabindex="0" role="group" aria-label="${label}">${html}</div>`;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^KaTeX parse error: /, '') : String(error);
}
