import { markdownToHtml } from 'satteri';
import { formulas } from './formulas.ts';

/**
 * Renders a short text of the data files, where *emphasis*, `code` and $formulas$ may stand, as
 * inline HTML.
 */
export function renderInline(text: string): string {
  const { html } = markdownToHtml(text, {
    mdastPlugins: [formulas()],
    features: { math: true, smartPunctuation: true },
  });
  return html.trim().replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}
