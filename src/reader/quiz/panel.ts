import type { Trouble } from '../../browser/storage.ts';
import type { Answer, Given } from './answers.ts';

/** What a panel remembers: in a lesson on the device, in a review for one showing only. */
export interface Memory {
  /** What the reader answered before; null when there is nothing. */
  readonly kept: (id: string) => Answer | null;
  readonly keep: (id: string, given: Given) => Trouble | null;
  /** The seed of the numbers, and of the order, that are shown first; the server shows that of 1. */
  readonly seed: number;
}

/**
 * One check or prediction on the page. All words stand in markup, in templates, so that
 * the scripts carry none and nothing is ever built from text.
 */
export interface Panel {
  readonly root: HTMLElement;
  readonly id: string;
  readonly form: HTMLFormElement;
  readonly status: HTMLElement;
  /** Radios or boxes, by the kind of question. */
  readonly boxes: readonly HTMLInputElement[];
  readonly memory: Memory;
}

/** The parts of a panel; null when its markup is not complete. */
export function openPanel(root: HTMLElement, id: string, memory: Memory): Panel | null {
  const form = root.querySelector('form');
  const status = root.querySelector<HTMLElement>('[data-status]');
  if (form === null || status === null) return null;
  const boxes = [
    ...form.querySelectorAll<HTMLInputElement>('input[type="radio"], input[type="checkbox"]'),
  ];
  return { root, id, form, status, boxes, memory };
}

/** What the template of this name holds: the panel's own, or that of all panels of the page. */
export function words(panel: Panel, name: string): DocumentFragment {
  const wanted = `template[data-say="${name}"]`;
  const template =
    panel.root.querySelector<HTMLTemplateElement>(wanted) ??
    document.querySelector<HTMLTemplateElement>(`[data-quiz-words] ${wanted}`);
  return template === null
    ? document.createDocumentFragment()
    : document.importNode(template.content, true);
}

/** Says something in the live region; quietly when it only restores what was said before. */
export function say(panel: Panel, isQuiet: boolean, ...content: readonly Node[]): void {
  panel.status.setAttribute('aria-live', isQuiet ? 'off' : 'polite');
  panel.status.replaceChildren(...content);
}

/** A copy of the reason of an option, or of the only reason; empty when there is none. */
export function reason(panel: Panel, option = ''): Node {
  const items = panel.root.querySelectorAll<HTMLElement>('[data-reason]');
  const item = [...items].find((one) => one.dataset['reason'] === option);
  return item?.cloneNode(true) ?? document.createDocumentFragment();
}

/**
 * What is told with a wrong answer: the hint with the first one, where there is a hint and nothing
 * was said before, and the reasons from the second one on.
 */
export function advice(panel: Panel, isQuiet: boolean, ...reasons: readonly Node[]): Node[] {
  const hint = panel.root.querySelector('[data-hint] > p');
  const isFirst = panel.root.dataset['tried'] === undefined;
  if (hint === null || isQuiet || !isFirst) return [...reasons];
  panel.root.dataset['tried'] = '';
  return [hint.cloneNode(true)];
}

/** Marks the panel as answered right or wrong, or not at all; "Try again" shows with an answer. */
export function mark(panel: Panel, isRight: boolean | null): void {
  if (isRight === null) delete panel.root.dataset['state'];
  else panel.root.dataset['state'] = isRight ? 'right' : 'wrong';
  const retry = panel.form.querySelector<HTMLElement>('[data-action="retry"]');
  if (retry !== null) retry.hidden = isRight === null;
}

export function clear(panel: Panel): void {
  mark(panel, null);
  panel.status.replaceChildren();
}

/** Calls back when the form is sent, which never leaves the page, and when "Try again" is pressed. */
export function onAction(panel: Panel, check: () => void, retry: () => void): void {
  panel.form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  panel.form.querySelector('[data-action="retry"]')?.addEventListener('click', retry);
}

let isWarned = false;

/** Keeps an answer; the first time that it cannot be kept, the reader is told. */
export function keep(panel: Panel, given: Given): void {
  const trouble = panel.memory.keep(panel.id, given);
  if (trouble === null || isWarned) return;
  isWarned = true;
  panel.status.append(words(panel, 'not-kept'));
}

/** What the reader answered here before. */
export function kept(panel: Panel): Answer | null {
  return panel.memory.kept(panel.id);
}
