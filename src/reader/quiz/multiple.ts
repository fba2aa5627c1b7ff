import { fillSlots } from '../slots.ts';
import { advice, clear, keep, kept, mark, onAction, reason, say, words } from './panel.ts';
import type { Panel } from './panel.ts';

/** The text of an option with its reason, for an option that should not have been chosen. */
function objection(panel: Panel, box: HTMLInputElement): readonly Node[] {
  const line = words(panel, 'chosen');
  const text = box.labels?.[0]?.querySelector('span')?.cloneNode(true);
  if (text !== undefined) line.querySelector('[data-chosen-text]')?.append(text);
  return [line, reason(panel, box.value)];
}

function show(panel: Panel, isQuiet: boolean): boolean {
  const right = (panel.root.dataset['right'] ?? '').split(' ');
  const chosen = panel.boxes.filter((box) => box.checked);
  const extra = chosen.filter((box) => !right.includes(box.value));
  const found = chosen.length - extra.length;
  const isRight = found === right.length && extra.length === 0;
  mark(panel, isRight);
  if (isRight) {
    const reasons = chosen.map((box) => reason(panel, box.value));
    say(panel, isQuiet, words(panel, 'right'), ...reasons);
    return true;
  }
  const partly = words(panel, 'partly');
  const counts = { found, count: right.length, extra: extra.length };
  fillSlots(partly, {
    found: String(counts.found),
    count: String(counts.count),
    extra: String(counts.extra),
  });
  const told = advice(panel, isQuiet, ...extra.flatMap((box) => objection(panel, box)));
  say(panel, isQuiet, words(panel, 'wrong'), partly, ...told);
  return false;
}

function check(panel: Panel): void {
  const choices = panel.boxes.filter((box) => box.checked).map((box) => box.value);
  if (choices.length === 0) {
    say(panel, false, words(panel, 'first'));
    panel.boxes[0]?.focus();
    return;
  }
  keep(panel, { kind: 'multiple', choices, isRight: show(panel, false) });
}

function retry(panel: Panel): void {
  for (const box of panel.boxes) box.checked = false;
  panel.boxes[0]?.focus();
  clear(panel);
}

/** A question of which several options are right: all of them, and no other, have to be chosen. */
export function startMultiple(panel: Panel): void {
  const answer = kept(panel);
  if (answer?.kind === 'multiple') {
    for (const box of panel.boxes) box.checked = answer.choices.includes(box.value);
    if (panel.boxes.some((box) => box.checked)) show(panel, true);
  }
  panel.form.addEventListener('change', () => clear(panel));
  onAction(
    panel,
    () => check(panel),
    () => retry(panel),
  );
}
