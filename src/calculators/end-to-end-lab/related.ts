import type { Placement } from '../props.ts';
import { asPercent, carryTo, type Related } from '../related.ts';
import { TEST_PAIRS, type Reading } from './model.ts';
import type { EndToEndLabWords } from './strings.ts';

/** The network's gap between learned and new sums on the ladder: one distribution, and no people. */
export function relatedTo({ point }: Reading, words: EndToEndLabWords, place: Placement): Related {
  const href = carryTo(place, 'gap-ladder', {
    human: null,
    train: asPercent(point.training),
    'train-dev': null,
    dev: asPercent(point.endToEnd.value),
    'n-train': point.pairs,
    'n-dev': TEST_PAIRS,
  });
  return { title: words.ladder, href };
}
