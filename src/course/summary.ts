/** A place in the lessons. */
interface Place {
  readonly slug: string;
  readonly anchor: string;
}

/** One decision of the summary: the section that argues for it, and what computes it. */
export interface Step {
  readonly id: string;
  readonly place: Place;
  readonly calculators: readonly string[];
}

/** A gap that counts, and where its remedies stand. `kind` gives it the colour of its bar. */
export interface Branch extends Step {
  readonly kind: 'bias' | 'variance' | 'mismatch' | 'overfit';
}

const at = (slug: string, anchor: string): Place => ({ slug, anchor });

/** From the metric to the first gap that one can read. */
export const AIM = [
  {
    id: 'metric',
    place: at('metrics', 'one-number'),
    calculators: ['confusion-matrix', 'f-beta', 'threshold'],
  },
  { id: 'limits', place: at('metrics', 'satisficing'), calculators: ['satisficing', 'wake-word'] },
  {
    id: 'sets',
    place: at('metrics', 'distributions'),
    calculators: ['split-planner', 'dev-set-power'],
  },
  {
    id: 'first',
    place: at('error-analysis', 'build-quickly'),
    calculators: ['plan-or-iterate'],
  },
  {
    id: 'floor',
    place: at('human-level-performance', 'what-human-level-means'),
    calculators: ['foggy-floor'],
  },
] as const satisfies readonly Step[];

/** Where the largest gap that is no noise leads. */
export const GAPS = {
  id: 'gaps',
  place: at('human-level-performance', 'avoidable-bias'),
  calculators: ['gap-ladder', 'two-by-three'],
} as const satisfies Step;

export const BRANCHES = [
  {
    id: 'bias',
    kind: 'bias',
    place: at('human-level-performance', 'improving-the-model'),
    calculators: ['prescription'],
  },
  {
    id: 'variance',
    kind: 'variance',
    place: at('human-level-performance', 'improving-the-model'),
    calculators: ['controls'],
  },
  {
    id: 'mismatch',
    kind: 'mismatch',
    place: at('data-mismatch', 'addressing-mismatch'),
    calculators: ['synthetic-coverage', 'mismatch-lab'],
  },
  {
    id: 'overfit',
    kind: 'overfit',
    place: at('metrics', 'luck-at-the-top'),
    calculators: ['dev-set-power'],
  },
] as const satisfies readonly Branch[];

/** What to look into, whichever gap it is, and back to the beginning. */
export const THEN = [
  {
    id: 'errors',
    place: at('error-analysis', 'carrying-out'),
    calculators: ['error-analysis'],
  },
  { id: 'labels', place: at('error-analysis', 'incorrect-labels'), calculators: ['label-errors'] },
  {
    id: 'transfer',
    place: at('transfer-and-multi-task', 'transfer-learning'),
    calculators: ['transfer-lab', 'multi-task-loss'],
  },
  {
    id: 'chain',
    place: at('end-to-end', 'whether-to-use'),
    calculators: ['blame', 'end-to-end-lab'],
  },
  {
    id: 'again',
    place: at('metrics', 'when-to-change'),
    calculators: ['weighted-error'],
  },
] as const satisfies readonly Step[];
