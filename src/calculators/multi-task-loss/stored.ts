import { params } from './params.ts';
import type { Curves, MultiTaskValues } from './figures.ts';
import { MEANS, RUNS } from './stored-runs.ts';

const CURVE_X = ['own', 'shared'] as const;
const CURVE_POINTS = ['5', '10', '20'] as const;

function nameOf(values: Pick<MultiTaskValues, 'curve-x' | 'curve-points'>): string {
  return `${values['curve-x']}-${values['curve-points']}`;
}

/** Equal text, equal run. */
export function keyOf(values: MultiTaskValues): string {
  return `${nameOf(values)}-${String(values.seed)}`;
}

/** The errors of the twelve curves with the first seed, or null where they have to be trained. */
export function storedCurves(values: MultiTaskValues): Curves | null {
  return values.seed === params.fields.seed.default ? (RUNS[nameOf(values)] ?? null) : null;
}

/** One setting over several seeds: mean errors, and for how many seeds the joint one is smaller. */
export interface SeedsRow {
  readonly x: string;
  readonly points: string;
  readonly joint: number;
  readonly apart: number;
  readonly wins: number;
  readonly seeds: number;
}

export const SEEDS_TABLE: readonly SeedsRow[] = CURVE_X.flatMap((x) =>
  CURVE_POINTS.map((points) => {
    const means = MEANS[nameOf({ 'curve-x': x, 'curve-points': points })] ?? [];
    const mean = (place: number) =>
      means.reduce((sum, pair) => sum + (pair[place] ?? 0), 0) / means.length;
    const wins = means.filter(([joint = 0, apart = 0]) => joint < apart).length;
    return { x, points, joint: mean(0), apart: mean(1), wins, seeds: means.length };
  }),
);
