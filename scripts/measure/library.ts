import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes, packed with brotli, of what the search fetches. */
export interface LibraryWeight {
  /** Scripts of the dialog, with all that they import. */
  readonly code: number;
  /** Texts that the first query needs. */
  readonly first: number;
  /** The largest of the files of which one follows where the first have no answer. */
  readonly drawer: number;
  /** All the rest, for a reader who asks for it. */
  readonly rest: number;
}

const IMPORT = /(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g;

const sizeOf = (file: string) => brotliCompressSync(readFileSync(file)).length;

/** A script and everything that it imports at once. */
function scriptsFrom(folder: string, name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const match of readFileSync(join(folder, name), 'utf8').matchAll(IMPORT)) {
    scriptsFrom(folder, (match[1] ?? '').slice(2), found);
  }
  return found;
}

/** @param root folder of the built site */
export function weighLibrary(root: string, locale: string): LibraryWeight {
  const folder = join(root, '_astro');
  const names = readdirSync(folder);
  const named = (pattern: RegExp) => {
    const [name, ...more] = names.filter((one) => pattern.test(one));
    if (name === undefined || more.length > 0) throw new Error(`${pattern} is no single file`);
    return name;
  };
  const scripts = scriptsFrom(folder, named(/^dialog\.[\w-]+\.js$/));
  return {
    code: [...scripts].reduce((sum, name) => sum + sizeOf(join(folder, name)), 0),
    first: sizeOf(join(folder, named(new RegExp(`^search-${locale}\\.\\w+\\.js$`)))),
    drawer: Math.max(
      ...names
        .filter((name) => new RegExp(`^search-${locale}-words\\.\\w+\\.js$`).test(name))
        .map((name) => sizeOf(join(folder, name))),
    ),
    // The largest by far, and not asked for by everyone.
    get rest() {
      return sizeOf(join(folder, named(new RegExp(`^search-${locale}-more\\.\\w+\\.js$`))));
    },
  };
}
