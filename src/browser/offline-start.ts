/**
 * Milliseconds since the page has loaded, and since its reader has last done something: whoever only
 * looks in loads nothing for it, and no drag of a slider has to share the processor with it.
 */
const SETTLED = 5000;
const DOING = ['pointermove', 'keydown', 'scroll'];
const READING = 60_000;

/**
 * Starts the service worker once a page has settled, and then `more`: at once on a page that the
 * worker has opened, so from the second page on, or after a minute on the first. This is part of
 * every page, so it is as short as can be.
 */
export function startOffline(more: () => void): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  // A frame on somebody else's page is none of ours; a file or a host without TLS has no worker.
  if (!import.meta.env.PROD || !workers || parent !== self) return;
  let timer = 0;
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(start, SETTLED);
  };
  const start = () => {
    for (const kind of DOING) removeEventListener(kind, wait);
    if (workers.controller) more();
    else
      workers.register(`${import.meta.env.BASE_URL}sw.js`).then(
        () => setTimeout(more, READING),
        () => 0,
      );
  };
  addEventListener('load', () => {
    for (const kind of DOING) addEventListener(kind, wait);
    wait();
  });
}
