import { writeAdvice, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Reading } from './model.ts';
import { slotsOf } from './sentence.ts';
import type { PlanOrIterateWords } from './strings.ts';

type AdviceId = keyof PlanOrIterateWords['advice'];

const EXPLAINED = {
  'look-first': 'error-analysis#four-steps',
  'plan-first': 'error-analysis#when-to-think-longer',
  'check-prior': 'error-analysis#when-to-think-longer',
  either: 'error-analysis#four-steps',
  'less-planning': 'error-analysis#build-quickly',
} as const satisfies Record<AdviceId, Section>;
/** Planning for more of the time than this is long. */
const LONG = 0.25;

function idsFor({ verdict, values }: Reading): readonly AdviceId[] {
  const isLong = values.planning / values.weeks > LONG;
  const shorter: readonly AdviceId[] = isLong ? ['less-planning'] : [];
  switch (verdict) {
    case 'iterate':
      return ['look-first', ...shorter];
    case 'plan':
      return ['plan-first', 'check-prior', ...shorter];
    case 'even':
      return ['either', ...shorter];
  }
}

/** What to do next, most pressing first. */
export function advise(
  reading: Reading,
  words: PlanOrIterateWords,
  place: Placement,
): readonly Advice[] {
  const slots = slotsOf(reading, place.locale);
  return writeAdvice(idsFor(reading), { words: words.advice, sections: EXPLAINED, slots, place });
}
