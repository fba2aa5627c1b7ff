import { posix } from 'node:path';

/** A folder that pages are opened from. */
export interface Folder {
  /** The path under which the site was built, with a slash at both ends. */
  readonly base: string;
  /** Where the site is published, for what the folder does not hold: `https://example.org`. */
  readonly origin: string;
  readonly has: (name: string) => boolean;
}

/** Whether an address leads to the site itself, by its path. */
export function isOwn(address: string, { base }: Folder): boolean {
  return address.startsWith(base) && !address.startsWith('//');
}

/**
 * Where an address of the site leads from a page of the folder: `/en/about/#cite` is
 * `../about/index.html#cite` on `en/lessons/index.html`. There is no host that would find a folder's
 * `index.html`, so it is named.
 */
export function inFolder(address: string, from: string, folder: Folder): string {
  if (!isOwn(address, folder)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(folder.base.length)) ?? [];
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!folder.has(name)) return folder.origin + address;
  const way = posix.relative(posix.dirname(from), name);
  return `${way.startsWith('.') ? way : `./${way}`}${rest}`;
}

/** The way from a page to the folder's root: `../../`, or `./` at the root. */
export function toRoot(from: string): string {
  return '../'.repeat(from.split('/').length - 1) || './';
}
