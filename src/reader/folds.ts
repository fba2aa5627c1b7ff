/** Lets the button of a margin note fold and unfold it where there is no margin. */
export function startMargins(): void {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest('[data-margin-toggle]');
    const isOpen = button?.closest('[data-margin]')?.toggleAttribute('data-open');
    if (isOpen !== undefined) button?.setAttribute('aria-expanded', String(isOpen));
  });
}

/** Paper cannot be unfolded: everything is open while the page is printed. */
export function startPrinting(): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [
      ...document.querySelectorAll<HTMLDetailsElement>('[data-article] details:not([open])'),
    ];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
