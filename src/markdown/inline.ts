import { markdownToHtml } from 'satteri';
import { formulas } from './formulas.ts';

/**
 * Renders a short text of the data files, where *emphasis*, `code` and $formulas$ may stand, as
 * inline HTML.
 */
export function renderInline(text: string): string {
  const result = markdownToHtml(text, {
    mdastPlugins: [formulas],
    features: { math: true, smartPunctuation: true },
  });
  if (result instanceof Promise) throw new Error('The formulas of a text are rendered at once.');
  return result.html.trim().replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}
