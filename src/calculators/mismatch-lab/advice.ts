import { writeAdvice, type LinkPlace, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Reading } from './model.ts';
import { slotsOf } from './sentence.ts';
import type { MismatchLabWords } from './strings.ts';

type AdviceId = keyof MismatchLabWords['advice'];

const VARY = 'data-mismatch#one-hour-of-noise';

const EXPLAINED = {
  compare: 'data-mismatch#addressing-mismatch',
  synthesise: 'data-mismatch#making-the-target',
  'add-shift': VARY,
  'vary-shift': VARY,
  'vary-noise': VARY,
  'not-by-copies': 'data-mismatch#checking-synthesis',
  'go-on': 'data-mismatch#two-by-three-table',
} as const satisfies Record<AdviceId, Section>;

function idsFor({ values, verdict }: Reading): readonly AdviceId[] {
  const { shift, noise } = values;
  if (verdict === 'mismatch') return ['compare', 'synthesise'];
  if (shift === 'none') return ['add-shift', 'not-by-copies', 'compare'];
  if (shift === 'one') return ['vary-shift', 'not-by-copies', 'compare'];
  return noise === 'varied' ? ['go-on', 'not-by-copies'] : ['vary-noise', 'go-on', 'not-by-copies'];
}

/** What to do next, most pressing first. */
export function advise(
  words: MismatchLabWords,
  reading: Reading,
  place: LinkPlace,
): readonly Advice[] {
  const slots = slotsOf(reading, place.locale);
  return writeAdvice(idsFor(reading), { words: words.advice, sections: EXPLAINED, slots, place });
}
