import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { formatNumber, formatPercent } from '../../i18n/numbers.ts';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import { rowQuantities } from '../rows.ts';
import type { Apart } from './model.ts';
import {
  errorText,
  liftText,
  pointsText,
  priorityText,
  shareText,
  type Context,
} from './sentence.ts';

type Writer = (value: number, context: Context) => string;

/** How figures are written, by the beginning of their names. */
const WRITERS: readonly (readonly [RegExp, Writer])[] = [
  [/^(share|union|overlap)/, shareText],
  [/^(ceiling|joint-ceiling|error-rate)/, errorText],
  [/^(gain|error-)/, pointsText],
  [/^lift/, liftText],
  [/^lead-p/, (value, { locale }) => formatNumber(value, locale, 4)],
  [/^(priority|lead)/, priorityText],
];

function textOf(name: string, value: number | string, context: Context): string {
  const { words, reading, locale } = context;
  if (name === 'verdict') return words.verdicts[reading.verdict];
  if (name === 'first') return reading.ranking[0]?.name ?? '';
  if (typeof value === 'string') return words.apart[value as Apart];
  const writer = WRITERS.find(([pattern]) => pattern.test(name))?.[1];
  return writer?.(value, context) ?? formatPercent(value, locale);
}

/** Every defined figure as it is copied, under the names that the categories now have. */
export function reportRows(context: Context, results: Results): readonly Row[] {
  const { words, reading, locale } = context;
  const labels: Readonly<Record<string, string>> = {
    ...words.quantities,
    ...rowQuantities(
      reading.tags.map(({ name }) => name),
      words.perRow,
      reading.tags.map(({ id }) => id),
    ),
  };
  const ui = calculatorStrings[locale];
  return Object.entries(results).flatMap(([name, value]) => {
    if (value === null) return [];
    const [, stem = name, end] = /^(.*)-(low|high)$/.exec(name) ?? [];
    const ending = end === 'low' || end === 'high' ? `, ${ui.interval}, ${ui.ends[end]}` : '';
    const label = `${labels[stem] ?? stem}${ending}`;
    return { name, label, text: textOf(name, value, context), value: dataValue(value) };
  });
}
