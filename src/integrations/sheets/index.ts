import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readFiles, type SiteFile } from '../files.ts';
import { shortHash } from '../hash.ts';
import { LAYERS } from '../layers.ts';

const LINK = /<link rel="stylesheet" href="([^"]+)">/g;
const ORDER = `@layer ${LAYERS.join(',')};`;

/**
 * After the build, joins each page's stylesheets into two: what all pages share, which stays in
 * the browser's cache, and what this kind of page needs. A page then paints after one round trip.
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
        const written = new Set<string>();
        for (const [index, page] of pages.entries()) {
          const own = lists[index] ?? [];
          const parts = [
            own.filter((address) => shared.includes(address)),
            own.filter((address) => !shared.includes(address)),
          ].filter((part) => part.length > 0);
          const names = await Promise.all(parts.map((part) => joinSheets(part, files, written)));
          await writeFile(page.path, relink(page.text, names));
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

/** Writes some stylesheets as one and returns its address. */
async function joinSheets(
  addresses: readonly string[],
  files: readonly SiteFile[],
  written: Set<string>,
): Promise<string> {
  const parts = addresses.map((address) => {
    const file = files.find(({ name }) => address.endsWith(`/${name}`));
    if (file === undefined) throw new Error(`No stylesheet of the build is called ${address}`);
    return file;
  });
  const [first] = parts;
  if (first === undefined) throw new Error('A page asks for no stylesheet at all');
  const text = ORDER + parts.map((part) => part.text).join('\n');
  const name = `style.${shortHash(text)}.css`;
  const path = join(dirname(first.path), name);
  await writeFile(path, text);
  written.add(path);
  return (addresses[0] ?? '').replace(/[^/]*$/, name);
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
