import { localStore } from '../../browser/storage.ts';
import { singleKeys } from '../keys.ts';

/**
 * All that a page loads of the search at first: the link of the top bar, `/` and Ctrl-K open a
 * dialog, whose code and texts are fetched when they are about to be needed. Without scripts, or
 * where the dialog cannot be loaded, the link leads to the page of the search.
 */
export function startSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search]');
  if (link === null) return;

  async function load(isWanted: boolean): Promise<void> {
    (await import('./dialog.ts')).startDialog(link?.dataset['search'] ?? '', isWanted);
  }

  function open(event: Event): void {
    event.preventDefault();
    load(true).catch(() => {
      if (link === null) return;
      link.onclick = null;
      link.click();
    });
  }

  link.role = 'button';
  link.onpointerenter = link.onfocus = () => load(false).catch(() => undefined);
  link.onclick = (event) => {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey)) open(event);
  };
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.defaultPrevented || !(target instanceof Element)) return;
    if (target.matches(':read-write, select')) return;
    const isOurs =
      event.ctrlKey || event.metaKey
        ? key === 'k'
        : key === '/'
          ? localStore().read(singleKeys).value
          : key === ' ' && target === link;
    if (isOurs) open(event);
  });
}
