import type { Locale } from '../../i18n/locales.ts';
import {
  formatBarePoints,
  formatCount,
  formatPercent,
  formatPoints,
  formatSignificant,
} from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import type { Interval } from '../../math/intervals.ts';
import type { ResultRow } from '../frame/ResultTable.tsx';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import type { Reading } from './model.ts';
import { formatShare, slotsOf } from './sentence.ts';
import type { SyntheticCoverageWords } from './strings.ts';

export type TextRow = ResultRow & { readonly label: string };

type Name = Exclude<keyof SyntheticCoverageWords['quantities'], 'verdict'>;

/** Every figure as a row. */
export function resultRows(
  words: SyntheticCoverageWords,
  locale: Locale,
  reading: Reading,
): readonly TextRow[] {
  const slots = slotsOf(reading, locale);
  const percent = (value: number) => formatPercent(value, locale);
  const ends = ({ low, high }: Interval) => ({ low: percent(low), high: percent(high) });
  const row = (name: Name, text: string, interval: TextRow['interval'] = null): TextRow => {
    const named: Readonly<Partial<Record<Name, string>>> = words.named;
    return { name, label: fill(named[name] ?? words.quantities[name], slots), text, interval };
  };
  const { values, real, fresh, falseAlarms, gap, more, loop } = reading;
  return [
    row('pictures', formatCount(values.sources * values.renders, locale)),
    row('real-recall', percent(real.value), ends(real.interval)),
    row('render-recall', percent(fresh.value), ends(fresh.interval)),
    row('recall-gap', formatPoints(gap.value, locale), {
      low: formatBarePoints(gap.interval.low),
      high: formatPoints(gap.interval.high, locale),
    }),
    row('false-alarm-rate', percent(falseAlarms.value), ends(falseAlarms.interval)),
    row('recall-more-renders', percent(more.rendersRecall)),
    row('recall-more-sources', percent(more.sourcesRecall)),
    row('repeats', fill(words.times, { count: formatSignificant(loop.repeats, locale) })),
    row('unique-share', formatShare(loop.unique, locale)),
    row('kinds-share', formatShare(loop.kinds, locale)),
  ];
}

/** The same rows for copying, ends of the interval and the verdict as rows of their own. */
export function reportRows(
  words: SyntheticCoverageWords,
  locale: Locale,
  reading: Reading,
  results: Results,
): readonly Row[] {
  const ui = calculatorStrings[locale];
  const rows = resultRows(words, locale, reading).flatMap(({ name, label, text, interval }) => {
    const first = { name, label, text, value: dataValue(results[name]) };
    if (interval === null || typeof interval === 'string') return [first];
    const both = (['low', 'high'] as const).map((end) => ({
      name: `${name}-${end}`,
      label: `${label}, ${ui.interval}, ${ui.ends[end]}`,
      text: interval[end],
      value: dataValue(results[`${name}-${end}`]),
    }));
    return [first, ...both];
  });
  const { verdict } = reading;
  const label = words.quantities.verdict;
  return [...rows, { name: 'verdict', label, text: words.verdicts[verdict], value: verdict }];
}
