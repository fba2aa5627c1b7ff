import { formatCount, formatShortest } from '../../i18n/numbers.ts';
import type { CalculatorStrings } from '../../i18n/strings/calculator.ts';
import type { AnyValues, Field, Table } from '../../params/table.ts';
import type { Placement } from '../props.ts';
import type { Row } from '../report.ts';

function inputText(
  field: Field,
  value: number | string | boolean | null,
  place: Placement,
  ui: CalculatorStrings,
): string {
  if (value === null) return ui.unknown;
  if (typeof value !== 'number') return String(value);
  if (field.kind === 'integer') return formatCount(value, place.locale);
  const unit = field.kind === 'real' && field.unit === 'percent' ? '%' : '';
  return `${formatShortest(value)}${unit}`;
}

/** The inputs as rows of a table, in the order of the params table. */
export function inputRows(
  table: Table,
  values: AnyValues,
  labels: Readonly<Record<string, string>>,
  place: Placement,
  ui: CalculatorStrings,
): readonly Row[] {
  return Object.entries(table.fields).map(([name, field]) => {
    const value = values[name] ?? null;
    return {
      name,
      label: labels[name] ?? name,
      text: inputText(field, value, place, ui),
      value: value === null ? '' : String(value),
    };
  });
}
