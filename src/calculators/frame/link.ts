import { pageAddress } from '../../browser/address.ts';
import { encode } from '../../params/codec.ts';
import type { AnyValues, Table } from '../../params/table.ts';
import { createPaths } from '../../paths.ts';
import type { Placement } from '../props.ts';

/**
 * A full address: on the host that serves this page, or where the build says the site will be. That
 * holds while building, and for a page that was opened as a file, whose links lead nobody anywhere.
 */
export function absolute(path: string): string {
  const here = typeof document === 'undefined' ? '' : pageAddress();
  return new URL(path, here.startsWith('http') ? here : import.meta.env.SITE).href;
}

/** The link that shows these numbers on the calculator's own page. */
export function stateLink(place: Placement, table: Table, values: AnyValues): string {
  const paths = createPaths(place.base);
  return absolute(paths.calculator(place.locale, place.id, encode(table, values)));
}
