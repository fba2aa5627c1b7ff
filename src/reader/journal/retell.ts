import { h, render } from 'preact';
import { figureIn } from '../../calculators/figures.ts';
import type { Placement } from '../../calculators/props.ts';
import { loadView } from '../../calculators/views.ts';
import type { Locale } from '../../i18n/locales.ts';
import { hasLeftOut, type Entry } from './entry.ts';

const CLOSE = 1e-9;

/** Whether the calculator still shows the figures that were pinned. */
function isSame(root: HTMLElement, { figures }: Entry): boolean {
  return figures.every(({ name, value }) => {
    const then = value === '' ? Number.NaN : Number(value);
    const now = figureIn(root, name)?.value ?? null;
    if (Number.isNaN(then) || now === null) return true;
    return Math.abs(now - then) <= CLOSE * Math.max(Math.abs(then), 1);
  });
}

/**
 * The finding of an entry that was pinned in another language, computed anew in this one by the
 * calculator itself. Null where it cannot be told or the figures are others now: then the words of
 * that day stand.
 */
export async function retell(entry: Entry, locale: Locale, base: string): Promise<string | null> {
  if (hasLeftOut(entry)) return null;
  const view = await loadView(entry.calculator, locale);
  if (view === null) return null;
  const { calculator: id, state: start } = entry;
  const root = document.createElement('div');
  const place: Placement = {
    id,
    figureId: `retold-${entry.id}`,
    locale,
    mode: 'page',
    start,
    hide: [],
    base,
  };
  // It is drawn outside the page and taken away at once, before anything follows the drawing.
  render(h(view, { place }), root);
  const finding = root.querySelector('[data-finding]')?.textContent?.trim() ?? '';
  const isTold = finding !== '' && isSame(root, entry);
  render(null, root);
  return isTold ? finding : null;
}
