import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../scripts/hosting/servers.mjs';
import { headersFor, readHeaders } from '../../scripts/site/headers.mjs';
import { builtSite } from '../support/dist.ts';

const site = builtSite();
const rules = readHeaders(site.root);
const SERVERS = { nginx: 4860, caddy: 4861 } as const;
const PAGES = ['', 'en/', 'en/about/', 'ko/lessons/metrics/', 'ko/embed/f-beta/'];
const hashed = site.files.find((file) => /^_astro\/.*\.js$/.test(file))!;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** As fetch, but unpacks nothing and follows nothing. */
function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    }).on('error', reject);
  });
}

describe.each(['nginx', 'caddy'] as const)('%s with the configuration in hosting/', (name) => {
  let server: Awaited<ReturnType<typeof startServer>>;
  const at = (path: string) => `${server.address}${path}`;

  beforeAll(async () => {
    server = await startServer(name, { root: site.root, base: site.base, port: SERVERS[name] });
  });

  afterAll(async () => {
    await server.close();
  });

  it('sends every page and file of the site', async () => {
    const failed: string[] = [];
    for (const file of site.files.filter((path) => path !== '_headers')) {
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      const { status, body } = await ask(at(path));
      const isWhole = body.equals(readFileSync(join(site.root, file)));
      if (status !== 200 || !isWhole) failed.push(`${status} ${path}`);
    }
    expect(failed).toEqual([]);
  });

  it('sends the headers that other hosts read from _headers', async () => {
    for (const path of [...PAGES, hashed]) {
      const { headers } = await ask(at(path));
      const wanted = headersFor(rules, `${site.base}/${path}`);
      for (const [header, value] of Object.entries(wanted)) {
        expect(headers[header], `${header} of ${path}`).toBe(value);
      }
    }
  });

  it('says what text it sends', async () => {
    const typeOf = async (path: string) => (await ask(at(path))).headers['content-type'];
    expect(await typeOf('ko/')).toMatch(/^text\/html; ?charset=utf-8$/i);
    expect(await typeOf(hashed)).toMatch(/javascript/);
    expect(await typeOf('favicon.svg')).toMatch(/^image\/svg\+xml/);
    expect(await typeOf('en/calculators/f-beta/schema.json')).toMatch(/^application\/json/);
  });

  it('sends what the build has packed, as a browser asks for it', async () => {
    for (const path of ['ko/lessons/metrics/', hashed]) {
      const plain = await ask(at(path));
      const packed = await ask(at(path), { 'Accept-Encoding': 'gzip, deflate, br' });
      const older = await ask(at(path), { 'Accept-Encoding': 'gzip' });
      expect(packed.headers['content-encoding']).toBe('br');
      expect(older.headers['content-encoding']).toBe('gzip');
      expect(packed.headers['vary']).toMatch(/accept-encoding/i);
      expect(packed.body.length).toBeLessThan(plain.body.length / 2);
      expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
      expect(gunzipSync(older.body).equals(plain.body)).toBe(true);
    }
  });

  it('lets browsers keep hashed files for a year, and ask for pages again', async () => {
    expect((await ask(at(hashed))).headers['cache-control']).toMatch(/max-age=31536000, immutable/);
    const first = await ask(at('en/'));
    expect(first.headers['cache-control']).toBe('no-cache');
    const again = await ask(at('en/'), { 'If-None-Match': String(first.headers['etag']) });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });

  it('lets nobody keep that a hashed file is not there yet', async () => {
    const { status, headers } = await ask(at('_astro/not-yet.12345678.js'));
    expect(status).toBe(404);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('says what is not there in the language of the address', async () => {
    const languageOf = async (path: string) => {
      const { status, body } = await ask(at(path));
      expect(status, path).toBe(404);
      return /<html[^>]* lang="?(\w+)/.exec(body.toString())?.[1];
    };
    expect(await languageOf('ko/lessons/nowhere/')).toBe('ko');
    expect(await languageOf('en/nowhere')).toBe('en');
    expect(await languageOf('nowhere/')).toBe('en');
    expect(await languageOf('_headers')).toBe('en');
  });

  it('leads an address without its slash to the page', async () => {
    const { status, headers } = await ask(at('ko/lessons'));
    expect([301, 302, 307, 308]).toContain(status);
    expect(new URL(String(headers['location']), at('ko/')).href).toBe(at('ko/lessons/'));
  });
});
