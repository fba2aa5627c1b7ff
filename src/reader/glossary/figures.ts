import {
  bayesError,
  mcnemarTest,
  pipeline,
  power,
  satisficingMetric,
  threshold,
} from './chance-figures.ts';
import {
  confidenceInterval,
  harmonicMean,
  precision,
  prevalence,
  recall,
} from './count-figures.ts';
import type { TinyFigure } from './figure.ts';
import { avoidableBias, ceiling, devOverfitting, trainDevSet } from './gap-figures.ts';

/** The terms that a picture explains better than words, by their id in the glossary. */
export const FIGURES = {
  'avoidable-bias': avoidableBias,
  'bayes-error': bayesError,
  ceiling,
  'confidence-interval': confidenceInterval,
  'dev-overfitting': devOverfitting,
  'harmonic-mean': harmonicMean,
  'mcnemar-test': mcnemarTest,
  pipeline,
  power,
  precision,
  prevalence,
  recall,
  'satisficing-metric': satisficingMetric,
  threshold,
  'train-dev-set': trainDevSet,
} as const satisfies Readonly<Record<string, TinyFigure>>;

export type FigureId = keyof typeof FIGURES;

export function hasFigure(id: string): id is FigureId {
  return Object.hasOwn(FIGURES, id);
}
