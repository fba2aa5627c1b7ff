import {
  confusionMetrics,
  METRIC_NAMES,
  normalizeCells,
  precisionAt,
  type CellShares,
  type ConfusionCounts,
  type Estimate,
  type MetricName,
} from '../../math/confusion.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import { judge, type Judgement } from './judge.ts';
import { pairing, type Pairing } from './pairing.ts';
import type { params } from './params.ts';

export type ConfusionMatrixValues = Values<typeof params>;

/** The cells in reading order: rows are the truth, columns the prediction, positives first. */
export const CELLS = ['tp', 'fn', 'fp', 'tn'] as const;
export type Cell = (typeof CELLS)[number];

/** Everything that follows from one matrix. */
export interface Classifier {
  readonly counts: ConfusionCounts;
  readonly metrics: Readonly<Record<MetricName, Estimate>>;
  /** The cells as fractions of what was chosen; null where only counts are shown. */
  readonly shares: CellShares | null;
  /** Precision at the chosen prevalence. */
  readonly at: Estimate;
}

export interface Reading {
  readonly a: Classifier;
  /** Null where no second classifier is shown. */
  readonly b: Classifier | null;
  /** The prevalence at which precision is given, a fraction: the chosen one, or A's own. */
  readonly prevalence: number | null;
  readonly pairing: Pairing | null;
  readonly judgement: Judgement;
}

function countsOf(values: ConfusionMatrixValues, isSecond: boolean): ConfusionCounts {
  if (isSecond) return { tp: values.tp2, fp: values.fp2, fn: values.fn2, tn: values.tn2 };
  return { tp: values.tp, fp: values.fp, fn: values.fn, tn: values.tn };
}

function classify(values: ConfusionMatrixValues, isSecond: boolean): Classifier {
  const counts = countsOf(values, isSecond);
  const metrics = confusionMetrics(counts, values.beta);
  const { normalize } = values;
  const isShare = normalize === 'truth' || normalize === 'prediction' || normalize === 'all';
  const chosen = values['at-prevalence'];
  const own = metrics.prevalence.value;
  const undefinedAt: Estimate = { value: null, interval: null, reason: 'nothing-counted' };
  const prevalence = chosen === null ? own : chosen / 100;
  return {
    counts,
    metrics,
    shares: isShare ? normalizeCells(counts, normalize) : null,
    at: prevalence === null ? undefinedAt : precisionAt(counts, prevalence),
  };
}

/** Reads one matrix or two: metrics, what sets the two apart, and what can be said about it. */
export function read(values: ConfusionMatrixValues): Reading {
  const a = classify(values, false);
  const b = values.compare ? classify(values, true) : null;
  const chosen = values['at-prevalence'];
  const given = { onlyA: values['only-a'], onlyB: values['only-b'] };
  const pair = b && pairing(a.counts, b.counts, given);
  return {
    a,
    b,
    prevalence: chosen === null ? a.metrics.prevalence.value : chosen / 100,
    pairing: pair,
    judgement: judge(a, b, pair),
  };
}

function named(name: string, estimate: Estimate | undefined, suffix: string): Results {
  return {
    [`${name}${suffix}`]: estimate?.value ?? null,
    [`${name}-low${suffix}`]: estimate?.interval?.low ?? null,
    [`${name}-high${suffix}`]: estimate?.interval?.high ?? null,
  };
}

function classifierResults(classifier: Classifier | null, suffix: string): Results {
  const figures: Record<string, number | string | null> = {};
  for (const name of METRIC_NAMES) {
    Object.assign(figures, named(name, classifier?.metrics[name], suffix));
  }
  Object.assign(figures, named('precision-at-prevalence', classifier?.at, suffix));
  for (const cell of CELLS) figures[`${cell}-share${suffix}`] = classifier?.shares?.[cell] ?? null;
  return figures;
}

function pairedResults(pair: Pairing | null): Results {
  const known = pair?.known ?? null;
  const ends = pair?.ends ?? null;
  const value = pair?.difference ?? null;
  return {
    ...named('accuracy-difference', { value, interval: known && known.interval, reason: null }, ''),
    'mcnemar-p': known && known.p,
    'mcnemar-p-least': ends && ends.least.p,
    'mcnemar-p-most': ends && ends.most.p,
  };
}

/**
 * Every figure of the page by its name: fractions (MCC from −1 to 1), ids of words, and null for
 * what is undefined or not shown. `-2` marks the second classifier.
 */
export function results(values: ConfusionMatrixValues): Results {
  const { a, b, pairing: pair, judgement } = read(values);
  return {
    ...classifierResults(a, ''),
    ...classifierResults(b, '-2'),
    'beta-tie': judgement.tie?.beta ?? null,
    winner: judgement.winner,
    verdict: judgement.verdict,
    ...pairedResults(pair),
  };
}
