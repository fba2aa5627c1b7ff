import { wilsonInterval, type Interval } from '../../math/intervals.ts';
import {
  NO_INTERVALS,
  rankScores,
  thresholdOf,
  type BootstrapIntervals,
} from '../../math/ranking.ts';
import type { Results } from '../results.ts';
import type { Reading } from './model.ts';

/** A reading of no items: it lends its names to what is not there. */
const NOTHING: Reading = {
  ranking: rankScores(new Float64Array(0), new Float64Array(0)),
  weights: null,
  rocAuc: null,
  delong: null,
  averagePrecision: null,
  best: null,
  leastCost: null,
  near: null,
  isOwn: false,
  point: null,
  threshold: null,
  counts: null,
  cost: null,
  costInterval: null,
  precision: null,
  precisionInterval: null,
  f1: null,
  called: null,
  verdict: 'no-rows',
};

/** A threshold as a figure: `above-all` where it lies above every score. */
function thresholdFigure(threshold: number | null | undefined): number | string | null {
  return threshold === Infinity ? 'above-all' : (threshold ?? null);
}

function ends(name: string, value: unknown, interval: Interval | null | undefined): Results {
  const shown = value === null ? null : interval;
  return {
    [`${name}-low`]: thresholdFigure(shown?.low),
    [`${name}-high`]: thresholdFigure(shown?.high),
  };
}

function measured(name: string, value: number | null, interval: Interval | null): Results {
  return { [name]: value, ...ends(name, value, interval) };
}

/** A share of a class by its counts, with Wilson's interval. */
function shareFigures(name: string, count: number | null, n: number): Results {
  if (count === null || n === 0) return measured(name, null, null);
  return measured(name, count / n, wilsonInterval(count, n));
}

function rankingFigures(reading: Reading, intervals: BootstrapIntervals): Results {
  const { ranking, best } = reading;
  const threshold = best === null ? null : thresholdOf(ranking, best);
  return {
    ...measured('roc-auc', reading.rocAuc, intervals.rocAuc),
    ...measured('average-precision', reading.averagePrecision, intervals.averagePrecision),
    'best-threshold': thresholdFigure(threshold),
    ...ends('best-threshold', threshold, intervals.threshold),
    ...measured('expected-cost', reading.cost, reading.costInterval),
    'least-cost': reading.leastCost,
    ...ends('near-best', reading.near, reading.near),
  };
}

function pointFigures({ ranking, counts, ...reading }: Reading): Results {
  const { tp = null, fp = null, fn = null, tn = null } = counts ?? {};
  return {
    threshold: thresholdFigure(reading.threshold),
    ...measured('precision', reading.precision, reading.precisionInterval),
    ...shareFigures('recall', tp, ranking.positives),
    ...shareFigures('false-positive-rate', fp, ranking.negatives),
    tp,
    fp,
    fn,
    tn,
  };
}

/** Every figure of a reading by its name. */
function knownFigures(reading: Reading, intervals: BootstrapIntervals): Results {
  return {
    ...rankingFigures(reading, intervals),
    ...pointFigures(reading),
    verdict: reading.verdict,
  };
}

/** Every figure of the page by its name. Null stands for the reader's rows that are not there. */
export function figures(reading: Reading | null, intervals: BootstrapIntervals): Results {
  if (reading !== null) return knownFigures(reading, intervals);
  const names = Object.keys(knownFigures(NOTHING, NO_INTERVALS));
  return { ...Object.fromEntries(names.map((name) => [name, null])), verdict: 'no-rows' };
}
