import { writeAdvice, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { LabelVerdict, Reading } from './model.ts';
import { slotsOf } from './sentence.ts';
import type { LabelErrorsWords } from './strings.ts';

type AdviceId = keyof LabelErrorsWords['advice'];

const EXPLAINED = {
  relabel: 'error-analysis#in-dev',
  correct: 'error-analysis#same-rules',
  'both-sides': 'error-analysis#both-sides',
  wait: 'error-analysis#hivenote-decides',
  pattern: 'error-analysis#in-training',
  'read-more': 'error-analysis#twelve-and-eight',
  mend: 'error-analysis#in-dev',
} as const satisfies Record<AdviceId, Section>;

const BY_VERDICT: Readonly<Record<LabelVerdict, readonly AdviceId[]>> = {
  'could-turn': ['relabel', 'both-sides'],
  correct: ['correct', 'both-sides', 'pattern'],
  'not-yet': ['wait', 'pattern'],
  'cannot-tell': ['read-more', 'pattern'],
  impossible: ['mend'],
};

function idsFor({ verdict, audited, values }: Reading): readonly AdviceId[] {
  return BY_VERDICT[verdict].filter((id) => {
    if (id === 'both-sides') return audited === null;
    return id !== 'pattern' || values['wrong-labels'] > 1;
  });
}

/** What to do next, most pressing first. */
export function advise(
  reading: Reading,
  words: LabelErrorsWords,
  place: Placement,
): readonly Advice[] {
  const slots = slotsOf(reading, place.locale);
  return writeAdvice(idsFor(reading), { words: words.advice, sections: EXPLAINED, slots, place });
}
