import { clear, keep, kept, mark, say, words } from './panel.ts';
import type { Panel } from './panel.ts';

function reason(panel: Panel, option: string): Node {
  const items = panel.root.querySelectorAll<HTMLElement>('[data-reason]');
  const item = [...items].find((one) => one.dataset['reason'] === option);
  return item?.cloneNode(true) ?? document.createDocumentFragment();
}

function show(panel: Panel, option: string, isQuiet: boolean): boolean {
  const isRight = option === panel.root.dataset['right'];
  mark(panel, isRight);
  say(panel, isQuiet, words(panel, isRight ? 'right' : 'wrong'), reason(panel, option));
  return isRight;
}

function check(panel: Panel): void {
  const chosen = panel.radios.find((radio) => radio.checked);
  if (chosen === undefined) {
    say(panel, false, words(panel, 'first'));
    panel.radios[0]?.focus();
    return;
  }
  const isRight = show(panel, chosen.value, false);
  keep(panel, { kind: 'choice', choice: chosen.value, isRight });
}

function retry(panel: Panel): void {
  for (const radio of panel.radios) radio.checked = false;
  panel.radios[0]?.focus();
  clear(panel);
}

/** A question with options: an answer can be checked as often as the reader likes. */
export function startChoice(panel: Panel): void {
  const answer = kept(panel);
  const before = answer?.kind === 'choice' ? answer.choice : null;
  const chosen = panel.radios.find((radio) => radio.value === before);
  if (chosen !== undefined) {
    chosen.checked = true;
    show(panel, chosen.value, true);
  }
  panel.form.addEventListener('submit', (event) => {
    event.preventDefault();
    check(panel);
  });
  panel.form.addEventListener('change', () => clear(panel));
  panel.form.querySelector('[data-action="retry"]')?.addEventListener('click', () => retry(panel));
}
