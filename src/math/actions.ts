import type { Diagnosis, GapName, MeasurementName } from './gaps.ts';

/**
 * What may shrink each gap, in the order in which to try it, and what not to expect of it. From the
 * course's own tables and Ng, Machine Learning Yearning, chapters 25 to 27 and 40 to 43, with what
 * practice has added (pre-training, weighting, fine-tuning on the target).
 */
export const GAP_ACTIONS = {
  'avoidable-bias': [
    'bigger-model',
    'train-longer',
    'better-optimizer',
    'architecture',
    'better-features',
    'pre-training',
    'less-regularization',
  ],
  variance: [
    'more-data',
    'augmentation',
    'regularization',
    'early-stopping',
    'ensembling',
    'architecture',
    'pre-training',
  ],
  'data-mismatch': [
    'error-analysis-dev',
    'target-like-data',
    'synthesis',
    'weighting',
    'fine-tune-on-target',
    'domain-adaptation',
  ],
  'dev-overfitting': ['fresh-dev-set', 'fewer-comparisons', 'reusable-holdout'],
} as const satisfies Record<GapName, readonly string[]>;

/** What to check before acting on a gap. */
export const GAP_CHECKS = {
  'avoidable-bias': ['check-train-error-measurement', 'check-label-consistency'],
  variance: ['check-leakage', 'larger-sample'],
  'data-mismatch': ['measure-human-on-target', 'slice-dev-errors'],
  'dev-overfitting': ['larger-sample', 'check-label-process'],
} as const satisfies Record<GapName, readonly string[]>;

/** What to do where no gap can be worked on yet. */
type Preparation =
  | 'larger-sample'
  | 'carve-train-dev'
  | 'find-floor'
  | 'measure-human'
  | 'measure-train'
  | 'measure-dev'
  | 'check-real-world'
  | 'change-metric';

export type ActionId = (typeof GAP_ACTIONS)[GapName][number] | Preparation;

export interface RankedAction {
  readonly action: ActionId;
  /** The gap that it works on; null where it is a measurement that comes first. */
  readonly gap: GapName | null;
  /** The most that closing the gap can win, as a fraction of all items; null without a gap. */
  readonly gain: number | null;
}

const MEASURE = {
  human: 'measure-human',
  train: 'measure-train',
  'train-dev': 'carve-train-dev',
  dev: 'measure-dev',
  test: 'check-real-world',
} as const satisfies Record<MeasurementName, Preparation>;

/** What has to be known before any gap is worked on. */
function findPreparations(diagnosis: Diagnosis): readonly Preparation[] {
  switch (diagnosis.verdict) {
    case 'within-noise':
      return ['larger-sample'];
    case 'neither':
      return ['check-real-world', 'larger-sample', 'change-metric'];
    case 'cannot-tell': {
      const measure = diagnosis.missing.map((name) => MEASURE[name]);
      return diagnosis.belowHuman ? [...measure, 'find-floor'] : measure;
    }
    case 'bias':
    case 'variance':
    case 'mismatch':
    case 'dev-overfitting':
    case 'several':
    case 'both':
      return [];
  }
}

/** The gaps worth working on: those that count, unless the floor that ranks them is unknown. */
function findTargets(diagnosis: Diagnosis): readonly GapName[] {
  const { verdict, belowHuman, counting } = diagnosis;
  if (verdict === 'neither' || verdict === 'within-noise') return [];
  return verdict === 'cannot-tell' && belowHuman ? [] : counting;
}

/**
 * What to do, the most useful first: measurements that must come first, then the actions on the gaps
 * that count, from the largest gap down. An action that serves two gaps stands with the larger one.
 * A gap within the noise, or too small to count, has no action.
 */
export function rankedActions(diagnosis: Diagnosis): readonly RankedAction[] {
  const ranked = new Map<ActionId, RankedAction>();
  for (const action of findPreparations(diagnosis)) {
    ranked.set(action, { action, gap: null, gain: null });
  }
  for (const gap of findTargets(diagnosis)) {
    const gain = diagnosis.gaps[gap].value;
    for (const action of GAP_ACTIONS[gap]) {
      if (!ranked.has(action)) ranked.set(action, { action, gap, gain });
    }
  }
  return [...ranked.values()];
}
