import { createRandom, type Random } from '../../math/random.ts';
import {
  ARCHITECTURE,
  EFFECTS,
  GAPS,
  IDEAS,
  LOOKS,
  MOST_USES,
  type Action,
  type Effect,
  type Gap,
  type IdeaName,
  type Look,
} from './effects.ts';

/** Errors as fractions. Their sum is the dev error. */
export interface Truth {
  readonly human: number;
  readonly bias: number;
  readonly variance: number;
  readonly missing: number;
}

/** What the seed hides: where the errors are, and what another architecture would do. */
export interface World extends Truth {
  readonly architecture: Readonly<Partial<Record<Gap, Effect>>>;
}

/** The dev error that everybody knows, in tenths of a point: accuracy 90%. */
const START = 100;
const TENTHS = 1000;
const PERCENT = 100;

/** The five kinds of world, each with bounds in tenths of a point: human error, then bias or rest. */
export const KINDS = [
  { human: [0, 5], bias: [5, 12], missing: [0, 20] },
  { human: [0, 5], bias: [82, 90], missing: [0, 20] },
  { human: [0, 10], bias: [8, 20], missing: [60, 85] },
  { human: [5, 20], bias: [25, 50], missing: [10, 50] },
  { human: [68, 80], bias: [5, 10], missing: [10, 40] },
] as const;

function between(random: Random, [low, high]: readonly [number, number]): number {
  return low + random.integer(high - low + 1);
}

/** Draws what is hidden. The dev error is 10% in every world. */
export function drawWorld(seed: number): World {
  const random = createRandom(seed);
  const kind = KINDS[random.integer(KINDS.length)] ?? KINDS[0];
  const human = between(random, kind.human);
  const bias = Math.min(between(random, kind.bias), START - human - 5);
  const rest = START - human - bias;
  const missing = Math.round((rest * between(random, kind.missing)) / PERCENT);
  const factor = (): Effect => ({
    times: ARCHITECTURE.least + ARCHITECTURE.step * random.integer(ARCHITECTURE.places),
    source: 'course',
  });
  return {
    human: human / TENTHS,
    bias: bias / TENTHS,
    variance: (rest - missing) / TENTHS,
    missing: missing / TENTHS,
    architecture: { bias: factor(), variance: factor() },
  };
}

export function devError({ human, bias, variance, missing }: Truth): number {
  return human + bias + variance + missing;
}

function effectsOf(world: World, idea: IdeaName): Readonly<Partial<Record<Gap, Effect>>> {
  return idea === 'architecture' ? world.architecture : EFFECTS[idea].effects;
}

export type Uses = Readonly<Partial<Record<IdeaName, number>>>;

/** What one idea does to one gap when it is used so often: its factor, and points on top. */
function combined(effect: Effect, uses: number): { times: number; plus: number } {
  const again = uses >= MOST_USES ? Math.sqrt(effect.times) : 1;
  return { times: effect.times * again, plus: ((effect.plus ?? 0) / PERCENT) * uses };
}

/**
 * The state after these ideas, in whatever order they were used: every gap times all factors, and
 * after that the points on top.
 */
export function truthAfter(world: World, uses: Uses): Truth {
  const gap = (name: Gap): number => {
    let times = 1;
    let plus = 0;
    for (const idea of IDEAS) {
      const count = uses[idea] ?? 0;
      const effect = effectsOf(world, idea)[name];
      if (count === 0 || effect === undefined) continue;
      const both = combined(effect, count);
      times *= both.times;
      plus += both.plus;
    }
    return world[name] * times + plus;
  };
  const [bias = 0, variance = 0, missing = 0] = GAPS.map(gap);
  return { human: world.human, bias, variance, missing };
}

function weeksOf(action: Action): number {
  if (action === 'stop') return 0;
  return isLook(action) ? LOOKS[action] : EFFECTS[action].weeks;
}

export function isLook(action: Action): action is Look {
  return Object.hasOwn(LOOKS, action);
}

function isIdea(action: Action): action is IdeaName {
  return Object.hasOwn(EFFECTS, action);
}

/** Weeks in tenths, so that five days make a week exactly. */
function tenths(weeks: number): number {
  return Math.round(weeks * 10);
}

/** One thing that was done. */
export interface Step {
  readonly action: Action;
  /** Weeks that had passed before and after it. */
  readonly from: number;
  readonly to: number;
  readonly before: Truth;
  readonly after: Truth;
  /** Whether it was done at all: there may have been no time for it, or it was used up. */
  readonly isDone: boolean;
}

export interface Game {
  readonly world: World;
  readonly weeks: number;
  readonly steps: readonly Step[];
  readonly spent: number;
  readonly uses: Uses;
  readonly truth: Truth;
  /** The reader stopped, or no idea fits into the weeks that are left. */
  readonly isOver: boolean;
}

/** Whether an action can still be taken after so many weeks. */
export function fits(action: Action, spent: number, weeks: number, uses: Uses): boolean {
  if (action === 'stop') return true;
  if (isIdea(action) && (uses[action] ?? 0) >= MOST_USES) return false;
  return tenths(spent) + tenths(weeksOf(action)) <= tenths(weeks);
}

export function hasRoom(spent: number, weeks: number, uses: Uses): boolean {
  return IDEAS.some((idea) => fits(idea, spent, weeks, uses));
}

/** Plays a plan in a world, action by action; what does not fit is left out. */
export function play(world: World, weeks: number, plan: readonly Action[]): Game {
  const steps: Step[] = [];
  let spent = 0;
  let uses: Uses = {};
  let truth = truthAfter(world, uses);
  let isStopped = false;
  for (const action of plan) {
    const isDone = !isStopped && fits(action, spent, weeks, uses);
    const before = truth;
    const from = spent;
    if (isDone) {
      spent = (tenths(spent) + tenths(weeksOf(action))) / 10;
      if (isIdea(action)) uses = { ...uses, [action]: (uses[action] ?? 0) + 1 };
      truth = truthAfter(world, uses);
      isStopped = action === 'stop';
    }
    steps.push({ action, from, to: spent, before, after: truth, isDone });
  }
  const isOver = isStopped || !hasRoom(spent, weeks, uses);
  return { world, weeks, steps, spent, uses, truth, isOver };
}

/** The lowest dev error that any choice of ideas reaches in so many weeks, without looking first. */
export function bestError(world: World, weeks: number): number {
  const gaps = GAPS.map((name) => ({ name, start: world[name] }));
  let best = devError(world);

  /** Tries 0, 1 and 2 uses of the idea at this place, with all choices of the later ones. */
  function visit(place: number, left: number, times: readonly number[], plus: number): void {
    const idea = IDEAS[place];
    if (idea === undefined) {
      const sum = gaps.reduce((error, { start }, i) => error + start * (times[i] ?? 1), 0);
      best = Math.min(best, world.human + sum + plus);
      return;
    }
    const effects = effectsOf(world, idea);
    visit(place + 1, left, times, plus);
    for (let count = 1; count <= MOST_USES; count += 1) {
      const after = left - EFFECTS[idea].weeks * count;
      if (after < 0) return;
      let more = plus;
      const next = gaps.map(({ name }, i) => {
        const effect = effects[name];
        if (effect === undefined) return times[i] ?? 1;
        const both = combined(effect, count);
        more += both.plus;
        return (times[i] ?? 1) * both.times;
      });
      visit(place + 1, after, next, more);
    }
  }

  visit(0, weeks, [1, 1, 1], 0);
  return best;
}

/** The dev error with one idea alone, used once, however long it takes. */
export function errorWith(world: World, idea: IdeaName): number {
  return devError(truthAfter(world, { [idea]: 1 }));
}
