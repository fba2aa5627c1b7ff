/** A field and the listbox that it opens (combobox pattern of WAI-ARIA). */
export interface Options {
  readonly field: HTMLInputElement;
  readonly list: HTMLElement;
}

const options = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('[role="option"]')];

/**
 * Which option a key leads to: from -1, where none is chosen. Home and End move in the text until an
 * option is chosen. Null where the key is the field's own.
 */
export function indexAfter(key: string, index: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return index + 1 >= count ? 0 : index + 1;
    case 'ArrowUp':
      return index <= 0 ? count - 1 : index - 1;
    case 'Home':
      return index < 0 ? null : 0;
    case 'End':
      return index < 0 ? null : count - 1;
    default:
      return null;
  }
}

/** Lets keys choose among the options while the focus stays in the field. */
export function startOptions({ field, list }: Options): { readonly reset: () => void } {
  let chosen = -1;

  function choose(index: number): void {
    const all = options(list);
    all[chosen]?.setAttribute('aria-selected', 'false');
    chosen = index;
    const option = all[chosen];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', option.id);
  }

  /** Enter opens what is chosen, or the first. */
  function open(event: KeyboardEvent): void {
    const option = options(list)[Math.max(chosen, 0)];
    if (option === undefined) return;
    event.preventDefault();
    const { ctrlKey, metaKey, shiftKey } = event;
    option.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
    );
  }

  field.addEventListener('keydown', (event) => {
    // A key that ends or moves in what is being composed (한글) is not for us.
    if (event.isComposing) return;
    if (event.key === 'Enter') return open(event);
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const index = indexAfter(event.key, chosen, options(list).length);
    if (index === null) return;
    event.preventDefault();
    choose(index);
  });

  return {
    reset() {
      chosen = -1;
      const isOpen = options(list).length > 0;
      list.hidden = !isOpen;
      field.setAttribute('aria-expanded', String(isOpen));
      field.removeAttribute('aria-activedescendant');
    },
  };
}
