import {
  disagreementFor,
  pairedChances,
  pairedDetectable,
  pairedSize,
  separateChances,
  simulatePaired,
  simulateSeparate,
  unpairedDetectable,
  unpairedSize,
  type Chances,
  type Repeat,
  type RepeatVerdict,
} from '../../math/power.ts';
import type { DevSetPowerValues } from './model.ts';
import { REPEATS } from './params.ts';
import { remembered } from './remember.ts';

/** Why two models with such errors cannot disagree as often as was said. */
export type Problem = 'too-alike' | 'too-different';

/**
 * `enough`: the test finds the difference with the wanted power. `order-only`: the better model
 * leads in at least seven samples of ten, which is no proof. `no-difference`: the errors are equal.
 */
export type PlanVerdict = 'enough' | 'order-only' | 'not-enough' | 'no-difference' | 'impossible';

export interface Plan {
  readonly verdict: PlanVerdict;
  readonly problem: Problem | null;
  readonly isPaired: boolean;
  /** Difference of the two true errors, at least 0; a fraction, as all below. */
  readonly difference: number;
  readonly better: 'a' | 'b' | null;
  /** The least and the most that models with these errors can disagree. */
  readonly leastDisagreement: number;
  readonly mostDisagreement: number;
  readonly chances: Chances | null;
  /** Examples that the formulas ask for. */
  readonly unpaired: number | null;
  readonly paired: number | null;
  /** What the exact test really has at `paired`. */
  readonly pairedPower: number | null;
  readonly detectable: number | null;
  /** The disagreement at which this n would do, where less of it helps. */
  readonly disagreementNeeded: number | null;
}

/** A leader in seven samples of ten is worth following where nothing speaks against it. */
const LEADS = 0.7;
const DUST = 1e-12;

const chancesOfPair = remembered(pairedChances);
const chancesAtSize = remembered(pairedChances);
const chancesApart = remembered(separateChances);
const drawPairs = remembered(simulatePaired);
const drawApart = remembered(simulateSeparate);

/** Per cent as typed, so that 10 − 9.9 is 0.1 and not 0.0999… */
function differenceOf(percent: number, percent2: number): number {
  return Math.round(Math.abs(percent - percent2) * 1e7) / 1e9;
}

function verdictOf(chances: Chances, difference: number, power: number): PlanVerdict {
  if (difference === 0) return 'no-difference';
  if (chances.significant >= power) return 'enough';
  return chances.rank >= LEADS ? 'order-only' : 'not-enough';
}

function problemOf(disagreement: number, least: number, most: number): Problem | null {
  if (disagreement < least - DUST) return 'too-alike';
  return disagreement > most + DUST ? 'too-different' : null;
}

/** Answers the question: chances at n, sizes that would do, and what n can show. */
export function readPlan(values: DevSetPowerValues): Plan {
  const { n } = values;
  const [error, error2] = [values.error / 100, values.error2 / 100];
  const [psi, power] = [values.disagreement / 100, values.power / 100];
  const difference = differenceOf(values.error, values.error2);
  const most = Math.min(error + error2, 2 - error - error2);
  const problem = problemOf(psi, difference, most);
  const isPaired = values.design === 'paired';
  const canPair = problem === null;
  const paired = canPair ? pairedSize(psi, difference, power) : null;
  const chances = isPaired
    ? canPair
      ? chancesOfPair(n, psi, difference)
      : null
    : chancesApart(n, Math.max(error, error2), Math.min(error, error2));
  const needed = isPaired && canPair ? disagreementFor(n, difference, power) : null;
  return {
    verdict: chances === null ? 'impossible' : verdictOf(chances, difference, power),
    problem,
    isPaired,
    difference,
    better: difference === 0 ? null : error2 < error ? 'b' : 'a',
    leastDisagreement: difference,
    mostDisagreement: most,
    // Of equal models none is the better one: nothing can be ranked rightly.
    chances: difference === 0 ? null : chances,
    unpaired: difference === 0 ? null : unpairedSize(error, error2, power),
    paired,
    pairedPower: paired === null ? null : chancesAtSize(paired, psi, difference).significant,
    detectable: isPaired
      ? canPair
        ? pairedDetectable(n, psi, power)
        : null
      : unpairedDetectable(n, Math.max(error, error2), power),
    disagreementNeeded: needed === null ? null : Math.min(needed, most),
  };
}

/** Between equal models every order is a wrong one, and every significant result a false alarm. */
const AMONG_EQUALS = {
  right: 'misled',
  ordered: 'wrong',
  tie: 'tie',
  wrong: 'wrong',
  misled: 'misled',
} as const satisfies Record<RepeatVerdict, RepeatVerdict>;

/** Comparisons on fresh samples by the seed; none where the numbers contradict each other. */
export function repeatsOf(values: DevSetPowerValues, plan: Plan): readonly Repeat[] {
  if (plan.verdict === 'impossible') return [];
  const [error, error2] = [values.error / 100, values.error2 / 100];
  const repeats = plan.isPaired
    ? drawPairs(values.n, values.disagreement / 100, plan.difference, REPEATS, values.seed)
    : drawApart(values.n, Math.max(error, error2), Math.min(error, error2), REPEATS, values.seed);
  if (plan.difference > 0) return repeats;
  return repeats.map(({ lead, verdict }) => ({ lead, verdict: AMONG_EQUALS[verdict] }));
}
