import { wilsonInterval, type Interval } from '../../math/intervals.ts';
import { halfWidth, sizeForHalfWidth } from '../../math/power.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';

export type SplitPlannerValues = Values<typeof params>;

/**
 * `impossible`: nothing is left to train on. `cross-validate`: the data could not give two sets of
 * the needed size even if all of them went there. `more-than-needed`: both sets could be a quarter
 * of their size, and take more than a tenth of the data.
 */
export type SplitVerdict =
  | 'enough'
  | 'dev-too-small'
  | 'test-too-small'
  | 'both-too-small'
  | 'rare-too-few'
  | 'cross-validate'
  | 'more-than-needed'
  | 'impossible';

export interface Split {
  readonly verdict: SplitVerdict;
  readonly train: number;
  readonly dev: number;
  readonly test: number;
  /** 95% intervals of the expected error, and half their widths, as fractions; null for a set of none. */
  readonly devInterval: Interval | null;
  readonly testInterval: Interval | null;
  readonly devWidth: number | null;
  readonly testWidth: number | null;
  /** The same if every example were used for measuring, as in cross-validation. */
  readonly totalWidth: number | null;
  /** Expected examples of the rare class in the dev set. */
  readonly rare: number;
  /** For a recall of one half, where it is widest. */
  readonly recallWidth: number | null;
  /** Examples in a set for the wanted half-width. */
  readonly needed: number;
  /** Examples in a dev set that holds a hundred of the rare class; null where there are none. */
  readonly neededForRare: number | null;
}

/** Under a hundred of a class, its recall is known to ten points at best. */
const RARE_ENOUGH = 100;
const PLENTY = 4;
const MUCH = 0.1;

/** Examples in a set: a whole number, however it was said. */
function countOf(values: SplitPlannerValues, amount: number): number {
  return Math.round(values.unit === 'count' ? amount : (values.total * amount) / 100);
}

function verdictOf(split: Omit<Split, 'verdict'>, total: number): SplitVerdict {
  const { train, dev, test, needed, neededForRare } = split;
  if (train <= 0) return 'impossible';
  const [isDevSmall, isTestSmall] = [dev < needed, test < needed];
  if ((isDevSmall || isTestSmall) && total < 2 * needed) return 'cross-validate';
  if (isDevSmall && isTestSmall) return 'both-too-small';
  if (isDevSmall) return 'dev-too-small';
  if (isTestSmall) return 'test-too-small';
  if (neededForRare !== null && dev < neededForRare) return 'rare-too-few';
  const plenty = PLENTY * Math.max(needed, neededForRare ?? 0);
  const isMuch = dev + test > MUCH * total && dev >= plenty && test >= PLENTY * needed;
  return isMuch ? 'more-than-needed' : 'enough';
}

/** Cuts a data set, and says how exactly each part can measure. */
export function plan(values: SplitPlannerValues): Split {
  const { total } = values;
  const [error, share] = [values.error / 100, values['rare-share'] / 100];
  const [dev, test] = [countOf(values, values.dev), countOf(values, values.test)];
  const rare = Math.round(dev * share);
  const split = {
    train: total - dev - test,
    dev,
    test,
    devInterval: wilsonInterval(error * dev, dev),
    testInterval: wilsonInterval(error * test, test),
    devWidth: halfWidth(error, dev),
    testWidth: halfWidth(error, test),
    totalWidth: halfWidth(error, total),
    rare,
    recallWidth: halfWidth(0.5, rare),
    needed: sizeForHalfWidth(error, values['target-half-width'] / 100),
    neededForRare: share === 0 ? null : Math.ceil(RARE_ENOUGH / share - 1e-9),
  };
  return { ...split, verdict: verdictOf(split, total) };
}

/** Every figure of the page by its name: counts, half-widths as fractions, the verdict's id. */
export function results(values: SplitPlannerValues): Results {
  const split = plan(values);
  return {
    // What is not there cannot be trained on.
    'train-count': split.train < 0 ? null : split.train,
    'dev-count': split.dev,
    'test-count': split.test,
    'dev-half-width': split.devWidth,
    'test-half-width': split.testWidth,
    'total-half-width': split.totalWidth,
    'rare-dev-count': split.rare,
    'rare-recall-half-width': split.recallWidth,
    'n-needed': split.needed,
    'n-needed-for-rare': split.neededForRare,
    verdict: split.verdict,
  };
}
