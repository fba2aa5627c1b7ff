import { newcombeDifference, wilsonInterval, type Interval } from '../../math/intervals.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import { rowIds } from '../rows.ts';
import { blendWinners, UNITS } from './blend.ts';
import type { params } from './params.ts';
import { relaxations, type Relaxation } from './relax.ts';

export type SatisficingValues = Values<typeof params>;

/** Figures closer than this are equal: the dust of binary fractions is no lead. */
export const TIE = 1e-12;

/** Whether a candidate keeps all limits; unknown where the figure that a limit needs is missing. */
export type Status = 'feasible' | 'infeasible' | 'unknown';

export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** A fraction. */
  readonly accuracy: number;
  /** Wilson's 95% limits, where the number of examples is known. */
  readonly interval: Interval | null;
  readonly n: number | null;
  /** Milliseconds. */
  readonly time: number;
  readonly other: number | null;
  readonly keepsTime: boolean;
  /** Null where the limit needs a figure that is missing. */
  readonly keepsOther: boolean | null;
  readonly status: Status;
  /** No other is at least as accurate and as fast, and better in one of the two. */
  readonly isPareto: boolean;
}

export type Verdict = 'chosen' | 'only' | 'clear' | 'cannot-tell' | 'tie' | 'infeasible';

/** From one limit on until the next, the rule takes these candidates; none below the first. */
export interface Step {
  readonly from: number;
  readonly winners: readonly Candidate[];
}

export interface Reading {
  readonly candidates: readonly Candidate[];
  /** Those that keep all limits, most accurate first, then fastest. */
  readonly feasible: readonly Candidate[];
  /** All that share the highest accuracy; beyond a limit nothing else earns anything. */
  readonly winners: readonly Candidate[];
  readonly lead: number | null;
  /** Newcombe's 95% limits of the lead, as of independent measurements. */
  readonly leadInterval: Interval | null;
  readonly steps: readonly Step[];
  readonly relaxation: Relaxation | null;
  readonly verdict: Verdict;
}

function rightCount(accuracy: number, n: number): number {
  return Math.min(n, Math.round(accuracy * n));
}

function keeps(values: SatisficingValues, other: number | null): boolean | null {
  const limit = values['other-limit'];
  if (limit === null) return true;
  if (other === null) return null;
  return values['other-rule'] === 'at-least' ? other >= limit : other <= limit;
}

function statusOf(keepsTime: boolean, keepsOther: boolean | null): Status {
  if (!keepsTime || keepsOther === false) return 'infeasible';
  return keepsOther === null ? 'unknown' : 'feasible';
}

function readCandidates(values: SatisficingValues, names: readonly string[]): readonly Candidate[] {
  const rows = values.candidates;
  const ids = rowIds(rows.map(([name]) => name));
  return rows.map(([name, percent, time, other, n], index) => {
    const accuracy = percent / 100;
    const keepsTime = time <= values['time-limit'];
    const keepsOther = keeps(values, other);
    const isBeaten = rows.some(
      ([, rival, faster]) =>
        rival >= percent && faster <= time && (rival > percent || faster < time),
    );
    return {
      id: ids[index] ?? '',
      name: names[index] ?? name,
      accuracy,
      interval: n === null ? null : wilsonInterval(rightCount(accuracy, n), n),
      n,
      time,
      other,
      keepsTime,
      keepsOther,
      status: statusOf(keepsTime, keepsOther),
      isPareto: !isBeaten,
    };
  });
}

function mostAccurate(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = Math.max(...candidates.map(({ accuracy }) => accuracy));
  return candidates.filter(({ accuracy }) => best - accuracy <= TIE);
}

/** Whom the rule takes as the time limit grows, the other limit staying as it is. */
function stepsOf(candidates: readonly Candidate[]): readonly Step[] {
  const able = candidates.filter(({ keepsOther }) => keepsOther === true);
  const times = [...new Set(able.map(({ time }) => time))].sort((a, b) => a - b);
  const steps: Step[] = [];
  for (const from of times) {
    const winners = mostAccurate(able.filter(({ time }) => time <= from));
    const last = steps.at(-1)?.winners ?? [];
    const isSame = last.length === winners.length && last.every((one) => winners.includes(one));
    if (!isSame) steps.push({ from, winners });
  }
  return steps;
}

function leadInterval(first: Candidate, second: Candidate): Interval | null {
  if (first.n === null || second.n === null) return null;
  return newcombeDifference(
    { count: rightCount(first.accuracy, first.n), n: first.n },
    { count: rightCount(second.accuracy, second.n), n: second.n },
  );
}

function judge(
  feasible: readonly Candidate[],
  winners: readonly Candidate[],
  interval: Interval | null,
): Verdict {
  if (feasible.length === 0) return 'infeasible';
  if (winners.length > 1) return 'tie';
  if (feasible.length === 1) return 'only';
  if (interval === null) return 'chosen';
  return interval.low > 0 ? 'clear' : 'cannot-tell';
}

/**
 * Takes the most accurate candidate among those that keep every limit.
 * @param names of the candidates as a page shows them, where they are not those stored
 */
export function read(values: SatisficingValues, names: readonly string[] = []): Reading {
  const candidates = readCandidates(values, names);
  const feasible = candidates
    .filter(({ status }) => status === 'feasible')
    .sort((a, b) => b.accuracy - a.accuracy || a.time - b.time);
  const winners = feasible.length > 0 ? mostAccurate(feasible) : [];
  const [first, second] = feasible;
  const hasTwo = first !== undefined && second !== undefined;
  const interval = hasTwo ? leadInterval(first, second) : null;
  return {
    candidates,
    feasible,
    winners,
    lead: hasTwo ? first.accuracy - second.accuracy : null,
    leadInterval: interval,
    steps: stepsOf(candidates),
    relaxation: feasible.length > 0 ? null : relaxations(candidates, values),
    verdict: judge(feasible, winners, interval),
  };
}

/** The limits between which the present winners stay: from the first on, below the second. */
export function stayOf({ steps, winners }: Reading): {
  readonly from: number | null;
  readonly to: Step | null;
} {
  const at = steps.findIndex(
    (step) =>
      step.winners.length === winners.length && step.winners.every((one) => winners.includes(one)),
  );
  if (winners.length === 0 || at < 0) return { from: null, to: null };
  return { from: steps[at]?.from ?? null, to: steps[at + 1] ?? null };
}

/** Ids of several candidates, in the order of the table: `a b`. */
function idsOf(reading: Reading, among: readonly Candidate[]): string | null {
  const ids = reading.candidates.filter((one) => among.includes(one)).map(({ id }) => id);
  return ids.length > 0 ? ids.join(' ') : null;
}

/** Every figure of the page by its name: accuracies as fractions, times in milliseconds. */
export function results(values: SatisficingValues): Results {
  const reading = read(values);
  const { candidates, feasible, relaxation } = reading;
  const [first] = feasible;
  const stay = stayOf(reading);
  const blends = blendWinners(candidates, values['blend-weight']);
  const rows = candidates.flatMap(({ id, interval, accuracy, status }) => [
    [`accuracy-${id}`, accuracy],
    [`accuracy-${id}-low`, interval?.low ?? null],
    [`accuracy-${id}-high`, interval?.high ?? null],
    [`status-${id}`, status],
  ]);
  const blendRows = UNITS.map((unit) => [`blend-winner-${unit}`, idsOf(reading, blends[unit])]);
  return {
    winner: idsOf(reading, reading.winners),
    'feasible-count': feasible.length,
    'pareto-count': candidates.filter(({ isPareto }) => isPareto).length,
    'limit-margin': first === undefined ? null : values['time-limit'] - first.time,
    'winner-from-limit': stay.from,
    'winner-to-limit': stay.to?.from ?? null,
    'smallest-relaxation': relaxation?.time?.by ?? null,
    'smallest-relaxation-other': relaxation?.other?.by ?? null,
    lead: reading.lead,
    'lead-low': reading.leadInterval?.low ?? null,
    'lead-high': reading.leadInterval?.high ?? null,
    verdict: reading.verdict,
    ...(Object.fromEntries([...blendRows, ...rows]) as Results),
  };
}
