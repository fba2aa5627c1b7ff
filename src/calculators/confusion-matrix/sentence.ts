import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatNumber, formatPercent, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { matrixMargins } from '../../math/confusion.ts';
import type { Tie } from './judge.ts';
import type { Classifier, Reading } from './model.ts';
import type { ConfusionMatrixWords } from './strings.ts';

/** What F-beta is called at a β: F1, F0.5, F2. */
export function scoreName(beta: number): string {
  return `F${formatShortest(beta)}`;
}

/** The accuracy of one and the same answer for every item; null where nothing was counted. */
export function baseline({ metrics }: Classifier): number | null {
  const share = metrics.prevalence.value;
  return share === null ? null : Math.max(share, 1 - share);
}

interface Says {
  readonly words: ConfusionMatrixWords;
  readonly locale: Locale;
  readonly beta: number;
}

/** Scores are shown to one decimal in a sentence, to two where that would make them look equal. */
function scores(reading: Reading, locale: Locale): { readonly a: string; readonly b: string } {
  const a = reading.a.metrics['f-beta'].value ?? 0;
  const b = reading.b?.metrics['f-beta'].value ?? 0;
  const digits = formatPercent(a, locale) === formatPercent(b, locale) ? 2 : 1;
  return { a: formatPercent(a, locale, digits), b: formatPercent(b, locale, digits) };
}

function singleFinding({ words, locale, beta }: Says, { a }: Reading): string {
  const { findings } = words;
  const percent = (name: 'precision' | 'recall' | 'accuracy' | 'f-beta') =>
    formatPercent(a.metrics[name].value ?? 0, locale);
  const { tp, fp, fn } = a.counts;
  if (tp + fn === 0) return findings['nothing-to-find'];
  if (tp + fp === 0) {
    const positives = formatCount(fn, locale);
    return fill(findings['nothing-called'], { accuracy: percent('accuracy'), positives });
  }
  return fill(findings.single, {
    score: scoreName(beta),
    a: percent('f-beta'),
    precision: percent('precision'),
    recall: percent('recall'),
  });
}

function winnerFinding({ words, locale, beta }: Says, reading: Reading): string {
  const { winner, tie } = reading.judgement;
  const { a, b } = scores(reading, locale);
  const isA = winner === 'a';
  const slots = {
    score: scoreName(beta),
    winner: words.who[isA ? 'a' : 'b'],
    loser: words.who[isA ? 'b' : 'a'],
    high: isA ? a : b,
    low: isA ? b : a,
  };
  if (tie?.beta === null || tie === null) return fill(words.findings.wins, slots);
  const template = tie.above === winner ? 'wins-below' : 'wins-above';
  return fill(words.findings[template], { ...slots, tie: formatNumber(tie.beta, locale) });
}

/** What the picture now shows, as a heading. */
export function finding(
  words: ConfusionMatrixWords,
  locale: Locale,
  beta: number,
  reading: Reading,
): string {
  const says = { words, locale, beta };
  const { basis } = reading.judgement;
  if (matrixMargins(reading.a.counts).total === 0) return words.findings.nothing;
  switch (basis) {
    case 'single':
      return singleFinding(says, reading);
    case 'intervals':
    case 'known':
    case 'extremes':
      return winnerFinding(says, reading);
    case 'other-items':
      return words.findings['other-items'];
    case 'no-score':
    case 'same':
    case 'tie':
    case 'overlap':
      return fill(words.findings[basis], {
        score: scoreName(beta),
        beta: formatShortest(beta),
        ...scores(reading, locale),
      });
  }
}

/** What one classifier finds, and how often it is right to call something positive. */
function describe(says: Says, { counts, metrics }: Classifier, who: string): readonly string[] {
  const { locale, beta } = says;
  const words = says.words.sentence;
  const { actualPositive, predictedPositive } = matrixMargins(counts);
  const recall = metrics.recall.value;
  const precision = metrics.precision.value;
  const score = metrics['f-beta'].value;
  const parts = [
    recall === null
      ? fill(words.recallNone, { who })
      : fill(words.recall, {
          who,
          tp: formatCount(counts.tp, locale),
          positives: formatCount(actualPositive, locale),
          recall: formatPercent(recall, locale),
        }),
    precision === null
      ? words.precisionNone
      : fill(words.precision, {
          called: formatCount(predictedPositive, locale),
          precision: formatPercent(precision, locale),
        }),
  ];
  if (score === null) return parts;
  const value = formatPercent(score, locale);
  return [...parts, fill(words.score, { score: scoreName(beta), value })];
}

/** Who is ahead on F-beta at which β. */
function acrossBeta({ words, locale }: Says, tie: Tie | null): readonly string[] {
  if (tie === null || tie.above === null || tie.reason === 'undefined') return [];
  const above = words.who[tie.above];
  if (tie.beta === null) return [fill(words.sentence.always, { above })];
  const below = words.who[tie.above === 'a' ? 'b' : 'a'];
  const slots = { above, below, tie: formatNumber(tie.beta, locale) };
  return [fill(words.sentence.crossing, slots)];
}

/** Accuracy can rank two classifiers against F-beta, which is worth a sentence. */
function reversed({ words, locale }: Says, { a, b, judgement }: Reading): readonly string[] {
  const first = a.metrics.accuracy.value;
  const second = b?.metrics.accuracy.value ?? null;
  if (first === null || second === null || first === second) return [];
  const lessAccurate = first > second ? 'b' : 'a';
  if (judgement.winner !== lessAccurate) return [];
  const slots = { a: formatPercent(first, locale), b: formatPercent(second, locale) };
  return [fill(words.sentence.reversed, slots)];
}

/** An accuracy that one answer for all items reaches too says nothing, so it is said. */
function hollow({ words, locale }: Says, classifier: Classifier): readonly string[] {
  const accuracy = classifier.metrics.accuracy.value;
  const always = baseline(classifier);
  if (accuracy === null || always === null || accuracy > always) return [];
  const slots = {
    accuracy: formatPercent(accuracy, locale),
    baseline: formatPercent(always, locale),
  };
  return [fill(words.sentence.accuracy, slots)];
}

/** The same in plain words: what each classifier finds, and what sets the two apart. */
export function sentence(
  words: ConfusionMatrixWords,
  locale: Locale,
  beta: number,
  reading: Reading,
): string {
  const says = { words, locale, beta };
  const { a, b } = reading;
  if (matrixMargins(a.counts).total === 0 && b === null) return words.sentence.nothing;
  const parts =
    b === null
      ? [...describe(says, a, words.who.single), ...hollow(says, a)]
      : [
          ...describe(says, a, words.who.a),
          ...describe(says, b, words.who.b),
          ...acrossBeta(says, reading.judgement.tie),
          ...reversed(says, reading),
        ];
  return parts.join(' ');
}
