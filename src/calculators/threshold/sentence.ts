import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatNumber, formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { thresholdOf } from '../../math/ranking.ts';
import { figureText, thresholdText } from './format.ts';
import type { Reading, ThresholdValues } from './model.ts';
import type { ThresholdWords } from './strings.ts';

/** Everything that a template may want to say of a reading. */
export function slotsOf(
  words: ThresholdWords,
  locale: Locale,
  reading: Reading,
  values: ThresholdValues,
) {
  const { ranking, counts } = reading;
  const share = (value: number | null) =>
    value === null ? words.undefined : formatPercent(value, locale);
  const amount = (value: number | null) => (value === null ? words.undefined : figureText(value));
  const count = (value: number | undefined) => formatCount(value ?? 0, locale);
  const best = reading.best === null ? null : thresholdOf(ranking, reading.best);
  const items = values['items-a-day'];
  return {
    auc: reading.rocAuc === null ? words.undefined : formatNumber(reading.rocAuc, locale, 3),
    items: count(ranking.positives + ranking.negatives),
    positives: count(ranking.positives),
    negatives: count(ranking.negatives),
    threshold: thresholdText(reading.threshold, words),
    best: thresholdText(best, words),
    cost: amount(reading.cost),
    least: amount(reading.leastCost),
    day: amount(reading.cost === null ? null : reading.cost * items),
    called: share(reading.called),
    recall: share(counts && ranking.positives > 0 ? counts.tp / ranking.positives : null),
    precision: share(reading.precision),
    f1: amount(reading.f1),
    tp: count(counts?.tp),
    fp: count(counts?.fp),
    fn: count(counts?.fn),
  };
}

/** What the picture now shows, as a heading. */
export function finding(
  words: ThresholdWords,
  locale: Locale,
  reading: Reading | null,
  values: ThresholdValues,
): string {
  if (reading === null) return words.findings['no-rows'];
  const slots = slotsOf(words, locale, reading, values);
  if (reading.verdict !== 'take') return fill(words.findings[reading.verdict], slots);
  switch (values.rule) {
    case 'capacity':
    case 'least-recall':
    case 'best-f1':
      return fill(words.findings[values.rule], slots);
    default:
      return fill(words.findings['least-cost'], slots);
  }
}

/** The same in plain words: the data, the threshold, what it does and costs, and the room it has. */
export function sentence(
  words: ThresholdWords,
  locale: Locale,
  reading: Reading | null,
  values: ThresholdValues,
): string {
  if (reading === null) return words.sentence.none;
  const slots = slotsOf(words, locale, reading, values);
  const parts = [fill(words.sentence.classes, slots)];
  if (reading.counts !== null) {
    const { at, rates, cost, near } = words.sentence;
    parts.push(fill(at, slots), fill(rates, slots));
    if (reading.cost !== null) {
      parts.push(fill(cost, { ...slots, items: formatCount(values['items-a-day'], locale) }));
    }
    if (reading.near !== null) {
      const low = thresholdText(reading.near.low, words);
      parts.push(fill(near, { low, high: thresholdText(reading.near.high, words) }));
    }
  }
  return parts.join(' ');
}
