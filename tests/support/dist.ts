import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { DIST } from '../../scripts/setup/paths.mjs';
import { normalizeBase } from '../../scripts/site/server.mjs';
import { elementsOf, type Element } from './html.ts';

/** A built site: dist/, or another folder with its own base. */
export interface Site {
  readonly root: string;
  /** "" or "/any/path" */
  readonly base: string;
  readonly files: readonly string[];
  readonly pages: readonly Page[];
}

export interface Page {
  /** File in the built site, such as `en/about/index.html`. */
  readonly file: string;
  /** Path of its address, base included: `/any/path/en/about/`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

function walk(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? walk(path) : [path];
    });
}

/** Taking a page apart is slow, and most tests ask it of few pages. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function pageOf(root: string, base: string, file: string): Page {
  const html = readFileSync(join(root, file), 'utf8');
  const elements = lazily(() => elementsOf(html));
  const ids = lazily(() => new Set(elements().flatMap(({ attributes }) => attributes['id'] ?? [])));
  const path = `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  return {
    file,
    path,
    html,
    get elements() {
      return elements();
    },
    get ids() {
      return ids();
    },
  };
}

/** Reads a built site. A site that is not there is a mistake of whoever runs the test. */
export function readSite(root: string, base: string): Site {
  if (!existsSync(root)) throw new Error(`${root} is not built: run "npm run build" first.`);
  const files = walk(root).map((path) => relative(root, path).split(sep).join('/'));
  const prefix = normalizeBase(base);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => pageOf(root, prefix, file));
  return { root, base: prefix, files, pages };
}

/** What `npm run build` has written. */
export function builtSite(): Site {
  return readSite(DIST, process.env['BASE_PATH'] ?? '');
}

/** The file of a site that a path leads to, or null when there is none. */
export function fileAt(site: Site, path: string): string | null {
  if (!path.startsWith(`${site.base}/`)) return null;
  const inner = decodeURIComponent(path.slice(site.base.length + 1));
  const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
  return site.files.includes(file) ? file : null;
}
