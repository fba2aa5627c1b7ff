import type { Recipe } from '../math/digits/field.ts';
import type { FieldOutcome, SumsOutcome } from '../math/digits/outcome.ts';

/** What the worker with the handwritten digits is asked. */
export type DigitsRequest =
  | { readonly kind: 'sums'; readonly seed: number; readonly pairs: number }
  | { readonly kind: 'field'; readonly seed: number; readonly recipe: Recipe };

export type DigitsReply = SumsOutcome | FieldOutcome;
