import type { Interval } from '../intervals.ts';
import type { Gap, GapName, Measurement } from './measure.ts';
import { isNegative, isPositive, isWithinNoise, weighGaps } from './rule.ts';
import type { NamedGap, Weighed } from './rule.ts';

/** What the gaps say; each word is also its id in code. */
export type Verdict =
  | 'bias'
  | 'variance'
  | 'mismatch'
  | 'dev-overfitting'
  | 'several'
  | 'both'
  | 'neither'
  | 'within-noise'
  | 'cannot-tell';

/** The measurements, by the names of their links. */
export type MeasurementName = 'human' | 'train' | 'train-dev' | 'dev' | 'test';

/** The gaps of a system, what they say, and what would have to be known to say more. */
export interface Diagnosis {
  readonly gaps: Readonly<Record<GapName, Gap>>;
  readonly verdict: Verdict;
  /** The gaps that count, largest first. Of a `cannot-tell`: those that would. */
  readonly counting: readonly GapName[];
  /** All measured gaps: those that count first, each group largest first. */
  readonly ranking: readonly GapName[];
  /** Gaps whose interval holds 0: no advice is built on them. */
  readonly noise: readonly GapName[];
  /** dev − train where the ladder lacks train-dev: variance and data mismatch in one. */
  readonly combined: Gap | null;
  /** Whether `combined` is so large that the verdict hangs on separating it. */
  readonly inseparable: boolean;
  /** Whether the training error is below the human error. */
  readonly belowHuman: boolean;
  /** Where the bias lies if the floor is unknown (then, or with no human error): no 95% limits. */
  readonly biasBounds: Interval | null;
  /** Measurements that the verdict lacks. */
  readonly missing: readonly MeasurementName[];
}

/** The name of dev − train among the gaps while it cannot be separated. */
const COMBINED = 'combined';
type WeighedName = GapName | typeof COMBINED;

const SINGLE_VERDICTS = {
  'avoidable-bias': 'bias',
  variance: 'variance',
  'data-mismatch': 'mismatch',
  'dev-overfitting': 'dev-overfitting',
} as const satisfies Record<GapName, Verdict>;

/** What `diagnose` is given: the gaps, and what its two callers do differently. */
export interface DiagnosisInput {
  readonly gaps: Readonly<Record<GapName, Gap>>;
  readonly combined: Gap | null;
  readonly train: Measurement | null;
  readonly missing: readonly MeasurementName[];
  /** The word for more than one gap that counts. */
  readonly plural: 'both' | 'several';
}

function isGapName(name: WeighedName): name is GapName {
  return name !== COMBINED;
}

function namesOf(gaps: readonly NamedGap<WeighedName>[]): readonly GapName[] {
  return gaps.map((gap) => gap.name).filter(isGapName);
}

function nameGaps({ gaps, combined }: DiagnosisInput): NamedGap<WeighedName>[] {
  const entries: readonly (readonly [WeighedName, Gap | null])[] = [
    ['avoidable-bias', gaps['avoidable-bias']],
    ['variance', gaps.variance],
    ['data-mismatch', gaps['data-mismatch']],
    [COMBINED, combined],
    ['dev-overfitting', gaps['dev-overfitting']],
  ];
  return entries.flatMap(([name, gap]) =>
    gap === null || gap.value === null ? [] : [{ name, value: gap.value, interval: gap.interval }],
  );
}

/** The verdict where nothing counts: noise if it hides what there may be, else no cause at all. */
function emptyVerdict(named: readonly NamedGap<WeighedName>[]): Verdict {
  if (named.some((gap) => isPositive(gap.value))) return 'within-noise';
  return named.length > 0 && named.every(isWithinNoise) ? 'within-noise' : 'neither';
}

function countingVerdict(
  weighed: Weighed<WeighedName>,
  named: readonly NamedGap<WeighedName>[],
  plural: DiagnosisInput['plural'],
): Verdict {
  const [first, second] = weighed.counting;
  if (first === undefined) return emptyVerdict(named);
  if (weighed.isNeither) return 'neither';
  if (weighed.counting.some((gap) => gap.name === COMBINED)) return 'cannot-tell';
  if (second !== undefined) return plural;
  return isGapName(first.name) ? SINGLE_VERDICTS[first.name] : 'cannot-tell';
}

/**
 * With a training error below human level the floor is unknown, and the bias lies between 0 and the
 * training error: only a gap larger than that surely exceeds it.
 */
function belowHumanVerdict(
  weighed: Weighed<WeighedName>,
  named: readonly NamedGap<WeighedName>[],
  input: DiagnosisInput,
): Verdict {
  const largest = weighed.counting[0];
  if (largest === undefined) {
    return named.every(isWithinNoise) ? 'within-noise' : 'cannot-tell';
  }
  const bound = input.train?.error ?? 1;
  if (!isPositive(largest.value - bound)) return 'cannot-tell';
  return countingVerdict({ ...weighed, isNeither: false }, named, input.plural);
}

/** The verdict and all that goes with it, from gaps already measured. */
export function diagnose(input: DiagnosisInput): Diagnosis {
  const { gaps, combined, train } = input;
  const named = nameGaps(input);
  const weighed = weighGaps(named);
  const bias = gaps['avoidable-bias'].value;
  const belowHuman = bias !== null && isNegative(bias);
  const decided = belowHuman
    ? belowHumanVerdict(weighed, named, input)
    : countingVerdict(weighed, named, input.plural);
  const verdict = input.missing.length > 0 ? 'cannot-tell' : decided;
  const inseparable =
    verdict === 'cannot-tell' && weighed.counting.some((gap) => gap.name === COMBINED);
  return {
    gaps,
    verdict,
    counting: namesOf(weighed.counting),
    ranking: namesOf(weighed.ranking),
    noise: namesOf(weighed.noise),
    combined,
    inseparable,
    belowHuman,
    biasBounds:
      train !== null && (bias === null || belowHuman) ? { low: 0, high: train.error } : null,
    missing: inseparable ? [...input.missing, 'train-dev'] : input.missing,
  };
}
