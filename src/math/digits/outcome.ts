import type { WrongDigit, WrongSum } from './wrong.ts';

/** What a run on pairs of digits gives: wrong sums among the test pairs. */
export interface SumsOutcome {
  readonly kind: 'sums';
  readonly endToEnd: number;
  readonly endToEndInTraining: number;
  readonly pipeline: number;
  readonly examples: readonly WrongSum[];
}

/** What a run on digits of the field gives: wrong digits in each set. */
export interface FieldOutcome {
  readonly kind: 'field';
  readonly train: number;
  readonly trainDev: number;
  readonly synthetic: number | null;
  readonly dev: number;
  readonly examples: readonly WrongDigit[];
}
