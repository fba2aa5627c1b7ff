/** The view of each calculator, by id. A line for each folder, checked by a test. */
import AvoidableBias from './avoidable-bias/AvoidableBias.astro';
import ConfusionMatrix from './confusion-matrix/ConfusionMatrix.astro';
import FoggyFloor from './foggy-floor/FoggyFloor.astro';
import MoveTheTarget from './move-the-target/MoveTheTarget.astro';
import Prescription from './prescription/Prescription.astro';
import ProgressCurve from './progress-curve/ProgressCurve.astro';
import PosteriorMixer from './posterior-mixer/PosteriorMixer.astro';
import GapLadder from './gap-ladder/GapLadder.astro';

export const VIEWS = {
  'confusion-matrix': ConfusionMatrix,
  'avoidable-bias': AvoidableBias,
  'gap-ladder': GapLadder,
  'foggy-floor': FoggyFloor,
  'move-the-target': MoveTheTarget,
  prescription: Prescription,
  'progress-curve': ProgressCurve,
  'posterior-mixer': PosteriorMixer,
} as const;
