import type { Store, StoredRecord } from '../../browser/storage.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Fires on `document` after the colours of the page have changed. */
const THEME_EVENT = 'gapwise:theme';

function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}

export const themeRecord: StoredRecord<Theme> = {
  name: 'theme',
  version: 1,
  initial: 'system',
  parse: (data) => (isTheme(data) ? data : null),
};

/** Keeps the choice; to follow the system is to keep nothing. */
export function keepTheme(store: Store, theme: Theme): void {
  if (theme === 'system') store.remove(themeRecord);
  else store.write(themeRecord, theme);
}

/** Where a `<meta name="theme-color">` for one theme holds under a choice: a media query. */
export function barMedia(own: string | undefined, theme: Theme): string {
  if (theme === 'system') return `(prefers-color-scheme: ${own ?? 'light'})`;
  return own === theme ? '' : 'not all';
}

function announce(theme: Theme): void {
  document.dispatchEvent(new CustomEvent(THEME_EVENT, { detail: { theme } }));
}

/** Sets the colours of the page and of the browser's bar. */
function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-theme-color]')) {
    meta.media = barMedia(meta.dataset['themeColor'], theme);
  }
  announce(theme);
}

/** Wires every `[data-theme-switch]`, and follows other tabs and the system. */
export function startThemeSwitch(store: Store): void {
  const radios = [
    ...document.querySelectorAll<HTMLInputElement>('[data-theme-switch] input[type="radio"]'),
  ];
  const show = (theme: Theme): void => {
    for (const radio of radios) radio.checked = radio.value === theme;
  };
  const kept = store.read(themeRecord).value;
  show(kept);
  for (const radio of radios) {
    radio.addEventListener('change', () => {
      if (isTheme(radio.value)) keepTheme(store, radio.value);
    });
  }
  store.watch(themeRecord, (theme) => {
    show(theme);
    applyTheme(theme);
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    const { value } = store.read(themeRecord);
    if (value === 'system') announce(value);
  });
}
