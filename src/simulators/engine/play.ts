import { expectedBest, luckOfSimilar } from '../../math/power/luck.ts';
import { expectedError, factorOf, trueError } from './errors.ts';
import { measure, readMistakes } from './measure.ts';
import { drawWorld } from './world.ts';
import type { Game, Option, QuantityName, Scenario, Setup, Stage } from './types.ts';

/** Variants of one model disagree on this share of the examples: ours. */
const DISAGREEMENT = 0.04;
/** Takes the last decision back. It stands in the log, and so does what it took back. */
export const BACK = 'back';
/** The first weeks of a log have no model to measure yet. */
const MODEL: readonly QuantityName[] = ['train', 'train-dev', 'dev'];

/** A project before its first decision. */
export function begin(scenario: Scenario, seed: number): Game {
  const world = drawWorld(scenario, seed);
  return {
    scenario,
    world,
    setup: scenario.first,
    gaps: world.gaps,
    luck: 0,
    spent: 0,
    uses: {},
    stage: 0,
    round: 0,
    reports: {},
    reading: null,
    turns: [],
  };
}

/** The decision that is open; undefined when all were taken. */
export function stageOf({ scenario, stage }: Game): Stage | undefined {
  return scenario.stages[stage];
}

export function optionOf({ scenario }: Game, id: string): Option {
  const option = scenario.options[id];
  if (option === undefined) throw new Error(`"${id}" is no option of ${scenario.id}.`);
  return option;
}

/** Weeks in tenths, so that five days make a week exactly. */
function addWeeks(spent: number, weeks: number): number {
  return (Math.round(spent * 10) + Math.round(weeks * 10)) / 10;
}

export type Refusal = 'no-time' | 'used-up' | 'not-needed';

function holds(setup: Setup, wanted: Partial<Setup>): boolean {
  return Object.entries(wanted).some(([name, value]) => setup[name as keyof Setup] === value);
}

/** Why an option of the open decision cannot be taken; null where it can. */
export function refusalOf(game: Game, id: string): Refusal | null {
  const option = optionOf(game, id);
  const stage = stageOf(game);
  const most = option.most ?? (option.effects === undefined ? 1 : 2);
  if (id !== stage?.last && (game.uses[id] ?? 0) >= most) return 'used-up';
  if (option.unless !== undefined && holds(game.setup, option.unless)) return 'not-needed';
  const isWork = stage?.rounds !== undefined;
  return isWork && addWeeks(game.spent, option.weeks) > game.scenario.budget ? 'no-time' : null;
}

/** The options of the open decision that can be taken, in their order. */
export function optionsOf(game: Game): readonly string[] {
  return stageOf(game)?.options.filter((id) => refusalOf(game, id) === null) ?? [];
}

/** What the best of many variants gains on this dev set by luck alone. */
function luckOf(game: Game, variants: number): number {
  const error = expectedError(game, 'dev') ?? 0;
  const independent = error - expectedBest(game.setup.devN, error, variants);
  return independent * luckOfSimilar(error, DISAGREEMENT);
}

function changeGaps(game: Game, id: string, option: Option): Game['gaps'] {
  const gaps = { ...game.gaps };
  for (const effect of option.effects ?? []) {
    const share = game.world.draws[`${id}/${effect.gap}`] ?? 0;
    const factor = factorOf(effect, share, game.uses[id] ?? 0, game.setup.aim);
    gaps[effect.gap] = (gaps[effect.gap] ?? 0) * factor + (effect.plus ?? 0);
  }
  return gaps;
}

/** Whether something happened that makes the measured errors of the model old. */
function isNews({ effects, variants, isFresh, set }: Option): boolean {
  return (
    effects !== undefined || variants !== undefined || isFresh === true || set?.labels !== undefined
  );
}

function wantedAfter(stage: Stage, option: Option): readonly QuantityName[] {
  const people: readonly QuantityName[] = option.set?.people === undefined ? [] : ['human'];
  if (stage.measures === 'test') return [...people, 'dev', 'test'];
  if (stage.rounds !== undefined) return isNews(option) ? [...people, ...MODEL] : people;
  return stage.measures === 'model' ? [...people, ...MODEL] : people;
}

function nextPlace(game: Game, stage: Stage, id: string): Pick<Game, 'stage' | 'round'> {
  const round = game.round + 1;
  if (stage.rounds !== undefined && id !== stage.last && round < stage.rounds) {
    return { stage: game.stage, round };
  }
  return { stage: game.stage + 1, round: 0 };
}

/**
 * Takes one option of the open decision: time passes, the truth changes, and what can be measured is
 * measured. `repeat` draws other noise for the same decision; 0 is what a reader sees.
 */
export function advance(game: Game, id: string, repeat = 0): Game {
  const stage = stageOf(game);
  const option = optionOf(game, id);
  if (stage === undefined) throw new Error(`${game.scenario.id} is over.`);
  const before = trueError(game);
  const luck = option.variants === undefined ? 0 : luckOf(game, option.variants);
  const base = option.isFresh === true ? 0 : game.luck;
  const turn = {
    stage: stage.id,
    option: id,
    from: game.spent,
    to: addWeeks(game.spent, option.weeks),
    before: game.reports,
  };
  const changed: Game = {
    ...game,
    setup: { ...game.setup, ...option.set },
    gaps: changeGaps(game, id, option),
    luck: base + luck,
    spent: turn.to,
    uses: { ...game.uses, [id]: (game.uses[id] ?? 0) + 1 },
  };
  // The threshold counts from the decision that sets it.
  const open = { ...turn, after: game.reports, reading: null, truth: [before, before] as const };
  const placed: Game = { ...changed, turns: [...game.turns, open] };
  const found = measure(placed, wantedAfter(stage, option), repeat);
  const reports = { ...game.reports, ...found };
  const reading =
    option.read === undefined ? null : readMistakes({ ...placed, reports }, option.read, repeat);
  return {
    ...placed,
    ...nextPlace(game, stage, id),
    reports,
    reading: reading ?? game.reading,
    turns: [
      ...game.turns,
      { ...turn, after: reports, reading, truth: [before, trueError(placed)] },
    ],
  };
}

export interface Replay {
  readonly game: Game;
  /** Decisions that were taken back, and steps of a log that were not possible. */
  readonly takenBack: number;
  readonly skipped: number;
}

/** Plays a log from the start. What was not possible is left out and counted. */
export function replay(scenario: Scenario, seed: number, log: readonly string[]): Replay {
  const games = [begin(scenario, seed)];
  let takenBack = 0;
  let skipped = 0;
  for (const id of log) {
    const game = games.at(-1);
    if (game === undefined) break;
    if (id === BACK) {
      if (games.length > 1) {
        games.pop();
        takenBack += 1;
      } else skipped += 1;
    } else if (optionsOf(game).includes(id)) games.push(advance(game, id));
    else skipped += 1;
  }
  return { game: games.at(-1) ?? begin(scenario, seed), takenBack, skipped };
}
