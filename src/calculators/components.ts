/** The view of each calculator, by id. A line for each folder, checked by a test. */
import AvoidableBias from './avoidable-bias/AvoidableBias.astro';
import Controls from './controls/Controls.astro';
import ConfusionMatrix from './confusion-matrix/ConfusionMatrix.astro';
import GapLadder from './gap-ladder/GapLadder.astro';

export const VIEWS = {
  controls: Controls,
  'confusion-matrix': ConfusionMatrix,
  'avoidable-bias': AvoidableBias,
  'gap-ladder': GapLadder,
} as const;
