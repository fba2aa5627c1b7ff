import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent, formatSignificant } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import {
  rowsToCopy,
  writePoints,
  writeShare,
  type TextRow,
  type Written,
} from '../frame/result-rows.ts';
import { verdictRow } from '../frame/verdict-row.ts';
import type { Row } from '../report.ts';
import type { Results } from '../results.ts';
import type { Reading } from './model.ts';
import { formatShare, slotsOf } from './sentence.ts';
import type { SyntheticCoverageWords } from './strings.ts';

type Name = Exclude<keyof SyntheticCoverageWords['quantities'], 'verdict'>;

/** Every figure as a row. */
export function resultRows(
  words: SyntheticCoverageWords,
  locale: Locale,
  reading: Reading,
): readonly TextRow[] {
  const slots = slotsOf(reading, locale);
  const percent = (value: number) => formatPercent(value, locale);
  const row = (name: Name, text: string, interval: TextRow['interval'] = null): TextRow => {
    const named: Readonly<Partial<Record<Name, string>>> = words.named;
    return { name, label: fill(named[name] ?? words.quantities[name], slots), text, interval };
  };
  const estimate = (name: Name, [text, interval]: Written) => row(name, text, interval);
  const { values, real, fresh, falseAlarms, gap, more, loop } = reading;
  return [
    row('pictures', formatCount(values.sources * values.renders, locale)),
    estimate('real-recall', writeShare(real, locale)),
    estimate('render-recall', writeShare(fresh, locale)),
    estimate('recall-gap', writePoints(gap, locale)),
    estimate('false-alarm-rate', writeShare(falseAlarms, locale)),
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
  const rows = rowsToCopy(resultRows(words, locale, reading), results, locale);
  return [...rows, verdictRow(words, reading.verdict)];
}
