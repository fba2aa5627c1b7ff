import { meanOfRuns, meanShare, type Repeated } from '../../math/repeats.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import { PAIRS, type params } from './params.ts';
import { RUNS } from './runs.ts';

export type EndToEndLabValues = Values<typeof params>;
export type PairsChoice = (typeof PAIRS)[number];

/** Which is better over the seeds, or neither beyond what the seeds differ. */
export type LabVerdict = 'pipeline' | 'end-to-end' | 'cannot-tell';

/** Pairs that every run is tested on; images to learn from, each labelled once for the pipeline. */
export const TEST_PAIRS = 1_000;
const MOST_LABELS = 1_000;

/** What was measured with one number of pairs. */
export interface Point {
  readonly pairs: number;
  /** Labels of single digits that the pipeline got. */
  readonly labels: number;
  readonly endToEnd: Repeated;
  readonly pipeline: Repeated;
  /** End-to-end − pipeline, seed by seed. */
  readonly difference: Repeated;
  /** Error on the pairs that were learned. */
  readonly training: number;
  /** Wrong sums among 1,000, from seed 1 on. */
  readonly seeds: readonly SeedRun[];
}

export interface SeedRun {
  readonly endToEnd: number;
  readonly training: number;
  readonly pipeline: number;
}

/** Wrong sums of the network, wrong ones among its own pairs, wrong ones of the pipeline. */
type Counts = readonly [number, number, number];

function pointOf(choice: PairsChoice): Point {
  const pairs = Number(choice);
  const seeds = (RUNS[choice] as readonly Counts[]).map(([endToEnd, training, pipeline]) => ({
    endToEnd,
    training,
    pipeline,
  }));
  const shares = (of: (run: SeedRun) => number) => seeds.map((run) => of(run) / TEST_PAIRS);
  return {
    pairs,
    labels: Math.min(2 * pairs, MOST_LABELS),
    endToEnd: meanShare(shares(({ endToEnd }) => endToEnd)),
    pipeline: meanShare(shares(({ pipeline }) => pipeline)),
    difference: meanOfRuns(shares(({ endToEnd, pipeline }) => endToEnd - pipeline)),
    training: seeds.reduce((sum, run) => sum + run.training, 0) / (seeds.length * pairs),
    seeds,
  };
}

/** Every point that was measured, from few pairs to many. */
export const POINTS: readonly Point[] = PAIRS.map(pointOf);

export interface Reading {
  readonly point: Point;
  /** The stored run of the chosen seed; null where that seed was not measured. */
  readonly stored: SeedRun | null;
  /** The fewest measured pairs with which the network does what the pipeline does here. */
  readonly match: Point | null;
  readonly verdict: LabVerdict;
}

function verdictOf({ interval }: Repeated): LabVerdict {
  if (interval.low > 0) return 'pipeline';
  return interval.high < 0 ? 'end-to-end' : 'cannot-tell';
}

export function read({ pairs, seed }: EndToEndLabValues): Reading {
  const point = POINTS.find((one) => one.pairs === Number(pairs)) as Point;
  const atLeast = (one: Point) => one.endToEnd.value <= point.pipeline.value;
  return {
    point,
    stored: point.seeds[seed - 1] ?? null,
    match: POINTS.find(atLeast) ?? null,
    verdict: verdictOf(point.difference),
  };
}

function figure(name: string, { value, interval }: Repeated): Results {
  return { [name]: value, [`${name}-low`]: interval.low, [`${name}-high`]: interval.high };
}

/** Every figure of the page by its name: errors as fractions, the chosen seed’s as counts of 1,000. */
export function results(values: EndToEndLabValues): Results {
  const { point, stored, match, verdict } = read(values);
  return {
    ...figure('end-to-end-error', point.endToEnd),
    ...figure('pipeline-error', point.pipeline),
    ...figure('error-difference', point.difference),
    'training-error': point.training,
    'digit-labels': point.labels,
    'pairs-to-match': match?.pairs ?? null,
    'seed-end-to-end-errors': stored?.endToEnd ?? null,
    'seed-pipeline-errors': stored?.pipeline ?? null,
    verdict,
  };
}
