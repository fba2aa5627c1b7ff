import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { parse, type Root } from 'postcss';
import { listFiles, readFiles, type SiteFile } from '../files.ts';
import { classesIn, cutFormulaFonts, takeFormulaFaces, takeFormulaRules } from '../fonts/page.ts';
import { pruneRules } from '../fonts/prune.ts';
import { fontRules } from '../fonts/rules.ts';
import { shortHash } from '../hash.ts';
import { LAYERS } from '../layers.ts';
import { pruneUnused } from './modules.ts';
import { pruneScopes, shortScopes } from './scopes.ts';
import { scriptsOf } from './scripts.ts';

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;
const ORDER = `@layer ${LAYERS.join(',')};`;

/**
 * After the build, joins each page's stylesheets into two: what all pages share, which stays in
 * the browser's cache, and what this kind of page needs. A page then paints after one round trip.
 * A lesson may hold any calculator, so the bundler gives it the styles of all: those of calculators
 * that it does not hold are left out.
 * Fonts have been cut by now, so the names get their hashes here.
 */
export function sheets(): AstroIntegration {
  return {
    name: 'gapwise:sheets',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = await readFiles(dir, ['.css']);
        const pages = await readFiles(dir, ['.html']);
        const lists = pages.map(({ text }) =>
          [...text.matchAll(LINK)].map((match) => match[1] ?? ''),
        );
        const site = { files, scripts: await readFiles(dir, ['.js']), written: new Set<string>() };
        const fonts = (await listFiles(dir, ['.woff2'])).filter((path) => /KaTeX/.test(path));
        const shared = sharedSheets(lists);
        for (const [index, page] of pages.entries()) {
          await restyle(page, lists[index] ?? [], shared, site);
        }
        const left = [...files.map(({ path }) => path), ...fonts];
        await Promise.all(left.filter((path) => !site.written.has(path)).map((path) => rm(path)));
      },
    },
  };
}

interface Site {
  readonly files: readonly SiteFile[];
  readonly scripts: readonly SiteFile[];
  /** Paths of the stylesheets and fonts that pages ask for. */
  readonly written: Set<string>;
}

/** Gives one page its two stylesheets. */
async function restyle(
  page: SiteFile,
  own: readonly string[],
  shared: readonly string[],
  site: Site,
): Promise<void> {
  const isShared = (address: string) => shared.includes(address);
  const common = parse(joined(own.filter(isShared), site.files));
  const rest = parse(
    joined(
      own.filter((address) => !isShared(address)),
      site.files,
    ),
  );
  await fit(page, { common, rest }, site);
  const parts = [common, rest]
    .map((sheet) => shortScopes(String(sheet)))
    .filter((text) => text !== '');
  const folder = (own[0] ?? '').replace(/[^/]*$/, '');
  const names = await Promise.all(parts.map((text) => write(text, site)));
  const links = names.map((name) => folder + name);
  await writeFile(page.path, shortScopes(relink(page.text, links)));
}

/** Leaves out of a page's styles what only other pages need. */
async function fit(
  page: SiteFile,
  { common, rest }: { readonly common: Root; readonly rest: Root },
  site: Site,
): Promise<void> {
  const rules = [common, rest].flatMap(fontRules);
  rest.append(...takeFormulaFaces(common), ...takeFormulaRules(common));
  pruneRules(rest, classesIn(page.text));
  pruneScopes(rest, page.text);
  pruneUnused(rest, page.text, scriptsOf(page.text, site.scripts));
  const folder = folderOf(site);
  for (const name of await cutFormulaFonts(rest, rules, page.text, folder)) {
    site.written.add(join(folder, name));
  }
}

function folderOf({ files }: Site): string {
  const [first] = files;
  if (first === undefined) throw new Error('The build has no stylesheet at all');
  return dirname(first.path);
}

/** The stylesheets that every page with any stylesheet has, in the order of the first. */
export function sharedSheets(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...rest] = lists.filter((list) => list.length > 0);
  return first.filter((address) => rest.every((list) => list.includes(address)));
}

/** Some stylesheets as one; empty when there are none. */
function joined(addresses: readonly string[], files: readonly SiteFile[]): string {
  const parts = addresses.map((address) => {
    const file = files.find(({ name }) => address.endsWith(`/${name}`));
    if (file === undefined) throw new Error(`No stylesheet of the build is called ${address}`);
    return file.text;
  });
  return parts.length === 0 ? '' : ORDER + parts.join('\n');
}

/** Writes a stylesheet beside the others and returns its name, which holds its hash. */
async function write(text: string, site: Site): Promise<string> {
  const name = `style.${shortHash(text)}.css`;
  const path = join(folderOf(site), name);
  if (!site.written.has(path)) await writeFile(path, text);
  site.written.add(path);
  return name;
}

/** Puts the new links where the first of the old ones stood. */
export function relink(html: string, addresses: readonly string[]): string {
  const links = addresses.map((address) => `<link rel="stylesheet" href="${address}">`).join('');
  let isFirst = true;
  return html.replace(LINK, () => {
    if (!isFirst) return '';
    isFirst = false;
    return links;
  });
}
