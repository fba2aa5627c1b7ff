import { fill } from '../../i18n/template.ts';
import { createPaths } from '../../paths.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Reading } from './model.ts';
import { slotsOf } from './sentence.ts';
import type { PlanOrIterateWords } from './strings.ts';

type AdviceId = keyof PlanOrIterateWords['advice'];

const LESSON = 'error-analysis';
const PARTS: Readonly<Record<AdviceId, string>> = {
  'look-first': 'four-steps',
  'plan-first': 'when-to-think-longer',
  'check-prior': 'when-to-think-longer',
  either: 'four-steps',
  'less-planning': 'build-quickly',
};
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
  { locale, base }: Placement,
): readonly Advice[] {
  const slots = slotsOf(reading, locale);
  return idsFor(reading).map((id) => ({
    id,
    text: fill(words.advice[id].text, slots),
    reason: fill(words.advice[id].reason, slots),
    gain: null,
    link: { href: createPaths(base).lesson(locale, LESSON, PARTS[id]), text: words.explained },
  }));
}
