import { isListAllowed } from './list.ts';
import { parseNumber, type ProblemCode } from './number.ts';
import type { Field, Value } from './table.ts';

export type { ProblemCode } from './number.ts';

export type Parsed =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: ProblemCode };

/**
 * Reads what a person typed, pasted or put into a link: `8,953`, `7.5 %`, `900/947`, full-width
 * digits. Never throws, and never guesses: `7,5` is refused with a reason of its own.
 */
export function parseField(field: Field, text: string): Parsed {
  switch (field.kind) {
    case 'integer':
    case 'real':
      return parseNumber(field, text);
    case 'choice':
      return field.options.includes(text)
        ? { ok: true, value: text }
        : { ok: false, code: 'not-a-choice' };
    case 'flag':
      if (text === '1' || text === 'true') return { ok: true, value: true };
      if (text === '0' || text === 'false') return { ok: true, value: false };
      return { ok: false, code: 'not-a-choice' };
    case 'rows': {
      const { rows, faults } = field.parse(field, text);
      const [fault] = faults;
      return fault === undefined ? { ok: true, value: rows } : { ok: false, code: fault.code };
    }
    case 'list':
      return isListAllowed(field, text)
        ? { ok: true, value: text }
        : { ok: false, code: 'not-a-choice' };
  }
}
