import { binomialQuantile } from '../../math/power/simulation.ts';
import { createRandom, type Random } from '../../math/random.ts';
import { expectedError, sharesOfMistakes } from './errors.ts';
import {
  QUANTITIES,
  type Game,
  type Option,
  type QuantityName,
  type Reading,
  type Report,
  type Reports,
} from './types.ts';

/** Rooms of the streams: versions of a model, things measured, parts of a sample, repeats of the noise. */
const VERSIONS = 64;
const THINGS = 8;
const PARTS = 2;
const REPEATS = 64;
const SEEDS = 1_000_000;
/** The reading of mistakes has a stream of its own, after the quantities. */
const READING = QUANTITIES.length;
/** On this share of a set every version of the model has the same luck: ours. */
const SAME = 0.75;

/** A stream for one thing and one version of it: the same when it is looked at again. */
function streamOf(
  { scenario, world }: Game,
  thing: number,
  version: number,
  repeat: number,
  part = 0,
): Random {
  const project = scenario.week * SEEDS + world.seed;
  const place = ((project * VERSIONS + version) * THINGS + thing) * PARTS + part;
  return createRandom(place * REPEATS + repeat);
}

/** How often something happened so far. */
function times({ turns, scenario }: Game, is: (option: Option) => boolean): number {
  return turns.filter(({ option }) => {
    const found = scenario.options[option];
    return found !== undefined && is(found);
  }).length;
}

/**
 * Errors on a set of n examples: binomial. One set is hard or easy for every version of a model, so
 * three quarters of its luck stay until it is drawn anew; the rest comes with each version.
 */
function drawCount(
  game: Game,
  quantity: QuantityName,
  { n, error, repeat }: { n: number; error: number; repeat: number },
): number {
  const thing = QUANTITIES.indexOf(quantity);
  const isPeople = quantity === 'human';
  const set = isPeople ? game.turns.length : times(game, ({ isFresh }) => isFresh === true);
  const model = isPeople
    ? game.turns.length
    : times(game, ({ effects, variants }) => effects !== undefined || variants !== undefined);
  const same = Math.round(n * SAME);
  const stays = streamOf(game, thing, set, repeat).next();
  const changes = streamOf(game, thing, model, repeat, 1).next();
  return binomialQuantile(stays, same, error) + binomialQuantile(changes, n - same, error);
}

function sizeOf(game: Game, quantity: QuantityName): number {
  const { scenario, setup } = game;
  switch (quantity) {
    case 'human':
      return scenario.humanN;
    case 'train':
      return scenario.trainN;
    case 'train-dev':
      return setup.trainDevN;
    case 'dev':
      return setup.devN;
    case 'test':
      return setup.testN;
  }
}

/** Measures some errors, each on its own n examples, with the noise of a sample of that size. */
export function measure(game: Game, wanted: readonly QuantityName[], repeat: number): Reports {
  const found: Partial<Record<QuantityName, Report>> = {};
  for (const quantity of wanted) {
    const error = expectedError(game, quantity);
    if (error === null) continue;
    const n = sizeOf(game, quantity);
    const count = drawCount(game, quantity, { n, error, repeat });
    found[quantity] = { count, n, turn: game.turns.length };
  }
  return found;
}

/** Reads so many random mistakes of the dev set, and says what each was. */
export function readMistakes(game: Game, most: number, repeat: number): Reading {
  const random = streamOf(game, READING, game.turns.length, repeat);
  const { dev } = game.reports;
  const n = Math.min(most, dev?.count ?? 0);
  const shares = Object.entries(sharesOfMistakes(game));
  const counts: Record<string, number> = Object.fromEntries(shares.map(([name]) => [name, 0]));
  for (let mistake = 0; mistake < n; mistake += 1) {
    let at = random.next();
    for (const [name, share] of shares) {
      if (at < share) {
        counts[name] = (counts[name] ?? 0) + 1;
        break;
      }
      at -= share;
    }
  }
  const error = dev === undefined || dev.n === 0 ? 0 : dev.count / dev.n;
  return { count: n, n, turn: game.turns.length, counts, error };
}
