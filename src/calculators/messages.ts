import { fill } from '../i18n/template.ts';
import type { CalculatorStrings } from '../i18n/strings/calculator.ts';
import type { Problem } from '../params/codec.ts';
import type { Column } from '../params/rows.ts';
import type { Field, RowsField, Table } from '../params/table.ts';

const UNIT_TEXT = { percent: '%', count: '', none: '' } as const;

function plainNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

function rangeText(field: Field | undefined, words: CalculatorStrings): string {
  if (field === undefined || (field.kind !== 'integer' && field.kind !== 'real')) return '';
  return fill(words.range, {
    min: plainNumber(field.min),
    max: plainNumber(field.max),
    unit: UNIT_TEXT[field.unit],
  });
}

function optionsText(field: Field | undefined): string {
  if (field?.kind === 'choice' || field?.kind === 'list') return field.options.join(', ');
  return field?.kind === 'flag' ? '1, 0' : '';
}

/** The column that a problem of a table is about, as the field that its cells are. */
function columnOf(field: Field | undefined, name: string | undefined): Column | undefined {
  return field?.kind === 'rows' ? field.columns.find((column) => column.name === name) : undefined;
}

function columnRange(column: Column, words: CalculatorStrings): string {
  if (column.kind === 'text') return '';
  const unit = column.kind === 'percent' ? '%' : '';
  return fill(words.range, { min: plainNumber(column.min), max: plainNumber(column.max), unit });
}

/** The labels of a table's columns by their names in code. */
export function columnLabels(
  field: RowsField,
  name: string,
  labels: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    field.columns.map((column) => [column.name, labels[`${name}.${column.name}`] ?? column.name]),
  );
}

function rowSlots(field: Field | undefined, column: Column | undefined) {
  if (field?.kind !== 'rows') return { least: '', most: '', columns: '', longest: '' };
  return {
    least: field.least,
    most: field.most,
    columns: field.columns.length,
    longest: column?.kind === 'text' ? column.longest : '',
  };
}

/** What is wrong with a typed or linked value and what is allowed, in words. */
export function problemMessage(
  table: Table,
  labels: Readonly<Record<string, string>>,
  problem: Problem,
  words: CalculatorStrings,
): string {
  const { name, row } = problem;
  const field = Object.hasOwn(table.fields, name) ? table.fields[name] : undefined;
  const column = columnOf(field, problem.column);
  const label =
    column === undefined
      ? (labels[name] ?? name)
      : fill(words.cell, {
          column: labels[`${name}.${column.name}`] ?? column.name,
          row: row ?? '',
        });
  return fill(words.problems[problem.code], {
    label,
    name,
    text: problem.text,
    version: table.version,
    range: column === undefined ? rangeText(field, words) : columnRange(column, words),
    options: optionsText(field),
    row: row ?? '',
    ...rowSlots(field, column),
  });
}
