/** Where an item that is dragged to a height goes among the others: before the first below it. */
function nextAt(list: HTMLElement, dragged: HTMLElement, height: number): Element | null {
  const others = [...list.children].filter((item) => item !== dragged);
  const below = others.find((item) => {
    const { top, height: tall } = item.getBoundingClientRect();
    return height < top + tall / 2;
  });
  return below ?? null;
}

/**
 * Lets the items of a list be dragged by their `[data-grip]`, an extra to the buttons. The list holds
 * the pointer, since an item that is moved in the page would lose it.
 */
export function startDragging(list: HTMLElement, onDrop: (item: HTMLElement) => void): void {
  let dragged: HTMLElement | null = null;

  function drop(): void {
    if (dragged === null) return;
    delete dragged.dataset['dragged'];
    onDrop(dragged);
    dragged = null;
  }

  list.addEventListener('pointerdown', (event) => {
    const grip = event.target instanceof Element ? event.target.closest('[data-grip]') : null;
    dragged = grip?.closest<HTMLElement>('[data-item]') ?? null;
    if (dragged === null) return;
    event.preventDefault();
    dragged.dataset['dragged'] = '';
    list.setPointerCapture(event.pointerId);
  });
  list.addEventListener('pointermove', (event) => {
    if (dragged === null) return;
    const next = nextAt(list, dragged, event.clientY);
    if (next !== dragged.nextElementSibling) list.insertBefore(dragged, next);
  });
  list.addEventListener('pointerup', drop);
  list.addEventListener('pointercancel', drop);
}
