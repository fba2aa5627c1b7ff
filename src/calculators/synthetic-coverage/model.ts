import { newcombeDifference, wilsonInterval, type Interval } from '../../math/intervals.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';
import {
  CARS,
  countFresh,
  drawWorld,
  FRESH,
  MOST_POSES,
  OTHERS,
  posesOf,
  sourcesNeeded,
  type World,
} from './world.ts';

export type SyntheticCoverageValues = Values<typeof params>;

/**
 * `narrow`: fresh renders are found more often than real cars, by more than chance.
 * `covered`: that cannot be shown.
 */
export type CoverageVerdict = 'narrow' | 'covered';

export interface Share {
  readonly count: number;
  readonly n: number;
  readonly value: number;
  readonly interval: Interval;
}

/** What one number of renders does for each number of designs. */
interface Detector {
  /** Designs needed until each real car is found. */
  readonly cars: readonly number[];
  readonly others: readonly number[];
}

export interface CurvePoint {
  readonly x: number;
  readonly recall: number;
}

export interface Loop {
  /** How often each hour of noise is heard. */
  readonly repeats: number;
  /** Of the hours of noise that are heard, the share that is heard for the first time. */
  readonly unique: number;
  /** The expected share of kinds of noise that were recorded. */
  readonly kinds: number;
}

export interface Reading {
  readonly values: SyntheticCoverageValues;
  readonly world: World;
  /** Whether each real car is found, in the order of `world.cars`. */
  readonly found: readonly boolean[];
  readonly real: Share;
  readonly fresh: Share;
  readonly falseAlarms: Share;
  readonly gap: { readonly value: number; readonly interval: Interval };
  readonly more: {
    readonly renders: number;
    readonly rendersRecall: number;
    readonly sources: number;
    readonly sourcesRecall: number;
  };
  readonly bySources: readonly CurvePoint[];
  readonly byRenders: readonly CurvePoint[];
  readonly loop: Loop;
  readonly verdict: CoverageVerdict;
}

const TENFOLD = 10;
const SOURCE_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000];
const RENDER_STEPS = [1, 10, 100, 1_000, 10_000];
/** Numbers of renders that are kept while a slider moves. */
const MOST_KEPT = 40;

let kept: { readonly world: World; readonly detectors: Map<number, Detector> } | null = null;

function worldOf(seed: number) {
  if (kept?.world.seed !== seed) kept = { world: drawWorld(seed), detectors: new Map() };
  return kept;
}

function detectorOf(seed: number, renders: number): Detector {
  const { world, detectors } = worldOf(seed);
  const known = detectors.get(renders);
  if (known !== undefined) return known;
  const poses = posesOf(world, renders);
  const detector = {
    cars: sourcesNeeded(world, world.cars, world.carReach, poses),
    others: sourcesNeeded(world, world.newOthers, world.otherReach, poses),
  };
  if (detectors.size >= MOST_KEPT) detectors.clear();
  detectors.set(renders, detector);
  return detector;
}

function countUpTo(needed: readonly number[], sources: number): number {
  return needed.filter((least) => least <= sources).length;
}

function shareOf(count: number, n: number): Share {
  return { count, n, value: count / n, interval: wilsonInterval(count, n) ?? { low: 0, high: 1 } };
}

/** What repeating a recording means. All kinds of noise are taken to be equally common. */
export function readLoop({
  clean,
  noise,
  places,
  kinds,
}: Pick<SyntheticCoverageValues, 'clean' | 'noise' | 'places' | 'kinds'>): Loop {
  return {
    repeats: Math.max(clean / noise, 1),
    unique: Math.min(noise / clean, 1),
    kinds: kinds === 1 ? 1 : 1 - (1 - 1 / kinds) ** places,
  };
}

/** Runs the detector, and runs it again with ten times the renders and ten times the designs. */
export function read(values: SyntheticCoverageValues): Reading {
  const { sources, renders, seed } = values;
  const { world } = worldOf(seed);
  const detector = detectorOf(seed, renders);
  const recall = (at: Detector, count: number) => countUpTo(at.cars, count) / CARS;
  const real = shareOf(countUpTo(detector.cars, sources), CARS);
  const fresh = shareOf(countFresh(world, sources, posesOf(world, renders)), FRESH);
  const interval = newcombeDifference(fresh, real) ?? { low: -1, high: 1 };
  const more = {
    renders: Math.min(TENFOLD * renders, MOST_POSES),
    sources: Math.min(TENFOLD * sources, CARS),
  };
  return {
    values,
    world,
    found: detector.cars.map((least) => least <= sources),
    real,
    fresh,
    falseAlarms: shareOf(countUpTo(detector.others, sources), OTHERS),
    gap: { value: fresh.value - real.value, interval },
    more: {
      ...more,
      rendersRecall: recall(detectorOf(seed, more.renders), sources),
      sourcesRecall: recall(detector, more.sources),
    },
    bySources: SOURCE_STEPS.map((x) => ({ x, recall: recall(detector, x) })),
    byRenders: RENDER_STEPS.map((x) => ({ x, recall: recall(detectorOf(seed, x), sources) })),
    loop: readLoop(values),
    verdict: interval.low > 0 ? 'narrow' : 'covered',
  };
}

function figure(name: string, { value, interval }: Pick<Share, 'value' | 'interval'>): Results {
  return { [name]: value, [`${name}-low`]: interval.low, [`${name}-high`]: interval.high };
}

export function resultsOf(reading: Reading): Results {
  const { values, more, loop } = reading;
  return {
    pictures: values.sources * values.renders,
    ...figure('real-recall', reading.real),
    ...figure('render-recall', reading.fresh),
    ...figure('recall-gap', reading.gap),
    ...figure('false-alarm-rate', reading.falseAlarms),
    'recall-more-renders': more.rendersRecall,
    'recall-more-sources': more.sourcesRecall,
    repeats: loop.repeats,
    'unique-share': loop.unique,
    'kinds-share': loop.kinds,
    verdict: reading.verdict,
  };
}

/** Every figure of the page by its name: shares as fractions, numbers as they are. */
export function results(values: SyntheticCoverageValues): Results {
  return resultsOf(read(values));
}
