import { runJoint, type JointSetting } from '../../math/network/joint.ts';
import type { Results } from '../results.ts';
import { compare, figures, read, type Curves, type MultiTaskValues } from './figures.ts';
import { storedCurves } from './stored.ts';

export type { MultiTaskValues } from './figures.ts';

export function settingOf(values: MultiTaskValues): JointSetting {
  return {
    points: Number(values['curve-points']),
    isShared: values['curve-x'] === 'shared',
    seed: values.seed,
  };
}

/** Trains everything now, which takes a second: for builds and tests. The page has a worker. */
export function trainNow(values: MultiTaskValues): Curves {
  return runJoint(settingOf(values));
}

/** Every figure by its name in code: stored curves of the examples, else trained now. */
export function results(values: MultiTaskValues): Results {
  return figures(read(values), compare(storedCurves(values) ?? trainNow(values)));
}
