import type { Locale } from '../../i18n/locales.ts';
import {
  formatCount,
  formatPercent,
  formatShortest,
  formatSignificant,
} from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { FBetaValues, Reading, Side } from './model.ts';
import type { FBetaWords } from './strings.ts';

/** What F-beta is called at a β: F1, F0.5, F2. */
export function scoreName(beta: number): string {
  return `F${formatShortest(beta)}`;
}

/** A β or a ratio of costs, to three figures: 0.702, 1.67. */
export function formatRatio(value: number): string {
  return formatSignificant(value, 'en');
}

/** Two shares to one decimal, or to two where one would make them look equal. */
export function sharePair(a: number, b: number, locale: Locale): readonly [string, string] {
  const digits = a !== b && formatPercent(a, locale) === formatPercent(b, locale) ? 2 : 1;
  return [formatPercent(a, locale, digits), formatPercent(b, locale, digits)];
}

export function otherSide(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}

interface Slots {
  readonly [name: string]: string;
}

function winnerFinding(words: FBetaWords, reading: Reading, side: Side, slots: Slots): string {
  const { findings } = words;
  const isZero = Math.min(reading.a.score, reading.b.score) === 0;
  if (isZero) return fill(findings['one-zero'], slots);
  if (reading.tie === null || reading.above === null) return fill(findings.always, slots);
  return fill(side === reading.above ? findings.below : findings.above, slots);
}

/** What the picture now shows, as a heading. */
export function finding(
  words: FBetaWords,
  locale: Locale,
  reading: Reading,
  positives: number | null,
): string {
  const { a, b, beta, winner, verdict } = reading;
  const [textA, textB] = sharePair(a.score, b.score, locale);
  const score = scoreName(beta);
  const { findings } = words;
  if (a.score === 0 && b.score === 0) return fill(findings.zero, { score });
  if (reading.tieReason === 'same') return findings.same;
  if (verdict === 'tie' || winner === 'tie') {
    return fill(findings.tie, { beta: formatShortest(beta), high: textA });
  }
  if (verdict === 'cannot-tell') {
    const counted = formatCount(positives ?? 0, locale);
    return fill(findings['cannot-tell'], { score, a: textA, b: textB, positives: counted });
  }
  return winnerFinding(words, reading, winner, {
    score,
    winner: words.who[winner],
    loser: words.who[otherSide(winner)],
    high: winner === 'a' ? textA : textB,
    low: winner === 'a' ? textB : textA,
    tie: formatRatio(reading.tie ?? 0),
  });
}

/** Where the order flips, or that it never does; empty where both are the same. */
export function crossingText(words: FBetaWords, { tie, above, tieReason }: Reading): string {
  if (above === null || tieReason === 'zero') return '';
  const slots = { above: words.who[above], below: words.who[otherSide(above)] };
  if (tie === null) return fill(words.sentence.always, slots);
  return fill(words.sentence.crossing, { ...slots, tie: formatRatio(tie) });
}

/** The arithmetic mean ranks the two the other way round: worth a word. */
function reversedText(words: FBetaWords, locale: Locale, { a, b, winner }: Reading): string {
  const lead = a.means.arithmetic - b.means.arithmetic;
  if (winner === 'tie' || Math.abs(lead) < 1e-12 || lead > 0 === (winner === 'a')) return '';
  const [textA, textB] = sharePair(a.means.arithmetic, b.means.arithmetic, locale);
  const isA = lead > 0;
  return fill(words.sentence.reversed, {
    who: words.who[isA ? 'a' : 'b'],
    high: isA ? textA : textB,
    low: isA ? textB : textA,
  });
}

function certaintyText(words: FBetaWords, locale: Locale, { a, b, winner }: Reading): string {
  if (a.interval === null || b.interval === null) {
    return winner === 'tie' ? '' : words.sentence.untested;
  }
  const low = (value: number) => formatPercent(value, locale).replace('%', '');
  return fill(words.sentence.intervals, {
    lowA: low(a.interval.low),
    highA: formatPercent(a.interval.high, locale),
    lowB: low(b.interval.low),
    highB: formatPercent(b.interval.high, locale),
  });
}

/** The same in plain words: rates, scores, where the order flips, and whether it may be chance. */
export function sentence(
  words: FBetaWords,
  locale: Locale,
  values: FBetaValues,
  reading: Reading,
): string {
  const percent = (value: number) => formatPercent(value / 100, locale);
  const [a, b] = sharePair(reading.a.score, reading.b.score, locale);
  return [
    fill(words.sentence.rates, {
      precision: percent(values.precision),
      recall: percent(values.recall),
      precision2: percent(values.precision2),
      recall2: percent(values.recall2),
    }),
    fill(words.sentence.score, { score: scoreName(values.beta), a, b }),
    crossingText(words, reading),
    reversedText(words, locale, reading),
    certaintyText(words, locale, reading),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
