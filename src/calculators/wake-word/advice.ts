import { fill } from '../../i18n/template.ts';
import { createPaths } from '../../paths.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Reading, WakeWordVerdict } from './model.ts';
import { formatFigure, slotsOf } from './sentence.ts';
import type { WakeWordWords } from './strings.ts';

type AdviceId = keyof WakeWordWords['advice'];

const GLOSSARY: Readonly<Partial<Record<AdviceId, keyof WakeWordWords['terms']>>> = {
  claim: 'confidence-interval',
  'raise-or-listen': 'threshold',
  'raise-threshold': 'threshold',
  'lower-rate': 'false-positive',
  'same-sound': 'distribution',
};

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
  const { locale, base } = place;
  const slots = {
    ...slotsOf(reading, locale),
    factor: formatFigure(reading.estimate / reading.values.limit, locale),
  };
  return idsFor(reading).map((id) => {
    const term = GLOSSARY[id];
    return {
      id,
      text: fill(words.advice[id].text, slots),
      reason: fill(words.advice[id].reason, slots),
      gain: null,
      link:
        term === undefined
          ? null
          : {
              href: createPaths(base).glossary(locale, term),
              text: fill(words.glossary, { term: words.terms[term] }),
            },
    };
  });
}
