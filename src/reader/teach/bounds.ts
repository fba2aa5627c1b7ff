import { formatInUnit, fromUnit, type ShownUnit } from '../../calculators/figures.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Condition } from '../../params/goal.ts';
import { parseNumber, type ProblemCode } from '../../params/number.ts';
import type { Row } from './link.ts';

const LARGEST = 1e15;

export type ReadRow =
  | { readonly ok: true; readonly condition: Condition }
  | { readonly ok: false; readonly code: ProblemCode | 'no-quantity' };

/** What stands in the field of a row. */
export function textOf({ text, bound }: Row, unit: ShownUnit, locale: Locale): string {
  return text ?? (bound === null ? '' : formatInUnit(bound, unit, locale));
}

/** Reads a row: the number is typed in the unit of the screen and kept as in code. */
export function readRow(row: Row, unit: ShownUnit): ReadRow {
  const { quantity, sign, text, bound } = row;
  if (quantity === '') return { ok: false, code: 'no-quantity' };
  if (text === null && bound !== null) return { ok: true, condition: { quantity, sign, bound } };
  const rules = { kind: 'real', min: -LARGEST, max: LARGEST, optional: false } as const;
  const bare = (text ?? '').replace(/\s*(%p|points?)\s*$/i, '');
  const parsed = parseNumber({ ...rules, unit: unit === 'percent' ? 'percent' : 'none' }, bare);
  if (!parsed.ok) return parsed;
  return { ok: true, condition: { quantity, sign, bound: fromUnit(parsed.value ?? 0, unit) } };
}
