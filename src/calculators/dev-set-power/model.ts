import { comparePaired, mcnemarExact, type PairedComparison } from '../../math/comparison.ts';
import { wilsonInterval } from '../../math/intervals.ts';
import { expectedBest, luckOfSimilar, type Repeat } from '../../math/power.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import { REPEATS, type params } from './params.ts';
import { readPlan, repeatsOf, type Plan } from './plan.ts';
import { remembered } from './remember.ts';

export type DevSetPowerValues = Values<typeof params>;
export type { Plan, PlanVerdict, Problem } from './plan.ts';

/** How often each kind of outcome came up among the simulated repeats. */
export interface Tally {
  readonly rank: number;
  readonly tie: number;
  readonly significant: number;
}

/** What the reader's own four counts say. */
export interface Measured {
  /** McNemar's exact p; null until both discordant counts are known. */
  readonly p: number | null;
  /** The comparison with its interval; null until all four counts are known. */
  readonly comparison: PairedComparison | null;
  readonly verdict: 'a-better' | 'b-better' | 'not-shown' | null;
}

export interface Reading {
  readonly plan: Plan;
  readonly repeats: readonly Repeat[];
  /** Null where no model is the better one, or the numbers contradict each other. */
  readonly tally: Tally | null;
  /** Expected error of the best of K equal models, independent and similar ones; fractions. */
  readonly best: { readonly independent: number; readonly similar: number };
  readonly measured: Measured;
}

const bestOf = remembered(expectedBest);

function readMeasured(values: DevSetPowerValues): Measured {
  const onlyA = values['only-a'];
  const onlyB = values['only-b'];
  const [right, wrong] = [values['both-right'], values['both-wrong']];
  if (onlyA === null || onlyB === null) return { p: null, comparison: null, verdict: null };
  const p = mcnemarExact(onlyA, onlyB);
  const isShown = p < 0.05;
  const verdict = isShown ? (onlyA > onlyB ? 'a-better' : 'b-better') : 'not-shown';
  const comparison =
    right === null || wrong === null
      ? null
      : comparePaired({ onlyA, onlyB, n: right + onlyA + onlyB + wrong });
  return { p, comparison, verdict };
}

function tallyOf(repeats: readonly Repeat[]): Tally {
  const count = (...words: readonly Repeat['verdict'][]): number =>
    repeats.filter(({ verdict }) => words.includes(verdict)).length;
  return {
    rank: count('right', 'ordered'),
    tie: count('tie'),
    significant: count('right'),
  };
}

/** The answer to the question, 200 repeats of it, the luck of the best, and the measurement. */
export function read(values: DevSetPowerValues): Reading {
  const plan = readPlan(values);
  const repeats = repeatsOf(values, plan);
  const error = values.error / 100;
  const independent = bestOf(values.n, error, values.models);
  const alike = luckOfSimilar(error, values.disagreement / 100);
  return {
    plan,
    repeats,
    tally: plan.chances === null || repeats.length === 0 ? null : tallyOf(repeats),
    best: { independent, similar: error - (error - independent) * alike },
    measured: readMeasured(values),
  };
}

function simulated(name: string, count: number | undefined): Results {
  const interval = count === undefined ? null : wilsonInterval(count, REPEATS);
  return {
    [`simulated-${name}`]: count === undefined ? null : count / REPEATS,
    [`simulated-${name}-low`]: interval?.low ?? null,
    [`simulated-${name}-high`]: interval?.high ?? null,
  };
}

/** The reader's counts, the difference as of the error rates above: positive where B is better. */
function measuredFigures({ p, comparison, verdict }: Measured): Results {
  return {
    'mcnemar-p': p,
    difference: comparison === null ? null : 0 - comparison.difference,
    'difference-low': comparison === null ? null : 0 - comparison.interval.high,
    'difference-high': comparison === null ? null : 0 - comparison.interval.low,
    'mcnemar-verdict': verdict,
  };
}

/** Every figure of the page by its name: fractions, numbers of examples, the verdicts' ids. */
export function results(values: DevSetPowerValues): Results {
  const { plan, tally, best, measured } = read(values);
  return {
    'n-unpaired': plan.unpaired,
    'n-paired': plan.paired,
    'n-paired-power': plan.pairedPower,
    'p-rank': plan.chances?.rank ?? null,
    'p-tie': plan.chances?.tie ?? null,
    'p-wrong': plan.chances?.wrong ?? null,
    'p-significant': plan.chances?.significant ?? null,
    'p-significant-wrong': plan.chances?.significantWrong ?? null,
    'minimum-detectable': plan.detectable,
    'disagreement-needed': plan.disagreementNeeded,
    ...simulated('rank', tally?.rank),
    ...simulated('tie', tally?.tie),
    ...simulated('significant', tally?.significant),
    'expected-best': best.independent,
    'expected-best-similar': best.similar,
    ...measuredFigures(measured),
    verdict: plan.verdict,
  };
}
