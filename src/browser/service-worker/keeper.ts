/**
 * What the service worker keeps on the device, and what it answers.
 *
 * Each version of the site has a cache of its own. A language is *kept* once its list stands in the
 * cache, and the list is put there last: so a cache with a list is whole. A new version is filled
 * before it takes over, from the old cache wherever a file has not changed, and the old one goes
 * only then. Every file is compared with its hash: while a host is changing from one version to the
 * next, a mixture of both is refused, and the old version stays.
 */
import { isLocale, LOCALES, type Locale } from '../../i18n/locales.ts';
import type { Build, Files } from './build.ts';

/** Addresses under which lists are kept in the cache; nothing is served there. */
const LISTS = 'offline/kept/';
const SHELL = 'shell';
/** Downloads side by side. */
const LANES = 6;

export interface Tools {
  readonly caches: CacheStorage;
  readonly fetch: (address: string | Request, init?: RequestInit) => Promise<Response>;
  readonly hash: (bytes: ArrayBuffer) => Promise<string>;
  /** The site's root: origin and base path, with a slash at its end. */
  readonly scope: string;
}

export interface Keeper {
  /** Fetches this version whole: the shell, and every language that an older version keeps. */
  readonly install: () => Promise<void>;
  /** Drops all other versions. */
  readonly clean: () => Promise<void>;
  readonly keep: (locale: Locale, onProgress?: (share: number) => void) => Promise<void>;
  readonly kept: () => Promise<readonly Locale[]>;
  /** Drops every language, also one that is coming; the shell stays. */
  readonly forget: () => Promise<void>;
  readonly answer: (request: Request) => Promise<Response>;
}

interface Older {
  readonly cache: Cache;
  readonly files: Files;
}

/** Who waits for a download. */
interface Waiting {
  readonly onProgress: (share: number) => void;
  readonly isWanted: () => boolean;
}

const ANYWAY: Waiting = { onProgress: () => undefined, isWanted: () => true };

function isFiles(value: unknown): value is Files {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((hash) => typeof hash === 'string')
  );
}

async function filesOf(response: Response | undefined): Promise<Files | null> {
  const value: unknown = await response?.json().catch(() => null);
  return isFiles(value) ? value : null;
}

/** The address without query and fragment: a calculator's numbers choose no other page. */
function plain(address: string): string {
  return address.replace(/[?#].*$/, '');
}

/** Runs tasks in a few lanes; the first failure stops all. */
async function inLanes<T>(items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      try {
        await task(item);
      } catch (error) {
        waiting.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

export function createKeeper(build: Build, { caches, fetch, hash, scope }: Tools): Keeper {
  const prefix = `gapwise:${new URL(scope).pathname}:offline:`;
  const name = prefix + build.version;
  const listAt = (list: string) => `${scope}${LISTS}${list}`;
  /** How often everything was removed: what was coming then is not wanted any more. */
  let removals = 0;
  const others = async () =>
    (await caches.keys()).filter((other) => other.startsWith(prefix) && other !== name);

  /** A whole file as the build made it. Names with a hash may come from the browser's own cache. */
  async function download(path: string, expected: string): Promise<Response> {
    const isHashed = path.startsWith('_astro/');
    const response = await fetch(scope + path, { cache: isHashed ? 'default' : 'no-cache' });
    const bytes = await response.arrayBuffer();
    if (!response.ok || response.redirected || (await hash(bytes)) !== expected) {
      throw new Error(`${path} is not of this version`);
    }
    const headers = new Headers(response.headers);
    for (const spent of ['content-encoding', 'content-length', 'vary']) headers.delete(spent);
    return new Response(bytes, { headers });
  }

  async function fromOlder(
    older: readonly Older[],
    path: string,
    expected: string,
  ): Promise<Response | undefined> {
    const owner = older.find(({ files }) => files[path] === expected);
    return owner?.cache.match(scope + path);
  }

  async function fill(
    list: string,
    files: Files,
    older: readonly Older[],
    { onProgress, isWanted }: Waiting = ANYWAY,
  ): Promise<void> {
    const cache = await caches.open(name);
    const put = (address: string, response: Response): Promise<void> => {
      if (!isWanted()) throw new Error(`${list} was removed`);
      return cache.put(address, response);
    };
    const there = new Set((await cache.keys()).map(({ url }) => url));
    const all = Object.entries(files);
    const missing = all.filter(([path]) => !there.has(scope + path));
    let done = all.length - missing.length;
    await inLanes(missing, async ([path, expected]) => {
      const response = (await fromOlder(older, path, expected)) ?? (await download(path, expected));
      await put(scope + path, response);
      done += 1;
      onProgress(done / all.length);
    });
    // Dropped meanwhile: what was put into it is lost.
    if (!(await caches.has(name))) throw new Error('The cache is gone');
    await put(listAt(list), Response.json(files));
  }

  async function olderOf(list: string): Promise<readonly Older[]> {
    const found = await Promise.all(
      (await others()).map(async (other) => {
        const cache = await caches.open(other);
        const files = await filesOf(await cache.match(listAt(list)));
        return files === null ? [] : [{ cache, files }];
      }),
    );
    return found.flat();
  }

  async function keepFrom(
    locale: Locale,
    older: readonly Older[],
    waiting?: Waiting,
  ): Promise<void> {
    const files = await filesOf(await fetch(scope + build.lists[locale]));
    if (files === null) throw new Error(`The list of ${locale} is not there`);
    await fill(locale, files, older, waiting);
  }

  async function isKept(locale: Locale): Promise<boolean> {
    const cache = await caches.open(name);
    return (await cache.match(listAt(locale))) !== undefined;
  }

  async function kept(): Promise<readonly Locale[]> {
    const flags = await Promise.all(LOCALES.map(isKept));
    return LOCALES.filter((_locale, index) => flags[index]);
  }

  async function install(): Promise<void> {
    await fill(SHELL, build.shell, await olderOf(SHELL));
    for (const locale of LOCALES) {
      const older = await olderOf(locale);
      if (older.length > 0) await keepFrom(locale, older);
    }
  }

  async function keep(
    locale: Locale,
    onProgress: (share: number) => void = () => undefined,
  ): Promise<void> {
    const before = removals;
    const isWanted = () => removals === before;
    await keepFrom(locale, await olderOf(locale), { onProgress, isWanted });
  }

  async function forget(): Promise<void> {
    removals += 1;
    const cache = await caches.open(name);
    const shell = new Set(
      [SHELL].map(listAt).concat(Object.keys(build.shell).map((path) => scope + path)),
    );
    const dropped = (await cache.keys()).filter(({ url }) => !shell.has(url));
    // Lists first: what is dropped half-way is not taken for whole.
    await Promise.all(LOCALES.map((locale) => cache.delete(listAt(locale))));
    await Promise.all(dropped.map((request) => cache.delete(request)));
  }

  /** The page that says what is not here, in the language of the address. */
  async function notHere(locale: Locale | null): Promise<Response> {
    const cache = await caches.open(name);
    const page = await cache.match(`${scope}${locale ?? (await kept())[0] ?? LOCALES[0]}/offline/`);
    return page ?? Response.error();
  }

  async function navigate(request: Request): Promise<Response> {
    const cache = await caches.open(name);
    const address = plain(request.url);
    const [first] = address.slice(scope.length).split('/');
    const locale = isLocale(first) ? first : null;
    const own = await cache.match(address);
    const isWhole = locale === null ? (await kept()).length > 0 : await isKept(locale);
    if (own !== undefined && isWhole) return own;
    try {
      return await fetch(request);
    } catch {
      if (own !== undefined) return own;
      if ((await cache.match(`${address}/`)) === undefined) return notHere(locale);
      return Response.redirect(`${address}/${request.url.slice(address.length)}`);
    }
  }

  async function answer(request: Request): Promise<Response> {
    if (request.mode === 'navigate') return navigate(request);
    const cache = await caches.open(name);
    return (await cache.match(plain(request.url))) ?? fetch(request);
  }

  return {
    install,
    clean: async () =>
      void (await Promise.all((await others()).map((other) => caches.delete(other)))),
    keep,
    kept,
    forget,
    answer,
  };
}
