import { formatShortest } from '../../i18n/numbers.ts';
import { drawNumbers, nextSeed, slotTexts } from './numbers.ts';
import type { Numbers, Task } from './numbers.ts';
import { advice, clear, keep, kept, mark, reason, say, words } from './panel.ts';
import type { Panel } from './panel.ts';
import { judge, readTyped } from './verdict.ts';
import { fillSlots } from '../slots.ts';

interface Sheet {
  readonly panel: Panel;
  readonly task: Task;
  readonly field: HTMLInputElement;
  seed: number;
  numbers: Numbers;
}

function pose(sheet: Sheet, seed: number): void {
  sheet.seed = seed;
  sheet.numbers = drawNumbers(sheet.task.vars, seed);
  fillSlots(sheet.panel.root, slotTexts(sheet.task, sheet.numbers));
}

function hasHint({ root }: Panel): boolean {
  return root.querySelector('[data-hint]') !== null;
}

/** Says right or wrong, with what the number gives away; null when it is no number. */
function show({ panel, task, field, numbers }: Sheet, isQuiet: boolean): boolean | null {
  const typed = readTyped(field.value);
  if (typed === null) return null;
  const verdict = judge(task, numbers, typed);
  const isRight = verdict.kind === 'right';
  mark(panel, isRight);
  const line = words(panel, isRight ? 'right' : 'wrong');
  fillSlots(line, { typed: field.value.trim() });
  const told = isRight ? reason(panel) : words(panel, verdict.kind);
  if (verdict.kind === 'difference' && told instanceof DocumentFragment) {
    fillSlots(told, { a: formatShortest(verdict.a), b: formatShortest(verdict.b) });
  }
  // Without a hint the answer is not given away, since new numbers ask the same again.
  const more = isRight || !hasHint(panel) ? [] : advice(panel, isQuiet, reason(panel));
  say(panel, isQuiet, line, told, ...more);
  return isRight;
}

function check(sheet: Sheet): void {
  const { panel, field, seed } = sheet;
  const isRight = show(sheet, false);
  field.setAttribute('aria-invalid', String(isRight === null));
  if (isRight === null) {
    say(panel, false, words(panel, 'first'));
    field.focus();
    return;
  }
  keep(panel, { kind: 'number', typed: field.value.trim().slice(0, 100), seed, isRight });
}

function renew(sheet: Sheet): void {
  const { panel, field } = sheet;
  pose(sheet, nextSeed(sheet.task.vars, sheet.seed));
  field.value = '';
  clear(panel);
  const question = panel.root.querySelector('[data-text]')?.cloneNode(true);
  const line = words(panel, 'renewed');
  if (question !== undefined) line.querySelector('[data-again]')?.append(question);
  say(panel, false, line);
}

/** A question that is answered by typing a number, with new numbers as often as wanted. */
export function startTyped(panel: Panel): void {
  const field = panel.form.querySelector<HTMLInputElement>('input');
  const text = panel.root.dataset['task'];
  if (field === null || text === undefined) return;
  // Written by Question.astro from data that the build has checked.
  const task = JSON.parse(text) as Task;
  const { seed } = panel.memory;
  const sheet: Sheet = { panel, task, field, seed, numbers: drawNumbers(task.vars, seed) };
  if (seed > 1) pose(sheet, seed);
  const answer = kept(panel);
  if (answer?.kind === 'number') {
    pose(sheet, answer.seed);
    field.value = answer.typed;
    show(sheet, true);
  }
  panel.form.addEventListener('submit', (event) => {
    event.preventDefault();
    check(sheet);
  });
  field.addEventListener('input', () => {
    field.removeAttribute('aria-invalid');
    clear(panel);
  });
  panel.form
    .querySelector('[data-action="new-numbers"]')
    ?.addEventListener('click', () => renew(sheet));
}
