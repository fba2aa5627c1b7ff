import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Library, Part, Rest, RestRow } from '../../src/reader/search/library.ts';
import { createTexts, type Load, type Texts } from '../../src/reader/search/load.ts';
import type { Site } from './dist.ts';

export interface ReadTexts {
  readonly first: readonly Part[];
  /** The words of the rest, as they are kept for a query that needs a few of them. */
  readonly drawers: readonly (readonly RestRow[])[];
  readonly near: Texts['near'];
  readonly all: readonly Part[];
}

/** The texts of one language as the search loads them from a built site. */
export async function libraryOf(site: Site, locale: string): Promise<ReadTexts> {
  const home = site.pages.find(({ file }) => file === `${locale}/index.html`);
  const address = /data-search="([^"]*)"/.exec(home?.html ?? '')?.[1] ?? '';
  const load: Load = async <Exports>(file: string) => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    return (await import(pathToFileURL(join(site.root, '_astro', name)).href)) as Exports;
  };
  const { first, near, all } = createTexts(address, load);
  const { drawers } = await load<Library>(address);
  const rows = drawers.map(async (name) => (await load<Rest>(name)).rest);
  return { first: await first(), drawers: await Promise.all(rows), near, all: await all() };
}
