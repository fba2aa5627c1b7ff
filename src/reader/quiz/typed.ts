import { formatShortest } from '../../i18n/numbers.ts';
import { drawNumbers, nextSeed, slotTexts } from './numbers.ts';
import type { Numbers, Task } from './numbers.ts';
import { clear, keep, kept, mark, say, words } from './panel.ts';
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

/** Says right or wrong, with what the number gives away; null when it is no number. */
function show({ panel, task, field, numbers }: Sheet, isQuiet: boolean): boolean | null {
  const typed = readTyped(field.value);
  if (typed === null) return null;
  const verdict = judge(task, numbers, typed);
  const isRight = verdict.kind === 'right';
  mark(panel, isRight);
  const line = words(panel, isRight ? 'right' : 'wrong');
  fillSlots(line, { typed: field.value.trim() });
  const hint = isRight ? reason(panel) : words(panel, verdict.kind);
  if (verdict.kind === 'difference') {
    fillSlots(hint, { a: formatShortest(verdict.a), b: formatShortest(verdict.b) });
  }
  say(panel, isQuiet, line, hint);
  return isRight;
}

function reason(panel: Panel): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const text = panel.root.querySelector('[data-reason]');
  if (text !== null) fragment.append(text.cloneNode(true));
  return fragment;
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
  const sheet: Sheet = { panel, task, field, seed: 1, numbers: drawNumbers(task.vars, 1) };
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
