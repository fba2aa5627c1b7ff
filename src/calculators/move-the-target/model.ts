import { comparePaired, type ComparisonVerdict } from '../../math/comparison.ts';
import { newcombeDifference, wilsonInterval, type Interval } from '../../math/intervals.ts';
import {
  bestLine,
  countErrors,
  drawPoints,
  judgePoints,
  type LabeledPoint,
  type Line,
} from '../../math/plane.ts';
import { createRandom } from '../../math/random.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';

export type MoveTheTargetValues = Values<typeof params>;
export type TargetVerdict = 'covered' | 'target-moved' | 'holds' | 'test-easier';

/** The two classes lie 2.4 sigmas apart along (0.8, 0.6); test moves along the same direction. */
const ACROSS = { x: 0.8, y: 0.6 };
const HALF = 1.2;
/** The line one starts with: trained on what came from everywhere, before dev was looked at. */
export const START: Line = { degrees: 0, offset: 1 };
const GRID = { first: -6, count: 141, perUnit: 10 };

/** Errors of one line on one set. */
export interface Score {
  readonly errors: number;
  readonly error: number;
  readonly interval: Interval | null;
}

export interface TestReading {
  readonly score: Score;
  readonly start: Score;
  /** The line that is best on dev. */
  readonly fitted: Score;
  /** test − dev for the reader's line. */
  readonly gap: { readonly value: number; readonly interval: Interval | null };
  /** The reader's line (A) against the first one (B), on the same test points. */
  readonly againstStart: ComparisonVerdict;
}

export interface Reading {
  readonly dev: readonly LabeledPoint[];
  readonly test: readonly LabeledPoint[];
  readonly line: Line;
  readonly best: Line;
  readonly score: Score;
  readonly start: Score;
  readonly bestScore: Score;
  /** Null while test is covered. */
  readonly revealed: TestReading | null;
  readonly verdict: TargetVerdict;
}

function meansAt(distance: number) {
  const at = (along: number) => ({ x: ACROSS.x * along, y: ACROSS.y * along });
  return { negative: at(distance - HALF), positive: at(distance + HALF) };
}

/** Both sets from one seed: dev first. Moving test moves its points and draws no new ones. */
function drawSets({ seed, n, distance }: Pick<MoveTheTargetValues, 'seed' | 'n' | 'distance'>) {
  const random = createRandom(seed);
  const dev = drawPoints(random, n, meansAt(0));
  return { dev, test: drawPoints(random, n, meansAt(distance)) };
}

function scoreOf(points: readonly LabeledPoint[], line: Line): Score {
  const errors = countErrors(points, line);
  const n = points.length;
  return { errors, error: errors / n, interval: wilsonInterval(errors, n) };
}

/** The best line on the dev set: searched anew only for other points. */
let lastSearch: { key: string; best: Line } | null = null;
function fit(dev: readonly LabeledPoint[], key: string): Line {
  if (lastSearch?.key !== key) lastSearch = { key, best: bestLine(dev, GRID).line };
  return lastSearch.best;
}

function compareLines(points: readonly LabeledPoint[], a: Line, b: Line): ComparisonVerdict {
  const right = { a: judgePoints(points, a), b: judgePoints(points, b) };
  const only = (one: readonly boolean[], other: readonly boolean[]) =>
    one.filter((isRight, index) => isRight && other[index] === false).length;
  const counts = { onlyA: only(right.a, right.b), onlyB: only(right.b, right.a), n: points.length };
  return comparePaired(counts)?.verdict ?? 'cannot-tell';
}

function readTest(
  sets: { readonly dev: readonly LabeledPoint[]; readonly test: readonly LabeledPoint[] },
  line: Line,
  best: Line,
): TestReading {
  const { dev, test } = sets;
  const score = scoreOf(test, line);
  const devScore = scoreOf(dev, line);
  const later = { count: score.errors, n: test.length };
  const earlier = { count: devScore.errors, n: dev.length };
  return {
    score,
    start: scoreOf(test, START),
    fitted: scoreOf(test, best),
    gap: { value: score.error - devScore.error, interval: newcombeDifference(later, earlier) },
    againstStart: compareLines(test, line, START),
  };
}

function verdictOf(revealed: TestReading | null): TargetVerdict {
  if (revealed === null) return 'covered';
  const { interval } = revealed.gap;
  if (interval !== null && interval.low > 0) return 'target-moved';
  return interval !== null && interval.high < 0 ? 'test-easier' : 'holds';
}

/** What the reader's line does on dev, and on test once it is uncovered. */
export function read(values: MoveTheTargetValues): Reading {
  const sets = drawSets(values);
  const line = { degrees: values.angle, offset: values.offset };
  const best = fit(sets.dev, `${values.seed} ${values.n}`);
  const revealed = values.revealed ? readTest(sets, line, best) : null;
  return {
    ...sets,
    line,
    best,
    score: scoreOf(sets.dev, line),
    start: scoreOf(sets.dev, START),
    bestScore: scoreOf(sets.dev, best),
    revealed,
    verdict: verdictOf(revealed),
  };
}

/** A figure and the ends of its interval by their names; null where they are unknown. */
function figure(name: string, value: number | undefined, interval?: Interval | null): Results {
  return {
    [name]: value ?? null,
    [`${name}-low`]: interval?.low ?? null,
    [`${name}-high`]: interval?.high ?? null,
  };
}

/** Every figure of the page by its name; what test says is null while it is covered. */
export function resultsOf({ score, bestScore, revealed, verdict }: Reading): Results {
  return {
    ...figure('dev-error', score.error, score.interval),
    'best-dev-error': bestScore.error,
    ...figure('test-error', revealed?.score.error, revealed?.score.interval),
    'start-test-error': revealed?.start.error ?? null,
    'fitted-test-error': revealed?.fitted.error ?? null,
    ...figure('test-dev-gap', revealed?.gap.value, revealed?.gap.interval),
    verdict,
  };
}

export function results(values: MoveTheTargetValues): Results {
  return resultsOf(read(values));
}
