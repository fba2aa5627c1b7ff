import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import type { Row } from '../report.ts';
import { dataValue } from '../results.ts';
import { rowQuantities } from '../rows.ts';
import { formatPoints } from '../../i18n/numbers.ts';
import { blendWinners, UNITS } from './blend.ts';
import { factTexts, type PartProps } from './Figures.tsx';
import { namesOf, percent } from './sentence.ts';

function textsOf(props: PartProps): Readonly<Record<string, string>> {
  const { reading, values, words, locale } = props;
  const winners = blendWinners(reading.candidates, values['blend-weight']);
  const blends = UNITS.map((unit) => [`blend-winner-${unit}`, namesOf(winners[unit], words)]);
  const statuses = reading.candidates.map(({ id, status }) => [
    `status-${id}`,
    words.statuses[status],
  ]);
  return {
    ...factTexts(props),
    'lead-low': formatPoints(reading.leadInterval?.low ?? 0, locale),
    'lead-high': formatPoints(reading.leadInterval?.high ?? 0, locale),
    verdict: words.verdicts[reading.verdict],
    ...(Object.fromEntries([...blends, ...statuses]) as Record<string, string>),
  };
}

/** Every defined figure as it is copied, under the names that the rows of the table now have. */
export function reportRows(props: PartProps): readonly Row[] {
  const { reading, results, words, locale } = props;
  const names = reading.candidates.map(({ name }) => name);
  const ids = reading.candidates.map(({ id }) => id);
  const labels: Readonly<Record<string, string>> = {
    ...words.quantities,
    ...rowQuantities(names, words.perRow, ids),
  };
  const texts = textsOf(props);
  const ui = calculatorStrings[locale];
  return Object.entries(results).flatMap(([name, value]) => {
    if (value === null) return [];
    const [, stem = name, end] = /^(.*)-(low|high)$/.exec(name) ?? [];
    const ending = end === 'low' || end === 'high' ? `, ${ui.interval}, ${ui.ends[end]}` : '';
    const label = `${labels[stem] ?? stem}${ending}`;
    const text = texts[name] ?? percent(Number(value), locale);
    return { name, label, text, value: dataValue(value) };
  });
}
