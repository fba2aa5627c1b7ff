import { formatCount, formatPoints } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import { rowQuantities } from '../rows.ts';
import { percent, type Context } from './sentence.ts';

/** One figure as text: counts, points or a share, by its name. */
export function figureText(name: string, value: number, { locale }: Context): string {
  if (name.startsWith('blame-') || name === 'one-in-needed') {
    return formatCount(Math.round(value), locale);
  }
  if (name.startsWith('win-') || name.startsWith('compound-gap')) {
    return formatPoints(value, locale, 2);
  }
  return percent(value, locale);
}

/** Every defined figure as it is copied, under the names that the rows of the table now have. */
export function reportRows(context: Context, results: Results): readonly Row[] {
  const { reading, words, locale } = context;
  const names = reading.stages.map(({ name }) => name);
  const ids = reading.stages.map(({ id }) => id);
  const labels: Readonly<Record<string, string>> = {
    ...words.quantities,
    ...rowQuantities(names, words.perRow, ids),
  };
  const ui = calculatorStrings[locale];
  return Object.entries(results).flatMap(([name, value]) => {
    if (value === null) return [];
    const [, stem = name, end] = /^(.*)-(low|high)$/.exec(name) ?? [];
    const ending = end === 'low' || end === 'high' ? `, ${ui.interval}, ${ui.ends[end]}` : '';
    const label = `${labels[stem] ?? stem}${ending}`;
    const worst = reading.stages.find(({ id }) => id === value)?.name ?? '';
    const words_ = { verdict: words.verdicts[reading.verdict], worst };
    const text =
      typeof value === 'number'
        ? figureText(name, value, context)
        : words_[name as keyof typeof words_];
    return { name, label, text, value: dataValue(value) };
  });
}
