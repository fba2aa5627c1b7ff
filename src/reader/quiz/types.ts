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

export interface ChoiceQuestion {
  readonly kind: 'choice';
  readonly id: string;
  readonly section: string;
  readonly question: string;
  readonly right: string;
  readonly options: readonly ReasonedOption[];
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

export interface NumberQuestion {
  readonly kind: 'number';
  readonly id: string;
  readonly section: string;
  /** Holds `{name}` for each number; not inside `$…$` or backticks. */
  readonly question: string;
  readonly vars: Readonly<Record<string, Draw>>;
  readonly answer: Formula;
  /** How far a typed answer may be off, in the unit of the answer. */
  readonly tolerance: number;
  readonly unit: Unit;
  /** May hold `{answer}` besides the numbers of the question. */
  readonly reason: string;
}

export type Question = ChoiceQuestion | NumberQuestion;

export interface Quiz {
  readonly predictions: readonly PredictionQuestion[];
  readonly questions: readonly Question[];
}
