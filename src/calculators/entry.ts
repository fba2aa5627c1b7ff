import type { Locale } from '../i18n/locales.ts';
import type { AnyValues, Table } from '../params/table.ts';
import type { Results } from './results.ts';
import type { RowNames } from './row-names.ts';
import type { Preset } from './session.ts';

/** What pages, tests and lessons know of a calculator. Its view is in `components.ts`. */
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
  /** Lesson and section that explain it. */
  readonly lesson: { readonly slug: string; readonly anchor: string };
}

interface CalculatorWords {
  readonly title: string;
  readonly description: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly quantities: Readonly<Record<string, string>>;
  readonly presets: Readonly<Record<string, string>>;
  readonly rowNames?: RowNames;
}

interface Parts<V> extends Omit<CalculatorEntry, 'name' | 'results' | 'python'> {
  readonly results: (values: V) => Results;
  readonly python: (values: V) => string;
}

/** The name of a calculator's view: its id in PascalCase. */
export function viewName(id: string): string {
  return id.replace(/(?:^|-)([a-z])/g, (_all, letter: string) => letter.toUpperCase());
}

/** Forgets the type of a calculator's values: `decode` with its own table yields just those. */
export function defineCalculator<V>({ results, python, ...parts }: Parts<V>): CalculatorEntry {
  return {
    ...parts,
    name: viewName(parts.id),
    results: (values) => results(values as V),
    python: (values) => python(values as V),
  };
}
