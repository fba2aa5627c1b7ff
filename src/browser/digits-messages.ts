import type { Recipe } from '../math/digits/field.ts';
import type { FieldReply, SumsReply } from '../math/digits/replies.ts';

/** What the worker with the handwritten digits is asked. */
export type DigitsRequest =
  | { readonly kind: 'sums'; readonly seed: number; readonly pairs: number }
  | { readonly kind: 'field'; readonly seed: number; readonly recipe: Recipe };

export type DigitsReply = SumsReply | FieldReply;
