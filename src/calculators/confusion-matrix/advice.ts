import type { Locale } from '../../i18n/locales.ts';
import {
  formatCount,
  formatNumber,
  formatPercent,
  formatPoints,
  formatShortest,
} from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { matrixMargins } from '../../math/confusion.ts';
import { explainedIn, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Classifier, Reading } from './model.ts';
import type { Pairing } from './pairing.ts';
import { baseline, scoreName } from './sentence.ts';
import type { ConfusionMatrixWords } from './strings.ts';

type AdviceId = keyof ConfusionMatrixWords['advice'];
type Slots = Readonly<Record<string, string>>;
type Suggestion = readonly [AdviceId, Slots];

interface Says {
  readonly words: ConfusionMatrixWords;
  readonly locale: Locale;
}

/** One class this common makes accuracy say little. */
const LOPSIDED = 0.8;
/** An interval of recall wider than this is worth more positives. */
const WIDE = 0.03;
/** What the slider of β reaches: a tie beyond it is nobody's choice. */
const BETA_REACH = { low: 0.1, high: 10 };

/** Where the lesson explains an advice. */
const EXPLAINED = {
  'count-first': 'metrics#precision-and-recall',
  'add-positives': 'metrics#think-in-counts',
  'lower-threshold': 'metrics#what-f1-leaves-out',
  'same-items': 'metrics#can-it-see',
  'take-intervals': 'metrics#what-f1-leaves-out',
  'take-known': 'metrics#can-it-see',
  'take-extremes': 'metrics#can-it-see',
  'count-disagreement': 'metrics#can-it-see',
  'not-shown': 'metrics#can-it-see',
  'choose-metric': 'metrics#price-list',
  'choose-beta': 'metrics#price-list',
  'weigh-errors': 'metrics#price-list',
  'not-accuracy': 'metrics#one-number',
  'more-positives': 'metrics#think-in-counts',
  'expect-precision': 'metrics#what-f1-leaves-out',
  'check-prevalence': 'metrics#what-f1-leaves-out',
} as const satisfies Record<AdviceId, Section>;

/** A p-value with as many digits as say something. */
export function formatP(p: number): string {
  if (p >= 0.001) return formatNumber(p, 'en', 3);
  return p < 1e-4 ? '< 0.0001' : formatNumber(p, 'en', 4);
}

/** The same as an expression: "p = 0.033", "p < 0.0001". */
function pIs(p: number): string {
  const text = formatP(p);
  return text.startsWith('<') ? `p ${text}` : `p = ${text}`;
}

function gap(reading: Reading): number {
  const a = reading.a.metrics['f-beta'].value ?? 0;
  return Math.abs(a - (reading.b?.metrics['f-beta'].value ?? 0));
}

function onCounts(reading: Reading, words: ConfusionMatrixWords, locale: Locale): Suggestion[] {
  const { a, b } = reading;
  const { total, actualPositive } = matrixMargins(a.counts);
  if (total === 0) return [['count-first', {}]];
  const found: Suggestion[] = [];
  if (actualPositive === 0) found.push(['add-positives', {}]);
  for (const [key, one] of [['a', a] as const, ['b', b] as const]) {
    if (one === null || one.counts.tp + one.counts.fp > 0 || one.counts.fn === 0) continue;
    const who = b === null ? words.who.single : words.who[key];
    found.push(['lower-threshold', { who, positives: formatCount(one.counts.fn, locale) }]);
  }
  return found;
}

function sameItems({ a, b }: Reading, locale: Locale): Suggestion[] {
  if (b === null) return [];
  const first = matrixMargins(a.counts);
  const second = matrixMargins(b.counts);
  return [
    [
      'same-items',
      {
        positives: formatCount(first.actualPositive, locale),
        negatives: formatCount(first.actualNegative, locale),
        positives2: formatCount(second.actualPositive, locale),
        negatives2: formatCount(second.actualNegative, locale),
      },
    ],
  ];
}

/** The one that is ahead, with what carries that. */
function take(
  basis: 'intervals' | 'known' | 'extremes',
  reading: Reading,
  beta: number,
  { words, locale }: Says,
): Suggestion {
  const { winner } = reading.judgement;
  const known = reading.pairing?.known?.p;
  const largest = reading.pairing?.ends?.most.p;
  const slots = {
    winner: winner === 'b' ? words.who.b : words.who.a,
    score: scoreName(beta),
    beta: formatShortest(beta),
    points: formatPoints(gap(reading), locale),
    p: pIs((basis === 'known' ? known : largest) ?? 1),
  };
  return [`take-${basis}`, slots];
}

/** What would settle a comparison that the numbers leave open. */
function settle(pairing: Pairing | null, beta: number, words: ConfusionMatrixWords): Suggestion[] {
  if (pairing === null || pairing.ends === null) return [];
  const { known, ends } = pairing;
  const { verdict, p } = known ?? { verdict: ends.verdict, p: ends.most.p };
  if (verdict === 'a-better' || verdict === 'b-better') {
    const accurate = verdict === 'a-better' ? words.who.a : words.who.b;
    const other = verdict === 'a-better' ? words.who.b : words.who.a;
    return [['choose-metric', { accurate, other, p: pIs(p), score: scoreName(beta) }]];
  }
  if (known !== null) return [['not-shown', { p: pIs(p) }]];
  if (ends.verdict === 'not-shown') return [['not-shown', { p: `p ≥ ${formatP(ends.least.p)}` }]];
  return [['count-disagreement', { least: pIs(ends.least.p), most: pIs(ends.most.p) }]];
}

function onChoice(reading: Reading, beta: number, says: Says): Suggestion[] {
  const { basis } = reading.judgement;
  switch (basis) {
    case 'other-items':
      return sameItems(reading, says.locale);
    case 'intervals':
    case 'known':
    case 'extremes':
      return [take(basis, reading, beta, says)];
    case 'tie':
    case 'overlap':
      return settle(reading.pairing, beta, says.words);
    case 'single':
    case 'no-score':
    case 'same':
      return [];
  }
}

function onBeta({ judgement: { tie } }: Reading, words: ConfusionMatrixWords): Suggestion[] {
  if (tie === null || tie.beta === null || tie.above === null) return [];
  if (tie.beta < BETA_REACH.low || tie.beta > BETA_REACH.high) return [];
  const slots = {
    tie: formatNumber(tie.beta, 'en'),
    above: words.who[tie.above],
    below: words.who[tie.above === 'a' ? 'b' : 'a'],
  };
  return [['choose-beta', slots]];
}

function onMeasuring(a: Classifier, locale: Locale): Suggestion[] {
  const found: Suggestion[] = [];
  const always = baseline(a);
  const accuracy = a.metrics.accuracy.value;
  if (always !== null && accuracy !== null && always >= LOPSIDED) {
    const slots = {
      baseline: formatPercent(always, locale),
      accuracy: formatPercent(accuracy, locale),
    };
    found.push(['not-accuracy', slots]);
  }
  const { interval } = a.metrics.recall;
  const positives = a.counts.tp + a.counts.fn;
  if (interval !== null && interval.high - interval.low > WIDE) {
    const slots = {
      wanted: formatCount(positives * 4, locale),
      positives: formatCount(positives, locale),
      width: formatPoints(interval.high - interval.low, locale),
    };
    found.push(['more-positives', slots]);
  }
  return found;
}

function onPrevalence(reading: Reading, isChosen: boolean, locale: Locale): Suggestion[] {
  const { a, prevalence } = reading;
  const own = a.metrics.prevalence.value;
  const { recall, specificity } = a.metrics;
  if (own === null || recall.value === null || specificity.value === null) return [];
  if (isChosen && a.at.value !== null && prevalence !== null && prevalence !== own) {
    const slots = {
      at: formatPercent(a.at.value, locale),
      prevalence: `${formatShortest(prevalence * 100)}%`,
      own: formatPercent(own, locale),
    };
    return [['expect-precision', slots]];
  }
  const rate = { hit: recall.value * 0.01, alarm: (1 - specificity.value) * 0.99 };
  if (isChosen || own < 0.02 || rate.hit + rate.alarm === 0) return [];
  const at = formatPercent(rate.hit / (rate.hit + rate.alarm), locale);
  return [['check-prevalence', { own: formatPercent(own, locale), at }]];
}

/** What to do next, most pressing first: never nothing. */
export function advise(
  reading: Reading,
  beta: number,
  isPrevalenceChosen: boolean,
  place: Placement,
  words: ConfusionMatrixWords,
): readonly Advice[] {
  const { locale } = place;
  const suggestions = [
    ...onChoice(reading, beta, { words, locale }),
    ...onCounts(reading, words, locale),
    ...onBeta(reading, words),
    ...onMeasuring(reading.a, locale),
    ...onPrevalence(reading, isPrevalenceChosen, locale),
  ];
  const all: readonly Suggestion[] = suggestions.some(
    ([id]) => id === 'choose-beta' || id === 'count-first',
  )
    ? suggestions
    : [...suggestions, ['weigh-errors', {}]];
  return all.map(([id, slots]) => ({
    id,
    text: fill(words.advice[id].text, slots),
    reason: fill(words.advice[id].reason, slots),
    gain: null,
    link: explainedIn(EXPLAINED[id], place),
  }));
}
