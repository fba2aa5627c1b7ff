import { pageAddress } from '../../browser/address.ts';
import { encode } from '../../params/codec.ts';
import type { AnyValues, Table } from '../../params/table.ts';
import { createPaths } from '../../paths.ts';
import type { Placement } from '../props.ts';

/** A full address: on the host that serves this page, or where the build says the site will be. */
export function absolute(path: string): string {
  const host = typeof document === 'undefined' ? import.meta.env.SITE : pageAddress();
  return new URL(path, host).href;
}

/** The link that shows these numbers on the calculator's own page. */
export function stateLink(place: Placement, table: Table, values: AnyValues): string {
  const paths = createPaths(place.base);
  return absolute(paths.calculator(place.locale, place.id, encode(table, values)));
}
