import { LOCALES, type Locale } from '../../i18n/locales.ts';

/** A file of the finished site: its path from the site's root, and what is in it. */
export interface BuiltFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const TEXT = /\.(html|js|css)$/;
/** From its first letter on and of bounded length: a text of base64 is one long word. */
const MENTION =
  /(?<![\w.@~-])[\w.@~-]{1,160}?\.(?:js|css|woff2|svg|png|webp|json|wasm)(?![\w.@~-])/g;
const ASSETS = '_astro/';

/** Pages for frames on other people's pages, and pages for what is not there. */
const NOT_KEPT = /^\w+\/(embed|404)\//;

const baseName = (name: string) => name.replace(/^.*\//, '');

type Assets = Map<string, string>;

/** The files that pages load, by their names without the folder. */
function assetsIn(files: ReadonlyMap<string, BuiltFile>): Assets {
  const names = [...files.keys()].filter((name) => name.startsWith(ASSETS));
  return new Map(names.map((name) => [baseName(name), name]));
}

function assetsOf({ bytes }: BuiltFile, assets: Assets): string[] {
  const mentions = bytes.toString('utf8').matchAll(MENTION);
  return [...mentions].flatMap(([mention]) => assets.get(mention) ?? []);
}

/**
 * Some files and everything that they may come to load. Names in `_astro/` hold a hash, so a name
 * that stands in a file is the file that it loads, whatever the syntax around it.
 */
export function withAssets(
  roots: readonly string[],
  files: ReadonlyMap<string, BuiltFile>,
  leftOut: ReadonlySet<string> = new Set(),
): string[] {
  const assets = assetsIn(files);
  for (const name of leftOut) assets.delete(baseName(name));
  const found = new Set<string>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const file = files.get(name);
    if (file === undefined || found.has(name)) continue;
    found.add(name);
    if (TEXT.test(name)) open.push(...assetsOf(file, assets));
  }
  return [...found].sort();
}

/** What the pages of another language name and no page of this one: its own words and views. */
function foreignTo(locale: Locale, files: ReadonlyMap<string, BuiltFile>): ReadonlySet<string> {
  const assets = assetsIn(files);
  const others = LOCALES.filter((other) => other !== locale).map((other) => `${other}/`);
  const isForeign = (name: string) => others.some((folder) => name.startsWith(folder));
  const pages = [...files.values()].filter(({ name }) => name.endsWith('.html'));
  const namedBy = (some: readonly BuiltFile[]) => some.flatMap((file) => assetsOf(file, assets));
  const own = new Set(namedBy(pages.filter(({ name }) => !isForeign(name))));
  return new Set(
    namedBy(pages.filter(({ name }) => isForeign(name))).filter((name) => !own.has(name)),
  );
}

const COMMON = ['index.html', 'favicon.svg'];
/** Small files of the search: what they hold is kept in one. */
const PARTS_OF_MORE = /\/search-\w+-words\./;

/** The whole course in one language: pages, data of calculators, and all that they load. */
export function filesOf(locale: Locale, files: ReadonlyMap<string, BuiltFile>): string[] {
  const own = [...files.keys()].filter(
    (name) =>
      name.startsWith(`${locale}/`) &&
      !NOT_KEPT.test(name) &&
      /(\.html|\/schema\.json|\.webmanifest)$/.test(name),
  );
  return withAssets([...COMMON, ...own], files, foreignTo(locale, files)).filter(
    (name) => !PARTS_OF_MORE.test(name),
  );
}

/** What the search looks in: it leads to pages, and comes with the language that these are in. */
const SEARCHED = /\/search-\w+(-more|-words)?\./;

/**
 * The page that stands in for what is not kept, in every language, and what it loads: nobody asked for
 * that, so it is little.
 */
export function shellOf(files: ReadonlyMap<string, BuiltFile>): string[] {
  const pages = LOCALES.map((locale) => `${locale}/offline/index.html`);
  const searched = [...files.keys()].filter((name) => SEARCHED.test(name));
  return withAssets(['favicon.svg', ...pages], files, new Set(searched));
}

/** Where a file is asked for: `en/about/index.html` at `en/about/`. */
export function addressOf(name: string): string {
  return name.replace(/(^|\/)index\.html$/, '$1');
}
