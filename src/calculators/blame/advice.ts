import { writeAdvice, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Reading } from './model.ts';
import { slotsOf, type Context } from './sentence.ts';
import type { BlameWords } from './strings.ts';

type AdviceId = keyof BlameWords['advice'];

const BLAME = 'end-to-end#who-is-to-blame';

const EXPLAINED = {
  work: BLAME,
  leave: BLAME,
  cheapest: BLAME,
  'look-more': BLAME,
  retrain: BLAME,
  feed: BLAME,
  check: BLAME,
  recut: BLAME,
  join: 'end-to-end#the-key-question',
  together: 'end-to-end#mistakes-multiply',
  threshold: 'end-to-end#two-steps',
} as const satisfies Record<AdviceId, Section>;

function onVerdict({ verdict }: Reading): readonly AdviceId[] {
  switch (verdict) {
    case 'one-stage':
      return ['work', 'leave'];
    case 'several':
      return ['cheapest', 'look-more'];
    case 'redesign':
      return ['recut', 'join'];
    case 'tangled':
      return ['retrain'];
    case 'cannot-tell':
      return ['feed'];
    case 'impossible':
      return ['check'];
  }
}

/** The whole is worse, by more than chance, than independent steps of these errors would be. */
function isWorseThanParts({ compound, error, errorInterval, verdict }: Reading): boolean {
  if (compound === null || verdict === 'redesign' || verdict === 'impossible') return false;
  return errorInterval === null ? error > 1.2 * compound : errorInterval.low > compound;
}

/** What to do about the chain, most promising first. */
export function advise(context: Context, place: Placement): readonly Advice[] {
  const { reading, values, words } = context;
  const steps: AdviceId[] = [...onVerdict(reading)];
  if (isWorseThanParts(reading)) steps.push('together');
  if (reading.gate.accept > values.allowed / 100) steps.push('threshold');
  const slots = slotsOf(context);
  return writeAdvice(steps, { words: words.advice, sections: EXPLAINED, slots, place });
}
