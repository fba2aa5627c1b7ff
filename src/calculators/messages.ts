import { fill } from '../i18n/template.ts';
import type { CalculatorStrings } from '../i18n/strings/calculator.ts';
import type { Problem } from '../params/codec.ts';
import type { Field, Table } from '../params/table.ts';

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

/** What is wrong with a typed or linked value and what is allowed, in words. */
export function problemMessage(
  table: Table,
  labels: Readonly<Record<string, string>>,
  problem: Problem,
  words: CalculatorStrings,
): string {
  const field = Object.hasOwn(table.fields, problem.name) ? table.fields[problem.name] : undefined;
  return fill(words.problems[problem.code], {
    label: labels[problem.name] ?? problem.name,
    name: problem.name,
    text: problem.text,
    version: table.version,
    range: rangeText(field, words),
    options: optionsText(field),
  });
}
