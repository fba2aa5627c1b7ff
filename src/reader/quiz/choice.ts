import { advice, clear, keep, kept, mark, onAction, reason, say, words } from './panel.ts';
import type { Panel } from './panel.ts';

function show(panel: Panel, option: string, isQuiet: boolean): boolean {
  const isRight = option === panel.root.dataset['right'];
  mark(panel, isRight);
  const why = reason(panel, option);
  const told = isRight ? [why] : advice(panel, isQuiet, why);
  say(panel, isQuiet, words(panel, isRight ? 'right' : 'wrong'), ...told);
  return isRight;
}

function check(panel: Panel): void {
  const chosen = panel.boxes.find((radio) => radio.checked);
  if (chosen === undefined) {
    say(panel, false, words(panel, 'first'));
    panel.boxes[0]?.focus();
    return;
  }
  const isRight = show(panel, chosen.value, false);
  keep(panel, { kind: 'choice', choice: chosen.value, isRight });
}

function retry(panel: Panel): void {
  for (const radio of panel.boxes) radio.checked = false;
  panel.boxes[0]?.focus();
  clear(panel);
}

/** A question with options: an answer can be checked as often as the reader likes. */
export function startChoice(panel: Panel): void {
  const answer = kept(panel);
  const before = answer?.kind === 'choice' ? answer.choice : null;
  const chosen = panel.boxes.find((radio) => radio.value === before);
  if (chosen !== undefined) {
    chosen.checked = true;
    show(panel, chosen.value, true);
  }
  panel.form.addEventListener('change', () => clear(panel));
  onAction(
    panel,
    () => check(panel),
    () => retry(panel),
  );
}
