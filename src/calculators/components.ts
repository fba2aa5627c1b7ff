/** The view of each calculator, by id. A line for each folder, checked by a test. */
import AvoidableBias from './avoidable-bias/AvoidableBias.astro';
import ConfusionMatrix from './confusion-matrix/ConfusionMatrix.astro';
import DevSetPower from './dev-set-power/DevSetPower.astro';
import GapLadder from './gap-ladder/GapLadder.astro';
import SplitPlanner from './split-planner/SplitPlanner.astro';

export const VIEWS = {
  'confusion-matrix': ConfusionMatrix,
  'split-planner': SplitPlanner,
  'dev-set-power': DevSetPower,
  'avoidable-bias': AvoidableBias,
  'gap-ladder': GapLadder,
} as const;
