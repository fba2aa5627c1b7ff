import { diagnoseTwoGaps, type Verdict } from '../../math/gaps.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import {
  BUDGET,
  EFFECTS,
  FADING,
  REMEDIES,
  type Effect,
  type Plan,
  type Remedy,
} from './effects.ts';
import type { params } from './params.ts';

export type PrescriptionValues = Values<typeof params>;

/** Errors in per cent of the screen. */
export interface Errors {
  readonly human: number;
  readonly train: number;
  readonly dev: number;
}

export type PlanVerdict =
  | Exclude<Verdict, 'mismatch' | 'dev-overfitting' | 'several' | 'within-noise'>
  | 'over-budget';

const MOST = 100;
/** Room for binary fractions when plans are compared. */
const SLACK = 1e-9;

/** What is left of a gap after `uses` of a remedy that first removes `share` of it. */
function leftAfter(share: number, uses: number): number {
  let left = 1;
  let removed = share;
  for (let use = 0; use < uses; use += 1) {
    left *= 1 - removed;
    removed *= FADING;
  }
  return left;
}

function costOf({ cost, grows }: Effect, uses: number): number {
  return cost * (grows ? (uses * (uses + 1)) / 2 : uses);
}

const within = (error: number) => Math.min(Math.max(error, 0), MOST);

/**
 * Training and dev error after a plan, whatever the order of its moves. A gap that is not there
 * cannot shrink; costs are added to the training error.
 */
export function applyPlan(start: Errors, plan: Plan): Errors {
  let bias = start.train - start.human;
  let variance = start.dev - start.train;
  let cost = 0;
  for (const remedy of REMEDIES) {
    const effect = EFFECTS[remedy];
    const uses = plan[remedy];
    if (bias > 0) bias *= leftAfter(effect.bias, uses);
    if (variance > 0) variance *= leftAfter(effect.variance, uses);
    cost += costOf(effect, uses);
  }
  const train = within(start.human + bias + cost);
  return { human: start.human, train, dev: within(train + variance) };
}

export function movesOf(plan: Plan): number {
  return REMEDIES.reduce((sum, remedy) => sum + plan[remedy], 0);
}

/** Every way to spend up to `budget` moves on the remedies from `first` on. */
function* plansFrom(first: number, budget: number): Generator<Partial<Plan>> {
  const remedy = REMEDIES[first];
  if (remedy === undefined) {
    yield {};
    return;
  }
  for (let uses = 0; uses <= budget; uses += 1) {
    for (const rest of plansFrom(first + 1, budget - uses)) yield { [remedy]: uses, ...rest };
  }
}

export const ALL_PLANS = [...plansFrom(0, BUDGET)] as readonly Plan[];

/** The plan with the lowest dev error; of equally good ones the one with the fewest moves. */
export function bestPlan(start: Errors): { readonly plan: Plan; readonly errors: Errors } {
  const ranked = ALL_PLANS.map((plan) => ({ plan, errors: applyPlan(start, plan) }));
  return ranked.reduce((best, one) => {
    const difference = one.errors.dev - best.errors.dev;
    const isFewer = movesOf(one.plan) < movesOf(best.plan);
    return difference < -SLACK || (difference <= SLACK && isFewer) ? one : best;
  });
}

/** A remedy and the dev error after one more use of it. */
export interface NextMove {
  readonly remedy: Remedy;
  readonly dev: number;
}

export interface Reading {
  readonly start: Errors;
  readonly plan: Plan;
  readonly now: Errors;
  readonly movesLeft: number;
  readonly best: { readonly plan: Plan; readonly errors: Errors };
  /** Remedies by the dev error after one more move, lowest first. */
  readonly next: readonly NextMove[];
  readonly verdict: PlanVerdict;
}

function isPlanVerdict(verdict: Verdict): verdict is Exclude<PlanVerdict, 'over-budget'> {
  return !['mismatch', 'dev-overfitting', 'several', 'within-noise'].includes(verdict);
}

function judge({ human, train, dev }: Errors): PlanVerdict {
  const measurement = (percent: number) => ({ error: percent / 100, n: null });
  const { verdict } = diagnoseTwoGaps({
    human: measurement(human),
    train: measurement(train),
    dev: measurement(dev),
  });
  if (!isPlanVerdict(verdict)) throw new Error(`Two gaps without counts cannot be ${verdict}`);
  return verdict;
}

/** What a plan makes of the errors, what the best one would, and which move would help most now. */
export function read(values: PrescriptionValues): Reading {
  const start = { human: values.human, train: values.train, dev: values.dev };
  const plan = Object.fromEntries(REMEDIES.map((name) => [name, values[name]])) as Plan;
  const now = applyPlan(start, plan);
  const movesLeft = BUDGET - movesOf(plan);
  const next = REMEDIES.map((remedy) => ({
    remedy,
    dev: applyPlan(start, { ...plan, [remedy]: plan[remedy] + 1 }).dev,
  })).toSorted((a, b) => a.dev - b.dev);
  const verdict = movesLeft < 0 ? 'over-budget' : judge(now);
  return { start, plan, now, movesLeft, best: bestPlan(start), next, verdict };
}

/** Every figure of the page by its name: errors and gaps as fractions. */
export function resultsOf({ now, movesLeft, best, verdict }: Reading): Results {
  return {
    'train-error': now.train / 100,
    'dev-error': now.dev / 100,
    'avoidable-bias': (now.train - now.human) / 100,
    variance: (now.dev - now.train) / 100,
    'moves-left': movesLeft,
    'best-dev-error': best.errors.dev / 100,
    verdict,
  };
}

export function results(values: PrescriptionValues): Results {
  return resultsOf(read(values));
}
