import { checkFraction } from './counts.ts';
import {
  clampInterval,
  moverCombination,
  wilsonInterval,
  type Estimated,
  type Proportion,
} from './intervals.ts';

/** A share of items with its Wilson interval, or null where nothing was counted. */
function shareOf({ count, n }: Proportion): Estimated | null {
  const interval = wilsonInterval(count, n);
  return interval && { value: count / n, interval };
}

/** An error as the sum of two parts, each a fraction of all items. */
export interface ErrorParts {
  /** The share of the read mistakes that belong to the category. */
  readonly share: Estimated;
  /** What the category adds to the error: the most that curing it could bring. */
  readonly part: Estimated;
  /** What would be left without it. */
  readonly rest: Estimated;
}

/**
 * Splits an error by a category that was counted on a random sample of the mistakes: part =
 * share × error, rest = error − part. The limits are those of the share (Wilson), with the error
 * taken as it was measured. Null where no mistake was read.
 * @param error a fraction; @param read how many of the mistakes that were read have the tick.
 */
export function splitError(error: number, read: Proportion): ErrorParts | null {
  const share = shareOf(read);
  if (share === null) return null;
  const { low, high } = share.interval;
  return {
    share,
    part: { value: share.value * error, interval: { low: low * error, high: high * error } },
    rest: {
      value: (1 - share.value) * error,
      interval: { low: (1 - high) * error, high: (1 - low) * error },
    },
  };
}

/**
 * The error after labels were checked on both sides: what is left of the mistakes, and the right
 * answers whose label was wrong, for there the model agreed with a wrong label. Both shares were
 * counted on random samples; limits by MOVER. Null where one of the sides was not read.
 */
export function auditedError(
  error: number,
  wrongSide: Proportion,
  rightSide: Proportion,
): Estimated | null {
  const [labels, hidden] = [shareOf(wrongSide), shareOf(rightSide)];
  if (labels === null || hidden === null) return null;
  const sum = moverCombination([
    { weight: -error, estimate: labels },
    { weight: 1 - error, estimate: hidden },
  ]);
  const { low, high } = sum.interval;
  const interval = clampInterval({ low: error + low, high: error + high }, 0, 1);
  return { value: error + sum.value, interval };
}

/** What a ruler with wrong marks shows. All are shares of all items. */
export interface LabelNoise {
  /** Label and model are wrong alike: counted as right, and never looked at. */
  readonly hidden: number;
  /** The error against the labels as they are; two classes. */
  readonly measured: number;
  /** The error after the labels of all mistakes, and of nothing else, were corrected. */
  readonly oneSided: number;
}

/**
 * The error that a model with a known true error shows against labels of which some are wrong,
 * before and after a review of its mistakes alone. `shared` is the share of the wrong labels with
 * which the model agrees; null: it errs there as often as anywhere, independently of the labels.
 * The one-sided error holds for any number of classes, the measured one for two.
 * Null where more is shared than the model errs.
 * @throws RangeError unless all are fractions.
 */
export function labelNoise(
  trueError: number,
  labelError: number,
  shared: number | null,
): LabelNoise | null {
  for (const share of [trueError, labelError, shared ?? 0]) checkFraction(share, 'An error');
  const hidden = labelError * (shared ?? trueError);
  if (hidden > trueError) return null;
  return {
    hidden,
    measured: trueError + labelError - 2 * hidden,
    oneSided: trueError - hidden,
  };
}
