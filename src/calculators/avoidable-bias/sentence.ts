import type { Locale } from '../../i18n/locales.ts';
import { formatNumber, formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { AvoidableBiasValues, TwoGaps } from './model.ts';
import type { AvoidableBiasWords } from './strings.ts';

/** A ratio above this says nothing more than "all of it". */
const LARGEST_RATIO = 50;

function slots(gaps: TwoGaps['gaps'], locale: Locale) {
  const bias = gaps['avoidable-bias'].value ?? 0;
  const variance = gaps.variance.value ?? 0;
  return {
    bias: formatPoints(bias, locale),
    variance: formatPoints(variance, locale),
    ratio: (large: number, small: number) =>
      small > 0 && large / small < LARGEST_RATIO ? formatNumber(large / small, locale, 1) : null,
    biasValue: bias,
    varianceValue: variance,
  };
}

/** What the picture now shows, as a heading. */
export function finding(words: AvoidableBiasWords, locale: Locale, reading: TwoGaps): string {
  const { bias, variance, ratio, biasValue, varianceValue } = slots(reading.gaps, locale);
  const { findings } = words;
  const { verdict } = reading;
  const noise = reading.noise;
  if (verdict === 'bias') {
    // No ratio to a gap that may be nothing.
    if (noise.includes('variance')) return fill(findings['bias-noise'], { bias, variance });
    const times = ratio(biasValue, varianceValue);
    if (times === null) return fill(findings['bias-only'], { bias, variance });
    return fill(findings.bias, { bias, ratio: times });
  }
  if (verdict === 'variance') {
    if (noise.includes('avoidable-bias')) {
      return fill(findings['variance-noise'], { bias, variance });
    }
    if (biasValue < 0) return fill(findings['variance-floor'], { variance });
    const times = ratio(varianceValue, biasValue);
    if (times === null) return fill(findings['variance-only'], { bias, variance });
    return fill(findings.variance, { variance, ratio: times });
  }
  return fill(findings[verdict], { bias, variance });
}

/** The same in plain words: what was measured, the gaps, and which of them may be chance. */
export function sentence(
  words: AvoidableBiasWords,
  locale: Locale,
  values: AvoidableBiasValues,
  reading: TwoGaps,
): string {
  const { bias, variance, biasValue } = slots(reading.gaps, locale);
  const percent = (value: number) => formatPercent(value / 100, locale);
  const first = fill(biasValue < 0 ? words.sentence.floor : words.sentence.gaps, {
    human: percent(values.human),
    train: percent(values.train),
    dev: percent(values.dev),
    bias,
    variance,
  });
  const noisy = (['avoidable-bias', 'variance'] as const).flatMap((name) => {
    const { interval } = reading.gaps[name];
    if (interval === null || interval.low > 0 || interval.high < 0) return [];
    return fill(words.sentence.noise, {
      gap: words.quantities[name],
      low: formatPoints(interval.low, locale, 2),
      high: formatPoints(interval.high, locale, 2),
    });
  });
  return [first, ...noisy].join(' ');
}
