import type { Store } from '../../browser/storage.ts';
import { answerTo, answersRecord, keepAnswer } from './answers.ts';
import type { Answer } from './answers.ts';

/**
 * One check or prediction on the page. All words stand in markup, in templates, so that
 * the scripts carry none and nothing is ever built from text.
 */
export interface Panel {
  readonly root: HTMLElement;
  readonly id: string;
  readonly form: HTMLFormElement;
  readonly status: HTMLElement;
  readonly radios: readonly HTMLInputElement[];
  readonly store: Store;
  readonly lessonSlug: string;
}

/** The parts of a panel; null when its markup is not complete. */
export function openPanel(root: HTMLElement, id: string, store: Store): Panel | null {
  const form = root.querySelector('form');
  const status = root.querySelector<HTMLElement>('[data-status]');
  const lessonSlug = root.dataset['lesson'];
  if (form === null || status === null || lessonSlug === undefined) return null;
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  return { root, id, form, status, radios, store, lessonSlug };
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

let isWarned = false;

/** Keeps an answer; the first time that it cannot be kept, the reader is told. */
export function keep(panel: Panel, answer: Answer): void {
  const trouble = keepAnswer(panel.store, panel.lessonSlug, panel.id, answer);
  if (trouble === null || isWarned) return;
  isWarned = true;
  panel.status.append(words(panel, 'not-kept'));
}

/** What the reader answered here before. */
export function kept(panel: Panel): Answer | null {
  return answerTo(panel.store.read(answersRecord(panel.lessonSlug)).value, panel.id);
}
