import type { JSX } from 'preact';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatPoints } from '../../i18n/numbers.ts';
import type { Gap } from '../../math/gaps.ts';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import { ResultTable } from './ResultTable.tsx';

/** A gap as a row of results. `missing` says what an interval would need. */
export interface GapRow {
  readonly name: string;
  readonly label: string;
  readonly gap: Gap;
  readonly missing: string;
}

interface Props {
  readonly rows: readonly GapRow[];
  readonly results: Results;
  readonly heads: readonly string[];
  readonly locale: Locale;
}

function gapText(value: number | null, locale: Locale): string {
  return value === null ? calculatorStrings[locale].unknown : formatPoints(value, locale);
}

/** Gaps with their sizes and intervals. */
export function GapTable({ rows, results, heads, locale }: Props): JSX.Element {
  const ui = calculatorStrings[locale];
  return (
    <ResultTable
      caption={ui.results}
      heads={[heads[0] ?? '', heads[1] ?? '', heads[2] ?? '']}
      between={ui.from}
      results={results}
      rows={rows.map(({ name, label, gap, missing }) => ({
        name,
        label,
        text: gapText(gap.value, locale),
        interval:
          gap.interval === null
            ? missing
            : {
                low: formatPoints(gap.interval.low, locale, 2),
                high: formatPoints(gap.interval.high, locale, 2),
              },
      }))}
    />
  );
}

/** The same rows for copying, ends of intervals as rows of their own. */
export function gapReportRows(rows: readonly GapRow[], locale: Locale): readonly Row[] {
  const ui = calculatorStrings[locale];
  return rows.flatMap(({ name, label, gap }) => {
    const row = { name, label, text: gapText(gap.value, locale), value: dataValue(gap.value) };
    if (gap.interval === null) return [row];
    const ends = (['low', 'high'] as const).map((end) => ({
      name: `${name}-${end}`,
      label: `${label}, ${ui.interval}, ${ui.ends[end]}`,
      text: formatPoints(gap.interval?.[end] ?? 0, locale, 2),
      value: dataValue(gap.interval?.[end]),
    }));
    return [row, ...ends];
  });
}
