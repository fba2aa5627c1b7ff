import { anyOf, compoundError, rateForAny } from '../../math/chain.ts';
import { wilsonInterval, type Interval } from '../../math/intervals.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import { rowIds } from '../rows.ts';
import type { params } from './params.ts';

export type BlameValues = Values<typeof params>;

export type Verdict =
  | 'one-stage'
  | 'several'
  | 'redesign'
  | 'tangled'
  | 'cannot-tell'
  | 'impossible';

/** What makes the counts impossible: more failures than errors, or more left than there were. */
export type Impossible = 'too-many-failures' | 'too-many-left';

export interface Share extends Interval {
  readonly value: number;
}

export interface Stage {
  readonly id: string;
  readonly name: string;
  /** Failures that stay wrong when this stage gets a perfect input; null where nobody looked. */
  readonly left: number | null;
  /** Failures that this stage is to blame for: those left, less those left after it. */
  readonly blame: number | null;
  /** Of all failures, with Wilson's 95% limits; null also where the blame is negative. */
  readonly share: Share | null;
  /** What a perfect stage could win, as a fraction of all examples. */
  readonly win: Share | null;
  readonly own: number | null;
  readonly human: number | null;
}

export interface Reading {
  readonly stages: readonly Stage[];
  readonly error: number;
  readonly failures: number;
  readonly human: number | null;
  /** Wilson's limits of the error of the whole, where the number of examples is known. */
  readonly errorInterval: Interval | null;
  /** Error of independent stages; null where one of their errors is not known. */
  readonly compound: number | null;
  /** Most to blame first, of those that can be blamed. */
  readonly ranked: readonly Stage[];
  /** Stages whose blame is negative. */
  readonly tangled: readonly Stage[];
  readonly impossible: Impossible | null;
  readonly verdict: Verdict;
  readonly gate: { readonly accept: number; readonly rateNeeded: number };
}

const fraction = (percent: number | null) => (percent === null ? null : percent / 100);

function impossibleOf(
  values: BlameValues,
  left: readonly (number | null)[],
  errors: number | null,
): Impossible | null {
  if (errors !== null && values.failures > errors) return 'too-many-failures';
  return left.some((one) => one !== null && one > values.failures) ? 'too-many-left' : null;
}

function shareOf(blame: number | null, failures: number): Share | null {
  if (blame === null || blame < 0 || blame > failures) return null;
  const interval = wilsonInterval(blame, failures);
  return interval === null ? null : { value: blame / failures, ...interval };
}

function scaled(share: Share | null, by: number): Share | null {
  if (share === null) return null;
  return { value: share.value * by, low: share.low * by, high: share.high * by };
}

function stagesOf(values: BlameValues, names: readonly string[]): readonly Stage[] {
  const ids = rowIds(values.stages.map(([name]) => name));
  // The first stage gets the input as it is, and a perfect output of the last is the right answer.
  const left = values.stages.map(([, one], index) => (index === 0 ? values.failures : one));
  return values.stages.map(([name, , own, human], index) => {
    const before = left[index] ?? null;
    const after = index + 1 < left.length ? (left[index + 1] ?? null) : 0;
    const blame = before === null || after === null ? null : before - after;
    const share = shareOf(blame, values.failures);
    return {
      id: ids[index] ?? '',
      name: names[index] ?? name,
      left: before,
      blame,
      share,
      win: scaled(share, values.error / 100),
      own: fraction(own),
      human: fraction(human),
    };
  });
}

/** Every stage does its task as well as people do, and the whole is worse than people for sure. */
function isCutWrong(
  stages: readonly Stage[],
  error: number,
  human: number | null,
  interval: Interval | null,
): boolean {
  const areGood = stages.every(
    (stage) => stage.own !== null && stage.human !== null && stage.own <= stage.human,
  );
  return areGood && human !== null && (interval?.low ?? error) > human;
}

/** Whether the first of two counts leads the second by more than chance. */
function leads(first: number, second: number): boolean {
  const interval = wilsonInterval(first, first + second);
  return interval !== null && interval.low > 0.5;
}

function judge(reading: Omit<Reading, 'verdict' | 'gate'>): Verdict {
  const { stages, ranked, tangled, error, human, errorInterval } = reading;
  if (reading.impossible !== null) return 'impossible';
  if (isCutWrong(stages, error, human, errorInterval)) return 'redesign';
  if (stages.some(({ blame }) => blame === null)) return 'cannot-tell';
  if (tangled.length > 0) return 'tangled';
  return leads(ranked[0]?.blame ?? 0, ranked[1]?.blame ?? 0) ? 'one-stage' : 'several';
}

/**
 * Whose the failures are, and what the errors of the parts say about the whole.
 * @param names of the stages as a page shows them, where they are not those stored
 */
export function read(values: BlameValues, names: readonly string[] = []): Reading {
  const error = values.error / 100;
  const errors = values.n === null ? null : Math.min(values.n, Math.round(error * values.n));
  const impossible = impossibleOf(
    values,
    values.stages.slice(1).map(([, one]) => one),
    errors,
  );
  const stages = stagesOf(values, names);
  const owns = stages.flatMap(({ own }) => (own === null ? [] : [own]));
  const known = stages.filter(({ blame }) => blame !== null);
  const partial = {
    stages,
    error,
    failures: values.failures,
    human: fraction(values.human),
    errorInterval: errors === null || values.n === null ? null : wilsonInterval(errors, values.n),
    compound: owns.length === stages.length ? compoundError(owns) : null,
    ranked: [...known].sort((a, b) => (b.blame ?? 0) - (a.blame ?? 0)),
    tangled: known.filter(({ blame }) => (blame ?? 0) < 0),
    impossible,
  };
  return {
    ...partial,
    verdict: judge(partial),
    gate: {
      accept: anyOf(values.ids, 1 / values['one-in']),
      rateNeeded: rateForAny(values.ids, values.allowed / 100),
    },
  };
}

function ends(name: string, share: Share | null): Results {
  return {
    [name]: share?.value ?? null,
    [`${name}-low`]: share?.low ?? null,
    [`${name}-high`]: share?.high ?? null,
  };
}

/** Every figure of the page by its name: fractions, counts of failures, the verdict's id. */
export function results(values: BlameValues): Results {
  const { stages, ranked, compound, error, errorInterval, gate, ...reading } = read(values);
  const isSound = reading.impossible === null;
  const rows = stages.map(({ id, blame, share, win }) => ({
    [`blame-${id}`]: isSound ? blame : null,
    ...ends(`share-${id}`, isSound ? share : null),
    ...ends(`win-${id}`, isSound ? win : null),
  }));
  const gap = (from: number | undefined) =>
    compound === null || from === undefined ? null : from - compound;
  return {
    verdict: reading.verdict,
    worst: reading.verdict === 'one-stage' ? (ranked[0]?.id ?? null) : null,
    'compound-success': compound === null ? null : 1 - compound,
    'compound-error': compound,
    'compound-gap': gap(error),
    'compound-gap-low': gap(errorInterval?.low),
    'compound-gap-high': gap(errorInterval?.high),
    'false-accept': gate.accept,
    'rate-needed': gate.rateNeeded,
    'one-in-needed': 1 / gate.rateNeeded,
    ...(Object.assign({}, ...rows) as Results),
  };
}
