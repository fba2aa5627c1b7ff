/** The form of `content/quizzes/<locale>/<slug>.yml`. `check.ts` tells whether a value has it. */

/** Units that a typed answer can have: differences in percentage points, percentages, plain. */
export const UNITS = ['points', 'percent', 'number'] as const;
export type Unit = (typeof UNITS)[number];

export interface Option {
  readonly id: string;
  readonly text: string;
}

export interface ReasonedOption extends Option {
  /** Why this option is right or wrong. */
  readonly reason: string;
}

/** A guess before the text; what it reveals stands in the lesson. */
export interface PredictionQuestion {
  readonly id: string;
  readonly section: string;
  readonly question: string;
  /** The id of the right option. */
  readonly right: string;
  readonly options: readonly Option[];
}

interface Asked {
  readonly id: string;
  readonly section: string;
  readonly question: string;
  /** What to look at, told before any reason. */
  readonly hint?: string | undefined;
}

export interface ChoiceQuestion extends Asked {
  readonly kind: 'choice';
  readonly right: string;
  readonly options: readonly ReasonedOption[];
}

/** Several options are right, and at least one is not. */
export interface MultipleQuestion extends Asked {
  readonly kind: 'multiple';
  /** The ids of the right options. */
  readonly right: readonly string[];
  readonly options: readonly ReasonedOption[];
}

/** Things to put in order. The file has them in the right one; the page shuffles them. */
export interface OrderQuestion extends Asked {
  readonly kind: 'order';
  readonly items: readonly Option[];
  readonly reason: string;
}

/** The measured errors that a ladder can have, in its order. */
export const RUNGS = ['human', 'train', 'train-dev', 'dev', 'test'] as const;
export type RungName = (typeof RUNGS)[number];

export interface LadderRung {
  readonly of: RungName;
  /** In per cent, as on screen. */
  readonly error: number;
}

/** A gap to choose: from one rung of the ladder to another below it. */
export interface LadderOption {
  readonly id: string;
  readonly from: RungName;
  readonly to: RungName;
  readonly reason: string;
}

/** Which gap of a drawn ladder? */
export interface LadderQuestion extends Asked {
  readonly kind: 'ladder';
  readonly rungs: readonly LadderRung[];
  readonly right: string;
  readonly options: readonly LadderOption[];
}

/**
 * How a number of the question is drawn: one of `min`, `min + step`, … up to `max`, and with
 * `above` that much more than another number. Numbers are as on screen: 8 stands for 8%.
 */
export interface Draw {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly above?: string | undefined;
}

/** A number of the question by name, a constant, or several of these. */
export type Terms = string | number | readonly (string | number)[];

/** (sum of `plus` − sum of `minus`) × product of `times` ÷ product of `over`. */
export interface Formula {
  readonly plus: Terms;
  readonly minus?: Terms | undefined;
  readonly times?: Terms | undefined;
  readonly over?: Terms | undefined;
}

/** The question and the hint hold `{name}` for each number; not inside `$…$` or backticks. */
export interface NumberQuestion extends Asked {
  readonly kind: 'number';
  readonly vars: Readonly<Record<string, Draw>>;
  readonly answer: Formula;
  /** How far a typed answer may be off, in the unit of the answer. */
  readonly tolerance: number;
  readonly unit: Unit;
  /** May hold `{answer}` besides the numbers of the question. */
  readonly reason: string;
}

export type Question =
  | ChoiceQuestion
  | NumberQuestion
  | MultipleQuestion
  | OrderQuestion
  | LadderQuestion;

export interface Quiz {
  readonly predictions: readonly PredictionQuestion[];
  readonly questions: readonly Question[];
}
