import { changeToNewer } from '../../browser/offline.ts';
import { sessionStore, type StoredRecord } from '../../browser/storage.ts';
import { offlineStrings } from '../../i18n/strings/offline.ts';
import { isLocale } from '../../i18n/locales.ts';

/** Put off until the tab is closed. */
const laterRecord: StoredRecord<boolean> = {
  name: 'offline-later',
  version: 1,
  initial: false,
  parse: (data) => (typeof data === 'boolean' ? data : null),
};

/** Styles of a part that few pages ever show: no page carries them. */
const LOOK = `
.newer{position:fixed;z-index:6;inset-block-end:1rem;inset-inline:1rem;display:flex;flex-wrap:wrap;
gap:.4rem .6rem;align-items:center;inline-size:fit-content;max-inline-size:min(36rem,100vw - 2rem);
margin-inline:auto;padding:.6rem .6rem .6rem 1rem;font:400 var(--step--1)/1.45 var(--sans);
color:var(--ink);background:var(--card);border:1px solid var(--rule-strong);
border-radius:var(--radius);box-shadow:var(--shadow)}
.newer:not(:has(button)){display:none}
body:has([data-resume]:not([hidden])) .newer{inset-block-end:5.5rem}
.newer p{margin:0}
.newer button{min-block-size:2.25rem;padding:.2rem .8rem;font:600 var(--step--1)/1.4 var(--sans);
color:var(--muted);background:none;border:1px solid transparent;border-radius:8px;cursor:pointer}
.newer button:first-of-type{color:var(--ink);border-color:var(--rule-strong)}
@media print{.newer{display:none}}`;

function button(label: string, action: string, onPress: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.dataset['action'] = action;
  made.addEventListener('click', onPress);
  return made;
}

let region: HTMLElement | null = null;

/** Says once, politely, that a newer version is there; nothing changes until the reader asks. */
export function showNotice(): void {
  if (region !== null || sessionStore().read(laterRecord).value) return;
  const { lang } = document.documentElement;
  const words = offlineStrings[isLocale(lang) ? lang : 'en'].newer;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOOK);
  document.adoptedStyleSheets.push(sheet);
  const shown = document.createElement('div');
  region = shown;
  shown.className = 'newer';
  shown.setAttribute('role', 'status');
  shown.dataset['newer'] = '';
  document.body.append(shown);
  const text = document.createElement('p');
  text.textContent = words.text;
  const later = (): void => {
    sessionStore().write(laterRecord, true);
    shown.remove();
  };
  // A region is announced when something comes into it, not when it comes with something in it.
  setTimeout(() =>
    shown.append(
      text,
      button(words.reload, 'reload', () => void changeToNewer()),
      button(words.later, 'later', later),
    ),
  );
}
