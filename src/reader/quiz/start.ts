import type { Store } from '../../browser/storage.ts';
import { answersRecord } from './answers.ts';
import { startProgress } from './progress.ts';

const PANELS = '[data-question], [data-prediction]';

/**
 * Makes the checks of a page ready. Their code is loaded at once where answers are to be shown, and
 * else when the reader comes near one: most who open a lesson read for a while first. A check that
 * is sent before its code is there is answered as soon as it is.
 * @returns when the text has its final length, kept answers being shown
 */
export async function startQuiz(store: Store, lessonSlug: string | null): Promise<void> {
  startProgress(store);
  if (lessonSlug === null || document.querySelector(PANELS) === null) return;
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  let loading: Promise<void> | null = null;

  async function load(): Promise<void> {
    const { startPanels } = await import('./panels.ts');
    listening.abort();
    startPanels(store);
  }

  function wake(): Promise<void> {
    loading ??= load().catch(() => {
      // Without a connection the next touch tries again.
      loading = null;
    });
    return loading;
  }

  function onNear(event: Event): void {
    if (event.target instanceof Element && event.target.closest(PANELS) !== null) void wake();
  }

  function onSubmit(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.closest(PANELS) === null) return;
    event.preventDefault();
    event.stopPropagation();
    void wake().then(() => {
      if (listening.signal.aborted) form.requestSubmit();
    });
  }

  if (Object.keys(store.read(answersRecord(lessonSlug)).value).length > 0) return wake();
  document.addEventListener('pointerover', onNear, options);
  document.addEventListener('focusin', onNear, options);
  document.addEventListener('submit', onSubmit, options);
}
