import {
  formatNumber,
  formatPercent,
  formatPoints,
  formatSignificant,
} from '../../i18n/numbers.ts';
import type { ResultRow } from '../frame/ResultTable.tsx';
import { dataValue, type Results } from '../results.ts';
import type { Row } from '../report.ts';
import type { Cut, DevError } from './model.ts';
import { countText, shareText, type Source } from './sentence.ts';

type Quantity = keyof Source['words']['quantities'];

function emptyRows({ words }: Source): readonly ResultRow[] {
  const names = [
    'source-in-train',
    'target-in-train',
    'source-in-dev',
    'target-in-dev',
    'target-in-dev-sd',
    'target-share',
    'error',
    'error-half-width',
  ] as const;
  return names.map((name, index) => ({
    name,
    label: words.quantities[name],
    text: index === 0 ? words.missing.impossible : words.undefined,
    interval: null,
  }));
}

function splitRows(source: Source, cut: Cut): readonly ResultRow[] {
  const { words, locale, values } = source;
  const { notes, quantities } = words;
  const isShuffled = values.split === 'shuffle';
  const certain = isShuffled ? notes.expected : notes.exact;
  const count = (name: Quantity, value: number, interval: ResultRow['interval'] = certain) => ({
    name,
    label: quantities[name],
    text: countText(value, locale),
    interval,
  });
  const { low, high } = cut.spread;
  const spread = { low: countText(low, locale), high: countText(high, locale) };
  return [
    count('source-in-train', cut.train.source),
    count('target-in-train', cut.train.target),
    count('source-in-dev', cut.dev.source),
    count('target-in-dev', cut.dev.target, spread),
    {
      name: 'target-in-dev-sd',
      label: quantities['target-in-dev-sd'],
      text: formatNumber(cut.spread.sd, locale, 1),
      interval: certain,
    },
    {
      name: 'target-share',
      label: quantities['target-share'],
      text: shareText(cut.share, locale),
      interval: null,
    },
    ...knownRows(source, cut),
  ];
}

function knownRows({ words, locale, values }: Source, { known }: Cut): readonly ResultRow[] {
  const { quantities, missing, notes } = words;
  const half = known === null ? null : (known.high - known.low) / 2;
  return [
    {
      name: 'error',
      label: quantities.error,
      text: formatPercent(values.error / 100, locale),
      interval:
        known === null
          ? missing['no-held']
          : { low: formatPercent(known.low, locale), high: formatPercent(known.high, locale) },
    },
    {
      name: 'error-half-width',
      label: quantities['error-half-width'],
      text: half === null ? missing['no-held'] : `±${formatPoints(half, locale, 2)}`,
      interval: notes.wilson,
    },
  ];
}

function errorEnds(error: DevError, locale: Source['locale']) {
  if (error.interval === null) return null;
  const { low, high } = error.interval;
  return { low: formatPercent(low, locale, 2), high: formatPercent(high, locale, 2) };
}

/** Dev errors of the two models as rows of a pair table; null where nothing is measured. */
export function modelRows(source: Source) {
  const { words, locale, reading } = source;
  const { cut } = reading;
  const cell = (error: DevError | undefined) => ({
    text: error === undefined ? words.undefined : formatPercent(error.value, locale, 2),
    ends: error === undefined ? null : errorEnds(error, locale),
  });
  const bare = (text: string) => ({ text, ends: null });
  const tie = reading.tie === null ? words.missing['one-ahead'] : shareText(reading.tie, locale);
  return [
    {
      name: 'dev-error',
      label: words.quantities['dev-error'],
      a: cell(cut?.x),
      b: cell(cut?.y),
    },
    {
      name: 'winner',
      label: words.quantities.winner,
      both: bare(cut === null ? words.undefined : words.winners[cut.winner]),
    },
    {
      name: 'target-winner',
      label: words.quantities['target-winner'],
      both: bare(words.winners[reading.targetWinner]),
    },
    { name: 'tie-share', label: words.quantities['tie-share'], both: bare(tie) },
  ] as const;
}

/** What the weight makes of the training set. */
export function weightRows({ words, locale, reading }: Source): readonly ResultRow[] {
  const { quantities, notes, missing } = words;
  const { equalWeight, sourceShare, effective } = reading;
  return [
    {
      name: 'equal-weight',
      label: quantities['equal-weight'],
      text: equalWeight === null ? missing['one-kind'] : formatSignificant(equalWeight, locale),
      interval: notes.weight,
    },
    {
      name: 'source-share',
      label: quantities['source-share'],
      text: sourceShare === null ? missing.untrained : shareText(sourceShare, locale),
      interval: null,
    },
    {
      name: 'effective-sample-size',
      label: quantities['effective-sample-size'],
      text: effective === null ? missing.untrained : countText(effective, locale),
      interval: notes.kish,
    },
  ];
}

/** Counts of the split. */
export function countRows(source: Source): readonly ResultRow[] {
  const { cut } = source.reading;
  return cut === null ? emptyRows(source) : splitRows(source, cut);
}

/** The same rows for copying, ends of intervals as rows of their own. */
export function reportRows(
  rows: readonly ResultRow[],
  results: Results,
  words: { readonly interval: string; readonly ends: Readonly<Record<'low' | 'high', string>> },
): readonly Row[] {
  return rows.flatMap(({ name, label, text, interval }) => {
    const row = { name, label: String(label), text, value: dataValue(results[name]) };
    if (interval === null || typeof interval === 'string') return [row];
    const ends = (['low', 'high'] as const).map((end) => ({
      name: `${name}-${end}`,
      label: `${String(label)}, ${words.interval}, ${words.ends[end]}`,
      text: interval[end],
      value: dataValue(results[`${name}-${end}`]),
    }));
    return [row, ...ends];
  });
}
