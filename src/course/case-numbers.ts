import { formatCount, formatShortest } from '../i18n/numbers.ts';
import type { Locale } from '../i18n/locales.ts';
import type { CaseNumberData } from './schemas.ts';

type Numbers = Readonly<Record<string, CaseNumberData>>;
type Unit = CaseNumberData['unit'];
type Operation = Exclude<keyof CaseNumberData, 'unit' | 'value'>;

/** A number of the running case. Percent and points are fractions: 0.05 is 5%. */
export interface CaseNumber {
  readonly unit: Unit;
  readonly value: number;
}

/** Something that is wrong with a number or a relation, in words for the author. */
export interface CaseFault {
  /** The id of the number, or the text of the relation. */
  readonly at: string;
  readonly what: string;
}

export interface ComputedCase {
  readonly numbers: ReadonlyMap<string, CaseNumber>;
  readonly faults: readonly CaseFault[];
}

const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

/** The first operand, then all others. */
const COMPUTE: Readonly<Record<Operation, (first: number, rest: readonly number[]) => number>> = {
  sum: (first, rest) => first + total(rest),
  difference: (first, rest) => first - total(rest),
  product: (first, rest) => rest.reduce((product, factor) => product * factor, first),
  ratio: (first, rest) => rest.reduce((quotient, divisor) => quotient / divisor, first),
  'harmonic-mean': (first, rest) =>
    (1 + rest.length) / total([first, ...rest].map((part) => 1 / part)),
};

function operationOf(data: CaseNumberData): readonly [Operation, readonly string[]] | null {
  for (const name of Object.keys(COMPUTE) as Operation[]) {
    const ids = data[name];
    if (ids !== undefined) return [name, ids];
  }
  return null;
}

const isFraction = (unit: Unit) => unit === 'percent' || unit === 'points';

/** Counts carry the rounding of the shares they were computed with: 2,000 × 5% is 100. */
function tidy(value: number, unit: Unit): number {
  const whole = Math.round(value);
  return unit === 'count' && Math.abs(value - whole) < 1e-9 ? whole : value;
}

function senseFault({ unit, value }: CaseNumber): string | null {
  if (!Number.isFinite(value)) return 'divides by zero';
  if (unit === 'count' && !(Number.isInteger(value) && value >= 0)) {
    return `is ${value}, which is no count`;
  }
  return unit === 'percent' && (value < 0 || value > 1)
    ? `is ${formatShortest(value * 100)}%, which is no share`
    : null;
}

/** Computes every number of the case. What cannot be computed is left out and said as a fault. */
export function computeCase(data: Numbers): ComputedCase {
  const numbers = new Map<string, CaseNumber>();
  const faults: CaseFault[] = [];
  const failed = new Set<string>();

  function fail(at: string, what: string): null {
    failed.add(at);
    faults.push({ at, what });
    return null;
  }

  function valueOf(id: string, entry: CaseNumberData, above: readonly string[]): number | null {
    const operation = operationOf(entry);
    if (operation === null) return (entry.value ?? 0) / (isFraction(entry.unit) ? 100 : 1);
    const [name, ids] = operation;
    const parts: number[] = [];
    for (const part of ids) {
      const value = find(part, id, [...above, id]);
      // The fault is said once, at the number that has it.
      if (value === null) return failed.add(id) && null;
      parts.push(value);
    }
    const [first = 0, ...rest] = parts;
    return tidy(COMPUTE[name](first, rest), entry.unit);
  }

  function find(id: string, asker: string, above: readonly string[]): number | null {
    const known = numbers.get(id);
    if (known !== undefined) return known.value;
    if (failed.has(id)) return null;
    const entry = data[id];
    if (entry === undefined)
      return fail(asker, `“${asker}” asks for “${id}”, which does not exist.`);
    if (above.includes(id)) return fail(id, `“${id}” is computed from itself.`);
    const value = valueOf(id, entry, above);
    if (value === null) return null;
    const sense = senseFault({ unit: entry.unit, value });
    if (sense !== null) return fail(id, `“${id}” ${sense}.`);
    numbers.set(id, { unit: entry.unit, value });
    return value;
  }

  for (const id of Object.keys(data)) find(id, id, []);
  return { numbers, faults };
}

/** Differences of decimal fractions are off by the last bits. */
const ROUNDING = 1e-12;

/** Relations such as `a <= b < c` that the numbers do not keep. */
export function relationFaults(
  relations: readonly string[],
  numbers: ComputedCase['numbers'],
): CaseFault[] {
  return relations.flatMap((relation) => {
    const words = relation.split(' ');
    return words.flatMap((sign, index) => {
      if (index % 2 === 0) return numbers.has(sign) ? [] : [unknownIn(relation, sign)];
      const [left, right] = [words[index - 1] ?? '', words[index + 1] ?? ''];
      const [a, b] = [numbers.get(left)?.value, numbers.get(right)?.value];
      if (a === undefined || b === undefined) return [];
      if (sign === '<' ? a < b - ROUNDING : a <= b + ROUNDING) return [];
      return [{ at: relation, what: `${left} is ${a} and ${right} is ${b}: not ${relation}.` }];
    });
  });
}

function unknownIn(relation: string, id: string): CaseFault {
  return { at: relation, what: `The case has no number “${id}”.` };
}

export interface CaseStyle {
  /** Leaves the unit away. */
  readonly bare?: boolean;
}

/** Writes a number of the case with its unit: 5%, 3 points or 3%p, €180 or 180유로, 60,000. */
export function formatCase(
  { unit, value }: CaseNumber,
  locale: Locale,
  { bare = false }: CaseStyle = {},
): string {
  const text = isFraction(unit) ? formatShortest(value * 100, 1) : grouped(value, locale);
  if (bare) return text;
  switch (unit) {
    case 'percent':
      return `${text}%`;
    case 'points':
      return locale === 'ko' ? `${text}%p` : `${text} ${text === '1' ? 'point' : 'points'}`;
    case 'money':
      return locale === 'ko' ? `${text}유로` : `€${text}`;
    case 'count':
    case 'plain':
      return text;
  }
}

function grouped(value: number, locale: Locale): string {
  return Number.isInteger(value) ? formatCount(value, locale) : formatShortest(value, 1);
}
