import { binomialQuantile } from '../../math/power/simulation.ts';
import { createRandom, type Random } from '../../math/random.ts';
import { expectedError, sharesOfMistakes } from './errors.ts';
import {
  QUANTITIES,
  type Game,
  type QuantityName,
  type Reading,
  type Report,
  type Reports,
} from './types.ts';

/** Rooms of the streams: decisions of a project, things measured after one, repeats of the noise. */
const TURNS = 64;
const THINGS = 8;
const REPEATS = 64;
/** The reading of mistakes has a stream of its own, after the quantities. */
const READING = QUANTITIES.length;

/** A stream for one measurement after one decision: the same when it is looked at again. */
function streamOf(game: Game, thing: number, repeat: number): Random {
  const project = game.scenario.week * 1_000_000 + game.world.seed;
  const place = (project * TURNS + game.turns.length) * THINGS + thing;
  return createRandom(place * REPEATS + repeat);
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
    const random = streamOf(game, QUANTITIES.indexOf(quantity), repeat);
    const count = binomialQuantile(random.next(), n, error);
    found[quantity] = { count, n, turn: game.turns.length };
  }
  return found;
}

/** Reads so many random mistakes of the dev set, and says what each was. */
export function readMistakes(game: Game, most: number, repeat: number): Reading {
  const random = streamOf(game, READING, repeat);
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
