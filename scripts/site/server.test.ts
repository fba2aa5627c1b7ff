import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerFor, portFrom, serve } from './server.mjs';

let folder = '';
let root = '';
let site: Awaited<ReturnType<typeof serve>>;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gapwise-'));
  root = join(folder, 'dist');
  write('secret.txt', 'not for readers');
  write('dist/index.html', '<h1>Home</h1>');
  write('dist/404.html', '<h1>Not here</h1>');
  write('dist/en/index.html', '<h1>English</h1>');
  write('dist/en/404/index.html', '<h1>Not here, in English</h1>');
  write('dist/_astro/a.js', `export const text = '${'a'.repeat(5000)}';`);
  write(
    'dist/_headers',
    '/*\n  X-Content-Type-Options: nosniff\n/notes/_astro/*\n  Cache-Control: immutable\n',
  );
  site = await serve({ root, base: '/notes', port: 4700 });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, site.address), { redirect: 'manual' });

/** A request as it stands: fetch would tidy the path. */
function rawStatus(path: string): Promise<number | undefined> {
  const { port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('a served site', () => {
  it('says what is not there in the language of the address', async () => {
    const english = await get('/notes/en/nowhere/');
    expect(english.status).toBe(404);
    expect(await english.text()).toContain('in English');
    const other = await get('/notes/nowhere/');
    expect(other.status).toBe(404);
    expect(await other.text()).toBe('<h1>Not here</h1>');
  });

  it('gives pages with their type', async () => {
    const page = await get('/notes/en/');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('English');
  });

  it('packs text for browsers that take it', async () => {
    const script = await get('/notes/_astro/a.js');
    expect(script.headers.get('content-encoding')).toMatch(/br|gzip/);
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect(await script.text()).toHaveLength(5000 + "export const text = '';".length);
  });

  it('leads to the address with a slash, and keeps the query', async () => {
    const page = await get('/notes/en?human=2');
    expect(page.status).toBe(301);
    expect(page.headers.get('location')).toBe('/notes/en/?human=2');
  });

  it('leads from the host to its base', async () => {
    expect((await get('/')).headers.get('location')).toBe('/notes/');
    expect((await get('/notes')).headers.get('location')).toBe('/notes/');
  });

  it.each(['/notes/nowhere/', '/notes/en/index.html/', '/elsewhere/'])(
    'shows the page for what is not there: %s',
    async (path) => {
      const page = await get(path);
      expect(page.status).toBe(404);
      expect(await page.text()).toContain('Not here');
    },
  );

  it.each([
    '/notes/../secret.txt',
    '/notes/..%2fsecret.txt',
    '/notes/%2e%2e/secret.txt',
    '/notes/..%5csecret.txt',
    '/notes/en/../../secret.txt',
    '/notes/%00',
    '/notes/%',
  ])('never leaves its folder: %s', async (path) => {
    expect([400, 404]).toContain(await rawStatus(path));
  });

  it('sends the headers that the build asks for', async () => {
    const page = await get('/notes/en/');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect((await get('/notes/_astro/a.js')).headers.get('cache-control')).toBe('immutable');
    const gone = await get('/notes/_astro/gone.js');
    expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, 'no-cache']);
  });

  it('changes nothing', async () => {
    expect((await fetch(site.address, { method: 'POST' })).status).toBe(405);
  });
});

describe('a port', () => {
  it('that is taken is named, and the next free one is used', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(4750, '127.0.0.1', resolve));
    const said: string[] = [];
    const second = await serve({ root, base: '', port: 4750, say: (text) => said.push(text) });
    expect(said).toEqual(['Port 4750 is taken; trying 4751.']);
    expect(second.address).toBe('http://localhost:4751/');
    await second.close();
    other.close();
  });

  it('can be set, and is 4321 otherwise', () => {
    expect(portFrom({ PORT: '5000' })).toBe(5000);
    for (const PORT of ['', 'x', '0', '70000', '-1']) expect(portFrom({ PORT })).toBe(4321);
    expect(portFrom({})).toBe(4321);
  });
});

it('a base may be written with or without slashes', () => {
  for (const base of ['notes', '/notes', '/notes/', 'notes/']) {
    expect(answerFor({ root, base }, '/notes/en/').status).toBe(200);
  }
});
