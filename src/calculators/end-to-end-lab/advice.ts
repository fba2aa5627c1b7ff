import { writeAdvice, type LinkPlace, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Reading } from './model.ts';
import { slotsOf } from './sentence.ts';
import type { EndToEndLabWords } from './strings.ts';

type AdviceId = keyof EndToEndLabWords['advice'];

const BY_VERDICT = {
  pipeline: ['pipeline', 'variance', 'keep'],
  'end-to-end': ['end-to-end', 'variance'],
  'cannot-tell': ['tie', 'keep'],
} as const satisfies Record<Reading['verdict'], readonly AdviceId[]>;

const EXPLAINED = {
  pipeline: 'end-to-end#how-much-is-enough',
  'end-to-end': 'end-to-end#for-and-against',
  tie: 'end-to-end#the-key-question',
  variance: 'human-level-performance#two-gaps',
  keep: 'end-to-end#a-number-to-wait-for',
} as const satisfies Record<AdviceId, Section>;

/** What to do next, most pressing first. */
export function advise(
  words: EndToEndLabWords,
  reading: Reading,
  place: LinkPlace,
): readonly Advice[] {
  const slots = slotsOf(reading, place.locale);
  return writeAdvice(BY_VERDICT[reading.verdict], {
    words: words.advice,
    sections: EXPLAINED,
    slots,
    place,
  });
}
