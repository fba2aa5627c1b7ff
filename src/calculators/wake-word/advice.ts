import { writeAdvice, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Reading, WakeWordVerdict } from './model.ts';
import { formatFigure, slotsOf } from './sentence.ts';
import type { WakeWordWords } from './strings.ts';

type AdviceId = keyof WakeWordWords['advice'];

/** Where the lesson explains an advice. */
const EXPLAINED = {
  claim: 'metrics#once-a-day',
  'keep-margin': 'metrics#the-rule',
  'listen-more': 'metrics#once-a-day',
  'raise-or-listen': 'metrics#once-a-day',
  'raise-threshold': 'metrics#recall-within-the-limit',
  'lower-rate': 'metrics#once-a-day',
  'not-again': 'metrics#once-a-day',
  'same-sound': 'metrics#one-distribution',
  'fix-hours': 'metrics#once-a-day',
} as const satisfies Record<AdviceId, Section>;

const BY_VERDICT: Readonly<Record<WakeWordVerdict, readonly AdviceId[]>> = {
  shown: ['claim', 'keep-margin'],
  'not-shown': ['listen-more', 'not-again', 'fix-hours'],
  'cannot-tell': ['raise-or-listen', 'not-again', 'fix-hours'],
  exceeded: ['raise-threshold'],
};

function idsFor({ verdict, expected, values }: Reading): readonly AdviceId[] {
  const isOver = expected > values.limit;
  const rate: readonly AdviceId[] = isOver ? ['lower-rate'] : [];
  const last: readonly AdviceId[] =
    verdict === 'shown' ? ['same-sound', 'fix-hours'] : ['same-sound'];
  return [...BY_VERDICT[verdict], ...rate, ...last];
}

/** What to do next, most pressing first. */
export function advise(
  reading: Reading,
  words: WakeWordWords,
  place: Placement,
): readonly Advice[] {
  const { locale } = place;
  const slots = {
    ...slotsOf(reading, locale),
    factor: formatFigure(reading.estimate / reading.values.limit, locale),
  };
  return writeAdvice(idsFor(reading), { words: words.advice, sections: EXPLAINED, slots, place });
}
