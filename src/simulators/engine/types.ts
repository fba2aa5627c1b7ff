/** Who says that something works in this direction: the lectures, the book of their author, or only we. */
export type Source = 'course' | 'book' | 'ours';

/** Two ends, the better one first where one is better. Errors and shares are fractions. */
export type Range = readonly [number, number];

/** The rung of the ladder from which on a part of the error shows. */
export type Rung = 'train' | 'train-dev' | 'dev';

/** What can be measured, in the order of the ladder. */
export const QUANTITIES = ['human', 'train', 'train-dev', 'dev', 'test'] as const;
export type QuantityName = (typeof QUANTITIES)[number];

/** What work does to one part of the error. */
export interface Effect {
  readonly gap: string;
  /** The part is multiplied by something between these; used a second time, by its root. */
  readonly times: Range;
  /** Drawn as one end or the other: it works, or it does not. */
  readonly isTwofold?: boolean;
  /** Added on top. */
  readonly plus?: number;
  readonly source: Source;
}

/** How much of the parts of the error a set can see. */
export interface Eyes {
  readonly variance: number;
  readonly mismatch: number;
  /** How often the hidden distance between two places is added. */
  readonly apart: number;
}

/** What has been settled about the project so far. */
export interface Setup {
  /** The share of every improvement that reaches what the product is for. */
  readonly aim: number;
  readonly devN: number;
  readonly testN: number;
  /** 0 where no train-dev set was held out. */
  readonly trainDevN: number;
  readonly people: 'nobody' | 'one' | 'panel';
  readonly dev: Eyes;
  readonly test: Eyes;
  readonly labels: 'raw' | 'one-sided' | 'clean';
  /** The share of the errors that goes through after the threshold was set. */
  readonly keeps: Range;
  /** What the threshold costs beside the errors, as an error. */
  readonly toll: number;
  /** How much too low the test set reads since something was chosen on it. */
  readonly testLuck: number;
  readonly promise: 'dev' | 'test' | 'test-high' | null;
  readonly launch: 'ship' | 'pilot' | 'dont' | null;
}

/** One choice of one decision. */
export interface Option {
  readonly weeks: number;
  readonly effects?: readonly Effect[];
  readonly set?: Partial<Setup>;
  /** So many mistakes of the dev set are read. */
  readonly read?: number;
  /** So many variants are compared on the dev set, and the best is taken. */
  readonly variants?: number;
  /** Draws a new dev set, on which nothing has been chosen yet. */
  readonly isFresh?: boolean;
  /** How often it can be taken: twice where it has effects, once else. */
  readonly most?: number;
  /** Cannot be taken while the setup says this. */
  readonly unless?: Partial<Setup>;
  /** The section of a lesson that explains it: `metrics#satisficing`. */
  readonly section: string;
}

/** One decision, or a round of them that repeats. */
export interface Stage {
  readonly id: string;
  readonly options: readonly string[];
  /** How often it comes at most; a `last` option ends it earlier. */
  readonly rounds?: number;
  readonly last?: string;
  /** What is measured after it, beside people: the model, or the test set too. */
  readonly measures?: 'model' | 'test';
}

/** A kind of project: bounds of what is hidden. */
export interface Kind {
  readonly floor: Range;
  readonly gaps: Readonly<Record<string, Range>>;
}

/** A project as a table. Nothing in it is drawn yet. */
export interface Scenario {
  readonly id: string;
  readonly week: 1 | 2;
  /** Weeks of work that there are, closing decisions apart. */
  readonly budget: number;
  /** The error of today's way of doing it, as a fraction. */
  readonly old: number;
  /** Examples on which the training error is measured, and people are asked. */
  readonly trainN: number;
  readonly humanN: number;
  /** The parts of the error beside its floor, and the rung from which each shows. */
  readonly gaps: Readonly<Record<string, Rung>>;
  readonly kinds: readonly Kind[];
  readonly hidden: {
    /** How far one person, and a panel, stand above the floor. */
    readonly one: Range;
    readonly panel: Range;
    /** The distance between two places; its sign is drawn. */
    readonly apart: Range;
    /** Wrong labels in dev and test set, as a share of all. */
    readonly labels: Range;
  };
  readonly first: Setup;
  readonly stages: readonly Stage[];
  readonly options: Readonly<Record<string, Option>>;
  /** What the sensible policy takes at the decisions before any work. */
  readonly opening: Readonly<Record<string, string>>;
}

/** What a seed hides. */
export interface World {
  readonly seed: number;
  readonly floor: number;
  readonly gaps: Readonly<Record<string, number>>;
  readonly one: number;
  readonly panel: number;
  readonly apart: number;
  readonly labels: number;
  /** Fractions that place each effect between its ends, by `option/gap`, and each `keeps`. */
  readonly draws: Readonly<Record<string, number>>;
}

/** One measured error: so many of n. */
export interface Report {
  readonly count: number;
  readonly n: number;
  /** The decision after which it was measured, from 1. */
  readonly turn: number;
}

/** What a hundred mistakes were made of. */
export interface Reading extends Report {
  readonly counts: Readonly<Record<string, number>>;
  /** The dev error when they were read. */
  readonly error: number;
}

export type Reports = Readonly<Partial<Record<QuantityName, Report>>>;

/** One decision that was taken. */
export interface Turn {
  readonly stage: string;
  readonly option: string;
  /** Weeks that had passed before and after it. */
  readonly from: number;
  readonly to: number;
  readonly before: Reports;
  readonly after: Reports;
  readonly reading: Reading | null;
  /** The true error before and after it. */
  readonly truth: Range;
}

export interface Game {
  readonly scenario: Scenario;
  readonly world: World;
  readonly setup: Setup;
  /** The parts of the error as they are now. */
  readonly gaps: Readonly<Record<string, number>>;
  /** How much too low the dev set reads, since the best of many was chosen on it. */
  readonly luck: number;
  readonly spent: number;
  readonly uses: Readonly<Record<string, number>>;
  readonly stage: number;
  readonly round: number;
  readonly reports: Reports;
  readonly reading: Reading | null;
  readonly turns: readonly Turn[];
}
