import { localStore } from '../../browser/storage.ts';
import { isLocale } from '../../i18n/locales.ts';
import { searchStrings, type SearchWords } from '../../i18n/strings/search.ts';
import { createPaths } from '../../paths.ts';
import { singleKeys } from '../keys.ts';
import { createTexts, type Texts } from './load.ts';
import { startOptions } from './options.ts';
import sheet from './search.css?inline';
import { startSession } from './session.ts';
import { element } from './view.ts';

/** How many results the dialog shows; the page of the search shows them all. */
const MOST = 40;

/** A sheet made here needs no place in the page's policy, and no file before its time. */
export function adoptStyles(): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(sheet);
  document.adoptedStyleSheets.push(styles);
}

/** Where to look when nothing is found: lists that are short enough to read. */
export function elsewhereIn(words: SearchWords, home: string): readonly HTMLElement[] {
  const link = (path: string, text: string) => element('a', { href: home + path }, text);
  return [
    link('glossary/', words.kinds.term),
    link('calculators/', words.kinds.calculator),
    link('search/', words.contents),
  ];
}

/** A switch for the hot key of a single letter, which is on unless a reader says otherwise. */
export function slashSwitch(words: SearchWords): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', 'data-single-keys': '' });
  box.checked = localStore().read(singleKeys).value;
  box.addEventListener('change', () => localStore().write(singleKeys, box.checked));
  return element('label', { class: 'slash' }, box, words.slash);
}

function build(texts: Texts): HTMLDialogElement {
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : 'en';
  const words = searchStrings[locale];
  const home = createPaths(import.meta.env.BASE_URL).home(locale);
  const field = element('input', {
    type: 'search',
    role: 'combobox',
    'aria-label': words.label,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'search-results',
    'aria-describedby': 'search-hint',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    placeholder: words.label,
    'data-search-field': '',
  });
  const close = element('button', { type: 'button', 'data-action': 'search-close' }, words.close);
  const status = element('p', { role: 'status', class: 'search-status' });
  const list = element('div', {
    id: 'search-results',
    role: 'listbox',
    'aria-label': words.results,
  });
  list.hidden = true;
  const after = element('div', { class: 'search-after' });
  const hint = element('p', { id: 'search-hint', class: 'search-hint' }, words.hint);
  const keys = element('span', {}, words.keys);
  const foot = element('div', { class: 'search-foot' }, keys, slashSwitch(words));
  const head = element('div', { class: 'search-head' }, field, close);
  const dialog = element(
    'dialog',
    { class: 'searching', 'aria-label': words.open, 'data-search-dialog': '' },
    head,
    status,
    hint,
    list,
    after,
    foot,
  );
  const options = startOptions({ field, list });
  startSession(
    {
      field,
      list,
      after,
      status,
      look: { words, home, isListbox: true, limit: MOST },
      elsewhere: () => elsewhereIn(words, home),
      onShown: (answer) => {
        hint.hidden = answer !== null;
        options.reset();
      },
    },
    texts,
  );
  close.addEventListener('click', () => dialog.close());
  let pressed: EventTarget | null = null;
  dialog.addEventListener('pointerdown', ({ target }) => (pressed = target));
  dialog.addEventListener('click', ({ target }) => {
    const isLink = target instanceof Element && target.closest('a') !== null;
    // A selection that began in the field may end outside the dialog.
    const isOutside = target === dialog && pressed === dialog;
    if (isOutside || isLink) dialog.close();
  });
  dialog.addEventListener('keydown', (event) => {
    // A field of this kind would keep the first Escape to itself.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  return dialog;
}

let made: { readonly dialog: HTMLDialogElement; readonly texts: Texts } | undefined;

/**
 * Makes the dialog of a page, once, and fetches the texts ahead of the first query.
 * @param address of the texts
 * @param isWanted whether to open it too
 */
export function startDialog(address: string, isWanted: boolean): void {
  if (made === undefined) {
    adoptStyles();
    const texts = createTexts(address);
    made = { texts, dialog: build(texts) };
    document.body.append(made.dialog);
  }
  const { dialog, texts } = made;
  // What fails here is said when something is typed.
  texts.first().catch(() => undefined);
  if (!isWanted) return;
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector('input');
  field?.focus();
  field?.select();
}
