import type { Recipe } from '../math/digits/field.ts';
import type { WrongDigit, WrongSum } from '../math/digits/wrong.ts';

/** What the worker with the handwritten digits is asked. */
export type DigitsRequest =
  | { readonly kind: 'sums'; readonly seed: number; readonly pairs: number }
  | { readonly kind: 'field'; readonly seed: number; readonly recipe: Recipe };

/** What a run on pairs of digits gives: wrong sums among the test pairs. */
export interface SumsReply {
  readonly kind: 'sums';
  readonly endToEnd: number;
  readonly endToEndInTraining: number;
  readonly pipeline: number;
  readonly examples: readonly WrongSum[];
}

/** What a run on digits of the field gives: wrong digits in each set. */
export interface FieldReply {
  readonly kind: 'field';
  readonly train: number;
  readonly trainDev: number;
  readonly synthetic: number | null;
  readonly dev: number;
  readonly examples: readonly WrongDigit[];
}

export type DigitsReply = SumsReply | FieldReply;
