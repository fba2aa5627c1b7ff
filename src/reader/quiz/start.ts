import type { Store } from '../../browser/storage.ts';
import { answersName } from './names.ts';

const PANELS = '[data-question], [data-prediction]';

/**
 * Makes the checks of a page ready. Their code is loaded at once where answers are to be shown, and
 * else when the reader comes near one: most who open a lesson read for a while first. A check that
 * is sent before its code is there is answered as soon as it is.
 * @returns when the text has its final length, kept answers being shown
 */
export async function startQuiz(store: Store, lessonSlug: string | null): Promise<void> {
  if (lessonSlug === null || document.querySelector(PANELS) === null) return;
  const slug = lessonSlug;
  const name = answersName(slug);
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  let loading: Promise<void> | null = null;

  async function load(): Promise<void> {
    const { preparePanels } = await import('./panels.ts');
    const start = await preparePanels(store, slug);
    listening.abort();
    stop();
    start();
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

  // Another tab may answer before this one does; what is kept is then shown in the course map.
  const stop = store.onChange(name, () => void wake());
  if (store.has(name)) return wake();
  document.addEventListener('pointerover', onNear, options);
  document.addEventListener('focusin', onNear, options);
  document.addEventListener('submit', onSubmit, options);
}
