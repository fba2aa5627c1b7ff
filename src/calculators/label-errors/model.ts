import type { Estimated } from '../../math/intervals.ts';
import {
  auditedError,
  labelNoise,
  splitError,
  type ErrorParts,
  type LabelNoise,
} from '../../math/labels.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';

export type LabelErrorsValues = Values<typeof params>;

/**
 * `could-turn`: the rival is closer than what hangs on labels. `correct`, `not-yet`: the share of
 * wrong labels is above or below the house rule, its interval included.
 */
export type LabelVerdict = 'could-turn' | 'correct' | 'not-yet' | 'cannot-tell' | 'impossible';

/** An input that the others do not allow, and the most that they do. */
export interface Conflict {
  readonly name: 'wrong-labels' | 'right-wrong' | 'shared';
  readonly most: number;
}

export interface Reading {
  readonly values: LabelErrorsValues;
  readonly conflicts: readonly Conflict[];
  /** Null where more labels are wrong than mistakes were read. */
  readonly parts: ErrorParts | null;
  /** How far the rival is away, as a fraction; null where there is none. */
  readonly gap: number | null;
  /** Null where no right answer was looked at. */
  readonly audited: Estimated | null;
  /** Null where the model cannot agree with so many wrong labels. */
  readonly noise: LabelNoise | null;
  readonly verdict: LabelVerdict;
}

const PERCENT = 100;
/** Room for binary fractions: 2.1% − 1.9% and 0.2% are the same gap. */
const ROUNDING = 1e-12;

function findConflicts(values: LabelErrorsValues): readonly Conflict[] {
  const { inspected, 'wrong-labels': wrong, 'right-checked': checked } = values;
  const { 'right-wrong': hidden, shared, 'true-error': error, 'label-error': labels } = values;
  const conflicts: Conflict[] = [];
  if (wrong > inspected) conflicts.push({ name: 'wrong-labels', most: inspected });
  if (checked !== null && hidden !== null && hidden > checked) {
    conflicts.push({ name: 'right-wrong', most: checked });
  }
  if (shared !== null && (shared / PERCENT) * labels > error + ROUNDING) {
    conflicts.push({ name: 'shared', most: (error / labels) * PERCENT });
  }
  return conflicts;
}

/** Whether labels deserve a week: by the rival where they could turn the order, else by their share. */
function judge(parts: ErrorParts | null, gap: number | null, worth: number): LabelVerdict {
  if (parts === null) return 'impossible';
  const { part, share } = parts;
  if (gap !== null && part.value > 0) {
    if (gap <= part.interval.low + ROUNDING) return 'could-turn';
    if (gap <= part.interval.high + ROUNDING) return 'cannot-tell';
  }
  if (share.interval.low >= worth) return 'correct';
  return share.interval.high < worth ? 'not-yet' : 'cannot-tell';
}

function audit(values: LabelErrorsValues, isSound: boolean): Estimated | null {
  const { dev, inspected, 'wrong-labels': wrong } = values;
  const { 'right-checked': checked, 'right-wrong': hidden } = values;
  if (!isSound || checked === null || hidden === null) return null;
  const wrongSide = { count: wrong, n: inspected };
  return auditedError(dev / PERCENT, wrongSide, { count: hidden, n: checked });
}

export function read(values: LabelErrorsValues): Reading {
  const conflicts = findConflicts(values);
  const has = (name: Conflict['name']) => conflicts.some((conflict) => conflict.name === name);
  const error = values.dev / PERCENT;
  const parts = has('wrong-labels')
    ? null
    : splitError(error, { count: values['wrong-labels'], n: values.inspected });
  const gap = values.dev2 === null ? null : Math.abs(values.dev - values.dev2) / PERCENT;
  return {
    values,
    conflicts,
    parts,
    gap,
    audited: audit(values, !has('wrong-labels') && !has('right-wrong')),
    noise: labelNoise(
      values['true-error'] / PERCENT,
      values['label-error'] / PERCENT,
      values.shared === null ? null : values.shared / PERCENT,
    ),
    verdict: judge(parts, gap, values.worth / PERCENT),
  };
}

function named(name: string, figure: Estimated | null): Results {
  return {
    [name]: figure?.value ?? null,
    [`${name}-low`]: figure?.interval.low ?? null,
    [`${name}-high`]: figure?.interval.high ?? null,
  };
}

/** Every figure of the page by its name: fractions, and the verdict's id. */
export function results(values: LabelErrorsValues): Results {
  const { parts, gap, audited, noise, verdict } = read(values);
  return {
    ...named('label-share', parts?.share ?? null),
    ...named('due-to-labels', parts?.part ?? null),
    ...named('other-causes', parts?.rest ?? null),
    'model-gap': gap,
    ...named('audited-error', audited),
    'measured-error': noise?.measured ?? null,
    'one-sided-error': noise?.oneSided ?? null,
    'one-sided-bias': noise === null ? null : -noise.hidden,
    verdict,
  };
}
