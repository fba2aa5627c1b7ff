/** What an embedded page tells the page around it. Never a reader's numbers. */
export type EmbedMessage = {
  readonly source: 'gapwise';
  readonly id: string;
} & (
  | { readonly type: 'height'; readonly value: number }
  /** Whether the goal of the link is met. */
  | { readonly type: 'goal'; readonly value: boolean }
);

/** Tells the page around the frame, whichever it is; without one nothing happens. */
export function tell(message: EmbedMessage): void {
  if (window.parent !== window) window.parent.postMessage(message, '*');
}

/** Tells the page around the frame how high the content is, now and whenever that changes. */
export function tellHeight(id: string, element: HTMLElement): () => void {
  let last = -1;
  const observer = new ResizeObserver(() => {
    const value = Math.ceil(document.body.getBoundingClientRect().height);
    if (value === last) return;
    last = value;
    tell({ source: 'gapwise', type: 'height', id, value });
  });
  observer.observe(element);
  return () => observer.disconnect();
}
