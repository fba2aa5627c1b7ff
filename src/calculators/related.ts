import { createPaths } from '../paths.ts';
import type { Placement } from './props.ts';

/**
 * The link that carries numbers to another calculator. Calculators do not know each other's
 * tables: they share the names of the field's quantities, and what is unknown there is left out.
 */
export function carryTo(
  place: Placement,
  id: string,
  values: Readonly<Record<string, number | null>>,
): string {
  const parts = Object.entries(values).map(([name, value]) => `${name}=${value ?? ''}`);
  return createPaths(place.base).calculator(place.locale, id, ['v=1', ...parts].join('&'));
}
