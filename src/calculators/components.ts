/** The view of each calculator, by id. A line for each folder, checked by a test. */
import AvoidableBias from './avoidable-bias/AvoidableBias.astro';
import Controls from './controls/Controls.astro';
import ConfusionMatrix from './confusion-matrix/ConfusionMatrix.astro';
import GapLadder from './gap-ladder/GapLadder.astro';
import SixMonthBet from './six-month-bet/SixMonthBet.astro';

export const VIEWS = {
  'six-month-bet': SixMonthBet,
  controls: Controls,
  'confusion-matrix': ConfusionMatrix,
  'avoidable-bias': AvoidableBias,
  'gap-ladder': GapLadder,
} as const;
