import type { Candidate } from './model.ts';

/** The units in which accuracy and time may be written. */
export const UNITS = ['fraction-s', 'percent-s', 'percent-ms', 'fraction-ms'] as const;
export type Unit = (typeof UNITS)[number];

const MS_PER_SECOND = 1000;
const PERCENT = 100;
const TIE = 1e-9;

/** Accuracy minus weight times time, in given units: the score that depends on its units. */
function blendOf(candidate: Candidate, weight: number, unit: Unit): number {
  const { accuracy, time } = candidate;
  const good = unit.startsWith('percent') ? accuracy * PERCENT : accuracy;
  const slow = unit.endsWith('-ms') ? time : time / MS_PER_SECOND;
  return good - weight * slow;
}

/** Who has the highest blend in each of the four pairs of units. */
export function blendWinners(
  candidates: readonly Candidate[],
  weight: number,
): Readonly<Record<Unit, readonly Candidate[]>> {
  const winners = (unit: Unit) => {
    const scores = candidates.map((candidate) => blendOf(candidate, weight, unit));
    const best = Math.max(...scores);
    return candidates.filter((_one, at) => best - (scores[at] ?? 0) <= TIE);
  };
  return {
    'fraction-s': winners('fraction-s'),
    'percent-s': winners('percent-s'),
    'percent-ms': winners('percent-ms'),
    'fraction-ms': winners('fraction-ms'),
  };
}
