import { formatCount, formatShortest } from '../../i18n/numbers.ts';
import type { CalculatorStrings } from '../../i18n/strings/calculator.ts';
import type { AnyValues, Field, Table } from '../../params/table.ts';
import type { Placement } from '../props.ts';
import type { Row } from '../report.ts';

/** Words for the values of a choice or a flag, by the name of the input. */
export type OptionWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface InputWords {
  readonly labels: Readonly<Record<string, string>>;
  readonly options?: OptionWords;
}

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
  words: InputWords,
  place: Placement,
  ui: CalculatorStrings,
): readonly Row[] {
  return Object.entries(table.fields).map(([name, field]) => {
    const value = values[name] ?? null;
    return {
      name,
      label: words.labels[name] ?? name,
      text: words.options?.[name]?.[String(value)] ?? inputText(field, value, place, ui),
      value: value === null ? '' : String(value),
    };
  });
}
