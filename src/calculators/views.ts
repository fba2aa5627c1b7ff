import type { ComponentType } from 'preact';
import type { Locale } from '../i18n/locales.ts';
import { viewName } from './entry.ts';
import type { Placement } from './props.ts';

/** The view of a calculator as the browser loads it, in one language. */
export type View = ComponentType<{ readonly place: Placement }>;

type Load = () => Promise<Readonly<Record<string, unknown>>>;

/**
 * Every view in each language, for what tells a calculator's findings away from its page. A line for
 * each folder, checked by a test. No page is made with them while building: their styles stay out.
 */
const LOADERS: Readonly<Record<string, Readonly<Record<Locale, Load>>>> = import.meta.env.SSR
  ? {}
  : {
      'avoidable-bias': {
        en: () => import('./avoidable-bias/AvoidableBias.tsx?lang=en'),
        ko: () => import('./avoidable-bias/AvoidableBias.tsx?lang=ko'),
      },
      blame: {
        en: () => import('./blame/Blame.tsx?lang=en'),
        ko: () => import('./blame/Blame.tsx?lang=ko'),
      },
      'confusion-matrix': {
        en: () => import('./confusion-matrix/ConfusionMatrix.tsx?lang=en'),
        ko: () => import('./confusion-matrix/ConfusionMatrix.tsx?lang=ko'),
      },
      controls: {
        en: () => import('./controls/Controls.tsx?lang=en'),
        ko: () => import('./controls/Controls.tsx?lang=ko'),
      },
      'data-splitter': {
        en: () => import('./data-splitter/DataSplitter.tsx?lang=en'),
        ko: () => import('./data-splitter/DataSplitter.tsx?lang=ko'),
      },
      'dev-set-power': {
        en: () => import('./dev-set-power/DevSetPower.tsx?lang=en'),
        ko: () => import('./dev-set-power/DevSetPower.tsx?lang=ko'),
      },
      'error-analysis': {
        en: () => import('./error-analysis/ErrorAnalysis.tsx?lang=en'),
        ko: () => import('./error-analysis/ErrorAnalysis.tsx?lang=ko'),
      },
      'end-to-end-lab': {
        en: () => import('./end-to-end-lab/EndToEndLab.tsx?lang=en'),
        ko: () => import('./end-to-end-lab/EndToEndLab.tsx?lang=ko'),
      },
      'f-beta': {
        en: () => import('./f-beta/FBeta.tsx?lang=en'),
        ko: () => import('./f-beta/FBeta.tsx?lang=ko'),
      },
      'foggy-floor': {
        en: () => import('./foggy-floor/FoggyFloor.tsx?lang=en'),
        ko: () => import('./foggy-floor/FoggyFloor.tsx?lang=ko'),
      },
      'gap-ladder': {
        en: () => import('./gap-ladder/GapLadder.tsx?lang=en'),
        ko: () => import('./gap-ladder/GapLadder.tsx?lang=ko'),
      },
      'label-errors': {
        en: () => import('./label-errors/LabelErrors.tsx?lang=en'),
        ko: () => import('./label-errors/LabelErrors.tsx?lang=ko'),
      },
      'market-average': {
        en: () => import('./market-average/MarketAverage.tsx?lang=en'),
        ko: () => import('./market-average/MarketAverage.tsx?lang=ko'),
      },
      'mismatch-lab': {
        en: () => import('./mismatch-lab/MismatchLab.tsx?lang=en'),
        ko: () => import('./mismatch-lab/MismatchLab.tsx?lang=ko'),
      },
      'multi-task-loss': {
        en: () => import('./multi-task-loss/MultiTaskLoss.tsx?lang=en'),
        ko: () => import('./multi-task-loss/MultiTaskLoss.tsx?lang=ko'),
      },
      'move-the-target': {
        en: () => import('./move-the-target/MoveTheTarget.tsx?lang=en'),
        ko: () => import('./move-the-target/MoveTheTarget.tsx?lang=ko'),
      },
      'plan-or-iterate': {
        en: () => import('./plan-or-iterate/PlanOrIterate.tsx?lang=en'),
        ko: () => import('./plan-or-iterate/PlanOrIterate.tsx?lang=ko'),
      },
      'posterior-mixer': {
        en: () => import('./posterior-mixer/PosteriorMixer.tsx?lang=en'),
        ko: () => import('./posterior-mixer/PosteriorMixer.tsx?lang=ko'),
      },
      prescription: {
        en: () => import('./prescription/Prescription.tsx?lang=en'),
        ko: () => import('./prescription/Prescription.tsx?lang=ko'),
      },
      'progress-curve': {
        en: () => import('./progress-curve/ProgressCurve.tsx?lang=en'),
        ko: () => import('./progress-curve/ProgressCurve.tsx?lang=ko'),
      },
      satisficing: {
        en: () => import('./satisficing/Satisficing.tsx?lang=en'),
        ko: () => import('./satisficing/Satisficing.tsx?lang=ko'),
      },
      'six-month-bet': {
        en: () => import('./six-month-bet/SixMonthBet.tsx?lang=en'),
        ko: () => import('./six-month-bet/SixMonthBet.tsx?lang=ko'),
      },
      'split-planner': {
        en: () => import('./split-planner/SplitPlanner.tsx?lang=en'),
        ko: () => import('./split-planner/SplitPlanner.tsx?lang=ko'),
      },
      'synthetic-coverage': {
        en: () => import('./synthetic-coverage/SyntheticCoverage.tsx?lang=en'),
        ko: () => import('./synthetic-coverage/SyntheticCoverage.tsx?lang=ko'),
      },
      threshold: {
        en: () => import('./threshold/Threshold.tsx?lang=en'),
        ko: () => import('./threshold/Threshold.tsx?lang=ko'),
      },
      'two-by-three': {
        en: () => import('./two-by-three/TwoByThree.tsx?lang=en'),
        ko: () => import('./two-by-three/TwoByThree.tsx?lang=ko'),
      },
      'transfer-lab': {
        en: () => import('./transfer-lab/TransferLab.tsx?lang=en'),
        ko: () => import('./transfer-lab/TransferLab.tsx?lang=ko'),
      },
      'wake-word': {
        en: () => import('./wake-word/WakeWord.tsx?lang=en'),
        ko: () => import('./wake-word/WakeWord.tsx?lang=ko'),
      },
      'weighted-error': {
        en: () => import('./weighted-error/WeightedError.tsx?lang=en'),
        ko: () => import('./weighted-error/WeightedError.tsx?lang=ko'),
      },
    };

/** Loads one view; null where there is none of that id. Rejects where it cannot be loaded. */
export async function loadView(id: string, locale: Locale): Promise<View | null> {
  if (!Object.hasOwn(LOADERS, id)) return null;
  const view = (await LOADERS[id]?.[locale]())?.[viewName(id)];
  return typeof view === 'function' ? (view as View) : null;
}
