import { writeAdvice, type LinkPlace, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Reading } from './model.ts';
import { commonOf, slotsOf, togetherOf, type Context } from './sentence.ts';
import type { ErrorWords } from './strings.ts';

type AdviceId = keyof ErrorWords['advice'];

const EXPLAINED = {
  mend: 'error-analysis#the-sheet',
  look: 'error-analysis#how-to-read',
  take: 'error-analysis#a-ceiling',
  pause: 'error-analysis#a-ceiling',
  more: 'error-analysis#twelve-and-eight',
  overlap: 'error-analysis#twelve-and-eight',
  lift: 'error-analysis#base-rates',
  both: 'error-analysis#the-sheet',
  labels: 'error-analysis#same-rules',
  'labels-later': 'error-analysis#in-dev',
} as const satisfies Record<AdviceId, Section>;

/** A ceiling under this share of the dev error is low: the course's 5 dogs of 100 are 5%. */
const LOW_CEILING = 0.1;
/** Wrong labels of this share of the errors can hide the difference between two models. */
const MANY_LABELS = 0.2;

function choosing({ verdict, ranking, lead }: Reading): readonly AdviceId[] {
  const isLow = (ranking[0]?.share?.value ?? 0) < LOW_CEILING;
  const begin: AdviceId = isLow ? 'pause' : 'take';
  switch (verdict) {
    case 'impossible':
      return ['mend'];
    case 'nothing':
      return ['look'];
    case 'one':
    case 'first':
      return [begin];
    case 'cannot-tell':
      return ['more', begin];
    case 'needs-overlap':
      return lead === null ? [begin] : ['overlap', begin];
  }
}

/** What to do with the counts, most important first. */
export function advise(context: Context, place: LinkPlace): readonly Advice[] {
  const { reading, words } = context;
  const { verdict, label, union } = reading;
  const ids: AdviceId[] = [...choosing(reading)];
  if (verdict !== 'impossible' && verdict !== 'nothing') {
    if (commonOf(reading) !== null) ids.push('lift');
    const sum = togetherOf(reading).reduce((total, tag) => total + tag.count, 0);
    const overlaps = union !== null && union.places.length > 1 && sum > (union.count ?? -1);
    if (overlaps && union.range.least < sum) ids.push('both');
    if (label !== null && label.count > 0) {
      ids.push((label.share?.value ?? 0) >= MANY_LABELS ? 'labels' : 'labels-later');
    }
  }
  const slots = slotsOf(context);
  return writeAdvice(ids, { words: words.advice, sections: EXPLAINED, slots, place });
}
