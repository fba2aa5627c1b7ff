import { writeRows } from '../../params/cells.ts';
import type { Placement } from '../props.ts';
import { carryTo, type Related } from '../related.ts';
import type { Reading } from './model.ts';
import type { LabelErrorsWords } from './strings.ts';

/** A rival: whether the two differ at all. None: the sheet of which the wrong labels are one column. */
export function relatedTo(
  { values, parts, gap }: Reading,
  words: LabelErrorsWords,
  place: Placement,
): Related | null {
  const { dev, dev2, inspected, 'wrong-labels': wrong } = values;
  if (gap !== null) {
    const href = carryTo(place, 'dev-set-power', { error: dev, error2: dev2 });
    return { title: words.power, href };
  }
  if (parts === null || wrong === 0) return null;
  // Name, count, share that can be fixed, effort, share of all examples.
  const tags = writeRows([[words.labelTag, wrong, 100, 1, null]]);
  const href = carryTo(place, 'error-analysis', { dev, n: inspected, tags });
  return { title: words.sheet, href };
}
