import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  unpack,
  withRest,
  type Library,
  type Part,
  type RestRow,
} from '../../src/reader/search/library.ts';
import type { Site } from './dist.ts';

/** The texts of one language as the search loads them from a built site. */
export async function libraryOf(
  site: Site,
  locale: string,
): Promise<{ readonly first: readonly Part[]; readonly all: readonly Part[] }> {
  const home = site.pages.find(({ file }) => file === `${locale}/index.html`);
  const address = /data-search="([^"]*)"/.exec(home?.html ?? '')?.[1] ?? '';
  const name = address.slice(address.lastIndexOf('/') + 1);
  const load = async (file: string): Promise<unknown> =>
    import(pathToFileURL(join(site.root, '_astro', file)).href);
  const { pages, more } = (await load(name)) as Library;
  const { rest } = (await load(more)) as { readonly rest: readonly RestRow[] };
  return { first: unpack(pages), all: unpack(withRest(pages, rest)) };
}
