import type { Locale } from '../../i18n/locales.ts';
import { formatPercent, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { fBetaOfRates } from '../../math/rates.ts';
import type { PairCell, PairRow } from '../frame/PairTable.tsx';
import type { Classifier, Reading } from './model.ts';
import { formatRatio, scoreName } from './sentence.ts';
import type { FBetaWords } from './strings.ts';

/** The whole counts miss a score by more than this: the reader should know. */
const ROUGH = 0.001;

function bare(text: string): PairCell {
  return { text, ends: null };
}

function scoreCell({ score, interval }: Classifier, locale: Locale): PairCell {
  const ends = interval && {
    low: formatPercent(interval.low, locale, 2).replace('%', ''),
    high: formatPercent(interval.high, locale, 2),
  };
  return { text: formatPercent(score, locale, 2), ends };
}

function isRough({ counts, score }: Classifier, beta: number): boolean {
  if (counts === null || counts.tp === 0) return counts !== null;
  const { tp, fp, fn } = counts;
  const nearest = fBetaOfRates({ precision: tp / (tp + fp), recall: tp / (tp + fn) }, beta);
  return Math.abs(nearest - score) > ROUGH;
}

function intervalNote(words: FBetaWords, { a, b, beta }: Reading, isCounted: boolean) {
  if (!isCounted) return words.missing.interval;
  const unknown = a.interval === null ? 'a' : b.interval === null ? 'b' : null;
  if (unknown !== null) return fill(words.missing.zero, { who: words.who[unknown] });
  return isRough(a, beta) || isRough(b, beta) ? words.missing.rough : undefined;
}

function tieText(words: FBetaWords, { tie, tieReason, above }: Reading): string {
  if (tie !== null) return formatRatio(tie);
  if (tieReason === 'same') return words.missing.same;
  if (tieReason === 'zero' || above === null) return words.missing.zero2;
  return fill(words.missing['one-wins'], { who: words.who[above] });
}

/** Scores, where they tie, and who is ahead. */
export function scoreRows(
  words: FBetaWords,
  locale: Locale,
  reading: Reading,
  isCounted: boolean,
): readonly PairRow[] {
  const { costTie, beta, winner } = reading;
  const cost =
    costTie === null ? words.missing.cost : fill(words.costText, { cost: formatRatio(costTie) });
  return [
    {
      name: 'f-beta',
      label: fill(words.scoreAt, { score: scoreName(beta), beta: formatShortest(beta) }),
      a: scoreCell(reading.a, locale),
      b: scoreCell(reading.b, locale),
      note: intervalNote(words, reading, isCounted),
    },
    { name: 'winner', label: words.quantities.winner, both: bare(words.winners[winner]) },
    { name: 'beta-tie', label: words.quantities['beta-tie'], both: bare(tieText(words, reading)) },
    { name: 'cost-tie', label: words.quantities['cost-tie'], both: bare(cost) },
  ];
}

/** The three means of each classifier. */
export function meanRows(words: FBetaWords, locale: Locale, reading: Reading): readonly PairRow[] {
  return (['arithmetic', 'geometric', 'harmonic'] as const).map((name) => ({
    name: `${name}-mean`,
    label: words.quantities[`${name}-mean`],
    a: bare(formatPercent(reading.a.means[name], locale, 2)),
    b: bare(formatPercent(reading.b.means[name], locale, 2)),
  }));
}
