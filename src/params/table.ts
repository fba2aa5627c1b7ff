import { isListAllowed, type ListField } from './list.ts';
import { isNumberAllowed } from './number.ts';
import { sameRows } from './cells.ts';
import type { RowOf, Rows, RowsField } from './rows.ts';

export type { Rows, RowsField } from './rows.ts';

/**
 * One table says everything about a calculator's inputs: names in links, defaults, bounds, steps
 * and units. Fields, links, the schema page and the tests are all derived from it.
 *
 * Values are in the units of the screen: a field with the unit `percent` holds 8 for 8%.
 * The defaults of a version never change, because links leave them out.
 */
export type Unit = 'percent' | 'count' | 'none';

/** How a slider runs over a field: its own bounds, since a track to 10^12 is of no use. */
export interface Track {
  readonly min: number;
  readonly max: number;
  /**
   * `log` runs over 1, 2, 5 × 10^k, `fine-log` over about thirty places for each power of ten, both
   * after a 0 if the track starts there; `linear` runs in steps of the field.
   */
  readonly scale: 'linear' | 'log' | 'fine-log';
}

export interface NumberField {
  readonly kind: 'integer' | 'real';
  /** `null` is an empty field, which only an optional field may have. */
  readonly default: number | null;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: Unit;
  readonly optional: boolean;
  readonly track: Track | null;
}

export interface ChoiceField {
  readonly kind: 'choice';
  readonly default: string;
  readonly options: readonly string[];
}

export interface FlagField {
  readonly kind: 'flag';
  readonly default: boolean;
}

export type Field = NumberField | ChoiceField | FlagField | RowsField | ListField;

export interface Table {
  readonly version: number;
  readonly fields: Readonly<Record<string, Field>>;
}

export type ValueOf<F extends Field> = F extends { readonly kind: 'choice' | 'list' }
  ? string
  : F extends { readonly kind: 'flag' }
    ? boolean
    : F extends RowsField
      ? readonly RowOf<F['columns']>[]
      : F extends { readonly optional: true }
        ? number | null
        : number;

export type Values<T extends Table> = {
  readonly [Name in keyof T['fields']]: ValueOf<T['fields'][Name]>;
};

/** What any field can hold. */
export type Value = number | string | boolean | null | Rows;

/** Values of a table that is not known by its type. */
export type AnyValues = Readonly<Record<string, Value>>;

/** Names that mean something in every link, and so are no field's. */
const RESERVED_NAMES = ['v', 'hide', 'task', 'goal'] as const;

/** Fixes the type of a table, and refuses one that contradicts itself. */
export function defineParams<const T extends Table>(table: T): T {
  for (const [name, field] of Object.entries(table.fields)) {
    if (!/^[a-z][a-z0-9-]*$/.test(name) || RESERVED_NAMES.some((word) => word === name)) {
      throw new Error(`"${name}" cannot be the name of a field`);
    }
    if (!isAllowed(field, field.default))
      throw new Error(`The default of "${name}" is not allowed`);
  }
  return table;
}

/** Whether a value may stand in a field. */
export function isAllowed(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'choice':
      return field.options.some((option) => option === value);
    case 'flag':
      return typeof value === 'boolean';
    case 'list':
      return typeof value === 'string' && isListAllowed(field, value);
    case 'integer':
    case 'real':
      return isNumberAllowed(field, value);
    case 'rows':
      return field.allows(field, value);
  }
}

/** Whether two values are the same to a reader: rows cell by cell. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) {
    return sameRows(a, b);
  }
  return Object.is(a, b);
}

/** The values that a table starts from. */
export function defaultsOf<T extends Table>(table: T): Values<T> {
  const entries = Object.entries(table.fields).map(([name, field]) => [name, field.default]);
  return Object.fromEntries(entries) as Values<T>;
}
