/** Milliseconds after a page has loaded: whoever only looks in loads nothing for it. */
const SETTLED = 5000;
const READING = 60_000;

/**
 * Starts the service worker once a page has loaded and settled, and then `more`: at once on a page
 * that the worker has opened, so from the second page on, or after a minute on the first. This is
 * part of every page, so it is as short as can be.
 */
export function startOffline(more: () => void): void {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  // A frame on somebody else's page is none of ours; a file or a host without TLS has no worker.
  if (!import.meta.env.PROD || !workers || parent !== self) return;
  const start = () => {
    if (workers.controller) more();
    else
      workers.register(`${import.meta.env.BASE_URL}sw.js`).then(
        () => setTimeout(more, READING),
        () => 0,
      );
  };
  addEventListener('load', () => setTimeout(start, SETTLED));
}
