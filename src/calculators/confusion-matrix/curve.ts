import { precisionAtPrevalence } from '../../math/confusion.ts';
import type { Classifier } from './model.ts';

/** A point of a curve: fractions. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

export interface Curves {
  readonly precision: readonly CurvePoint[];
  readonly recall: readonly CurvePoint[];
  readonly specificity: readonly CurvePoint[];
}

export const LOWEST_PREVALENCE = 1e-4;
const PLACES_PER_DECADE = 16;

/** Prevalences from 0.01% to 100%, evenly on a logarithmic axis, with those that are marked. */
export function prevalences(marked: readonly number[]): readonly number[] {
  const decades = -Math.log10(LOWEST_PREVALENCE);
  const grid = Array.from({ length: decades * PLACES_PER_DECADE + 1 }, (_, place) =>
    Number((LOWEST_PREVALENCE * 10 ** (place / PLACES_PER_DECADE)).toPrecision(6)),
  );
  const inside = marked.filter((x) => x >= LOWEST_PREVALENCE && x <= 1);
  return [...new Set([...grid, ...inside])].sort((a, b) => a - b);
}

/**
 * How precision follows the prevalence while recall and specificity stay. Null where the data lack
 * a class, so that one of the two rates is unknown.
 */
export function curvesOf({ metrics }: Classifier, at: readonly number[]): Curves | null {
  const recall = metrics.recall.value;
  const specificity = metrics.specificity.value;
  if (recall === null || specificity === null) return null;
  return {
    precision: at.flatMap((x) => {
      const y = precisionAtPrevalence(recall, specificity, x);
      return y === null ? [] : [{ x, y }];
    }),
    recall: at.map((x) => ({ x, y: recall })),
    specificity: at.map((x) => ({ x, y: specificity })),
  };
}
