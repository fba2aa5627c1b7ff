import { formatPercent, formatPoints } from '../../i18n/numbers.ts';
import type { Locale } from '../../i18n/locales.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import { rowQuantities } from '../rows.ts';
import type { Reading } from './model.ts';
import { marketsOf, namesOf } from './sentence.ts';
import type { MarketAverageWords } from './strings.ts';

interface Shared {
  readonly reading: Reading;
  readonly results: Results;
  readonly words: MarketAverageWords;
  readonly locale: Locale;
}

/** Words for results that are no numbers, by their names. */
function wordsOf({ reading, words }: Shared): Readonly<Record<string, string>> {
  const worst = reading.algorithms.map(({ id, worst: { markets } }) => [
    `worst-market-${id}`,
    marketsOf(markets, words),
  ]);
  return {
    winner: namesOf(reading.winners, words),
    'winner-mean': namesOf(reading.byMean, words),
    'winner-worst': namesOf(reading.byWorst, words),
    verdict: words.verdicts[reading.verdict],
    ...(Object.fromEntries(worst) as Record<string, string>),
  };
}

function labelOf(name: string, labels: Readonly<Record<string, string>>, locale: Locale): string {
  const known = labels[name];
  if (known !== undefined) return known;
  const ui = calculatorStrings[locale];
  const end = name.endsWith('-low') ? 'low' : 'high';
  const stem = name.replace(/-(low|high)$/, '');
  return `${labels[stem] ?? stem}, ${ui.interval}, ${ui.ends[end]}`;
}

/** Every defined figure as it is copied, under the names that the rows of the table now have. */
export function reportRows(shared: Shared): readonly Row[] {
  const { reading, results, words, locale } = shared;
  const names = reading.algorithms.map(({ name }) => name);
  const labels = { ...words.quantities, ...rowQuantities(names, words.perRow) };
  const texts = wordsOf(shared);
  return Object.entries(results).flatMap(([name, value]) => {
    if (value === null) return [];
    const number = Number(value);
    const text = name.startsWith('lead')
      ? formatPoints(number, locale, 2)
      : formatPercent(number, locale, 2);
    const label = labelOf(name, labels, locale);
    return { name, label, text: texts[name] ?? text, value: dataValue(value) };
  });
}
