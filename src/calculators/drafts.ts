import type { ProblemCode } from '../params/parse.ts';

/** What a reader typed that is no value yet. It stays in its field or cell with a message. */
export interface Draft {
  readonly text: string;
  readonly code: ProblemCode;
}

export type Drafts = Readonly<Record<string, Draft>>;

/** Drafts without those of a field, or of any cell of its table. */
export function withoutDrafts(drafts: Drafts, name: string): Drafts {
  const kept = Object.entries(drafts).filter(
    ([key]) => key !== name && !key.startsWith(`${name}.`),
  );
  return kept.length === Object.keys(drafts).length ? drafts : Object.fromEntries(kept);
}
