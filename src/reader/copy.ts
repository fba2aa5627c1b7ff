import { copyText } from '../browser/clipboard.ts';

const SHOWN = 2000;

/** The words for copying, from the attributes of `[data-reader]`. */
interface Words {
  readonly label: string;
  readonly name: string;
  readonly done: string;
  readonly failed: string;
  readonly link: string;
}

function wordsOf(root: HTMLElement): Words {
  const {
    copyLabel = '',
    copyName = '',
    copyDone = '',
    copyFailed = '',
    copyLink = '',
  } = root.dataset;
  return { label: copyLabel, name: copyName, done: copyDone, failed: copyFailed, link: copyLink };
}

function addButton(block: HTMLElement, words: Words, tell: (text: string) => void): void {
  const pre = block.querySelector('pre');
  if (pre === null) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-code';
  button.textContent = words.label;
  // A block that is no program says what it is.
  button.setAttribute('aria-label', block.dataset['code'] || words.name);
  button.addEventListener('click', () => {
    void copyText(pre.textContent).then((isCopied) => {
      tell(isCopied ? words.done : words.failed);
      if (!isCopied) getSelection()?.selectAllChildren(pre);
      else {
        button.textContent = words.done;
        setTimeout(() => (button.textContent = words.label), SHOWN);
      }
    });
  });
  block.append(button);
}

/** A heading's link goes to the heading as ever, and is on the clipboard too. */
function copyHeadingLink(event: Event, words: Words, tell: (text: string) => void): void {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a[data-heading-link]')
      : null;
  if (link === null) return;
  void copyText(link.href).then((isCopied) => {
    if (!isCopied) return;
    tell(words.link);
    link.dataset['copied'] = words.link;
    setTimeout(() => delete link.dataset['copied'], SHOWN);
  });
}

/** Adds a copy button to each `[data-code]`, and lets heading links copy their address. */
export function startCopying(root: HTMLElement): void {
  const words = wordsOf(root);
  const status = root.querySelector('[data-reader-status]');
  const tell = (text: string): void => {
    if (status !== null) status.textContent = text;
    setTimeout(() => status?.replaceChildren(), SHOWN * 3);
  };
  for (const block of document.querySelectorAll<HTMLElement>('[data-code]')) {
    addButton(block, words, tell);
  }
  document.addEventListener('click', (event) => copyHeadingLink(event, words, tell));
}
