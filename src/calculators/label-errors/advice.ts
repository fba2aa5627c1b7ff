import { fill } from '../../i18n/template.ts';
import { createPaths } from '../../paths.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { LabelVerdict, Reading } from './model.ts';
import { slotsOf } from './sentence.ts';
import type { LabelErrorsWords } from './strings.ts';

type AdviceId = keyof LabelErrorsWords['advice'];

const LESSON = 'error-analysis';

/** The part of the lesson that explains each advice. */
const PARTS: Readonly<Partial<Record<AdviceId, string>>> = {
  relabel: 'in-dev',
  correct: 'same-rules',
  'both-sides': 'both-sides',
  wait: 'hivenote-decides',
  pattern: 'in-training',
  'read-more': 'twelve-and-eight',
};

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
  const { locale, base } = place;
  const slots = slotsOf(reading, locale);
  return idsFor(reading).map((id) => {
    const part = PARTS[id];
    return {
      id,
      text: fill(words.advice[id].text, slots),
      reason: fill(words.advice[id].reason, slots),
      gain: null,
      link:
        part === undefined
          ? null
          : { href: createPaths(base).lesson(locale, LESSON, part), text: words.explained },
    };
  });
}
