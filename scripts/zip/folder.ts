import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { typeOf } from '../site/mime.mjs';
import type { Folder } from './address.ts';
import { linksScript } from './links.ts';
import { folderPage, type Boot } from './page.ts';
import { classicScript, sourceName, workersOf, workerSource } from './script.ts';
import { folderStyle } from './style.ts';

/** Files by their path from the root. */
export type Files = ReadonlyMap<string, Buffer>;

const BOOT: Boot = { loader: '_astro/system.js', links: '_astro/links.js' };
const LOADER = 'systemjs/dist/s.min.js';

/** What only a host has a use for. */
const FOR_HOSTS =
  /^(?:\w+\/(?:embed|404)\/|404\.html|_headers$|robots\.txt|sitemap|sw\.js$|icons\/|_astro\/offline-)|\.(?:webmanifest|woff2)$/;

function text(files: Files, name: string): string {
  return files.get(name)?.toString('utf8') ?? '';
}

function loaderScript(): string {
  const path = createRequire(import.meta.url).resolve(LOADER);
  return readFileSync(path, 'utf8').replace(/\n?\/\/# sourceMappingURL=.*\s*$/, '\n');
}

async function scriptsOf(files: Files): Promise<readonly [string, string][]> {
  const names = [...files.keys()].filter(
    (name) => name.startsWith('_astro/') && name.endsWith('.js'),
  );
  const workers = new Set(names.flatMap((name) => workersOf(text(files, name))));
  const made: [string, string][] = [];
  for (const name of names) {
    const code = text(files, name);
    if (workers.has(name.slice('_astro/'.length))) {
      made.push([sourceName(name), await workerSource(code, name)]);
    } else made.push([name, await classicScript(code, name)]);
  }
  return made;
}

/**
 * The edition that opens from a folder, made from a built site.
 * @param site every file of the built site
 * @param base the path under which it was built, with a slash at both ends
 * @param origin where it is published
 */
export async function makeFolder(site: Files, base: string, origin: string): Promise<Files> {
  const kept: Files = new Map([...site].filter(([name]) => !FOR_HOSTS.test(name)));
  const folder: Folder = { base, origin, has: (name) => kept.has(name) };
  const made = new Map<string, string | Buffer>();
  const dataOf = (name: string) => {
    const bytes = site.get(`_astro/${name}`) ?? site.get(name);
    if (bytes === undefined) throw new Error(`${name} is not there, but a stylesheet names it.`);
    return `data:${typeOf(name).replace(/; .*/, '')};base64,${bytes.toString('base64')}`;
  };
  for (const [name, bytes] of kept) {
    if (name.endsWith('.html')) made.set(name, folderPage(text(kept, name), name, folder, BOOT));
    else if (name.endsWith('.css')) made.set(name, folderStyle(text(kept, name), dataOf));
    else if (!name.endsWith('.js')) made.set(name, bytes);
  }
  for (const [name, code] of await scriptsOf(kept)) made.set(name, code);
  made.set(BOOT.loader, loaderScript());
  made.set(BOOT.links, linksScript(base));
  return new Map(
    [...made]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, content]) => [name, Buffer.from(content)]),
  );
}
