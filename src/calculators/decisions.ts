/**
 * The decision that each calculator helps with, in the order in which a project meets them. The list
 * of all calculators is grouped by it.
 */
export const DECISIONS = [
  {
    id: 'metric',
    calculators: [
      'confusion-matrix',
      'f-beta',
      'threshold',
      'weighted-error',
      'market-average',
      'satisficing',
      'wake-word',
    ],
  },
  {
    id: 'difference',
    calculators: ['dev-set-power', 'split-planner', 'move-the-target', 'data-splitter'],
  },
  {
    id: 'next',
    calculators: [
      'avoidable-bias',
      'gap-ladder',
      'two-by-three',
      'prescription',
      'controls',
      'six-month-bet',
      'synthetic-coverage',
      'mismatch-lab',
      'error-analysis',
      'label-errors',
      'plan-or-iterate',
      'blame',
      'transfer-lab',
      'multi-task-loss',
      'end-to-end-lab',
    ],
  },
  { id: 'floor', calculators: ['foggy-floor', 'posterior-mixer', 'progress-curve'] },
] as const satisfies readonly { id: string; calculators: readonly string[] }[];
