import { writeAdvice, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import { stayOf, type Reading, type SatisficingValues } from './model.ts';
import { slotsOf } from './sentence.ts';
import type { SatisficingWords } from './strings.ts';

type AdviceId = keyof SatisficingWords['advice'];

/** Where the lesson explains an advice. */
const EXPLAINED = {
  take: 'metrics#the-rule',
  margin: 'metrics#the-rule',
  limit: 'metrics#the-rule',
  cheaper: 'metrics#the-rule',
  'break-tie': 'metrics#the-rule',
  'relax-time': 'metrics#the-rule',
  'relax-other': 'metrics#the-rule',
  'relax-both': 'metrics#the-rule',
  'make-candidate': 'metrics#the-rule',
  'measure-other': 'metrics#the-rule',
  count: 'metrics#think-in-counts',
  larger: 'metrics#can-it-see',
} as const satisfies Record<AdviceId, Section>;

/** Less than this share of the limit left is a margin that noise can use up. */
const THIN_MARGIN = 0.1;

function hasThinMargin({ feasible: [first] }: Reading, limit: number): boolean {
  return first !== undefined && limit - first.time < THIN_MARGIN * limit;
}

function relaxing({ relaxation }: Reading): readonly AdviceId[] {
  const steps: AdviceId[] = [];
  if (relaxation?.time) steps.push('relax-time');
  if (relaxation?.other) steps.push('relax-other');
  if (relaxation?.both) steps.push('relax-both');
  return [...steps, 'make-candidate'];
}

function choosing(reading: Reading): readonly AdviceId[] {
  switch (reading.verdict) {
    case 'chosen':
      return ['take', 'count'];
    case 'only':
    case 'clear':
      return ['take'];
    case 'cannot-tell':
      return ['larger', 'cheaper'];
    case 'tie':
      return ['break-tie'];
    case 'infeasible':
      return relaxing(reading);
  }
}

/** What to do with the candidates and the limits, most important first. */
export function advise(
  reading: Reading,
  values: SatisficingValues,
  words: SatisficingWords,
  place: Placement,
): readonly Advice[] {
  const [first, ...others] = choosing(reading);
  const steps: AdviceId[] = first === undefined ? [] : [first];
  if (hasThinMargin(reading, values['time-limit'])) steps.push('margin');
  if (stayOf(reading).to !== null) steps.push('limit');
  if (reading.candidates.some(({ status }) => status === 'unknown')) steps.push('measure-other');
  const slots = slotsOf({ words, locale: place.locale, values, reading });
  return writeAdvice([...steps, ...others], {
    words: words.advice,
    sections: EXPLAINED,
    slots,
    place,
  });
}
