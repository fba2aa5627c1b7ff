import { avoidableBias } from './avoidable-bias/index.ts';
import { blame } from './blame/index.ts';
import { confusionMatrix } from './confusion-matrix/index.ts';
import { controls } from './controls/index.ts';
import { dataSplitter } from './data-splitter/index.ts';
import { devSetPower } from './dev-set-power/index.ts';
import { endToEndLab } from './end-to-end-lab/index.ts';
import { errorAnalysis } from './error-analysis/index.ts';
import { fBeta } from './f-beta/index.ts';
import { foggyFloor } from './foggy-floor/index.ts';
import { gapLadder } from './gap-ladder/index.ts';
import { labelErrors } from './label-errors/index.ts';
import { marketAverage } from './market-average/index.ts';
import { mismatchLab } from './mismatch-lab/index.ts';
import { moveTheTarget } from './move-the-target/index.ts';
import { multiTaskLoss } from './multi-task-loss/index.ts';
import { planOrIterate } from './plan-or-iterate/index.ts';
import { posteriorMixer } from './posterior-mixer/index.ts';
import { prescription } from './prescription/index.ts';
import { progressCurve } from './progress-curve/index.ts';
import { satisficing } from './satisficing/index.ts';
import { sixMonthBet } from './six-month-bet/index.ts';
import { splitPlanner } from './split-planner/index.ts';
import { syntheticCoverage } from './synthetic-coverage/index.ts';
import { threshold } from './threshold/index.ts';
import { transferLab } from './transfer-lab/index.ts';
import { twoByThree } from './two-by-three/index.ts';
import { wakeWord } from './wake-word/index.ts';
import { weightedError } from './weighted-error/index.ts';
import type { CalculatorEntry } from './entry.ts';

export type { CalculatorEntry } from './entry.ts';

/** All calculators, in the order in which they are listed. */
export const CALCULATORS: readonly CalculatorEntry[] = [
  confusionMatrix,
  avoidableBias,
  gapLadder,
  marketAverage,
  satisficing,
  fBeta,
  weightedError,
  wakeWord,
  splitPlanner,
  devSetPower,
  foggyFloor,
  moveTheTarget,
  prescription,
  progressCurve,
  posteriorMixer,
  threshold,
  sixMonthBet,
  controls,
  dataSplitter,
  twoByThree,
  syntheticCoverage,
  mismatchLab,
  errorAnalysis,
  labelErrors,
  planOrIterate,
  blame,
  transferLab,
  multiTaskLoss,
  endToEndLab,
];

export function calculatorById(id: string): CalculatorEntry | undefined {
  return CALCULATORS.find((calculator) => calculator.id === id);
}
