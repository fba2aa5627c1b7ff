import type { Locale } from '../../i18n/locales.ts';
import { formatNumber, formatPercent } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import { FEWEST_OF_A_CLASS } from '../../math/ranking.ts';
import { scoreBehaviour, type Printed, type ScoreName } from '../../math/ranking/sklearn.ts';
import type { ResultRow } from '../frame/ResultTable.tsx';
import type { Row } from '../report.ts';
import { dataValue, type Results } from '../results.ts';
import { figureText } from './format.ts';
import { isResampled, type Reading } from './model.ts';
import type { ThresholdWords } from './strings.ts';

type Name = keyof ThresholdWords['quantities'];

export interface Shown {
  readonly words: ThresholdWords;
  readonly locale: Locale;
  readonly results: Results;
  readonly reading: Reading | null;
  /** Whether resamples are being drawn. */
  readonly isPending: boolean;
}

const AREAS = ['roc-auc', 'average-precision'] as const;
const AMOUNTS = [
  'best-threshold',
  'expected-cost',
  'least-cost',
  'threshold',
  'near-best',
] as const;
const SHARES = ['precision', 'recall', 'false-positive-rate'] as const;
const RESAMPLED: readonly Name[] = [...AREAS, 'best-threshold'];
const ORDER: readonly Name[] = [
  ...(['threshold', 'best-threshold', 'expected-cost', 'least-cost'] as const),
  ...SHARES,
  ...AREAS,
];

function has(list: readonly string[], name: string): boolean {
  return list.includes(name);
}

/** A figure as the page shows it. */
function shownFigure(name: Name, value: Results[string] | undefined, of: Shown): string {
  if (value === 'above-all') return of.words.aboveAll;
  if (typeof value !== 'number') return of.words.undefined;
  if (has(AREAS, name)) return formatNumber(value, of.locale, 3);
  if (has(SHARES, name)) return formatPercent(value, of.locale);
  return has(AMOUNTS, name) ? figureText(value) : String(value);
}

function missingInterval(name: Name, { words, results, reading, isPending }: Shown): string | null {
  const { noInterval } = words;
  if (reading === null || results[name] === null || !has(RESAMPLED, name)) return null;
  const { ranking } = reading;
  if (isPending) return noInterval.pending;
  const isResampling = isResampled(ranking);
  if (!isResampling && name !== 'roc-auc') return noInterval.many;
  const fewest = Math.min(ranking.positives, ranking.negatives);
  return isResampling && fewest < FEWEST_OF_A_CLASS ? noInterval.few : noInterval.spread;
}

function intervalOf(name: Name, of: Shown): ResultRow['interval'] {
  const low = of.results[`${name}-low`] ?? null;
  const high = of.results[`${name}-high`] ?? null;
  if (low === null || high === null) return missingInterval(name, of);
  return { low: shownFigure(name, low, of), high: shownFigure(name, high, of) };
}

/** The figures of the table, in its order. */
export function tableRows(of: Shown): readonly ResultRow[] {
  return ORDER.map((name) => ({
    name,
    label: of.words.quantities[name],
    text: shownFigure(name, of.results[name], of),
    interval: intervalOf(name, of),
  }));
}

/** Every figure as a row for copying. */
export function reportRows(of: Shown): readonly Row[] {
  const { words, locale, results } = of;
  const ui = calculatorStrings[locale];
  return Object.entries(results).map(([name, value]) => {
    const end = /-(low|high)$/.exec(name)?.[1] as 'low' | 'high' | undefined;
    const base = (end === undefined ? name : name.slice(0, -end.length - 1)) as Name;
    const label = words.quantities[base];
    // The room around the least cost is no interval of it.
    const kind = base === 'near-best' ? '' : `, ${ui.interval}`;
    const shown =
      name === 'verdict'
        ? words.verdicts[value as keyof typeof words.verdicts]
        : shownFigure(base, value, of);
    return {
      name,
      label: end === undefined ? label : `${label}${kind}, ${ui.ends[end]}`,
      text: end !== undefined && value === null ? '–' : shown,
      value: dataValue(value),
    };
  });
}

function printedText({ printed, error, warning }: Printed, words: ThresholdWords): string {
  if (error !== null) return fill(words.raises, { error });
  if (warning === null) return fill(words.prints, { printed: printed ?? '' });
  return fill(words.warns, { printed: printed ?? '', warning });
}

function whyOf(name: ScoreName, reading: Reading): keyof ThresholdWords['why'] {
  const { positives, negatives } = reading.ranking;
  if (name === 'false-positive-rate') return negatives === 0 ? 'no-negatives' : 'no-threshold';
  if (positives === 0 && name !== 'precision') return 'no-positives';
  if (name === 'roc-auc') return 'no-negatives';
  if (reading.weights === null) return 'no-class';
  if (name === 'average-precision') return 'no-weight';
  return reading.point === null ? 'no-threshold' : 'none-called';
}

const SCORES = ['roc-auc', 'average-precision', ...SHARES] as const satisfies readonly ScoreName[];

/** For each figure that is undefined the reason, and what scikit-learn prints there. */
export function undefinedLines({ words, results, reading }: Shown): readonly string[] {
  if (reading === null) return [];
  const { positives, negatives } = reading.ranking;
  return SCORES.filter((name) => results[name] === null).map((name) => {
    const reason = whyOf(name, reading);
    const line = fill(words.whyLine, { what: words.quantities[name], why: words.why[reason] });
    const behaviour = scoreBehaviour(name, { positives, negatives });
    const isItsOwn = reason === 'no-class' || reason === 'no-weight' || reason === 'no-threshold';
    if (behaviour === null || isItsOwn) return line;
    const [does, now] = [printedText(behaviour.does, words), printedText(behaviour.now, words)];
    const template = does === now ? words.sklearn : words.sklearnDiffers;
    return `${line} ${fill(template, { does, now })}`;
  });
}
