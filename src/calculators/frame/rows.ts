import { formatCount, formatShortest } from '../../i18n/numbers.ts';
import type { CalculatorStrings } from '../../i18n/strings/calculator.ts';
import { writeRows } from '../../params/cells.ts';
import type { Cell, Column, Rows } from '../../params/rows.ts';
import type { AnyValues, Field, RowsField, Table, Value } from '../../params/table.ts';
import { columnLabels } from '../messages.ts';
import type { Placement } from '../props.ts';
import type { Row } from '../report.ts';
import type { Naming } from '../row-names.ts';

/** Words for the values of a choice or a flag, by the name of the input. */
export type OptionWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface InputWords {
  readonly labels: Readonly<Record<string, string>>;
  readonly options?: OptionWords;
  readonly naming?: Naming | undefined;
}

function inputText(field: Field, value: Value, place: Placement, ui: CalculatorStrings): string {
  if (value === null) return ui.unknown;
  if (typeof value !== 'number') return String(value);
  if (field.kind === 'integer') return formatCount(value, place.locale);
  const unit = field.kind === 'real' && field.unit === 'percent' ? '%' : '';
  return `${formatShortest(value)}${unit}`;
}

/** A cell as its field shows it: 90 as "90", 1500 examples as "1,500", unknown as nothing. */
export function shownCell(column: Column, cell: Cell, place: Placement): string {
  if (typeof cell !== 'number') return cell ?? '';
  return column.kind === 'integer' ? formatCount(cell, place.locale) : formatShortest(cell);
}

/** Each row of a table as one input: "Models: A" is "Accuracy 90%, Running time 80". */
function tableRows(
  field: RowsField,
  name: string,
  rows: Rows,
  { labels, naming }: InputWords,
  place: Placement,
): readonly Row[] {
  const columns = columnLabels(field, name, labels);
  const names = naming?.(rows) ?? [];
  return rows.map((cells, index) => {
    const [head = '', ...others] = field.columns.flatMap((column, at) => {
      const cell = cells[at] ?? null;
      if (cell === null) return [];
      const text = `${shownCell(column, cell, place)}${column.kind === 'percent' ? '%' : ''}`;
      return at === 0 ? (names[index] ?? text) : `${columns[column.name] ?? column.name} ${text}`;
    });
    return {
      name: `${name}.${index}`,
      label: `${labels[name] ?? name}: ${head}`,
      text: others.join(', '),
      value: writeRows([cells]),
    };
  });
}

/** The inputs as rows of a table, in the order of the params table. */
export function inputRows(
  table: Table,
  values: AnyValues,
  words: InputWords,
  place: Placement,
  ui: CalculatorStrings,
): readonly Row[] {
  return Object.entries(table.fields).flatMap(([name, field]) => {
    const value = values[name] ?? null;
    if (field.kind === 'rows') return tableRows(field, name, value as Rows, words, place);
    return {
      name,
      label: words.labels[name] ?? name,
      text: words.options?.[name]?.[String(value)] ?? inputText(field, value, place, ui),
      value: value === null ? '' : String(value),
    };
  });
}
