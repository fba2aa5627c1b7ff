import type { Placement } from '../props.ts';
import { carryTo, type Related } from '../related.ts';
import type { Context } from './sentence.ts';

/** Mistakes of which some have a wrong label: whether that matters yet. */
export function relatedTo({ words, values, reading }: Context, place: Placement): Related | null {
  const { label } = reading;
  if (label === null || label.count === 0) return null;
  const { dev, n } = values;
  const carried = { dev, inspected: n, 'wrong-labels': label.count };
  return { title: words.labelErrors, href: carryTo(place, 'label-errors', carried) };
}
