import { addressTexts, onFragmentChange, replaceFragment } from '../../browser/address.ts';
import { isLocale } from '../../i18n/locales.ts';
import { searchStrings } from '../../i18n/strings/search.ts';
import { createPaths } from '../../paths.ts';
import { adoptStyles, elsewhereIn, slashSwitch } from './dialog.ts';
import { createTexts } from './load.ts';
import { queryOf } from './query.ts';
import { startSession } from './session.ts';

const MOST = 200;
const STORE_AFTER_MS = 300;

/** Arrow keys, Home and End move among the links of the results; Escape goes back to the field. */
function moveAmongLinks(field: HTMLInputElement, list: HTMLElement): void {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('a.found')];
  const go = (event: Event, to: HTMLElement | undefined) => {
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') go(event, links()[0]);
  });
  field.form?.addEventListener('submit', (event) => go(event, links()[0]));
  list.addEventListener('keydown', (event) => {
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (at < 0 || !isPlain) return;
    if (event.key === 'ArrowDown') go(event, all[at + 1]);
    if (event.key === 'ArrowUp') go(event, all[at - 1] ?? field);
    if (event.key === 'Home') go(event, all[0]);
    if (event.key === 'End') go(event, all.at(-1));
    if (event.key === 'Escape') go(event, field);
  });
}

/** Wires the page of the search. */
export function startSearchPage(root: HTMLElement): void {
  const part = <Found extends HTMLElement>(name: string) =>
    root.querySelector<Found>(`[data-search-${name}]`);
  const field = part<HTMLInputElement>('field');
  const [form, list, after, status] = ['form', 'list', 'after', 'status'].map((name) => part(name));
  if (!field || !form || !list || !after || !status) return;
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : 'en';
  const words = searchStrings[locale];
  const home = createPaths(import.meta.env.BASE_URL).home(locale);
  adoptStyles();
  form.append(slashSwitch(words));
  const { update } = startSession(
    {
      field,
      list,
      after,
      status,
      look: { words, home, isListbox: false, limit: MOST },
      elsewhere: () => elsewhereIn(words, home).slice(0, 2),
      onShown: () => undefined,
    },
    createTexts(root.dataset['searchLibrary'] ?? ''),
  );
  let storing: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(storing);
    storing = setTimeout(() => {
      const query = field.value.trim();
      replaceFragment(query === '' ? '' : `q=${encodeURIComponent(query)}`);
    }, STORE_AFTER_MS);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  moveAmongLinks(field, list);

  function take(): void {
    const query = queryOf(addressTexts());
    if (query === '' || query === field?.value) return;
    if (field) field.value = query;
    update();
  }
  onFragmentChange(take);
  take();
  // Written before this ran.
  if (field.value !== '') update();
  if (addressTexts().query !== '') replaceFragment(`q=${encodeURIComponent(field.value)}`);
}
