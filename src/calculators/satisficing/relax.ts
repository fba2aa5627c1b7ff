import type { Candidate, SatisficingValues } from './model.ts';

/** By how much one limit must give way for a candidate, and what it then is. */
export interface Way {
  readonly by: number;
  readonly to: number;
  readonly candidate: Candidate;
}

/** The least that helps where nobody keeps all limits; null: no change of that limit alone does. */
export interface Relaxation {
  readonly time: Way | null;
  readonly other: Way | null;
  /** Where neither limit alone is enough: the candidate nearest to both. */
  readonly both: Candidate | null;
}

function least(ways: readonly Way[]): Way | null {
  return (
    [...ways].sort((a, b) => a.by - b.by || b.candidate.accuracy - a.candidate.accuracy)[0] ?? null
  );
}

/** How far a figure is past its limit; 0 within it, null where it is unknown. */
function excessOf(candidate: Candidate, values: SatisficingValues): number | null {
  const limit = values['other-limit'];
  if (limit === null) return 0;
  if (candidate.other === null) return null;
  const past =
    values['other-rule'] === 'at-least' ? limit - candidate.other : candidate.other - limit;
  return Math.max(0, past);
}

/** The smallest change of each limit alone that makes a candidate feasible. */
export function relaxations(
  candidates: readonly Candidate[],
  values: SatisficingValues,
): Relaxation {
  const limit = values['time-limit'];
  const otherLimit = values['other-limit'] ?? 0;
  const time = candidates
    .filter(({ keepsOther, keepsTime }) => keepsOther === true && !keepsTime)
    .map((candidate): Way => ({ by: candidate.time - limit, to: candidate.time, candidate }));
  const other = candidates
    .filter(({ keepsOther, keepsTime }) => keepsOther === false && keepsTime)
    .map((candidate): Way => {
      const to = candidate.other ?? 0;
      return { by: excessOf(candidate, values) ?? 0, to, candidate };
    });
  const ways = { time: least(time), other: least(other) };
  if (ways.time !== null || ways.other !== null) return { ...ways, both: null };
  // Each excess is measured in its own limit, so that milliseconds and megabytes can be compared.
  const reach = (candidate: Candidate) =>
    Math.max(
      (candidate.time - limit) / limit,
      (excessOf(candidate, values) ?? 0) / Math.max(otherLimit, 1),
    );
  const known = candidates.filter((candidate) => candidate.keepsOther !== null);
  return { ...ways, both: [...known].sort((a, b) => reach(a) - reach(b))[0] ?? null };
}
