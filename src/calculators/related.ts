import { createPaths } from '../paths.ts';
import type { Placement } from './props.ts';

/** Another calculator to go on with, and the link that carries the numbers there. */
export interface Related {
  readonly title: string;
  readonly href: string;
}

/** A share as fields of errors take it: in per cent, to two decimals. */
export function asPercent(share: number): number {
  return Number((100 * share).toFixed(2));
}

/**
 * The link that carries numbers to another calculator. Calculators do not know each other's
 * tables: they share the names of the field's quantities, and what is unknown there is left out.
 * Text is written as it stands in a link (`writeRows` for a table).
 */
export function carryTo(
  place: Placement,
  id: string,
  values: Readonly<Record<string, number | string | null>>,
): string {
  const parts = Object.entries(values).map(
    ([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`,
  );
  return createPaths(place.base).calculator(place.locale, id, ['v=1', ...parts].join('&'));
}
