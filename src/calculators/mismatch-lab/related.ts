import type { Placement } from '../props.ts';
import { asPercent, carryTo, type Related } from '../related.ts';
import { SIZES, type Reading } from './model.ts';
import type { MismatchLabWords } from './strings.ts';

/** The three measured errors on the ladder. Nobody has measured people on these images. */
export function relatedTo(
  { train, trainDev, cell }: Reading,
  words: MismatchLabWords,
  place: Placement,
): Related {
  const href = carryTo(place, 'gap-ladder', {
    human: null,
    train: asPercent(train.value),
    'train-dev': asPercent(trainDev.value),
    dev: asPercent(cell.dev.value),
    'n-train': SIZES.train,
    'n-train-dev': SIZES.trainDev,
    'n-dev': SIZES.dev,
  });
  return { title: words.ladder, href };
}
