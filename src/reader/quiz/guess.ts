import { keep, kept, say, words } from './panel.ts';
import type { Panel } from './panel.ts';

/** Fixes the guess, opens what it reveals and says how the guess compares. */
function reveal(panel: Panel, chosen: HTMLInputElement): void {
  const { root, form } = panel;
  chosen.checked = true;
  root.dataset['guess'] = chosen.value;
  const fieldset = form.querySelector('fieldset');
  if (fieldset !== null) fieldset.disabled = true;
  for (const mine of chosen.labels?.[0]?.querySelectorAll<HTMLElement>('[data-mine]') ?? []) {
    mine.hidden = false;
  }
  const button = form.querySelector<HTMLElement>('[data-action="guess"]');
  if (button !== null) button.hidden = true;
  const verdict = root.querySelector('[data-verdict]');
  const isRight = chosen.value === root.dataset['right'];
  verdict?.replaceChildren(words(panel, isRight ? 'right' : 'wrong'));
  const details = root.querySelector<HTMLDetailsElement>('[data-reveal]');
  if (details !== null) details.open = true;
}

function guess(panel: Panel): void {
  const chosen = panel.boxes.find((radio) => radio.checked);
  if (chosen === undefined) {
    say(panel, false, words(panel, 'first'));
    panel.boxes[0]?.focus();
    return;
  }
  say(panel, true);
  reveal(panel, chosen);
  // The button is gone, so the focus goes on to the answer, which a screen reader then reads.
  panel.root.querySelector<HTMLElement>('[data-verdict]')?.focus();
  keep(panel, { kind: 'guess', choice: chosen.value });
}

/** A guess before the text: made once, kept, and opened again on return. */
export function startGuess(panel: Panel): void {
  const answer = kept(panel);
  const before = answer?.kind === 'guess' ? answer.choice : null;
  const chosen = panel.boxes.find((radio) => radio.value === before);
  if (chosen !== undefined) reveal(panel, chosen);
  panel.form.addEventListener('submit', (event) => {
    event.preventDefault();
    guess(panel);
  });
}
