import { evaluate } from './numbers.ts';
import type { Numbers, Task } from './numbers.ts';

/** What is wrong with a typed number, as far as the number itself tells. */
export type Verdict =
  | { readonly kind: 'right' }
  | { readonly kind: 'sign' | 'fraction' | 'given' | 'other' }
  | { readonly kind: 'difference'; readonly a: number; readonly b: number };

const UNIT = /\s*(?:%\s*p?|points?|pp|퍼센트(?:\s*포인트)?|포인트)\s*\.?$/i;

/**
 * Reads what a reader typed as an answer: `7`, `7.0 %`, `7,5`, `7.5%p`, `1,234`, full-width digits,
 * any minus sign. A check asks for thought and not for typing, so a comma counts as a decimal
 * point unless it groups thousands. Null when it is no number.
 */
export function readTyped(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2014\u2212]/g, '-')
    .trim()
    .replace(UNIT, '')
    .replace(/^([+-])\s+/, '$1');
  const ungrouped = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(plain)
    ? plain.replaceAll(',', '')
    : plain.replace(/^([+-]?\d*),(\d+)$/, '$1.$2');
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(ungrouped) ? Number(ungrouped) : null;
}

/** Judges a typed number, and finds the mistake behind it where the number gives it away. */
export function judge(task: Task, numbers: Numbers, typed: number): Verdict {
  const answer = evaluate(task.answer, numbers);
  // A little more than the tolerance, so that 7.05 is within 0.05 of 7 in binary fractions too.
  const isNear = (value: number): boolean => Math.abs(typed - value) <= task.tolerance + 1e-9;
  if (isNear(answer)) return { kind: 'right' };
  if (isNear(-answer)) return { kind: 'sign' };
  if (Math.abs(typed * 100 - answer) <= task.tolerance + 1e-9) return { kind: 'fraction' };
  const given = Object.values(numbers);
  if (given.some(isNear)) return { kind: 'given' };
  for (const a of given) {
    for (const b of given) {
      if (a > b && isNear(a - b)) return { kind: 'difference', a, b };
    }
  }
  return { kind: 'other' };
}
