import { fileAt, type Page, type Site } from './dist.ts';

/** Where attributes lead. `srcset` is taken apart by commas. */
const LEADING = ['href', 'src', 'component-url', 'renderer-url', 'poster', 'action'];

export interface Link {
  /** `en/about/index.html:12` */
  readonly place: string;
  readonly element: string;
  readonly attribute: string;
  readonly to: string;
}

export function linksOf(page: Page): readonly Link[] {
  return page.elements.flatMap(({ name, attributes, line }) => {
    const place = `${page.file}:${line}`;
    const plain = LEADING.flatMap((attribute) => {
      const to = attributes[attribute];
      return to === undefined ? [] : [{ place, element: name, attribute, to }];
    });
    const sets = (attributes['srcset'] ?? '').split(',').flatMap((part) => {
      const to = part.trim().split(/\s+/)[0] ?? '';
      return to === '' ? [] : [{ place, element: name, attribute: 'srcset', to }];
    });
    return [...plain, ...sets];
  });
}

/** Addresses that leave the site, or are no page of it. */
export function isElsewhere(to: string): boolean {
  return /^(https?:)?\/\/|^(mailto|data|blob):/.test(to);
}

/** A state of a calculator stands where an anchor would. */
function isState(fragment: string): boolean {
  return /^(v=\d|[a-z][a-z0-9-]*=)/.test(fragment);
}

/** Why a link of a page leads nowhere, or null when it leads somewhere. */
export function faultOf(site: Site, page: Page, to: string): string | null {
  const address = new URL(to, `http://site${page.path}`);
  if (address.host !== 'site') return null;
  const file = fileAt(site, address.pathname);
  if (file === null) return `${to} is no file of the site`;
  const fragment = decodeURIComponent(address.hash.slice(1));
  const target = site.pages.find((other) => other.file === file);
  if (fragment === '' || target === undefined || isState(fragment)) return null;
  return target.ids.has(fragment) ? null : `${to}: ${file} has no id "${fragment}"`;
}
