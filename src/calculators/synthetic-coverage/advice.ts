import { formatPoints } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { writeAdvice, type LinkPlace, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Reading } from './model.ts';
import { slotsOf } from './sentence.ts';
import type { SyntheticCoverageWords } from './strings.ts';

type AdviceId = keyof SyntheticCoverageWords['advice'];

const NOISE = 'data-mismatch#one-hour-of-noise';
const CHECKING = 'data-mismatch#checking-synthesis';

const EXPLAINED = {
  'more-sources': NOISE,
  'stop-renders': NOISE,
  'real-dev': CHECKING,
  'false-alarms': CHECKING,
  'record-elsewhere': NOISE,
  'record-more': NOISE,
} as const satisfies Record<AdviceId, Section>;

/** Hours of noise that are heard more often than this are a loop. */
const MANY_REPEATS = 10;

function idsFor({ verdict, more, values, real, loop }: Reading): readonly AdviceId[] {
  const canRender = more.renders > values.renders;
  const isNarrow = verdict === 'narrow';
  const noise: readonly AdviceId[] =
    loop.repeats > MANY_REPEATS
      ? ['record-elsewhere', 'record-more']
      : loop.kinds < 1 / 2
        ? ['record-elsewhere']
        : [];
  return [
    ...(isNarrow && more.sourcesRecall > real.value ? (['more-sources'] as const) : []),
    ...(isNarrow && canRender ? (['stop-renders'] as const) : []),
    'real-dev',
    ...(isNarrow ? [] : (['false-alarms'] as const)),
    ...noise,
  ];
}

/** What to do next, most pressing first. */
export function advise(
  words: SyntheticCoverageWords,
  reading: Reading,
  place: LinkPlace,
): readonly Advice[] {
  const { locale } = place;
  const { more, real } = reading;
  const gains: Readonly<Record<string, number>> = {
    'more-sources': more.sourcesRecall - real.value,
    'stop-renders': more.rendersRecall - real.value,
  };
  const slots = slotsOf(reading, locale);
  const sources = { words: words.advice, sections: EXPLAINED, slots, place };
  return writeAdvice(idsFor(reading), sources).map((advice) => {
    const gain = gains[advice.id];
    if (gain === undefined) return advice;
    return { ...advice, gain: fill(words.gain, { points: formatPoints(gain, locale) }) };
  });
}
