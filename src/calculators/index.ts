import { results as avoidableBiasResults } from './avoidable-bias/model.ts';
import { python as avoidableBiasPython } from './avoidable-bias/code.ts';
import * as avoidableBias from './avoidable-bias/params.ts';
import { strings as avoidableBiasStrings } from './avoidable-bias/strings.ts';
import { results as confusionMatrixResults } from './confusion-matrix/model.ts';
import { python as confusionMatrixPython } from './confusion-matrix/code.ts';
import * as confusionMatrix from './confusion-matrix/params.ts';
import { strings as confusionMatrixStrings } from './confusion-matrix/strings.ts';
import { results as controlsResults } from './controls/model.ts';
import { python as controlsPython } from './controls/code.ts';
import * as controls from './controls/params.ts';
import { strings as controlsStrings } from './controls/strings.ts';
import { results as gapLadderResults } from './gap-ladder/model.ts';
import { python as gapLadderPython } from './gap-ladder/code.ts';
import * as gapLadder from './gap-ladder/params.ts';
import { strings as gapLadderStrings } from './gap-ladder/strings.ts';
import { results as sixMonthBetResults } from './six-month-bet/model.ts';
import { python as sixMonthBetPython } from './six-month-bet/code.ts';
import * as sixMonthBet from './six-month-bet/params.ts';
import { strings as sixMonthBetStrings } from './six-month-bet/strings.ts';
import type { Locale } from '../i18n/locales.ts';
import type { AnyValues, Table } from '../params/table.ts';
import type { Results } from './results.ts';
import type { Preset } from './session.ts';

/** What pages, tests and lessons know of a calculator. Views are in `components.ts`. */
export interface CalculatorEntry {
  /** Folder, address and name in links. */
  readonly id: string;
  /** MDX tag and file name of the view. */
  readonly name: string;
  readonly params: Table;
  readonly presets: readonly Preset[];
  readonly results: (values: AnyValues) => Results;
  readonly python: (values: AnyValues) => string;
  readonly words: Readonly<Record<Locale, CalculatorWords>>;
  /** Lesson and section that explain it; the lesson has to exist. */
  readonly lesson: { readonly slug: string; readonly anchor: string } | null;
}

export interface CalculatorWords {
  readonly title: string;
  readonly description: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly quantities: Readonly<Record<string, string>>;
  readonly presets: Readonly<Record<string, string>>;
}

interface Parts<V> {
  readonly id: string;
  readonly name: string;
  readonly table: { readonly params: Table; readonly presets: readonly Preset[] };
  readonly results: (values: V) => Results;
  readonly python: (values: V) => string;
  readonly words: CalculatorEntry['words'];
  readonly lesson: CalculatorEntry['lesson'];
}

/** Forgets the type of a calculator's values: `decode` with its own table yields just those. */
function entry<V>(parts: Parts<V>): CalculatorEntry {
  return {
    id: parts.id,
    name: parts.name,
    params: parts.table.params,
    presets: parts.table.presets,
    results: (values) => parts.results(values as V),
    python: (values) => parts.python(values as V),
    words: parts.words,
    lesson: parts.lesson,
  };
}

/** All calculators, in the order in which they are listed. */
export const CALCULATORS: readonly CalculatorEntry[] = [
  entry({
    id: 'six-month-bet',
    name: 'SixMonthBet',
    table: sixMonthBet,
    results: sixMonthBetResults,
    python: sixMonthBetPython,
    words: sixMonthBetStrings,
    lesson: null,
  }),
  entry({
    id: 'controls',
    name: 'Controls',
    table: controls,
    results: controlsResults,
    python: controlsPython,
    words: controlsStrings,
    lesson: null,
  }),
  entry({
    id: 'confusion-matrix',
    name: 'ConfusionMatrix',
    table: confusionMatrix,
    results: confusionMatrixResults,
    python: confusionMatrixPython,
    words: confusionMatrixStrings,
    lesson: null,
  }),
  entry({
    id: 'avoidable-bias',
    name: 'AvoidableBias',
    table: avoidableBias,
    results: avoidableBiasResults,
    python: avoidableBiasPython,
    words: avoidableBiasStrings,
    lesson: { slug: 'human-level-performance', anchor: 'avoidable-bias' },
  }),
  entry({
    id: 'gap-ladder',
    name: 'GapLadder',
    table: gapLadder,
    results: gapLadderResults,
    python: gapLadderPython,
    words: gapLadderStrings,
    lesson: { slug: 'human-level-performance', anchor: 'improving-the-model' },
  }),
];

export function calculatorById(id: string): CalculatorEntry | undefined {
  return CALCULATORS.find((calculator) => calculator.id === id);
}
