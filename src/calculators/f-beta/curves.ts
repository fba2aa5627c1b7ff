import { fBetaOfRates, meansOfRates, type Means, type Rates } from '../../math/rates.ts';

/** A square part of the plane of recall and precision, up to 1. */
export interface View {
  readonly from: number;
  readonly ticks: readonly number[];
  /** F-beta of the thin curves. */
  readonly levels: readonly number[];
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const VIEWS: readonly View[] = [
  {
    from: 0.8,
    ticks: [0.8, 0.85, 0.9, 0.95, 1],
    levels: [0.82, 0.84, 0.86, 0.88, 0.9, 0.92, 0.94, 0.96, 0.98],
  },
  {
    from: 0.5,
    ticks: [0.5, 0.6, 0.7, 0.8, 0.9, 1],
    levels: [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95],
  },
];
const WHOLE: View = {
  from: 0,
  ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
  levels: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
};

/** Shares of the view's width that both classifiers keep from its lower left edges. */
const AIR = 0.12;

/** The closest view that holds both classifiers with some air. */
export function viewOf(...shown: readonly Rates[]): View {
  const least = Math.min(...shown.flatMap(({ precision, recall }) => [precision, recall]));
  return VIEWS.find(({ from }) => least >= from + (1 - from) * AIR) ?? WHOLE;
}

const STEPS = 60;

/** The precision that gives an F-beta at a recall; null where none up to 1 does. */
export function precisionFor(score: number, recall: number, beta: number): number | null {
  const missed = (beta * beta) / (1 + beta * beta);
  const rest = 1 / score - missed / recall;
  const precision = (1 - missed) / rest;
  return rest > 0 && precision <= 1 + 1e-12 ? Math.min(precision, 1) : null;
}

/** The curve of equal F-beta within a view, from its upper end to its lower one. */
export function isoCurve(score: number, beta: number, { from }: View): readonly Spot[] {
  if (score <= 0 || score > 1) return [];
  const missed = (beta * beta) / (1 + beta * beta);
  // Where precision is 1, and where it leaves the view at the right or below.
  const start = Math.max(missed / (1 / score - (1 - missed)), from);
  const below = from > 0 ? 1 / score - (1 - missed) / from : 0;
  const end = below > 0 ? Math.min(1, missed / below) : 1;
  if (!(start < end)) return [];
  const places = Array.from({ length: STEPS + 1 }, (_, i) => start + ((end - start) * i) / STEPS);
  return places.flatMap((x) => {
    const y = precisionFor(score, x, beta);
    return y === null || y < from - 1e-9 ? [] : [{ x, y: Math.max(y, from) }];
  });
}

/** β from 0.1 to 10, evenly in its logarithm. */
export const BETAS: readonly number[] = Array.from({ length: 61 }, (_, i) => 10 ** (i / 30 - 1));

/** F-beta over β. */
export function scoreCurve(rates: Rates): readonly Spot[] {
  return BETAS.map((beta) => ({ x: beta, y: fBetaOfRates(rates, beta) }));
}

/** The three means over recall, at one precision. */
export function meanCurves(precision: number): Readonly<Record<keyof Means, readonly Spot[]>> {
  const at = Array.from({ length: 81 }, (_, i) => i / 80);
  const curve = (name: keyof Means) =>
    at.map((recall) => ({ x: recall, y: meansOfRates({ precision, recall })[name] }));
  return {
    arithmetic: curve('arithmetic'),
    geometric: curve('geometric'),
    harmonic: curve('harmonic'),
  };
}
