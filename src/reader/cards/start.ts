type Started = 'pointerover' | 'pointerdown' | 'focusin' | 'click';
const KINDS: readonly Started[] = ['pointerover', 'pointerdown', 'focusin', 'click'];

/** The same event once more, for listeners that were not there in time. */
function again(event: Event): Event {
  if (event instanceof PointerEvent) return new PointerEvent(event.type, event);
  return event instanceof FocusEvent
    ? new FocusEvent(event.type, event)
    : new MouseEvent(event.type, event as MouseEvent);
}

/**
 * Cards need a pointer or the focus: their code is loaded when the reader first moves either to a
 * link that has one. What the reader did meanwhile is done again, so that no first tap is lost.
 */
export function startCards(): void {
  const missed: (readonly [EventTarget, Event])[] = [];
  const listening = new AbortController();
  let isTouch = false;
  let isLoading = false;

  async function load(): Promise<void> {
    isLoading = true;
    try {
      const { listenForCards } = await import('./cards.ts');
      listening.abort();
      listenForCards();
      for (const [target, event] of missed) target.dispatchEvent(event);
    } catch {
      // Without a connection the link is a link, and the next move tries again.
      isLoading = false;
      missed.length = 0;
    }
  }

  function onEvent(event: Event): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (event instanceof PointerEvent && event.type !== 'click') {
      isTouch = event.pointerType === 'touch';
    }
    if (!isLoading && target.closest('a[data-card]') === null) return;
    if (event.type === 'click' && !isTouch) return;
    missed.push([target, again(event)]);
    if (event.type === 'click') event.preventDefault();
    if (!isLoading) void load();
  }

  for (const kind of KINDS) {
    document.addEventListener(kind, onEvent, { signal: listening.signal, capture: true });
  }
}
