import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Build, Files } from './build.ts';
import { createKeeper, type Keeper } from './keeper.ts';

const SCOPE = 'https://example.org/notes/';

const hashOf = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

/** What the worker uses of the browser's caches. */
class FakeCache {
  readonly kept = new Map<string, Response>();
  room = Infinity;

  match = (request: string | Request) =>
    Promise.resolve(this.kept.get(typeof request === 'string' ? request : request.url)?.clone());

  put = (address: string, response: Response) => {
    if (this.kept.size >= this.room) throw new DOMException('full', 'QuotaExceededError');
    this.kept.set(address, response);
    return Promise.resolve();
  };

  keys = () => Promise.resolve([...this.kept.keys()].map((url) => ({ url })));

  delete = (request: string | { url: string }) =>
    Promise.resolve(this.kept.delete(typeof request === 'string' ? request : request.url));
}

class FakeCaches {
  readonly all = new Map<string, FakeCache>();

  open = (name: string) => {
    const cache = this.all.get(name) ?? new FakeCache();
    this.all.set(name, cache);
    return Promise.resolve(cache);
  };

  has = (name: string) => Promise.resolve(this.all.has(name));
  keys = () => Promise.resolve([...this.all.keys()]);
  delete = (name: string) => Promise.resolve(this.all.delete(name));
}

/** A host, its files by path, and what was asked of it. */
class Host {
  files = new Map<string, string>();
  asked: string[] = [];
  isDown = false;

  /** @returns what the build of these files tells its service worker */
  publish(version: string, files: Readonly<Record<string, string>>): Build {
    this.files = new Map(Object.entries(files));
    const listOf = (prefix: string): Files =>
      Object.fromEntries(
        Object.entries(files)
          .filter(([path]) => path.startsWith(prefix) || path.startsWith('_astro/'))
          .map(([path, text]) => [path, hashOf(text)]),
      );
    const lists = { en: `_astro/en.${version}.json`, ko: `_astro/ko.${version}.json` };
    for (const locale of ['en', 'ko'] as const) {
      this.files.set(lists[locale], JSON.stringify(listOf(`${locale}/`)));
    }
    const shell = Object.fromEntries(
      Object.entries(files)
        .filter(([path]) => path.endsWith('/offline/'))
        .map(([path, text]) => [path, hashOf(text)]),
    );
    return { version, shell, lists };
  }

  fetch = (request: string | Request) => {
    const address = typeof request === 'string' ? request : request.url;
    const path = address.slice(SCOPE.length);
    this.asked.push(path);
    if (this.isDown) return Promise.reject(new TypeError('no connection'));
    const text = this.files.get(path);
    return Promise.resolve(
      new Response(text ?? 'Not found', { status: text === undefined ? 404 : 200 }),
    );
  };
}

const FIRST = {
  'en/offline/': 'not here',
  'ko/offline/': '여기 없음',
  'en/a/': 'lesson a',
  'en/b/': 'lesson b',
  'ko/a/': '노트 가',
  '_astro/x.1.js': 'script',
};

function setUp() {
  const host = new Host();
  const caches = new FakeCaches();
  const keeperOf = (build: Build): Keeper =>
    createKeeper(build, {
      caches: caches as unknown as CacheStorage,
      fetch: host.fetch,
      hash: (bytes) => Promise.resolve(hashOf(new Uint8Array(bytes))),
      scope: SCOPE,
    });
  return { host, caches, keeperOf };
}

function opening(path: string): Request {
  // Node makes no request that opens a page.
  return { url: SCOPE + path, mode: 'navigate', method: 'GET' } as unknown as Request;
}

async function textAt(keeper: Keeper, path: string): Promise<string> {
  return (await keeper.answer(opening(path))).text();
}

describe('a language', () => {
  it('is not loaded before it is asked for', async () => {
    const { host, keeperOf } = setUp();
    const keeper = keeperOf(host.publish('1', FIRST));
    await keeper.install();
    expect(host.asked.sort()).toEqual(['en/offline/', 'ko/offline/']);
    expect(await keeper.kept()).toEqual([]);
  });

  it('is read without a connection once it is kept', async () => {
    const { host, keeperOf } = setUp();
    const keeper = keeperOf(host.publish('1', FIRST));
    await keeper.install();
    const shares: number[] = [];
    await keeper.keep('en', (share) => shares.push(share));
    expect(await keeper.kept()).toEqual(['en']);
    expect(shares.at(-1)).toBe(1);
    host.isDown = true;
    expect(await textAt(keeper, 'en/a/')).toBe('lesson a');
    expect(await textAt(keeper, 'en/b/?human=2')).toBe('lesson b');
  });

  it('opens a page whose address lacks its slash', async () => {
    const { host, keeperOf } = setUp();
    const keeper = keeperOf(host.publish('1', FIRST));
    await keeper.install();
    await keeper.keep('en');
    host.isDown = true;
    const answer = await keeper.answer(opening('en/a?human=2'));
    expect(answer.headers.get('location')).toBe(`${SCOPE}en/a/?human=2`);
  });

  it('that is not kept is said not to be there, in its own words', async () => {
    const { host, keeperOf } = setUp();
    const keeper = keeperOf(host.publish('1', FIRST));
    await keeper.install();
    await keeper.keep('en');
    host.isDown = true;
    expect(await textAt(keeper, 'ko/a/')).toBe('여기 없음');
    expect(await textAt(keeper, 'en/c/')).toBe('not here');
  });

  it('is not taken for kept after half of it, and goes on from there', async () => {
    const { host, caches, keeperOf } = setUp();
    const keeper = keeperOf(host.publish('1', FIRST));
    await keeper.install();
    const [cache] = caches.all.values();
    cache!.room = cache!.kept.size + 1;
    await expect(keeper.keep('en')).rejects.toThrow('full');
    expect(await keeper.kept()).toEqual([]);
    // With a connection the host is asked: half a version is no version.
    host.files.set('en/a/', 'lesson a, changed');
    expect(await textAt(keeper, 'en/a/')).toBe('lesson a, changed');
    host.files.set('en/a/', 'lesson a');
    cache!.room = Infinity;
    await keeper.keep('en');
    expect(await keeper.kept()).toEqual(['en']);
  });

  it('can be removed, and the host is asked again', async () => {
    const { host, keeperOf } = setUp();
    const keeper = keeperOf(host.publish('1', FIRST));
    await keeper.install();
    await keeper.keep('en');
    await keeper.forget();
    expect(await keeper.kept()).toEqual([]);
    host.isDown = true;
    expect(await textAt(keeper, 'en/a/')).toBe('not here');
  });
});

it('a language that is removed while it comes is not taken for kept', async () => {
  const { host, caches, keeperOf } = setUp();
  const keeper = keeperOf(host.publish('1', FIRST));
  await keeper.install();
  const coming = keeper.keep('en');
  const failed = expect(coming).rejects.toThrow('removed');
  await keeper.forget();
  await failed;
  expect(await keeper.kept()).toEqual([]);
  const [cache] = caches.all.values();
  expect([...cache!.kept.keys()].filter((address) => address.includes('/en/a/'))).toEqual([]);
  await keeper.keep('en');
  expect(await keeper.kept()).toEqual(['en']);
});

describe('a newer version', () => {
  const SECOND = { ...FIRST, 'en/b/': 'lesson b, better', '_astro/x.2.js': 'new script' };

  async function kept() {
    const all = setUp();
    const first = all.keeperOf(all.host.publish('1', FIRST));
    await first.install();
    await first.keep('en');
    all.host.asked = [];
    return { ...all, first, second: all.keeperOf(all.host.publish('2', SECOND)) };
  }

  it('loads what has changed and takes the rest from the old one', async () => {
    const { host, second } = await kept();
    await second.install();
    expect(host.asked.sort()).toEqual(['_astro/en.2.json', '_astro/x.2.js', 'en/b/']);
    expect(await second.kept()).toEqual(['en']);
    expect(await textAt(second, 'en/a/')).toBe('lesson a');
    expect(await textAt(second, 'en/b/')).toBe('lesson b, better');
  });

  it('leaves the old one in place until it takes over', async () => {
    const { host, caches, first, second } = await kept();
    await second.install();
    host.isDown = true;
    expect(await textAt(first, 'en/b/')).toBe('lesson b');
    await second.clean();
    expect(caches.all.size).toBe(1);
    expect(await textAt(second, 'en/b/')).toBe('lesson b, better');
  });

  it('is refused where a file is missing, and the old one stays', async () => {
    const { host, first, second } = await kept();
    host.files.delete('_astro/x.2.js');
    await expect(second.install()).rejects.toThrow('_astro/x.2.js');
    expect(await second.kept()).toEqual([]);
    host.isDown = true;
    expect(await textAt(first, 'en/b/')).toBe('lesson b');
  });

  it('is refused where the host mixes versions', async () => {
    const { host, second } = await kept();
    host.files.set('en/b/', 'lesson b');
    await expect(second.install()).rejects.toThrow('en/b/');
  });

  it('touches nothing of another copy on the same host', async () => {
    const { caches, second } = await kept();
    await caches.open('gapwise:/other/:offline:1');
    await second.install();
    await second.clean();
    expect([...caches.all.keys()].sort()).toEqual([
      'gapwise:/notes/:offline:2',
      'gapwise:/other/:offline:1',
    ]);
  });
});
