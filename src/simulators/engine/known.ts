import { diagnoseLadder, diagnoseTwoGaps, type Diagnosis } from '../../math/gaps.ts';
import type { GapName, Measurement } from '../../math/gaps.ts';
import { wilsonInterval } from '../../math/intervals.ts';
import { factorOf } from './errors.ts';
import type { Effect, Game, QuantityName, Report, Reports } from './types.ts';

/**
 * What a reader can know: measured counts and read mistakes, never what is hidden. Policies see a
 * project through these functions only.
 */
export function rateOf(report: Report | undefined): number | null {
  return report === undefined || report.n === 0 ? null : report.count / report.n;
}

/** A measured error with the number of examples behind it, for the rules of the gaps. */
function measurementOf(game: Game, quantity: QuantityName): Measurement | null {
  const report = game.reports[quantity];
  const error = rateOf(report);
  return error === null || report === undefined ? null : { error, n: report.n };
}

/** Whether training and dev set come from two places, so that the ladder has a rung between them. */
export function hasMismatch({ scenario }: Game): boolean {
  return Object.values(scenario.gaps).includes('dev');
}

/** Policies ask the same of the same measurements many times. */
const diagnoses = new WeakMap<Reports, Diagnosis>();

/** The gaps between the errors as they were measured, by the rule of the calculators. */
export function diagnose(game: Game): Diagnosis {
  const known = diagnoses.get(game.reports) ?? diagnoseReports(game);
  diagnoses.set(game.reports, known);
  return known;
}

function diagnoseReports(game: Game): Diagnosis {
  const human = measurementOf(game, 'human');
  const train = measurementOf(game, 'train');
  const dev = measurementOf(game, 'dev');
  if (!hasMismatch(game)) return diagnoseTwoGaps({ human, train, dev });
  const trainDev = measurementOf(game, 'train-dev');
  return diagnoseLadder({ human, train, trainDev, dev, test: null });
}

/** A gap as one may build on it: nothing where its interval holds 0. */
function audible(diagnosis: Diagnosis, name: GapName): number {
  const { value } = diagnosis.gaps[name];
  return value === null || value <= 0 || diagnosis.noise.includes(name) ? 0 : value;
}

/** The middle of what the table of effects promises. */
export function meanFactor(game: Game, id: string, effect: Effect): number {
  const middle = { ...effect, isTwofold: false };
  return factorOf(middle, 0.5, game.uses[id] ?? 0, game.setup.aim);
}

/** What work since the reading has left of a part, by the middle of the table. */
function leftSince(game: Game, gap: string, turn: number): number {
  return game.turns.slice(turn).reduce((left, { option }) => {
    const effect = game.scenario.options[option]?.effects?.find((one) => one.gap === gap);
    return effect === undefined
      ? left
      : left * Math.min(1, (effect.times[0] + effect.times[1]) / 2);
  }, 1);
}

/** The share of the read mistakes that one cause has, with its limits; null where none were read. */
export function shareRead(game: Game, cause: string) {
  const { reading } = game;
  const count = reading?.counts[cause];
  if (reading === null || count === undefined || reading.n === 0) return null;
  const interval = wilsonInterval(count, reading.n);
  return interval === null ? null : { count, n: reading.n, share: count / reading.n, interval };
}

/**
 * The size of each part of the error as far as measurements tell. A part that shows at the dev set
 * only is known from reading mistakes; with nobody asked, half the training error stands for the bias.
 */
export function estimateGaps(game: Game): Readonly<Record<string, number>> {
  const diagnosis = diagnose(game);
  const train = rateOf(game.reports.train) ?? 0;
  const bias = game.reports.human === undefined ? train / 2 : audible(diagnosis, 'avoidable-bias');
  const read = Object.entries(game.scenario.gaps)
    .filter(([, rung]) => rung === 'dev')
    .map(([name]) => {
      const found = shareRead(game, name);
      const error = game.reading?.error ?? 0;
      const size = (found?.share ?? 0) * error;
      return [name, size * leftSince(game, name, game.reading?.turn ?? 0)] as const;
    });
  const mismatch = read.reduce((sum, [, size]) => sum + size, 0);
  const combined = diagnosis.combined?.value ?? 0;
  const variance = audible(diagnosis, 'variance') || Math.max(0, combined - mismatch);
  const byRung = { train: bias, 'train-dev': variance, dev: 0 };
  const others = Object.entries(game.scenario.gaps)
    .filter(([, rung]) => rung !== 'dev')
    .map(([name, rung]) => [name, byRung[rung]] as const);
  return Object.fromEntries([...others, ...read]);
}
