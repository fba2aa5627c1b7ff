import type { BootstrapIntervals, BootstrapPlan, KeptPoints, Ranking } from '../math/ranking.ts';
import type { BadRow, FileProblem } from '../params/rows/scores.ts';

/** What the ranking worker is asked. */
export type RankingRequest =
  | { readonly kind: 'read'; readonly source: string | Blob }
  | { readonly kind: 'bootstrap'; readonly ranking: Ranking; readonly plan: BootstrapPlan };

/** The reader's rows, ranked, with what could not be used. */
export interface RankedRows {
  readonly ranking: Ranking;
  readonly kept: KeptPoints;
  readonly positiveText: string | null;
  readonly negativeText: string | null;
  readonly isKnown: boolean;
  readonly hasHeader: boolean;
  readonly rows: number;
  readonly badCount: number;
  readonly bad: readonly BadRow[];
}

export type RankingReply =
  | { readonly kind: 'rows'; readonly rows: RankedRows }
  | { readonly kind: 'problem'; readonly problem: FileProblem }
  | { readonly kind: 'intervals'; readonly intervals: BootstrapIntervals };
