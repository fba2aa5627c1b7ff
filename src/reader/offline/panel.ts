import { askWorker, isStandIn, noWorker, onNewer, reload } from '../../browser/offline.ts';
import { localStore } from '../../browser/storage.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { choiceRecord, KEPT_EVENT } from './choice.ts';
import { showNotice } from './notice.ts';

type Status = 'none' | 'busy' | 'kept' | 'failed';

/** One language's line: what is said of it, and its button. */
interface Line {
  readonly locale: Locale;
  readonly show: (status: Status) => void;
  readonly progress: (share: number) => void;
  readonly button: HTMLButtonElement | null;
}

function lineOf(element: HTMLElement): Line | null {
  const locale = element.dataset['offlineLocale'];
  if (!isLocale(locale)) return null;
  const button = element.querySelector<HTMLButtonElement>('[data-action="keep"]');
  const share = element.querySelector<HTMLElement>('[data-share]');
  return {
    locale,
    button,
    show: (status) => {
      element.dataset['status'] = status;
      for (const said of element.querySelectorAll<HTMLElement>('[data-when]')) {
        said.hidden = said.dataset['when'] !== status;
      }
      if (button !== null) button.hidden = status === 'kept' || status === 'busy';
    },
    progress: (done) => {
      if (share !== null) share.textContent = String(Math.floor(done * 100));
    },
  };
}

function wire(root: HTMLElement, lines: readonly Line[]): void {
  const forget = root.querySelector<HTMLButtonElement>('[data-action="forget"]');
  const showAll = (kept: readonly Locale[]): void => {
    for (const line of lines) line.show(kept.includes(line.locale) ? 'kept' : 'none');
    if (forget !== null) forget.hidden = kept.length === 0;
  };
  for (const line of lines) {
    line.button?.addEventListener('click', async () => {
      line.progress(0);
      line.show('busy');
      localStore().remove(choiceRecord);
      const kept = await askWorker({ kind: 'keep', locale: line.locale }, line.progress);
      // Removed while it was coming: that is what was asked for.
      const isRemoved = localStore().read(choiceRecord).value === 'off';
      if (kept === null) line.show(isRemoved ? 'none' : 'failed');
      else showAll(kept);
    });
  }
  forget?.addEventListener('click', async () => {
    localStore().write(choiceRecord, 'off');
    const kept = await askWorker({ kind: 'forget' });
    if (kept === null) return;
    showAll(kept);
    lines[0]?.button?.focus();
  });
  const ask = async (): Promise<void> => showAll((await askWorker({ kind: 'tell' })) ?? []);
  document.addEventListener(KEPT_EVENT, () => void ask());
  void ask();
  void onNewer(showNotice);
}

/** Runs the page about reading offline, also where it stands in for a page that is not there. */
export function startPanel(root: HTMLElement): void {
  const standIn = document.querySelector<HTMLElement>('[data-stand-in]');
  if (standIn !== null && isStandIn(root.dataset['path'] ?? '')) {
    standIn.hidden = false;
    standIn.querySelector('button')?.addEventListener('click', reload);
  }
  const missing = noWorker();
  if (missing !== null) {
    for (const said of root.querySelectorAll<HTMLElement>('[data-missing]')) {
      said.hidden = said.dataset['missing'] !== missing;
    }
    return;
  }
  const rows = root.querySelectorAll<HTMLElement>('[data-offline-locale]');
  const lines = [...rows].flatMap((row) => lineOf(row) ?? []);
  for (const row of rows) row.hidden = false;
  wire(root, lines);
}
