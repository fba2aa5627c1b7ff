import { labelNoise } from '../../math/labels.ts';
import { within } from './world.ts';
import type { Effect, Eyes, Game, QuantityName, Rung, World } from './types.ts';

/** A model repeats a wrong label with this chance: ours. */
const SHARED_LABELS = 0.3;
const LEAST = 0.0005;
const MOST = 0.9;

/** The factor of an effect, used for the first or for the second time, as far as the aim lets it reach. */
export function factorOf(effect: Effect, share: number, uses: number, aim: number): number {
  const drawn = effect.isTwofold ? (share < 0.5 ? 0 : 1) : share;
  const full = within(effect.times, drawn);
  const factor = uses > 0 ? Math.sqrt(full) : full;
  return factor < 1 ? 1 - aim * (1 - factor) : factor;
}

/** The part of the error that shows on one rung first. */
function partOf(game: Game, rung: Rung): number {
  return Object.entries(game.scenario.gaps).reduce(
    (sum, [name, from]) => (from === rung ? sum + (game.gaps[name] ?? 0) : sum),
    0,
  );
}

/** What the threshold of this project lets through, as a share of all errors. */
function keepsOf(game: Game): number {
  const placed = game.turns.find(
    ({ option }) => game.scenario.options[option]?.set?.keeps !== undefined,
  );
  const share = placed === undefined ? 0 : (game.world.draws[placed.option] ?? 0);
  return within(game.setup.keeps, share);
}

/** The true error of the product as it is used, as a fraction. */
export function trueError(game: Game): number {
  const sum = Object.values(game.gaps).reduce((total, gap) => total + gap, game.world.floor);
  return keepsOf(game) * sum;
}

function seenBy(game: Game, eyes: Eyes): number {
  const known = game.world.floor + partOf(game, 'train');
  const rest =
    eyes.variance * partOf(game, 'train-dev') +
    eyes.mismatch * partOf(game, 'dev') +
    eyes.apart * game.world.apart;
  return keepsOf(game) * Math.max(known + rest, LEAST);
}

function clamp(error: number): number {
  return Math.min(Math.max(error, LEAST), MOST);
}

/** What wrong labels make of an error: models of the calculator of label errors. */
function labelled(game: Game, error: number): number {
  const { labels } = game.setup;
  const share = game.world.labels;
  if (labels === 'clean' || share === 0) return error;
  const shared = Math.min(SHARED_LABELS, error / (2 * share));
  const noise = labelNoise(error, share, shared);
  if (noise === null) return error;
  return labels === 'raw' ? noise.measured : noise.oneSided;
}

function peopleAbove({ setup }: Game, world: World): number {
  return setup.people === 'panel' ? world.panel : world.one;
}

/** The error that a measurement would show if it had no sampling noise; null where there is none. */
export function expectedError(game: Game, quantity: QuantityName): number | null {
  const { setup, world } = game;
  const floor = world.floor;
  switch (quantity) {
    case 'human':
      return setup.people === 'nobody' ? null : clamp(floor + peopleAbove(game, world));
    case 'train':
      return clamp(floor + partOf(game, 'train'));
    case 'train-dev':
      return setup.trainDevN === 0
        ? null
        : clamp(floor + partOf(game, 'train') + partOf(game, 'train-dev'));
    case 'dev':
      return clamp(labelled(game, clamp(seenBy(game, setup.dev))) - game.luck);
    case 'test':
      return clamp(labelled(game, clamp(seenBy(game, setup.test))) - setup.testLuck);
  }
}

/** The share of the dev errors that one part makes, and that wrong labels make. */
export function sharesOfMistakes(game: Game): Readonly<Record<string, number>> {
  const error = expectedError(game, 'dev') ?? 1;
  const clean = clamp(seenBy(game, game.setup.dev));
  const parts = Object.entries(game.scenario.gaps).flatMap(([name, rung]) =>
    rung === 'dev' && game.setup.dev.mismatch > 0
      ? [[name, (game.setup.dev.mismatch * (game.gaps[name] ?? 0)) / error] as const]
      : [],
  );
  const labels = Math.max(0, (labelled(game, clean) - clean) / error);
  return Object.fromEntries([...parts, ['labels', labels]]);
}
