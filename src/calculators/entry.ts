import type { Locale } from '../i18n/locales.ts';
import type { AnyValues, Table } from '../params/table.ts';
import type { Results } from './results.ts';
import type { RowNames } from './row-names.ts';
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
  readonly rowNames?: RowNames;
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
export function entry<V>(parts: Parts<V>): CalculatorEntry {
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
