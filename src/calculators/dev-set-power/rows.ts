import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent } from '../../i18n/numbers.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import { wilsonInterval } from '../../math/intervals.ts';
import { dataValue, type Results } from '../results.ts';
import type { Row } from '../report.ts';
import type { ResultRow } from '../frame/ResultTable.tsx';
import { chanceText, gapText, pText, typedPercent } from './format.ts';
import type { DevSetPowerValues, Plan, Reading } from './model.ts';
import { REPEATS } from './params.ts';
import type { DevSetPowerWords } from './strings.ts';

/** Three heads of a table, as a tuple: words are tables of any length. */
export function headsOf(heads: readonly string[], slots = {}): [string, string, string] {
  const [first = '', second = '', third = ''] = heads;
  return [fill(first, slots), second, third];
}

/** What rows are made of: the numbers, and the language that they are said in. */
export interface RowSource {
  readonly words: DevSetPowerWords;
  readonly locale: Locale;
  readonly values: DevSetPowerValues;
  readonly reading: Reading;
}

/** One outcome of a comparison: how often by the sum, and how often among the repeats. */
export interface ChanceRow {
  readonly name: string;
  readonly label: string;
  readonly exact: string;
  /** Name of the simulated figure and its text, where there is one. */
  readonly drawn: { readonly name: string; readonly text: string } | null;
}

const CHANCES = [
  { name: 'p-rank', of: 'rank', drawn: 'rank' },
  { name: 'p-tie', of: 'tie', drawn: 'tie' },
  { name: 'p-wrong', of: 'wrong', drawn: null },
  { name: 'p-significant', of: 'significant', drawn: 'significant' },
  { name: 'p-significant-wrong', of: 'significantWrong', drawn: null },
] as const;

/** Why there are no chances: which of the numbers is to blame. */
function reasonOf(plan: Plan, words: DevSetPowerWords): string {
  return plan.verdict === 'impossible' || plan.difference > 0
    ? words.undefined.impossible
    : words.undefined.equal;
}

export function chanceRows(source: RowSource): readonly ChanceRow[] {
  const { words, locale, reading } = source;
  const { plan, tally } = reading;
  return CHANCES.map(({ name, of, drawn }) => {
    const count = drawn === null ? null : (tally?.[drawn] ?? null);
    const interval = count === null ? null : wilsonInterval(count, REPEATS);
    const text =
      count === null || interval === null
        ? reasonOf(plan, words)
        : fill(words.chances.simulated, {
            share: formatPercent(count / REPEATS, locale),
            low: formatPercent(interval.low, locale),
            high: formatPercent(interval.high, locale),
          });
    return {
      name,
      label: words.quantities[name],
      exact: plan.chances === null ? reasonOf(plan, words) : chanceText(plan.chances[of], locale),
      drawn: drawn === null ? null : { name: `simulated-${drawn}`, text },
    };
  });
}

function detectableReason({ plan, words }: { plan: Plan; words: DevSetPowerWords }): string {
  const isImpossible = plan.isPaired && plan.problem !== null;
  return isImpossible ? words.undefined.impossible : words.undefined['out-of-reach'];
}

function neededReason(plan: Plan, words: DevSetPowerWords): string {
  if (!plan.isPaired) return words.undefined['separate-sets'];
  if (plan.problem !== null) return words.undefined.impossible;
  return plan.difference === 0 ? words.undefined.equal : words.undefined['no-disagreement'];
}

/** Sizes that would do, and what this size can do. The third column says by which method. */
export function sizeRows(source: RowSource): readonly ResultRow[] {
  const { words, locale, reading } = source;
  const { plan } = reading;
  const examples = (count: number): string =>
    fill(words.sizes.examples, { count: formatCount(count, locale) });
  const pairedReason = plan.problem === null ? words.undefined.equal : words.undefined.impossible;
  const row = (
    name: keyof DevSetPowerWords['quantities'],
    text: string,
    method: string,
  ): ResultRow => ({ name, label: words.quantities[name], text, interval: method });
  return [
    row(
      'n-paired',
      plan.paired === null ? pairedReason : examples(plan.paired),
      words.sizes.connor,
    ),
    row(
      'n-paired-power',
      plan.pairedPower === null ? pairedReason : chanceText(plan.pairedPower, locale),
      words.sizes.exact,
    ),
    row(
      'n-unpaired',
      plan.unpaired === null ? words.undefined.equal : examples(plan.unpaired),
      words.sizes.unpaired,
    ),
    row(
      'minimum-detectable',
      plan.detectable === null
        ? detectableReason({ plan, words })
        : gapText(plan.detectable, locale),
      plan.isPaired ? words.sizes.connor : words.sizes.unpaired,
    ),
    row(
      'disagreement-needed',
      plan.disagreementNeeded === null
        ? neededReason(plan, words)
        : formatPercent(plan.disagreementNeeded, locale, 2),
      words.sizes.connor,
    ),
  ];
}

/** The expected error of the winner among K equal models. */
export function luckRows(source: RowSource): readonly ResultRow[] {
  const { words, locale, values, reading } = source;
  const { independent, similar } = reading.best;
  const row = (name: 'expected-best' | 'expected-best-similar', best: number): ResultRow => ({
    name,
    label: words.quantities[name],
    text: formatPercent(best, locale, 2),
    interval: gapText(values.error / 100 - best, locale),
  });
  return [row('expected-best', independent), row('expected-best-similar', similar)];
}

/** What is missing for the difference in points. */
function countsReason(source: RowSource): string {
  const { words, values } = source;
  const names = ['both-right', 'only-a', 'only-b', 'both-wrong'] as const;
  return names.some((name) => values[name] === null)
    ? words.undefined['all-counts']
    : words.undefined['no-items'];
}

/** McNemar's test of the reader's own counts. */
export function measuredRows(source: RowSource): readonly ResultRow[] {
  const { words, locale, reading } = source;
  const { p, comparison, verdict } = reading.measured;
  const points = (fraction: number): string => gapText(0 - fraction, locale);
  return [
    {
      name: 'mcnemar-p',
      label: words.quantities['mcnemar-p'],
      text: p === null ? words.undefined.counts : pText(p, words.measured.small),
      interval: null,
    },
    {
      name: 'difference',
      label: words.quantities.difference,
      text: comparison === null ? countsReason(source) : points(comparison.difference),
      interval: comparison && {
        low: points(comparison.interval.high),
        high: points(comparison.interval.low),
      },
    },
    {
      name: 'mcnemar-verdict',
      label: words.quantities['mcnemar-verdict'],
      text: verdict === null ? words.undefined.counts : words.measured.verdicts[verdict],
      interval: null,
    },
  ];
}

/** All rows for copying: figures with their ends as rows of their own. */
export function reportRows(source: RowSource, results: Results): readonly Row[] {
  const { words, locale, reading } = source;
  const ui = calculatorStrings[locale];
  const row = (name: string, label: string, text: string): Row => ({
    name,
    label,
    text,
    value: dataValue(results[name]),
  });
  const chances = chanceRows(source).flatMap(({ name, label, exact, drawn }) => [
    row(name, label, exact),
    ...(drawn === null
      ? []
      : [row(drawn.name, words.quantities[drawn.name as 'simulated-rank'], drawn.text)]),
  ]);
  const others = [...sizeRows(source), ...luckRows(source), ...measuredRows(source)];
  const rest = others.flatMap(({ name, text, interval }) => {
    const label = words.quantities[name as 'difference'];
    if (interval === null || typeof interval === 'string') return [row(name, label, text)];
    return [
      row(name, label, text),
      row(`${name}-low`, `${label}, ${ui.interval}, ${ui.ends.low}`, interval.low),
      row(`${name}-high`, `${label}, ${ui.interval}, ${ui.ends.high}`, interval.high),
    ];
  });
  return [
    ...chances,
    ...rest,
    row('verdict', words.quantities.verdict, words.verdicts[reading.plan.verdict]),
  ];
}

/** Words that need a disagreement as it was typed. */
export function luckText({ words, locale, values, reading }: RowSource): string {
  const { independent, similar } = reading.best;
  const error = values.error / 100;
  return fill(words.luck.text, {
    models: formatCount(values.models, locale),
    n: formatCount(values.n, locale),
    error: typedPercent(values.error),
    disagreement: typedPercent(values.disagreement),
    best: formatPercent(independent, locale, 2),
    luck: gapText(error - independent, locale),
    similar: formatPercent(similar, locale, 2),
    luckSimilar: gapText(error - similar, locale),
  });
}
