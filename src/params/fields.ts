import type { ChoiceField, FlagField, NumberField } from './table.ts';

const HUNDRED_PERCENT = 100;
export const LARGEST_COUNT = 1e12;

interface PercentOptions<D extends number | null, O extends boolean> {
  readonly default: D;
  readonly optional: O;
  readonly trackMax?: number;
  readonly min?: number;
}

/** An error or a share, in per cent of the screen. */
export function percent<D extends number | null, O extends boolean>(
  options: PercentOptions<D, O>,
) {
  return {
    kind: 'real',
    default: options.default,
    min: options.min ?? 0,
    max: HUNDRED_PERCENT,
    step: 0.1,
    unit: 'percent',
    optional: options.optional,
    track: { min: options.min ?? 0, max: options.trackMax ?? 20, scale: 'linear' },
  } as const satisfies NumberField;
}

/** A number of examples, up to 10^12. An optional one is empty when it is unknown. */
export function count<D extends number | null, O extends boolean>(
  options: Readonly<{ default: D; optional: O; min?: number; trackMax?: number }>,
) {
  return {
    kind: 'integer',
    default: options.default,
    min: options.min ?? 0,
    max: LARGEST_COUNT,
    step: 1,
    unit: 'count',
    optional: options.optional,
    track: { min: 0, max: options.trackMax ?? 1e6, scale: 'log' },
  } as const satisfies NumberField;
}

/** A bare number with its own bounds and step. */
export function real(
  options: Readonly<{ default: number; min: number; max: number; step: number }>,
) {
  return {
    kind: 'real',
    ...options,
    unit: 'none',
    optional: false,
    track: { min: options.min, max: options.max, scale: 'linear' },
  } as const satisfies NumberField;
}

export function choice<const O extends readonly string[]>(options: O, first: O[number]) {
  return { kind: 'choice', options, default: first } as const satisfies ChoiceField;
}

export function flag(first: boolean) {
  return { kind: 'flag', default: first } as const satisfies FlagField;
}
