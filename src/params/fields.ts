import type { ListField } from './list.ts';
import type { ChoiceField, FlagField, NumberField } from './table.ts';

const HUNDRED_PERCENT = 100;
const LARGEST_COUNT = 1e12;

interface AmountOptions<D extends number | null> {
  readonly default: D;
  readonly min?: number;
  readonly trackMax?: number;
}

function percentField(options: AmountOptions<number | null>) {
  const min = options.min ?? 0;
  return {
    kind: 'real',
    default: options.default,
    min,
    max: HUNDRED_PERCENT,
    step: 0.1,
    unit: 'percent',
    track: { min, max: options.trackMax ?? 20, scale: 'linear' },
  } as const;
}

/** An error or a share, in per cent of the screen. */
export function percent(options: AmountOptions<number>) {
  return { ...percentField(options), optional: false } as const satisfies NumberField;
}

/** The same where it may not have been measured: an empty field. */
export function optionalPercent(options: AmountOptions<number | null>) {
  return { ...percentField(options), optional: true } as const satisfies NumberField;
}

function countField(options: AmountOptions<number | null>) {
  return {
    kind: 'integer',
    default: options.default,
    min: options.min ?? 0,
    max: LARGEST_COUNT,
    step: 1,
    unit: 'count',
    track: { min: 0, max: options.trackMax ?? 1e6, scale: 'log' },
  } as const;
}

/** A number of examples, up to 10^12. */
export function count(options: AmountOptions<number>) {
  return { ...countField(options), optional: false } as const satisfies NumberField;
}

/** The same where it may be unknown: an empty field. */
export function optionalCount(options: AmountOptions<number | null>) {
  return { ...countField(options), optional: true } as const satisfies NumberField;
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

/** Words from a fixed set, in order; empty at first. */
export function list<const O extends readonly string[]>(
  options: Readonly<{ options: O; most: number }>,
) {
  return { kind: 'list', ...options, default: '' } as const satisfies ListField;
}

const LARGEST_SEED = 999_999;

/** The seed of everything that is drawn: shown, in the link, and without a slider. */
export function seed(first: number) {
  return {
    kind: 'integer',
    default: first,
    min: 0,
    max: LARGEST_SEED,
    step: 1,
    unit: 'count',
    optional: false,
    track: null,
  } as const satisfies NumberField;
}
