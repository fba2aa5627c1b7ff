import { diagnose, estimateGaps, meanFactor, rateOf, shareRead } from './known.ts';
import { optionOf, optionsOf, stageOf } from './play.ts';
import { promisedError, YEAR } from './outcome.ts';
import type { Game } from './types.ts';

/** Why something is the sensible thing to do: the words of each stand in the strings. */
export type ReasonId =
  | 'opening'
  | 'ask'
  | 'read'
  | 'labels'
  | 'gap'
  | 'size'
  | 'enough'
  | 'threshold'
  | 'promise'
  | 'ship'
  | 'pilot'
  | 'dont';

export interface Pick {
  readonly option: string;
  readonly reason: ReasonId;
  /** Numbers that the reason names, as fractions. */
  readonly gap?: string;
  readonly size?: number;
  readonly gain?: number;
}

/** A way to decide, from what is known. */
export type Policy = (game: Game) => Pick;

/** Work that wins less than this over the year is not worth the bother: fractions. */
const WORTH = 0.0005;
/** A gap within its noise from here on is worth knowing better: two points. */
const LARGE = 0.02;
/** So much between training and dev calls for reading mistakes. */
const READ_FROM = 0.012;
const LABELS_FROM = 0.1;

export interface Worth {
  readonly option: string;
  readonly gap: string;
  readonly size: number;
  /** What the dev error is expected to lose. */
  readonly drop: number;
  /** What the mean of the year wins, less what the weeks cost. */
  readonly gain: number;
}

/** What an option that places the threshold lets expect, errors and its own cost together. */
function placedCost(game: Game, id: string, error: number): number {
  const { keeps = [1, 1], toll = 0, testLuck = 0 } = optionOf(game, id).set ?? {};
  return ((keeps[0] + keeps[1]) / 2) * error + toll + testLuck;
}

/** What an error costs once the threshold is placed as well as the table lets expect. */
function costOf(game: Game, error: number): number {
  const placing = game.scenario.stages.find(({ measures }) => measures === 'test');
  return Math.min(...(placing?.options ?? []).map((id) => placedCost(game, id, error)));
}

/** What work of one kind lets expect, by the middle of the table and what was measured. */
export function worthOf(game: Game, id: string, sizes = estimateGaps(game)): Worth | null {
  const option = optionOf(game, id);
  if (option.effects === undefined) return null;
  const parts = option.effects.map((effect) => {
    const size = sizes[effect.gap] ?? 0;
    const drop = size * (1 - meanFactor(game, id, effect)) - (effect.plus ?? 0);
    return { gap: effect.gap, size, drop };
  });
  const drop = parts.reduce((sum, part) => sum + part.drop, 0);
  const [main] = [...parts].sort((a, b) => b.drop - a.drop);
  const dev = rateOf(game.reports.dev) ?? game.scenario.old;
  const left = (YEAR - game.spent - option.weeks) / YEAR;
  const now = costOf(game, dev);
  const price = (option.weeks / YEAR) * Math.max(0, game.scenario.old - now);
  return {
    option: id,
    gap: main?.gap ?? '',
    size: main?.size ?? 0,
    drop,
    gain: (now - costOf(game, Math.max(0, dev - drop))) * left - price,
  };
}

/** The most promising work: what it wins for each week. */
function bestWork(game: Game): Worth | null {
  const sizes = estimateGaps(game);
  const found = optionsOf(game).flatMap((id) => worthOf(game, id, sizes) ?? []);
  const each = (one: Worth) => one.gain / Math.max(optionOf(game, one.option).weeks, 0.1);
  const [best] = found.sort((a, b) => each(b) - each(a));
  return best !== undefined && best.gain > WORTH ? best : null;
}

function findOption(game: Game, is: (option: ReturnType<typeof optionOf>) => boolean) {
  return optionsOf(game).find((id) => is(optionOf(game, id)));
}

/** The part between training and dev error whose causes only reading tells. */
function shouldRead(game: Game): boolean {
  const { combined, gaps } = diagnose(game);
  const size = gaps['data-mismatch'].value ?? combined?.value ?? 0;
  const isNew = game.reading === null;
  const isOld =
    game.reading !== null &&
    game.turns
      .slice(game.reading.turn)
      .filter(({ option }) =>
        game.scenario.options[option]?.effects?.some(
          ({ gap, times }) => game.scenario.gaps[gap] === 'dev' && times[0] < 1,
        ),
      ).length >= 2;
  return size >= READ_FROM && (isNew || isOld);
}

function lookFirst(game: Game): Pick | null {
  const ask = findOption(game, ({ set }) => set?.people === 'panel');
  if (ask !== undefined && game.reports.human === undefined) return { option: ask, reason: 'ask' };
  const read = findOption(game, (option) => option.read !== undefined);
  if (read !== undefined && shouldRead(game)) return { option: read, reason: 'read' };
  const labels = shareRead(game, 'labels');
  const clean = findOption(game, ({ set }) => set?.labels === 'clean');
  if (clean !== undefined && labels !== null && labels.share >= LABELS_FROM) {
    return { option: clean, reason: 'labels', size: labels.share };
  }
  return null;
}

function workSensibly(game: Game, last: string): Pick {
  const look = lookFirst(game);
  if (look !== null) return look;
  const best = bestWork(game);
  if (best !== null) {
    return { option: best.option, reason: 'gap', gap: best.gap, size: best.size, gain: best.gain };
  }
  const { ranking, gaps, noise } = diagnose(game);
  const hidden = ranking.find((name) => noise.includes(name) && (gaps[name].value ?? 0) >= LARGE);
  const larger = findOption(game, ({ isFresh }) => isFresh === true);
  if (hidden !== undefined && larger !== undefined) return { option: larger, reason: 'size' };
  return { option: last, reason: 'enough' };
}

/** The threshold whose errors and cost together are lowest, for the error that was measured. */
function placeSensibly(game: Game): Pick {
  const error = rateOf(game.reports.dev) ?? game.scenario.old;
  const costs = optionsOf(game).map((id) => ({ id, cost: placedCost(game, id, error) }));
  const [best] = costs.sort((a, b) => a.cost - b.cost);
  return { option: best?.id ?? '', reason: 'threshold', size: error };
}

/** Ships what is surely better than today, tries out what may be, and leaves what is not. */
function launchSensibly(game: Game): Pick {
  const high = promisedError({ ...game, setup: { ...game.setup, promise: 'test-high' } });
  const point = rateOf(game.reports.test);
  const toll = game.setup.toll;
  const promised = promisedError(game) ?? 1;
  const isSafe = high !== null && high + toll < game.scenario.old && promised >= high;
  const reason = isSafe ? 'ship' : (point ?? 1) + toll < game.scenario.old ? 'pilot' : 'dont';
  return { option: findOption(game, ({ set }) => set?.launch === reason) ?? '', reason };
}

/** Measures first, attacks the largest gap that is no noise, and stops when no work pays any more. */
export const decideSensibly: Policy = (game) => {
  const stage = stageOf(game);
  if (stage === undefined) throw new Error('Nothing is left to decide.');
  const opening = game.scenario.opening[stage.id];
  if (opening !== undefined) return { option: opening, reason: 'opening' };
  if (stage.last !== undefined) return workSensibly(game, stage.last);
  if (stage.measures === 'test') return placeSensibly(game);
  const promise = findOption(game, ({ set }) => set?.promise === 'test-high');
  if (promise !== undefined) return { option: promise, reason: 'promise' };
  return launchSensibly(game);
};
