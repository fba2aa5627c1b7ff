import { fill } from '../../i18n/template.ts';
import { createPaths } from '../../paths.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Reading } from './model.ts';
import { slotsOf, type Context } from './sentence.ts';
import type { BlameWords } from './strings.ts';

type AdviceId = keyof BlameWords['advice'];

const LESSON = 'end-to-end';
const BLAME = 'who-is-to-blame';

const SECTIONS: Readonly<Partial<Record<AdviceId, string>>> = {
  work: BLAME,
  cheapest: BLAME,
  retrain: BLAME,
  feed: BLAME,
  recut: BLAME,
  join: 'the-key-question',
  together: 'mistakes-multiply',
  threshold: 'two-steps',
};

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
  const { reading, values, words, locale } = context;
  const steps: AdviceId[] = [...onVerdict(reading)];
  if (isWorseThanParts(reading)) steps.push('together');
  if (reading.gate.accept > values.allowed / 100) steps.push('threshold');
  const slots = slotsOf(context);
  return steps.map((id) => {
    const section = SECTIONS[id];
    return {
      id,
      text: fill(words.advice[id].text, slots),
      reason: fill(words.advice[id].reason, slots),
      gain: null,
      link:
        section === undefined
          ? null
          : {
              href: createPaths(place.base).lesson(locale, LESSON, section),
              text: words.explained,
            },
    };
  });
}
