import type { Locale } from '../../i18n/locales.ts';
import {
  formatBarePoints,
  formatPercent,
  formatPoints,
  formatShortest,
} from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { Known, Reading } from './model.ts';
import type { BetWords } from './strings.ts';
import { devError, type Truth } from './toy.ts';

/** Weeks with at most one decimal: a day is 0.2 of a week. */
export function formatWeeks(weeks: number): string {
  return formatShortest(weeks, 1);
}

/** A change of an error in points, with its sign. */
export function formatSigned(value: number, locale: Locale, digits = 1): string {
  const text = formatPoints(value, locale, digits);
  return value > 0 && Number.parseFloat(text) !== 0 ? `+${text}` : text;
}

/** The same without its unit, for a column whose head names it. */
export function formatBareSigned(value: number, digits: number): string {
  const text = formatBarePoints(value, digits);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}

/** The size of the largest known gap, as it was when it was measured. */
function gapSize({ first, known }: Reading): number {
  const { measured } = known;
  if (measured === null || first === null || first === 'none') return 0;
  return first === 'dev-gap' ? measured.variance + measured.missing : measured[first];
}

/** Human-level, training and dev error of a state, as text. */
export function errorSlots(truth: Truth, locale: Locale) {
  return {
    human: formatPercent(truth.human, locale),
    train: formatPercent(truth.human + truth.bias, locale),
    dev: formatPercent(devError(truth), locale),
  };
}

/** What the picture now shows, as a heading. */
export function finding(words: BetWords, locale: Locale, reading: Reading): string {
  const { game, known, best, verdict } = reading;
  return fill(words.findings[verdict], {
    weeks: game.weeks,
    spent: formatWeeks(game.spent),
    error: formatPercent(devError(game.truth), locale),
    best: formatPercent(best ?? 0, locale),
    gap: formatPoints(gapSize(reading), locale),
    human: formatPercent(known.measured?.human ?? 0, locale),
  });
}

/** The share of dev errors from conditions that the training data lack. */
export function shareText(truth: Truth, locale: Locale): string {
  return formatPercent(truth.missing / devError(truth), locale, 0);
}

function knownSentences(words: BetWords, locale: Locale, known: Known): readonly string[] {
  const said = words.sentence;
  const { measured, read, isStale } = known;
  return [
    measured === null ? said.unmeasured : fill(said.measured, errorSlots(measured, locale)),
    ...(isStale && measured !== null ? [said.stale] : []),
    ...(read === null ? [] : [fill(said.read, { share: shareText(read, locale) })]),
  ];
}

/** The same in plain words. */
export function sentence(words: BetWords, locale: Locale, reading: Reading): string {
  const { game, known, best } = reading;
  const spent = fill(words.sentence.spent, {
    weeks: game.weeks,
    spent: formatWeeks(game.spent),
    error: formatPercent(devError(game.truth), locale),
  });
  const over = fill(words.sentence.over, {
    ...errorSlots(game.world, locale),
    missing: formatPoints(game.world.missing, locale),
    best: formatPercent(best ?? 0, locale),
  });
  const rest = best === null ? knownSentences(words, locale, known) : [over];
  return [spent, ...rest].join(' ');
}
