import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent, formatPoints, formatSignificant } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { Cut, DataSplitterValues, Reading } from './model.ts';
import type { DataSplitterWords } from './strings.ts';

/** What is said: the words, the numbers, and what follows from them. */
export interface Source {
  readonly words: DataSplitterWords;
  readonly locale: Locale;
  readonly values: DataSplitterValues;
  readonly reading: Reading;
}

/** An expected number of examples; below ten with a decimal, for it is no whole number. */
export function countText(count: number, locale: Locale): string {
  const isSmall = count < 10 && Math.abs(count - Math.round(count)) > 0.05;
  return isSmall ? formatSignificant(count, locale, 2) : formatCount(Math.round(count), locale);
}

/** A share with as many decimals as keep it apart from 0 and 100%. */
export function shareText(share: number, locale: Locale): string {
  const rest = Math.min(share, 1 - share) * 100;
  if (rest <= 0) return formatPercent(share, locale, 0);
  const digits = rest >= 0.1 ? 1 : Math.min(8, 1 - Math.floor(Math.log10(rest)));
  return formatPercent(share, locale, digits);
}

/** What the cut gives; a cut that cannot be has no template that asks for it. */
function cutSlots(cut: Cut | null, words: DataSplitterWords, locale: Locale) {
  const known = cut?.known ?? { low: 0, high: 1 };
  const exact = (value: number) => formatPercent(value, locale, 2);
  const none = { target: '', left: '', share: '', low: '', high: '', x: '', y: '', winner: '' };
  const shared = {
    errorLow: formatPercent(known.low, locale),
    errorHigh: formatPercent(known.high, locale),
    half: formatPoints((known.high - known.low) / 2, locale),
  };
  if (cut === null) return { ...none, ...shared };
  return {
    target: countText(cut.dev.target, locale),
    left: countText(cut.train.target, locale),
    share: shareText(cut.share, locale),
    low: formatCount(cut.spread.low, locale),
    high: formatCount(cut.spread.high, locale),
    x: exact(cut.x.value),
    y: exact(cut.y.value),
    winner: words.winners[cut.winner],
    ...shared,
  };
}

/** What the templates of finding, sentence and advice can name. */
export function slotsOf({ words, locale, values, reading }: Source) {
  const percent = (value: number) => formatPercent(value / 100, locale);
  return {
    ...cutSlots(reading.cut, words, locale),
    n: formatCount(values['n-dev'], locale),
    taken: formatCount(values['n-dev'] + values['n-test'], locale),
    most: formatCount(reading.most, locale),
    error: percent(values.error),
    tx: percent(values['target-error']),
    ty: percent(values['target-error2']),
    tie: shareText(reading.tie ?? 0, locale),
    best: words.winners[reading.targetWinner],
    sourceShare: shareText(reading.sourceShare ?? 0, locale),
    equal: formatSignificant(reading.equalWeight ?? 1, locale),
  };
}

function findingOf({ verdict, cut }: Reading): keyof DataSplitterWords['findings'] {
  return verdict === 'on-target' && cut?.winner === 'tie' ? 'on-target-tie' : verdict;
}

/** What the split now does, as a heading. */
export function finding(source: Source): string {
  return fill(source.words.findings[findingOf(source.reading)], slotsOf(source));
}

function parts({ words, values, reading }: Source): readonly string[] {
  const { sentence } = words;
  const { cut, tie, verdict } = reading;
  if (cut === null)
    return verdict === 'no-target' ? [sentence['no-target']] : [sentence.impossible];
  const isAlways = tie === null && cut.winner !== 'tie' && cut.winner === reading.targetWinner;
  return [
    ...(verdict === 'no-target'
      ? [sentence['no-target']]
      : [sentence[values.split === 'target' ? 'target' : 'shuffle']]),
    ...(cut.known === null ? [] : [sentence.known]),
    sentence.errors,
    ...(tie === null ? [] : [sentence.tie]),
    ...(isAlways ? [sentence.always] : []),
  ];
}

/** The same in plain words. */
export function sentence(source: Source): string {
  const slots = slotsOf(source);
  return parts(source)
    .map((part) => fill(part, slots))
    .join(' ');
}
