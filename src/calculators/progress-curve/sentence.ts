import type { Locale } from '../../i18n/locales.ts';
import { formatPoints, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { writeAdvice, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { ProgressCurveValues, ProgressVerdict, Reading } from './model.ts';
import type { ProgressCurveWords } from './strings.ts';

/** An error in per cent of the screen, with as many decimals as it needs up to two. */
export const errorText = (percent: number) => `${formatShortest(percent, 2)}%`;
export const monthText = (months: number) => formatShortest(months, 1);

function slotsOf(locale: Locale, values: ProgressCurveValues, reading: Reading) {
  return {
    time: monthText(values.time),
    error: errorText(reading.error),
    human: errorText(values.human),
    floor: errorText(reading.floor),
    headroom: formatPoints(reading.headroom / 100, locale, 2),
    crossing: monthText(reading.crossing ?? 0),
  };
}

/** What the picture now shows, as a heading. */
export function finding(
  words: ProgressCurveWords,
  locale: Locale,
  values: ProgressCurveValues,
  reading: Reading,
): string {
  const isFlat = reading.verdict === 'at-floor' && reading.floor === values.human;
  return fill(words.findings[isFlat ? 'flat' : reading.verdict], slotsOf(locale, values, reading));
}

/** The same in plain words: where the curve stands, when it passed people, and what it is not. */
export function sentence(
  words: ProgressCurveWords,
  locale: Locale,
  values: ProgressCurveValues,
  reading: Reading,
): string {
  const slots = slotsOf(locale, values, reading);
  const { crossing } = reading;
  const when = crossing === null ? 'never' : crossing === 0 ? 'start' : 'crossing';
  return [
    fill(words.sentence.now, slots),
    fill(words.sentence[when], slots),
    ...(reading.isFloorCut ? [fill(words.sentence.cut, slots)] : []),
    words.sentence.law,
  ].join(' ');
}

type ActionId = keyof ProgressCurveWords['actions'];

/** Where the lesson explains an advice. */
const EXPLAINED = {
  'use-labels': 'human-level-performance#why-progress-slows',
  'ask-why': 'human-level-performance#why-progress-slows',
  'measure-gaps': 'human-level-performance#two-gaps',
  slices: 'human-level-performance#what-still-works',
  outcomes: 'human-level-performance#what-still-works',
  'other-floor': 'human-level-performance#what-still-works',
  'new-inputs': 'human-level-performance#the-floor',
  'stop-here': 'human-level-performance#why-progress-slows',
} as const satisfies Record<ActionId, Section>;

const STEPS = {
  'people-ahead': ['ask-why', 'use-labels', 'measure-gaps'],
  'past-people': ['slices', 'outcomes', 'other-floor'],
  'at-floor': ['new-inputs', 'slices', 'stop-here'],
} as const satisfies Record<ProgressVerdict, readonly ActionId[]>;

/** What to do next: with the tools while they work, without them afterwards. */
export function advise(
  words: ProgressCurveWords,
  place: Placement,
  { verdict }: Reading,
): readonly Advice[] {
  const sources = { words: words.actions, sections: EXPLAINED, slots: {}, place };
  return writeAdvice(STEPS[verdict], sources);
}
