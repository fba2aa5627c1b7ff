import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Folder } from './address.ts';
import { folderPage } from './page.ts';
import { classicScript, workerSource, workersOf } from './script.ts';
import { folderStyle } from './style.ts';

const folder: Folder = { base: '/', origin: 'https://example.org', has: () => true };
const boot = { loader: '_astro/system.js', links: '_astro/links.js' };
const page = (body: string) =>
  folderPage(
    `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self'"></head>${body}`,
    'en/about/index.html',
    folder,
    boot,
  );

describe('a page of the folder', () => {
  it('names the file that each link leads to, also in an island', () => {
    const html = page(
      '<a class="x" href="/ko/about/#cite">a</a><astro-island component-url="/_astro/A.1.js" props="{&quot;a&quot;:&quot;>&quot;}" ssr>',
    );
    expect(html).toContain('<a class="x" href="../../ko/about/index.html#cite">');
    expect(html).toContain(
      'component-url="../../_astro/A.1.js" props="{&quot;a&quot;:&quot;>&quot;}" ssr>',
    );
  });

  it('leads to what its scripts load by an address of the page', () => {
    const html = page('<a href="/en/search/" data-search="/_astro/a.js">Search</a>');
    expect(html).toContain('data-search="../../_astro/a.js"');
  });

  it('loads its modules through the loader, which stands first', () => {
    const html = page('<script type="module" src="/_astro/a.js"></script>');
    expect(html).toContain('<script type="systemjs-module" src="../../_astro/a.js"></script>');
    expect(html.indexOf('system.js')).toBeLessThan(html.indexOf('a.js'));
  });

  it('hands imports of its own scripts to the loader, and allows just these scripts', () => {
    const html = page('<script>go(await import(url), x.import(1))</script>');
    const text = 'go(await System.import(url), x.import(1))';
    const hash = createHash('sha256').update(text).digest('base64');
    expect(html).toContain(`<script>${text}</script>`);
    expect(html).toContain(`script-src file: 'sha256-${hash}';`);
    expect(html).not.toContain("'self'");
  });

  it('asks for nothing that only a host can answer', () => {
    const html = page(
      '<link rel="manifest" href="/en/app.webmanifest"><link rel="preload" href="/f.woff2" as="font"><link rel="icon" href="/favicon.svg">',
    );
    expect(html).not.toMatch(/manifest|preload/);
    expect(html).toContain('href="../../favicon.svg"');
  });

  it('is refused where a module stands in it: nothing could load it', () => {
    expect(() => page('<script type="module">import "./a.js"</script>')).toThrow(/en\/about/);
  });
});

interface Registered {
  readonly needs: readonly string[];
  readonly run: (imported: readonly object[]) => Promise<Record<string, unknown>>;
}

/** Runs a script as SystemJS does. */
function register(code: string, context: object = {}, loads: string[] = []): Registered {
  let found: Registered | undefined;
  type Declare = (
    give: (name: string, value: unknown) => unknown,
    own: object,
  ) => { setters: ((module: object) => void)[]; execute: () => unknown };
  const System = {
    register: (needs: string[], declare: Declare) => {
      found = {
        needs,
        run: async (imported) => {
          const given: Record<string, unknown> = {};
          const own = {
            meta: { url: 'file:///a.js' },
            import: (name: string) => Promise.resolve(loads.push(name)),
          };
          const { setters, execute } = declare((name, value) => (given[name] = value), own);
          imported.forEach((module, at) => setters[at]?.(module));
          await execute();
          return given;
        },
      };
    },
  };
  runInNewContext(code, { System, ...context });
  if (found === undefined) throw new Error('The script registers nothing.');
  return found;
}

describe('a module as a classic script', () => {
  it('imports, computes, exports, and loads parts later', async () => {
    const code = await classicScript(
      'import{a as n}from"./a.js";let r=n+1;export{r as t};export const later=()=>import(`./b.js`);',
      'm.js',
    );
    const loads: string[] = [];
    const { needs, run } = register(code, {}, loads);
    expect(needs).toEqual(['./a.js']);
    const { t, later } = await run([{ a: 2 }]);
    expect(t).toBe(3);
    await (later as () => Promise<unknown>)();
    expect(loads).toEqual(['./b.js']);
  });

  it('starts its worker from text that it holds', async () => {
    const built =
      'export const go=()=>new Worker(new URL(`/base/_astro/w-1.js`,``+import.meta.url),{type:`module`});';
    expect(workersOf(built)).toEqual(['w-1.js']);
    const blobs: Blob[] = [];
    const createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
    const context = { URL: { createObjectURL }, Blob, Worker: Object };
    const { needs, run } = register(await classicScript(built, 'm.js'), context);
    expect(needs).toEqual(['./w-1.source.js']);
    const source = register(await workerSource('self.onmessage=()=>"\\n"', 'w-1.js'));
    const { go } = await run([await source.run([])]);
    (go as () => unknown)();
    expect(await blobs[0]!.text()).toBe('self.onmessage=()=>"\\n"');
  });

  it('refuses a worker that imports: its text alone would not run', () => {
    expect(() => workerSource('import "./a.js"', 'w.js')).toThrow();
  });
});

it('a stylesheet holds its fonts itself', () => {
  const css = 'a{src:url(./f.1.woff2) format("woff2")}b{c:url("#d")}e{f:url("data:x")}';
  expect(folderStyle(css, (name) => `data:${name}`)).toBe(
    'a{src:url(data:f.1.woff2) format("woff2")}b{c:url("#d")}e{f:url("data:x")}',
  );
});
