import type { Locale } from '../../i18n/locales.ts';
import { formatBarePoints, formatCount, formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { Interval } from '../../math/intervals.ts';
import type { PairCell, PairRow } from '../frame/PairTable.tsx';
import { RATES, type Comparison, type Rate, type RateName, type Reading } from './model.ts';
import { formatWeight } from './sentence.ts';
import type { WeightedErrorWords } from './strings.ts';

function bare(text: string): PairCell {
  return { text, ends: null };
}

function rateCell(rate: Rate, words: WeightedErrorWords, locale: Locale): PairCell {
  if (rate === null) return bare(words.undefined);
  const low = formatPercent(rate.interval.low, locale).replace('%', '');
  const ends = { low, high: formatPercent(rate.interval.high, locale) };
  return { text: formatPercent(rate.value, locale, 2), ends };
}

function differenceCell(value: number, interval: Interval, locale: Locale): PairCell {
  const ends = { low: formatBarePoints(interval.low), high: formatPoints(interval.high, locale) };
  return { text: formatPoints(value, locale, 2), ends };
}

function rateNote(name: RateName, reading: Reading, words: WeightedErrorWords) {
  const { set } = reading;
  if (name === 'weighted-error') return words.missing.conditional;
  if (name === 'bad-error' && set.bad === 0) return words.missing['no-bad'];
  if (name === 'ordinary-error' && set.bad === set.n) return words.missing['no-ordinary'];
  return undefined;
}

function tieRow(words: WeightedErrorWords, locale: Locale, compared: Comparison): PairRow {
  const { tie, above, a, b } = compared;
  const shared = { name: 'tie-weight', label: words.quantities['tie-weight'] };
  if (above === null) return { ...shared, both: bare(words.missing.same) };
  if (tie === null) {
    const text = fill(words.missing['one-wins'], { who: words.who[above] });
    return { ...shared, both: bare(text) };
  }
  const note = fill(words.missing.tie, {
    above: words.who[above],
    bad: formatCount(Math.abs(a.errors.bad - b.errors.bad), locale),
    ordinary: formatCount(Math.abs(a.errors.ordinary - b.errors.ordinary), locale),
  });
  return { ...shared, both: bare(formatWeight(tie, locale)), note };
}

function emptyRows(words: WeightedErrorWords): readonly PairRow[] {
  const none = bare(words.undefined);
  const rates = RATES.map((name) => ({
    name,
    label: words.quantities[name],
    a: none,
    b: none,
    note: name === 'weighted-error' ? words.missing.impossible : undefined,
  }));
  const single = [
    'weighted-error-difference',
    'shared-errors-difference',
    'tie-weight',
    'effective-sample-size',
    'winner',
  ] as const;
  return [...rates, ...single.map((name) => ({ name, label: words.quantities[name], both: none }))];
}

/** Every figure of the two models, and those that belong to both. */
export function resultRows(
  words: WeightedErrorWords,
  locale: Locale,
  reading: Reading,
): readonly PairRow[] {
  const { compared } = reading;
  if (compared === null) return emptyRows(words);
  const { difference, winner } = compared;
  return [
    ...RATES.map((name) => ({
      name,
      label: words.quantities[name],
      a: rateCell(compared.a.rates[name], words, locale),
      b: rateCell(compared.b.rates[name], words, locale),
      note: rateNote(name, reading, words),
    })),
    { name: 'winner', label: words.quantities.winner, both: bare(words.winners[winner]) },
    {
      name: 'weighted-error-difference',
      label: words.quantities['weighted-error-difference'],
      both: differenceCell(difference.value, difference.most, locale),
    },
    {
      name: 'shared-errors-difference',
      label: words.quantities['shared-errors-difference'],
      both: differenceCell(difference.value, difference.least, locale),
      note: words.missing.overlap,
    },
    tieRow(words, locale, compared),
    {
      name: 'effective-sample-size',
      label: words.quantities['effective-sample-size'],
      both: bare(formatCount(Math.round(compared.effective), locale)),
    },
  ];
}
