import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent, formatShortest } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import { writeAdvice, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import type { MixerVerdict, PosteriorMixerValues, Reading } from './model.ts';
import type { PosteriorMixerWords } from './strings.ts';

/** A share of the inputs, with as many decimals as it needs. */
export const shareText = (fraction: number) => `${formatShortest(fraction * 100, 3)}%`;

/** What the picture now shows, as a heading. */
export function finding(words: PosteriorMixerWords, { verdict, bayesError }: Reading): string {
  return fill(words.findings[verdict], { bayes: shareText(bayesError) });
}

/** The same in plain words: the product, and what a sample makes of it. */
export function sentence(
  words: PosteriorMixerWords,
  locale: Locale,
  values: PosteriorMixerValues,
  reading: Reading,
): string {
  const { sample, verdict, holdsTruth } = reading;
  const first = fill(words.sentence[verdict === 'floor' ? 'floor' : 'none'], {
    share: shareText(reading.share),
    doubt: shareText(reading.doubt),
    bayes: shareText(reading.bayesError),
    accuracy: shareText(reading.bestAccuracy),
  });
  const second = fill(words.sentence.sample, {
    errors: formatCount(sample.errors, locale),
    n: formatCount(values.n, locale),
    error: formatPercent(sample.error, locale, 2),
    low: formatPercent(sample.interval.low, locale, 2),
    high: formatPercent(sample.interval.high, locale, 2),
  });
  return `${first} ${second} ${words.sentence[holdsTruth ? 'holds' : 'misses']}`;
}

/** How many of a hundred cases are certain, unsure but right, and unsure and wrong. */
export function tileCounts({ share, bayesError }: Reading) {
  const wrong = Math.round(bayesError * 100);
  const clear = Math.min(100 - Math.round(share * 100), 100 - wrong);
  const isRounded = [share, bayesError].some(
    (part) => Math.abs(part * 100 - Math.round(part * 100)) > 1e-9,
  );
  return { clear, lucky: 100 - clear - wrong, wrong, isRounded };
}

type ActionId = keyof PosteriorMixerWords['actions'];

/** Where the lesson explains an advice. */
const EXPLAINED = {
  'new-inputs': 'human-level-performance#the-floor',
  'better-labels': 'human-level-performance#the-floor',
  abstain: 'human-level-performance#the-floor',
  'no-bigger-model': 'human-level-performance#the-floor',
  'suspect-zero': 'human-level-performance#the-floor',
  'work-on-gaps': 'human-level-performance#two-gaps',
} as const satisfies Record<ActionId, Section>;

const STEPS = {
  floor: ['new-inputs', 'better-labels', 'abstain', 'no-bigger-model'],
  'no-floor': ['suspect-zero', 'work-on-gaps'],
} as const satisfies Record<MixerVerdict, readonly ActionId[]>;

/** What to do next: what can move the floor, and what cannot. */
export function advise(
  words: PosteriorMixerWords,
  place: Placement,
  reading: Reading,
): readonly Advice[] {
  const slots = { sure: shareText(1 - reading.share), bayes: shareText(reading.bayesError) };
  // Where no case is certain, there is none to keep for the model.
  const steps = STEPS[reading.verdict].filter((id) => id !== 'abstain' || reading.share < 1);
  return writeAdvice(steps, { words: words.actions, sections: EXPLAINED, slots, place });
}

/** The figures as rows for copying. */
export function reportRows(
  words: PosteriorMixerWords,
  locale: Locale,
  reading: Reading,
  results: Results,
): readonly Row[] {
  const percent = (value: number) => formatPercent(value, locale, 2);
  const label = words.quantities['sample-error'];
  const { sample, verdict } = reading;
  const row = (name: string, text: string, named: string): Row => ({
    name,
    label: named,
    text,
    value: dataValue(results[name]),
  });
  const ui = calculatorStrings[locale];
  return [
    row('bayes-error', shareText(reading.bayesError), words.quantities['bayes-error']),
    row('best-accuracy', shareText(reading.bestAccuracy), words.quantities['best-accuracy']),
    row('sample-error', percent(sample.error), label),
    ...(['low', 'high'] as const).map((end) =>
      row(
        `sample-error-${end}`,
        percent(sample.interval[end]),
        `${label}, ${ui.interval}, ${ui.ends[end]}`,
      ),
    ),
    row('verdict', words.verdicts[verdict], words.quantities.verdict),
  ];
}
