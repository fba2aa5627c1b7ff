import { gatherNotes } from './notes.ts';

/** Lets the button of a margin note fold and unfold it where there is no margin. */
export function startMargins(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest('[data-margin-toggle]');
    const isOpen = button?.closest('[data-margin]')?.toggleAttribute('data-open');
    if (isOpen !== undefined) button?.setAttribute('aria-expanded', String(isOpen));
  });
}

/** Paper cannot be unfolded: while the page is printed all is open, and notes end their section. */
export function startPrinting(): void {
  let opened: readonly HTMLDetailsElement[] = [];
  let scatterNotes = (): void => undefined;
  addEventListener('beforeprint', () => {
    opened = [
      ...document.querySelectorAll<HTMLDetailsElement>('[data-article] details:not([open])'),
    ];
    for (const details of opened) details.open = true;
    const article = document.querySelector<HTMLElement>('[data-article]');
    if (article !== null) scatterNotes = gatherNotes(article);
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    scatterNotes();
    scatterNotes = () => undefined;
  });
}
