import type { WrongDigit, WrongSum } from './wrong.ts';

/** What a run on pairs of digits gives: shares of wrong sums, and wrong ones among the test pairs. */
export interface SumsReply {
  readonly kind: 'sums';
  readonly endToEnd: number;
  readonly endToEndInTraining: number;
  readonly pipeline: number;
  readonly examples: readonly WrongSum[];
}

/** What a run on digits of the field gives: shares of wrong digits in each set, and wrong ones. */
export interface FieldReply {
  readonly kind: 'field';
  readonly train: number;
  readonly trainDev: number;
  readonly synthetic: number | null;
  readonly dev: number;
  readonly examples: readonly WrongDigit[];
}
