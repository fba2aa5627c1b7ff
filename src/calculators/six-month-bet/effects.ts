/**
 * The table of effects: what each of the lecture's nine ideas does to the three gaps of the toy, and
 * how many weeks it takes. It is a toy of our own. Every size is ours; `source` says where it is
 * written that the idea works on that gap at all, and in which direction:
 *
 * - `course`: the lectures on improving a model and on error analysis
 * - `book`: Machine Learning Yearning, chapters 25 to 27
 * - `ours`: nobody but us, usually a side effect that practitioners know
 */
export type Source = 'course' | 'book' | 'ours';

export const GAPS = ['bias', 'variance', 'missing'] as const;
/**
 * `bias`: training over human-level error. `variance`: dev over training error, as far as more of the
 * same data would close it. `missing`: the rest of that gap, from conditions that the training data
 * lack and the dev set has.
 */
export type Gap = (typeof GAPS)[number];

export interface Effect {
  /** The gap is multiplied by this: 0.5 halves it. The second time the idea is used, by its root. */
  readonly times: number;
  /** Percentage points that are added on top. */
  readonly plus?: number;
  readonly source: Source;
}

export interface Idea {
  readonly weeks: number;
  /** Gaps that are not named stay as they are. */
  readonly effects: Readonly<Partial<Record<Gap, Effect>>>;
}

export const EFFECTS = {
  'more-data': {
    weeks: 12,
    effects: {
      variance: { times: 0.5, source: 'course' },
      // More examples are harder to fit: training error rises a little.
      bias: { times: 1, plus: 0.2, source: 'book' },
    },
  },
  'varied-data': {
    weeks: 8,
    effects: {
      missing: { times: 0.3, source: 'course' },
      variance: { times: 0.85, source: 'ours' },
      bias: { times: 1, plus: 0.3, source: 'ours' },
    },
  },
  'train-longer': {
    weeks: 3,
    effects: {
      bias: { times: 0.75, source: 'course' },
      variance: { times: 1, plus: 0.2, source: 'ours' },
    },
  },
  'better-optimizer': {
    weeks: 3,
    effects: { bias: { times: 0.8, source: 'course' } },
  },
  'bigger-network': {
    weeks: 8,
    effects: {
      bias: { times: 0.35, source: 'course' },
      variance: { times: 1.05, plus: 0.2, source: 'ours' },
    },
  },
  'smaller-network': {
    weeks: 3,
    effects: {
      variance: { times: 0.8, source: 'book' },
      bias: { times: 1.2, plus: 0.5, source: 'book' },
    },
  },
  dropout: {
    weeks: 3,
    effects: {
      variance: { times: 0.7, source: 'course' },
      bias: { times: 1, plus: 0.3, source: 'book' },
    },
  },
  l2: {
    weeks: 2,
    effects: {
      variance: { times: 0.8, source: 'course' },
      bias: { times: 1, plus: 0.2, source: 'book' },
    },
  },
  /** The course lists it for both gaps, since its effect is hard to foresee: here the seed draws it. */
  architecture: {
    weeks: 6,
    effects: {
      bias: { times: 0.85, source: 'course' },
      variance: { times: 0.85, source: 'course' },
    },
  },
} as const satisfies Record<string, Idea>;

export type IdeaName = keyof typeof EFFECTS;
export const IDEAS = Object.keys(EFFECTS) as readonly IdeaName[];

/** The bounds between which the factors of another architecture are drawn: ours. */
export const ARCHITECTURE = { least: 0.6, step: 0.05, places: 11 } as const;

/** Looking costs time too: a day to measure errors, two to read a hundred of them. */
export const LOOKS = { measure: 0.2, read: 0.4 } as const;
export type Look = keyof typeof LOOKS;

/** An idea may be used twice; a third time it brings nothing new. */
export const MOST_USES = 2;

export type Action = IdeaName | Look | 'stop';
export const ACTIONS = [
  'measure',
  'read',
  'more-data',
  'varied-data',
  'train-longer',
  'better-optimizer',
  'bigger-network',
  'smaller-network',
  'dropout',
  'l2',
  'architecture',
  'stop',
] as const satisfies readonly Action[];
