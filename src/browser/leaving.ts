/**
 * Asks before the page is left, while it is on: where something is not yet stored. Off, there is no
 * listener at all, since a page that may ask is not kept for the way back.
 */
export function guardLeaving(): (isOn: boolean) => void {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  return (isOn) => {
    if (isOn) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  };
}

/** Calls back when the page is hidden or left: the last moment at which something can be stored. */
export function whenLeft(callback: () => void): () => void {
  const hide = (): void => {
    if (document.visibilityState === 'hidden') callback();
  };
  document.addEventListener('visibilitychange', hide);
  window.addEventListener('pagehide', callback);
  return () => {
    document.removeEventListener('visibilitychange', hide);
    window.removeEventListener('pagehide', callback);
  };
}
