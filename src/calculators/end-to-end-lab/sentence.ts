import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { POINTS, type Reading } from './model.ts';
import type { EndToEndLabWords } from './strings.ts';

export function slotsOf(
  { point, match }: Reading,
  locale: Locale,
): Readonly<Record<string, string>> {
  const percent = (value: number | undefined) => formatPercent(value ?? 0, locale);
  const count = (value: number) => formatCount(value, locale);
  const { endToEnd, pipeline, difference } = point;
  return {
    pairs: count(point.pairs),
    labels: count(point.labels),
    network: percent(endToEnd.value),
    low: percent(endToEnd.interval.low),
    high: percent(endToEnd.interval.high),
    pipeline: percent(pipeline.value),
    pipeLow: percent(pipeline.interval.low),
    pipeHigh: percent(pipeline.interval.high),
    difference: formatPoints(Math.abs(difference.value), locale),
    training: percent(point.training),
    match: match === null ? '' : count(match.pairs),
    fewest: count(POINTS[0]?.pairs ?? 0),
    most: count(POINTS.at(-1)?.pairs ?? 0),
    first: percent(POINTS[0]?.endToEnd.value),
    last: percent(POINTS.at(-1)?.endToEnd.value),
  };
}

/** What the picture now shows, as a heading. */
export function finding(words: EndToEndLabWords, locale: Locale, reading: Reading): string {
  return fill(words.findings[reading.verdict], slotsOf(reading, locale));
}

/** The same in plain words: both errors, that on the learned pairs, and what it takes to catch up. */
export function sentence(words: EndToEndLabWords, locale: Locale, reading: Reading): string {
  const { both, training, match, noMatch } = words.sentence;
  const last = reading.match === null ? noMatch : match;
  const slots = slotsOf(reading, locale);
  return [both, training, last].map((template) => fill(template, slots)).join(' ');
}
