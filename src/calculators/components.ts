/** The view of each calculator, by id. A line for each folder, checked by a test. */
import AvoidableBias from './avoidable-bias/AvoidableBias.astro';
import ConfusionMatrix from './confusion-matrix/ConfusionMatrix.astro';
import GapLadder from './gap-ladder/GapLadder.astro';
import Threshold from './threshold/Threshold.astro';

export const VIEWS = {
  'confusion-matrix': ConfusionMatrix,
  'avoidable-bias': AvoidableBias,
  'gap-ladder': GapLadder,
  threshold: Threshold,
} as const;
