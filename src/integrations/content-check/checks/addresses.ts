import type { SiteFile } from '../../files.ts';
import type { Problem } from '../../../markdown/problem.ts';

const ID = /\s(?:id|name)="([^"]+)"/g;
const ADDRESS = /\s(?:href|src)="([^"]+)"/g;

/** `en/about/index.html` for `/base/en/about/`; null for an address that is not ours. */
function fileFor(address: string, base: string): string | null {
  if (!address.startsWith(base)) return null;
  const path = address.slice(base.length).replace(/[?#].*$/, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/**
 * Broken links of the finished site: every address of ours has to lead to a file, and every
 * fragment to an id. Fragments of calculators are states, not ids.
 */
export function checkAddresses(
  pages: readonly SiteFile[],
  files: ReadonlySet<string>,
  base: string,
): Problem[] {
  const ids = new Map(
    pages.map(({ name, text }) => [
      name,
      new Set([...text.matchAll(ID)].map((match) => match[1] ?? '')),
    ]),
  );
  return pages.flatMap(({ name, text }) => {
    const addresses = new Set([...text.matchAll(ADDRESS)].map((match) => match[1] ?? ''));
    return [...addresses].flatMap((address) => {
      const what = fault(address, name, base, files, ids);
      return what === null ? [] : [{ file: `dist/${name}`, line: 0, what, mend: MEND }];
    });
  });
}

const MEND = 'correct the link where the page is made, or make the target.';

function fault(
  address: string,
  page: string,
  base: string,
  files: ReadonlySet<string>,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (/^[a-z]+:/.test(address) || address.startsWith('//')) return null;
  const target = address.startsWith('#') ? page : fileFor(address, base);
  if (target === null) return `${address} leaves the site’s base path ${base}.`;
  if (!files.has(target)) return `${address} leads nowhere.`;
  const fragment = decodeURIComponent(address.split('#')[1] ?? '');
  if (fragment === '' || fragment.includes('=')) return null;
  return ids.get(target)?.has(fragment) === false ? `${address}: nothing has that id.` : null;
}
