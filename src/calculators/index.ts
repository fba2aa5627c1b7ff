import { results as avoidableBiasResults } from './avoidable-bias/model.ts';
import { python as avoidableBiasPython } from './avoidable-bias/code.ts';
import * as avoidableBias from './avoidable-bias/params.ts';
import { strings as avoidableBiasStrings } from './avoidable-bias/strings.ts';
import { results as confusionMatrixResults } from './confusion-matrix/model.ts';
import { python as confusionMatrixPython } from './confusion-matrix/code.ts';
import * as confusionMatrix from './confusion-matrix/params.ts';
import { strings as confusionMatrixStrings } from './confusion-matrix/strings.ts';
import { results as gapLadderResults } from './gap-ladder/model.ts';
import { python as gapLadderPython } from './gap-ladder/code.ts';
import * as gapLadder from './gap-ladder/params.ts';
import { strings as gapLadderStrings } from './gap-ladder/strings.ts';
import { results as marketAverageResults } from './market-average/model.ts';
import { python as marketAveragePython } from './market-average/code.ts';
import * as marketAverage from './market-average/params.ts';
import { strings as marketAverageStrings } from './market-average/strings.ts';
import { results as satisficingResults } from './satisficing/model.ts';
import { python as satisficingPython } from './satisficing/code.ts';
import * as satisficing from './satisficing/params.ts';
import { strings as satisficingStrings } from './satisficing/strings.ts';
import { results as fBetaResults } from './f-beta/model.ts';
import { python as fBetaPython } from './f-beta/code.ts';
import * as fBeta from './f-beta/params.ts';
import { strings as fBetaStrings } from './f-beta/strings.ts';
import { results as weightedErrorResults } from './weighted-error/model.ts';
import { python as weightedErrorPython } from './weighted-error/code.ts';
import * as weightedError from './weighted-error/params.ts';
import { strings as weightedErrorStrings } from './weighted-error/strings.ts';
import { results as wakeWordResults } from './wake-word/model.ts';
import { python as wakeWordPython } from './wake-word/code.ts';
import * as wakeWord from './wake-word/params.ts';
import { strings as wakeWordStrings } from './wake-word/strings.ts';
import { results as devSetPowerResults } from './dev-set-power/model.ts';
import { python as devSetPowerPython } from './dev-set-power/code.ts';
import * as devSetPower from './dev-set-power/params.ts';
import { strings as devSetPowerStrings } from './dev-set-power/strings.ts';
import { results as splitPlannerResults } from './split-planner/model.ts';
import { python as splitPlannerPython } from './split-planner/code.ts';
import * as splitPlanner from './split-planner/params.ts';
import { strings as splitPlannerStrings } from './split-planner/strings.ts';
import { results as foggyFloorResults } from './foggy-floor/model.ts';
import { python as foggyFloorPython } from './foggy-floor/code.ts';
import * as foggyFloor from './foggy-floor/params.ts';
import { strings as foggyFloorStrings } from './foggy-floor/strings.ts';
import { results as moveTheTargetResults } from './move-the-target/model.ts';
import { python as moveTheTargetPython } from './move-the-target/code.ts';
import * as moveTheTarget from './move-the-target/params.ts';
import { strings as moveTheTargetStrings } from './move-the-target/strings.ts';
import { results as prescriptionResults } from './prescription/model.ts';
import { python as prescriptionPython } from './prescription/code.ts';
import * as prescription from './prescription/params.ts';
import { strings as prescriptionStrings } from './prescription/strings.ts';
import { results as progressCurveResults } from './progress-curve/model.ts';
import { python as progressCurvePython } from './progress-curve/code.ts';
import * as progressCurve from './progress-curve/params.ts';
import { strings as progressCurveStrings } from './progress-curve/strings.ts';
import { results as posteriorMixerResults } from './posterior-mixer/model.ts';
import { python as posteriorMixerPython } from './posterior-mixer/code.ts';
import * as posteriorMixer from './posterior-mixer/params.ts';
import { strings as posteriorMixerStrings } from './posterior-mixer/strings.ts';
import { results as thresholdResults } from './threshold/model.ts';
import { python as thresholdPython } from './threshold/code.ts';
import * as threshold from './threshold/params.ts';
import { strings as thresholdStrings } from './threshold/strings.ts';
import { results as controlsResults } from './controls/model.ts';
import { python as controlsPython } from './controls/code.ts';
import * as controls from './controls/params.ts';
import { strings as controlsStrings } from './controls/strings.ts';
import { results as sixMonthBetResults } from './six-month-bet/model.ts';
import { python as sixMonthBetPython } from './six-month-bet/code.ts';
import * as sixMonthBet from './six-month-bet/params.ts';
import { strings as sixMonthBetStrings } from './six-month-bet/strings.ts';
import { results as dataSplitterResults } from './data-splitter/model.ts';
import { python as dataSplitterPython } from './data-splitter/code.ts';
import * as dataSplitter from './data-splitter/params.ts';
import { strings as dataSplitterStrings } from './data-splitter/strings.ts';
import { results as twoByThreeResults } from './two-by-three/model.ts';
import { python as twoByThreePython } from './two-by-three/code.ts';
import * as twoByThree from './two-by-three/params.ts';
import { strings as twoByThreeStrings } from './two-by-three/strings.ts';
import { results as syntheticCoverageResults } from './synthetic-coverage/model.ts';
import { python as syntheticCoveragePython } from './synthetic-coverage/code.ts';
import * as syntheticCoverage from './synthetic-coverage/params.ts';
import { strings as syntheticCoverageStrings } from './synthetic-coverage/strings.ts';
import { results as mismatchLabResults } from './mismatch-lab/model.ts';
import { python as mismatchLabPython } from './mismatch-lab/code.ts';
import * as mismatchLab from './mismatch-lab/params.ts';
import { strings as mismatchLabStrings } from './mismatch-lab/strings.ts';
import { results as errorAnalysisResults } from './error-analysis/model.ts';
import { python as errorAnalysisPython } from './error-analysis/code.ts';
import * as errorAnalysis from './error-analysis/params.ts';
import { strings as errorAnalysisStrings } from './error-analysis/strings.ts';
import { results as labelErrorsResults } from './label-errors/model.ts';
import { python as labelErrorsPython } from './label-errors/code.ts';
import * as labelErrors from './label-errors/params.ts';
import { strings as labelErrorsStrings } from './label-errors/strings.ts';
import { results as planOrIterateResults } from './plan-or-iterate/model.ts';
import { python as planOrIteratePython } from './plan-or-iterate/code.ts';
import * as planOrIterate from './plan-or-iterate/params.ts';
import { strings as planOrIterateStrings } from './plan-or-iterate/strings.ts';
import { results as blameResults } from './blame/model.ts';
import { python as blamePython } from './blame/code.ts';
import * as blame from './blame/params.ts';
import { strings as blameStrings } from './blame/strings.ts';
import { results as transferLabResults } from './transfer-lab/model.ts';
import { python as transferLabPython } from './transfer-lab/code.ts';
import * as transferLab from './transfer-lab/params.ts';
import { strings as transferLabStrings } from './transfer-lab/strings.ts';
import { results as multiTaskLossResults } from './multi-task-loss/model.ts';
import { python as multiTaskLossPython } from './multi-task-loss/code.ts';
import * as multiTaskLoss from './multi-task-loss/params.ts';
import { strings as multiTaskLossStrings } from './multi-task-loss/strings.ts';
import { results as endToEndLabResults } from './end-to-end-lab/model.ts';
import { python as endToEndLabPython } from './end-to-end-lab/code.ts';
import * as endToEndLab from './end-to-end-lab/params.ts';
import { strings as endToEndLabStrings } from './end-to-end-lab/strings.ts';
import { entry, type CalculatorEntry } from './entry.ts';

export type { CalculatorEntry, CalculatorWords } from './entry.ts';

/** All calculators, in the order in which they are listed. */
export const CALCULATORS: readonly CalculatorEntry[] = [
  entry({
    id: 'confusion-matrix',
    name: 'ConfusionMatrix',
    table: confusionMatrix,
    results: confusionMatrixResults,
    python: confusionMatrixPython,
    words: confusionMatrixStrings,
    lesson: { slug: 'metrics', anchor: 'one-number' },
  }),
  entry({
    id: 'avoidable-bias',
    name: 'AvoidableBias',
    table: avoidableBias,
    results: avoidableBiasResults,
    python: avoidableBiasPython,
    words: avoidableBiasStrings,
    lesson: { slug: 'human-level-performance', anchor: 'avoidable-bias' },
  }),
  entry({
    id: 'gap-ladder',
    name: 'GapLadder',
    table: gapLadder,
    results: gapLadderResults,
    python: gapLadderPython,
    words: gapLadderStrings,
    lesson: { slug: 'human-level-performance', anchor: 'improving-the-model' },
  }),
  entry({
    id: 'market-average',
    name: 'MarketAverage',
    table: marketAverage,
    results: marketAverageResults,
    python: marketAveragePython,
    words: marketAverageStrings,
    lesson: { slug: 'metrics', anchor: 'one-number' },
  }),
  entry({
    id: 'satisficing',
    name: 'Satisficing',
    table: satisficing,
    results: satisficingResults,
    python: satisficingPython,
    words: satisficingStrings,
    lesson: { slug: 'metrics', anchor: 'satisficing' },
  }),
  entry({
    id: 'f-beta',
    name: 'FBeta',
    table: fBeta,
    results: fBetaResults,
    python: fBetaPython,
    words: fBetaStrings,
    lesson: { slug: 'metrics', anchor: 'one-number' },
  }),
  entry({
    id: 'weighted-error',
    name: 'WeightedError',
    table: weightedError,
    results: weightedErrorResults,
    python: weightedErrorPython,
    words: weightedErrorStrings,
    lesson: { slug: 'metrics', anchor: 'when-to-change' },
  }),
  entry({
    id: 'wake-word',
    name: 'WakeWord',
    table: wakeWord,
    results: wakeWordResults,
    python: wakeWordPython,
    words: wakeWordStrings,
    lesson: { slug: 'metrics', anchor: 'satisficing' },
  }),
  entry({
    id: 'split-planner',
    name: 'SplitPlanner',
    table: splitPlanner,
    results: splitPlannerResults,
    python: splitPlannerPython,
    words: splitPlannerStrings,
    lesson: { slug: 'metrics', anchor: 'how-many' },
  }),
  entry({
    id: 'dev-set-power',
    name: 'DevSetPower',
    table: devSetPower,
    results: devSetPowerResults,
    python: devSetPowerPython,
    words: devSetPowerStrings,
    lesson: { slug: 'metrics', anchor: 'how-many' },
  }),
  entry({
    id: 'foggy-floor',
    name: 'FoggyFloor',
    table: foggyFloor,
    results: foggyFloorResults,
    python: foggyFloorPython,
    words: foggyFloorStrings,
    lesson: { slug: 'human-level-performance', anchor: 'floor-in-the-fog' },
  }),
  entry({
    id: 'move-the-target',
    name: 'MoveTheTarget',
    table: moveTheTarget,
    results: moveTheTargetResults,
    python: moveTheTargetPython,
    words: moveTheTargetStrings,
    lesson: { slug: 'metrics', anchor: 'distributions' },
  }),
  entry({
    id: 'prescription',
    name: 'Prescription',
    table: prescription,
    results: prescriptionResults,
    python: prescriptionPython,
    words: prescriptionStrings,
    lesson: { slug: 'human-level-performance', anchor: 'improving-the-model' },
  }),
  entry({
    id: 'progress-curve',
    name: 'ProgressCurve',
    table: progressCurve,
    results: progressCurveResults,
    python: progressCurvePython,
    words: progressCurveStrings,
    lesson: { slug: 'human-level-performance', anchor: 'why-progress-slows' },
  }),
  entry({
    id: 'posterior-mixer',
    name: 'PosteriorMixer',
    table: posteriorMixer,
    results: posteriorMixerResults,
    python: posteriorMixerPython,
    words: posteriorMixerStrings,
    lesson: { slug: 'human-level-performance', anchor: 'the-floor' },
  }),
  entry({
    id: 'threshold',
    name: 'Threshold',
    table: threshold,
    results: thresholdResults,
    python: thresholdPython,
    words: thresholdStrings,
    lesson: { slug: 'metrics', anchor: 'one-number' },
  }),
  entry({
    id: 'six-month-bet',
    name: 'SixMonthBet',
    table: sixMonthBet,
    results: sixMonthBetResults,
    python: sixMonthBetPython,
    words: sixMonthBetStrings,
    lesson: { slug: 'orthogonalization', anchor: 'why-strategy' },
  }),
  entry({
    id: 'controls',
    name: 'Controls',
    table: controls,
    results: controlsResults,
    python: controlsPython,
    words: controlsStrings,
    lesson: { slug: 'orthogonalization', anchor: 'orthogonalization' },
  }),
  entry({
    id: 'data-splitter',
    name: 'DataSplitter',
    table: dataSplitter,
    results: dataSplitterResults,
    python: dataSplitterPython,
    words: dataSplitterStrings,
    lesson: { slug: 'data-mismatch', anchor: 'different-distributions' },
  }),
  entry({
    id: 'two-by-three',
    name: 'TwoByThree',
    table: twoByThree,
    results: twoByThreeResults,
    python: twoByThreePython,
    words: twoByThreeStrings,
    lesson: { slug: 'data-mismatch', anchor: 'two-by-three-table' },
  }),
  entry({
    id: 'synthetic-coverage',
    name: 'SyntheticCoverage',
    table: syntheticCoverage,
    results: syntheticCoverageResults,
    python: syntheticCoveragePython,
    words: syntheticCoverageStrings,
    lesson: { slug: 'data-mismatch', anchor: 'one-hour-of-noise' },
  }),
  entry({
    id: 'mismatch-lab',
    name: 'MismatchLab',
    table: mismatchLab,
    results: mismatchLabResults,
    python: mismatchLabPython,
    words: mismatchLabStrings,
    lesson: { slug: 'data-mismatch', anchor: 'addressing-mismatch' },
  }),
  entry({
    id: 'error-analysis',
    name: 'ErrorAnalysis',
    table: errorAnalysis,
    results: errorAnalysisResults,
    python: errorAnalysisPython,
    words: errorAnalysisStrings,
    lesson: { slug: 'error-analysis', anchor: 'carrying-out' },
  }),
  entry({
    id: 'label-errors',
    name: 'LabelErrors',
    table: labelErrors,
    results: labelErrorsResults,
    python: labelErrorsPython,
    words: labelErrorsStrings,
    lesson: { slug: 'error-analysis', anchor: 'in-dev' },
  }),
  entry({
    id: 'plan-or-iterate',
    name: 'PlanOrIterate',
    table: planOrIterate,
    results: planOrIterateResults,
    python: planOrIteratePython,
    words: planOrIterateStrings,
    lesson: { slug: 'error-analysis', anchor: 'build-quickly' },
  }),
  entry({
    id: 'blame',
    name: 'Blame',
    table: blame,
    results: blameResults,
    python: blamePython,
    words: blameStrings,
    lesson: { slug: 'end-to-end', anchor: 'who-is-to-blame' },
  }),
  entry({
    id: 'transfer-lab',
    name: 'TransferLab',
    table: transferLab,
    results: transferLabResults,
    python: transferLabPython,
    words: transferLabStrings,
    lesson: { slug: 'transfer-and-multi-task', anchor: 'transfer-learning' },
  }),
  entry({
    id: 'multi-task-loss',
    name: 'MultiTaskLoss',
    table: multiTaskLoss,
    results: multiTaskLossResults,
    python: multiTaskLossPython,
    words: multiTaskLossStrings,
    lesson: { slug: 'transfer-and-multi-task', anchor: 'multi-task-learning' },
  }),
  entry({
    id: 'end-to-end-lab',
    name: 'EndToEndLab',
    table: endToEndLab,
    results: endToEndLabResults,
    python: endToEndLabPython,
    words: endToEndLabStrings,
    lesson: { slug: 'end-to-end', anchor: 'how-much-is-enough' },
  }),
];

export function calculatorById(id: string): CalculatorEntry | undefined {
  return CALCULATORS.find((calculator) => calculator.id === id);
}
