import fc from 'fast-check';
import { listOf } from '../../src/params/list.ts';
import { rulesOf, type Column, type Rows } from '../../src/params/rows.ts';
import type {
  AnyValues,
  Field,
  NumberField,
  RowsField,
  Table,
  Value,
} from '../../src/params/table.ts';

type Range = Pick<NumberField, 'kind' | 'min' | 'max' | 'optional'>;

/** Numbers between two ends: whole ones, or one of a thousand places. */
function anyNumber({ kind, min, max, optional }: Range): fc.Arbitrary<number | null> {
  const inside =
    kind === 'integer'
      ? fc.integer({ min, max })
      : fc.integer({ min: 0, max: 1000 }).map((n) => min + ((max - min) * n) / 1000);
  return optional ? fc.option(inside) : inside;
}

const NAMES = ['A', 'B', 'Large, v2', 'x; y', '모델 1', "it's", 'say "hi"', 'a\\b'];

function anyCell(column: Column): fc.Arbitrary<string | number | null> {
  return column.kind === 'text' ? fc.constantFrom(...NAMES) : anyNumber(rulesOf(column));
}

/** Tables of a field, from its least rows to a few, no name twice. */
export function anyRows({ columns, least, most }: RowsField): fc.Arbitrary<Rows> {
  const named = columns.findIndex((column) => column.kind === 'text' && column.unique);
  return fc.uniqueArray(fc.tuple(...columns.map(anyCell)), {
    minLength: least,
    maxLength: Math.min(most, NAMES.length),
    selector: (row) => (named < 0 ? row : row[named]),
  });
}

function anyValue(field: Field): fc.Arbitrary<Value> {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'flag':
      return fc.boolean();
    case 'list':
      return fc
        .array(fc.constantFrom(...field.options), { maxLength: field.most })
        .map((items) => listOf(items));
    case 'rows':
      return anyRows(field);
    case 'integer':
    case 'real':
      return anyNumber({ ...field, max: Math.min(field.max, field.track?.max ?? field.max) });
  }
}

/** Inputs of every field of a calculator, plausible and extreme. */
export function anyValues(table: Table): fc.Arbitrary<AnyValues> {
  const fields = Object.entries(table.fields).map(([name, field]) => [name, anyValue(field)]);
  return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<Value>>);
}
