import { startChoice } from './choice.ts';
import type { Panel } from './panel.ts';

/** Shows in the picture which gap is chosen. */
function showChosen(panel: Panel): void {
  const chosen = panel.boxes.find((radio) => radio.checked)?.value;
  for (const gap of panel.form.querySelectorAll<SVGElement>('[data-gap]')) {
    gap.toggleAttribute('data-chosen', gap.dataset['gap'] === chosen);
  }
}

/** A gap of a drawn ladder: a choice whose options can be pressed in the picture too. */
export function startLadder(panel: Panel): void {
  startChoice(panel);
  showChosen(panel);
  panel.form.addEventListener('change', () => showChosen(panel));
  panel.form.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const gap = target?.closest<SVGElement>('[data-gap]')?.dataset['gap'];
    // A press on the option itself tells its panel about it, as keys do.
    if (gap !== undefined) panel.boxes.find((radio) => radio.value === gap)?.click();
    // "Try again" takes the choice away without a change event.
    if (target?.closest('[data-action="retry"]')) showChosen(panel);
  });
}
