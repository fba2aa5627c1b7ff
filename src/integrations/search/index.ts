import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import type { RestRow } from '../../reader/search/library.ts';
import { readFiles, type SiteFile } from '../files.ts';
import { shortHash } from '../hash.ts';
import { drawersOf } from './drawers.ts';
import { shelvesOf } from './library.ts';

const FOLDER = '_astro/';
const nameOf = (locale: Locale) => `search-${locale}.js`;

function hashed(name: string, text: string): string {
  return name.replace(/js$/, `${shortHash(text)}.js`);
}

/** Text that can stand in a script: JSON is, since ECMAScript 2019. */
const moduleOf = (name: string, value: unknown) =>
  `export const ${name} = ${JSON.stringify(value)};\n`;

async function write(dir: URL, name: string, text: string): Promise<string> {
  const full = hashed(name, text);
  await writeFile(new URL(FOLDER + full, dir), text);
  return full;
}

/** Writes the modules of one language; returns the name of the first. */
async function writeLibrary(dir: URL, locale: Locale, pages: readonly SiteFile[]): Promise<string> {
  const own = pages
    .filter(({ name }) => name.startsWith(`${locale}/`))
    .map(({ name, text }) => ({
      path: name.slice(locale.length + 1).replace(/(^|\/)index\.html$/, '$1'),
      html: text,
    }));
  const shelves = shelvesOf(own);
  const writeRest = (kind: string, rest: readonly RestRow[]) =>
    write(dir, `search-${locale}-${kind}.js`, moduleOf('rest', rest));
  const more = await writeRest('more', shelves.rest);
  const drawers = await Promise.all(drawersOf(shelves).map((rows) => writeRest('words', rows)));
  const text = Object.entries({ pages: shelves.pages, more, drawers })
    .map(([name, value]) => moduleOf(name, value))
    .join('');
  return write(dir, nameOf(locale), text);
}

/**
 * After the build, writes what can be found in the finished pages, one library for each language,
 * and tells every page its name, which holds its hash. (While developing, the search has what was
 * built last.)
 */
export function search(): AstroIntegration {
  let built: URL | undefined;
  return {
    name: 'gapwise:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        built = config.outDir;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          void lastBuilt(built, request.url ?? '').then((text) => {
            if (text === null) return next();
            response.setHeader('content-type', 'text/javascript');
            response.end(text);
          });
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await readFiles(dir, ['.html']);
        const names = new Map<string, string>();
        for (const locale of LOCALES) {
          names.set(nameOf(locale), await writeLibrary(dir, locale, pages));
        }
        await Promise.all(pages.map((page) => tell(page, names)));
        logger.info([...names.values()].join(', '));
      },
    },
  };
}

/** Puts the name with the hash in place of the plain one. */
async function tell(page: SiteFile, names: ReadonlyMap<string, string>): Promise<void> {
  const text = [...names].reduce(
    (html, [plain, full]) => html.replaceAll(`${FOLDER}${plain}"`, `${FOLDER}${full}"`),
    page.text,
  );
  if (text !== page.text) await writeFile(page.path, text);
}

/** The library that a page of the development server asks for, from the last build. */
async function lastBuilt(dist: URL | undefined, address: string): Promise<string | null> {
  const locale = LOCALES.find((one) => address.split('?')[0]?.endsWith(FOLDER + nameOf(one)));
  const entry = locale === undefined ? undefined : new URL(`${locale}/index.html`, dist);
  if (locale === undefined || entry === undefined || !existsSync(fileURLToPath(entry))) return null;
  const html = await readFile(entry, 'utf8');
  const name = new RegExp(`${FOLDER}(search-${locale}\\.\\w+\\.js)"`).exec(html)?.[1];
  return name === undefined ? null : readFile(new URL(FOLDER + name, dist), 'utf8');
}
