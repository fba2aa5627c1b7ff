/** The page's side of the service worker: the only place that talks with it. */
import type { Locale } from '../i18n/locales.ts';
import { isLocale } from '../i18n/locales.ts';
import type { Told, Wish } from './service-worker/messages.ts';

/** Why a page cannot be kept here. */
export type NoWorker = 'folder' | 'browser';

/** What stands in the way of keeping pages, or null. */
export function noWorker(): NoWorker | null {
  if (location.protocol === 'file:') return 'folder';
  return 'serviceWorker' in navigator ? null : 'browser';
}

/** Whether the browser asks to save data, or the line is too slow to load what nobody asked for. */
export function isThrifty(): boolean {
  const line = (navigator as { connection?: { saveData?: boolean; effectiveType?: string } })
    .connection;
  return line?.saveData === true || /2g/.test(line?.effectiveType ?? '');
}

/** The language of the page's address; null on the page that offers the languages. */
export function addressLocale(): Locale | null {
  const [first] = location.pathname.slice(import.meta.env.BASE_URL.length).split('/');
  return isLocale(first) ? first : null;
}

/** Whether the page stands in for one that is not on this device. */
export function isStandIn(ownPath: string): boolean {
  return location.protocol !== 'file:' && location.pathname !== ownPath;
}

export function reload(): void {
  location.reload();
}

async function registration(): Promise<ServiceWorkerRegistration> {
  const workers = navigator.serviceWorker;
  await workers.register(`${import.meta.env.BASE_URL}sw.js`);
  return workers.ready;
}

function post(worker: ServiceWorker | null, wish: Wish, onTold: (told: Told) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<Told>) => {
    onTold(data);
    if (data.kind !== 'progress') port1.close();
  };
  worker?.postMessage(wish, [port2]);
}

/**
 * Asks the service worker, and starts it where there is none.
 * @returns the languages that are kept then; null where something failed, and nothing has changed
 */
export async function askWorker(
  wish: Exclude<Wish, { kind: 'switch' }>,
  onProgress: (share: number) => void = () => undefined,
): Promise<readonly Locale[] | null> {
  try {
    const { active } = await registration();
    return await new Promise((resolve) => {
      post(active, wish, (told) => {
        if (told.kind === 'progress') onProgress(told.share);
        else resolve(told.kind === 'kept' ? told.locales : null);
      });
    });
  } catch {
    return null;
  }
}

/** Calls back when a newer version of the site is whole on this device, or has taken over. */
export async function onNewer(listener: () => void): Promise<void> {
  const workers = navigator.serviceWorker;
  const found = await workers.getRegistration(import.meta.env.BASE_URL);
  if (found === undefined || workers.controller === null) return;
  const { controller } = workers;
  if (found.waiting !== null) listener();
  const follow = (coming: ServiceWorker | null): void =>
    coming?.addEventListener('statechange', () => {
      if (coming.state === 'installed') listener();
    });
  // The browser looks for it as soon as a page opens, so it may have been found before this ran.
  follow(found.installing);
  found.addEventListener('updatefound', () => follow(found.installing));
  // Another tab has changed to it.
  workers.addEventListener('controllerchange', () => {
    if (workers.controller !== controller) listener();
  });
}

/** Loads this page in the newest version that is whole on this device. */
export async function changeToNewer(): Promise<void> {
  const workers = navigator.serviceWorker;
  const waiting = (await workers.getRegistration(import.meta.env.BASE_URL))?.waiting ?? null;
  if (waiting === null) {
    reload();
    return;
  }
  workers.addEventListener('controllerchange', reload);
  post(waiting, { kind: 'switch' }, () => undefined);
}
