import type { Store } from '../../browser/storage.ts';
import { startChoice } from './choice.ts';
import { startGuess } from './guess.ts';
import { openPanel } from './panel.ts';
import { startTyped } from './typed.ts';

/** Wires every check and prediction of the page. */
export function startPanels(store: Store): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-question]')) {
    const panel = openPanel(root, root.dataset['question'] ?? '', store);
    if (panel === null) continue;
    if (root.dataset['kind'] === 'number') startTyped(panel);
    else startChoice(panel);
  }
  for (const root of document.querySelectorAll<HTMLElement>('[data-prediction]')) {
    const panel = openPanel(root, root.dataset['prediction'] ?? '', store);
    if (panel !== null) startGuess(panel);
  }
}
