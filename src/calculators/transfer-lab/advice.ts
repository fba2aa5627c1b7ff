import { writeAdvice, type LinkPlace, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Reading, TransferValues } from './figures.ts';
import { slotsOf, type Stage } from './sentence.ts';
import type { TransferWords } from './strings.ts';

type Step = keyof TransferWords['advice'];

const PAYS = 'transfer-and-multi-task#when-it-pays';
const RETRAIN = 'transfer-and-multi-task#how-much-to-retrain';

const EXPLAINED = {
  'head-first': RETRAIN,
  compare: PAYS,
  unfreeze: RETRAIN,
  'no-need': PAYS,
  nearer: PAYS,
  'more-source': PAYS,
  scratch: PAYS,
  wait: RETRAIN,
} as const satisfies Record<Step, Section>;

/** What keeps transfer from helping, as far as the settings say. */
function causes(values: TransferValues): readonly Step[] {
  return [
    ...(values.relation === 'same' ? [] : (['nearer'] as const)),
    ...(values['source-points'] <= values.points ? (['more-source'] as const) : []),
    ...(values.tuning === 'at-once' ? (['head-first'] as const) : []),
  ];
}

function stepsFor(reading: Reading, values: TransferValues): readonly Step[] {
  const thaw: readonly Step[] = reading.isHeadWorse ? ['unfreeze'] : [];
  switch (reading.verdict) {
    case 'transfer-helps':
      return ['head-first', ...thaw, 'compare'];
    case 'learned-anyway':
      return ['no-need', ...thaw];
    case 'transfer-hurts':
      return ['scratch', ...causes(values), ...thaw];
    case 'cannot-tell':
      return ['compare', ...causes(values), ...thaw];
  }
}

/** What to do next, most promising first. */
export function advise(
  words: TransferWords,
  place: LinkPlace,
  values: TransferValues,
  reading: Reading | Stage,
): readonly Advice[] {
  const isDone = typeof reading !== 'string';
  const steps: readonly Step[] = isDone ? stepsFor(reading, values) : ['wait'];
  const slots = slotsOf(place.locale, values, isDone ? reading : null);
  return writeAdvice(steps, { words: words.advice, sections: EXPLAINED, slots, place });
}
