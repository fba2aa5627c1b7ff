/** Runs as the service worker: keeps the course on the device and answers from it. */
import type { Locale } from '../../i18n/locales.ts';
import { HASH_LENGTH, type Build } from './build.ts';
import { createKeeper } from './keeper.ts';
import type { Told, Wish } from './messages.ts';
import type {} from './scope.d.ts';

declare const self: ServiceWorkerScope;
/** Written before this script by the build. */
declare const BUILD: Build;

async function hash(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const text = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return text.slice(0, HASH_LENGTH);
}

const keeper = createKeeper(BUILD, {
  caches,
  fetch: (address, init) => fetch(address, init),
  hash,
  scope: self.registration.scope,
});

/** Downloads under way, each with those who hear how far it is. */
const running = new Map<
  Locale,
  { readonly done: Promise<void>; readonly listeners: Set<(share: number) => void> }
>();

function keep(locale: Locale, onProgress: (share: number) => void): Promise<void> {
  const known = running.get(locale);
  if (known !== undefined) {
    known.listeners.add(onProgress);
    return known.done;
  }
  const listeners = new Set([onProgress]);
  const done = keeper
    .keep(locale, (share) => listeners.forEach((listener) => listener(share)))
    .finally(() => running.delete(locale));
  running.set(locale, { done, listeners });
  return done;
}

async function grant(wish: Wish, tell: (told: Told) => void): Promise<void> {
  try {
    switch (wish.kind) {
      case 'switch':
        return await self.skipWaiting();
      case 'forget':
        await keeper.forget();
        break;
      case 'keep':
        await keep(wish.locale, (share) => tell({ kind: 'progress', share }));
        break;
      case 'tell':
    }
    tell({ kind: 'kept', locales: await keeper.kept() });
  } catch {
    tell({ kind: 'failed' });
  }
}

self.addEventListener('install', (event) => event.waitUntil(keeper.install()));

self.addEventListener('activate', (event) =>
  event.waitUntil(keeper.clean().then(() => self.clients.claim())),
);

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(self.registration.scope)) {
    event.respondWith(keeper.answer(event.request));
  }
});

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  // Only pages of this site can post here, and they post what messages.ts says.
  event.waitUntil(grant(event.data as Wish, (told) => port?.postMessage(told)));
});
