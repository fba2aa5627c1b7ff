/** The view of each calculator, by id. A line for each folder, checked by a test. */
import AvoidableBias from './avoidable-bias/AvoidableBias.astro';
import Blame from './blame/Blame.astro';
import ConfusionMatrix from './confusion-matrix/ConfusionMatrix.astro';
import Controls from './controls/Controls.astro';
import DevSetPower from './dev-set-power/DevSetPower.astro';
import FBeta from './f-beta/FBeta.astro';
import FoggyFloor from './foggy-floor/FoggyFloor.astro';
import GapLadder from './gap-ladder/GapLadder.astro';
import MarketAverage from './market-average/MarketAverage.astro';
import MultiTaskLoss from './multi-task-loss/MultiTaskLoss.astro';
import MoveTheTarget from './move-the-target/MoveTheTarget.astro';
import PosteriorMixer from './posterior-mixer/PosteriorMixer.astro';
import Prescription from './prescription/Prescription.astro';
import ProgressCurve from './progress-curve/ProgressCurve.astro';
import Satisficing from './satisficing/Satisficing.astro';
import SixMonthBet from './six-month-bet/SixMonthBet.astro';
import SplitPlanner from './split-planner/SplitPlanner.astro';
import Threshold from './threshold/Threshold.astro';
import TransferLab from './transfer-lab/TransferLab.astro';
import WakeWord from './wake-word/WakeWord.astro';
import WeightedError from './weighted-error/WeightedError.astro';

export const VIEWS = {
  'confusion-matrix': ConfusionMatrix,
  'avoidable-bias': AvoidableBias,
  'gap-ladder': GapLadder,
  'market-average': MarketAverage,
  satisficing: Satisficing,
  'f-beta': FBeta,
  'weighted-error': WeightedError,
  'wake-word': WakeWord,
  'split-planner': SplitPlanner,
  'dev-set-power': DevSetPower,
  'foggy-floor': FoggyFloor,
  'move-the-target': MoveTheTarget,
  prescription: Prescription,
  'progress-curve': ProgressCurve,
  'posterior-mixer': PosteriorMixer,
  threshold: Threshold,
  'six-month-bet': SixMonthBet,
  controls: Controls,
  blame: Blame,
  'transfer-lab': TransferLab,
  'multi-task-loss': MultiTaskLoss,
} as const;
