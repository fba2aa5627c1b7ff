import { writeAdvice, type LinkPlace, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Reading } from './figures.ts';
import { slotsOf } from './rows.ts';
import type { MultiTaskWords } from './strings.ts';

type Step = keyof MultiTaskWords['advice'];

const STEPS: Readonly<Record<Reading['verdict'], readonly Step[]>> = {
  'all-labels': ['sigmoids', 'normalize', 'each'],
  'some-missing': ['mask', 'normalize', 'each'],
  'no-labels': ['label'],
};

const LOSS = 'transfer-and-multi-task#the-loss';

const EXPLAINED = {
  mask: LOSS,
  sigmoids: 'transfer-and-multi-task#several-answers',
  normalize: LOSS,
  each: LOSS,
  label: LOSS,
} as const satisfies Record<Step, Section>;

/** What to do next, most pressing first. */
export function advise(
  words: MultiTaskWords,
  reading: Reading,
  place: LinkPlace,
): readonly Advice[] {
  const slots = slotsOf(place.locale, reading);
  return writeAdvice(STEPS[reading.verdict], {
    words: words.advice,
    sections: EXPLAINED,
    slots,
    place,
  });
}
