import type { ActionId } from '../math/actions.ts';
import type { Section } from './explained.ts';

const IMPROVING = 'human-level-performance#improving-the-model';
const MEASURING = 'human-level-performance#choose-change-measure';
const ELSEWHERE = 'human-level-performance#from-elsewhere';
const FITTED_BY_PEOPLE = 'orthogonalization#fitted-by-people';

/** Where a lesson explains an action. */
export const ACTION_SECTIONS = {
  'bigger-model': IMPROVING,
  'train-longer': IMPROVING,
  'better-optimizer': IMPROVING,
  architecture: IMPROVING,
  'better-features': IMPROVING,
  'pre-training': IMPROVING,
  'less-regularization': IMPROVING,
  'more-data': IMPROVING,
  augmentation: IMPROVING,
  regularization: IMPROVING,
  ensembling: IMPROVING,
  'early-stopping': 'orthogonalization#early-stopping',
  'error-analysis-dev': ELSEWHERE,
  'target-like-data': ELSEWHERE,
  synthesis: ELSEWHERE,
  weighting: ELSEWHERE,
  'fine-tune-on-target': ELSEWHERE,
  'domain-adaptation': ELSEWHERE,
  'carve-train-dev': ELSEWHERE,
  'fresh-dev-set': FITTED_BY_PEOPLE,
  'fewer-comparisons': FITTED_BY_PEOPLE,
  'reusable-holdout': 'metrics#luck-at-the-top',
  'larger-sample': 'human-level-performance#how-sure-is-a-gap',
  'find-floor': 'human-level-performance#surpassing-people',
  'measure-human': 'human-level-performance#what-human-level-means',
  'measure-train': MEASURING,
  'measure-dev': MEASURING,
  'check-real-world': MEASURING,
  'change-metric': 'metrics#when-to-change',
} as const satisfies Record<ActionId, Section>;
