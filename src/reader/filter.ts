import { fill } from '../i18n/template.ts';

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Whether a text holds every word of a query, in any order and in any part of its words. */
export function holds(text: string, query: string): boolean {
  const within = plain(text);
  return plain(query)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

/**
 * Lets a field leave only those entries of a list that hold what is typed. `[data-filter]` is the
 * field, `[data-filter-text]` an entry, `[data-filter-group]` what goes when all in it are gone.
 */
export function startFilter(root: HTMLElement): void {
  const field = root.querySelector<HTMLInputElement>('[data-filter]');
  const status = root.querySelector<HTMLElement>('[data-filter-status]');
  if (field === null || status === null) return;
  const entries = [...root.querySelectorAll<HTMLElement>('[data-filter-text]')];
  const groups = [...root.querySelectorAll<HTMLElement>('[data-filter-group]')];
  const { none = '', count = '' } = status.dataset;

  function show(): void {
    const query = field?.value.trim() ?? '';
    for (const entry of entries) entry.hidden = !holds(entry.dataset['filterText'] ?? '', query);
    for (const group of groups) {
      group.hidden = group.querySelector('[data-filter-text]:not([hidden])') === null;
    }
    const shown = entries.filter((entry) => !entry.hidden).length;
    const said = shown === 0 ? none : fill(count, { count: shown, all: entries.length });
    if (status !== null) status.textContent = query === '' ? '' : said;
  }

  field.addEventListener('input', show);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return;
    field.value = '';
    show();
  });
  show();
}
