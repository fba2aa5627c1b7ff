import { storageKey } from '../../browser/storage.ts';

/**
 * The script that stands in the head and runs before the first paint: it says that scripts run
 * (`data-js`) and sets the reader's theme, so that the page never flashes in the other one. It
 * cannot import anything, so it reads the record of `theme.ts` by hand; a test holds them equal.
 */
export function themeScript(base: string): string {
  // A base with "</script>" in it would end the element.
  const key = JSON.stringify(storageKey(base, 'theme')).replaceAll('<', '\\u003c');
  return [
    '(()=>{const r=document.documentElement;r.dataset.js="";let t;',
    `try{t=JSON.parse(localStorage.getItem(${key})).data}catch{}`,
    'if(t!=="light"&&t!=="dark")return;r.dataset.theme=t;',
    'for(const m of document.querySelectorAll("meta[data-theme-color]"))',
    'm.media=m.dataset.themeColor===t?"":"not all"})()',
  ].join('');
}
