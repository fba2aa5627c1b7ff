import { quantityLabel } from '../calculators/figures.ts';
import type { CalculatorEntry } from '../calculators/index.ts';
import { formatCount, formatShortest } from '../i18n/numbers.ts';
import type { Locale } from '../i18n/locales.ts';
import { schemaStrings } from '../i18n/strings/schema.ts';
import { fill } from '../i18n/template.ts';
import { writeRows } from '../params/cells.ts';
import { LONGEST_TASK, MOST_CONDITIONS } from '../params/goal.ts';
import type { Column } from '../params/rows.ts';
import { defaultsOf, type Field, type NumberField, type RowsField } from '../params/table.ts';

/** One row of a calculator's table of names, in words. */
export interface InputRow {
  readonly name: string;
  readonly label: string;
  readonly allowed: string;
  readonly standard: string;
}

export interface ResultRow {
  readonly name: string;
  readonly label: string;
}

function number(value: number, field: Pick<NumberField, 'unit'>, locale: Locale): string {
  const text = Math.abs(value) >= 1000 ? formatCount(value, locale) : formatShortest(value);
  return `${text}${field.unit === 'percent' ? '%' : ''}`;
}

function allowedInColumn(column: Column, locale: Locale): string {
  const words = schemaStrings[locale];
  if (column.kind === 'text') return fill(words.characters, { longest: column.longest });
  const unit = { unit: column.kind === 'percent' ? 'percent' : 'none' } as const;
  const range = fill(words.range, {
    min: number(column.min, unit, locale),
    max: number(column.max, unit, locale),
  });
  const text = column.kind === 'integer' ? fill(words.whole, { text: range }) : range;
  return column.optional ? fill(words.orEmpty, { text }) : text;
}

function allowedRows(field: RowsField, locale: Locale): string {
  const columns = field.columns.map(
    (column) => `${column.name} (${allowedInColumn(column, locale)})`,
  );
  const { least, most } = field;
  return fill(schemaStrings[locale].rows, { least, most, columns: columns.join(', ') });
}

function allowedIn(field: Field, locale: Locale): string {
  const words = schemaStrings[locale];
  if (field.kind === 'rows') return allowedRows(field, locale);
  if (field.kind === 'choice') return field.options.join(', ');
  if (field.kind === 'flag') return words.flag;
  if (field.kind === 'list') {
    return fill(words.list, { most: field.most, options: field.options.join(', ') });
  }
  const range = fill(words.range, {
    min: number(field.min, field, locale),
    max: number(field.max, field, locale),
  });
  const text = field.kind === 'integer' ? fill(words.whole, { text: range }) : range;
  return field.optional ? fill(words.orEmpty, { text }) : text;
}

function standardOf(field: Field, locale: Locale): string {
  if (field.kind === 'rows') return writeRows(field.default);
  if (field.kind === 'choice') return field.default;
  if (field.kind === 'flag') return field.default ? '1' : '0';
  if (field.kind === 'list') return schemaStrings[locale].empty;
  return field.default === null
    ? schemaStrings[locale].empty
    : number(field.default, field, locale);
}

/** The inputs of a calculator as its page lists them. */
export function inputRows({ params, words }: CalculatorEntry, locale: Locale): readonly InputRow[] {
  return Object.entries(params.fields).map(([name, field]) => ({
    name,
    label: words[locale].labels[name] ?? name,
    allowed: allowedIn(field, locale),
    standard: standardOf(field, locale),
  }));
}

/** The figures that a calculator writes, by their names in code. */
export function resultRows(calculator: CalculatorEntry, locale: Locale): readonly ResultRow[] {
  const names = Object.keys(calculator.results(defaultsOf(calculator.params)));
  return names.map((name) => ({ name, label: labelOf(name, calculator, locale) }));
}

function labelOf(name: string, calculator: CalculatorEntry, locale: Locale): string {
  return quantityLabel(name, calculator.words[locale].quantities, schemaStrings[locale]) ?? name;
}

/** Names that every calculator's links may hold. */
export function linkRows(locale: Locale) {
  const words = schemaStrings[locale].link;
  return [
    { name: 'hide', ...words.hide },
    { name: 'task', ...words.task, allowed: fill(words.task.allowed, { longest: LONGEST_TASK }) },
    { name: 'goal', ...words.goal, allowed: fill(words.goal.allowed, { most: MOST_CONDITIONS }) },
  ] as const;
}

/** What `schema.json` holds: the table of names for programs. */
export function schemaOf(calculator: CalculatorEntry, locale: Locale, address: string) {
  return {
    id: calculator.id,
    title: calculator.words[locale].title,
    version: calculator.params.version,
    address,
    inputs: Object.entries(calculator.params.fields).map(([name, field]) => ({
      name,
      label: calculator.words[locale].labels[name] ?? name,
      ...field,
    })),
    results: resultRows(calculator, locale),
    link: linkRows(locale),
  };
}
