import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { parse } from 'postcss';
import { readFiles, type SiteFile } from '../files.ts';
import { shortHash } from '../hash.ts';
import { LAYERS } from '../layers.ts';
import { pruneModules } from './modules.ts';
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
        const shared = sharedSheets(lists);
        const scripts = await readFiles(dir, ['.js']);
        const written = new Set<string>();
        for (const [index, page] of pages.entries()) {
          const own = lists[index] ?? [];
          const texts = [page.text, ...scriptsOf(page.text, scripts)];
          const parts = [
            joined(
              own.filter((address) => shared.includes(address)),
              files,
            ),
            pruned(
              joined(
                own.filter((address) => !shared.includes(address)),
                files,
              ),
              texts,
            ),
          ].filter((text) => text !== '');
          const folder = (own[0] ?? '').replace(/[^/]*$/, '');
          const names = await Promise.all(parts.map((text) => write(text, files, written)));
          await writeFile(
            page.path,
            relink(
              page.text,
              names.map((name) => folder + name),
            ),
          );
        }
        const old = files.filter(({ path }) => !written.has(path));
        await Promise.all(old.map(({ path }) => rm(path)));
      },
    },
  };
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

function pruned(text: string, texts: readonly string[]): string {
  const sheet = parse(text);
  pruneModules(sheet, texts);
  return sheet.toString();
}

/** Writes a stylesheet beside the others and returns its name, which holds its hash. */
async function write(
  text: string,
  files: readonly SiteFile[],
  written: Set<string>,
): Promise<string> {
  const [first] = files;
  if (first === undefined) throw new Error('The build has no stylesheet at all');
  const name = `style.${shortHash(text)}.css`;
  const path = join(dirname(first.path), name);
  if (!written.has(path)) await writeFile(path, text);
  written.add(path);
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
