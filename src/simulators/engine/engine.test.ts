import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../math/random.ts';
import { logbookReader } from '../logbook-reader/scenario.ts';
import { MARGINS } from '../margins.ts';
import { paramsOf } from '../params.ts';
import { tileLine } from '../tile-line/scenario.ts';
import { decode, encode } from '../../params/codec.ts';
import { expectedError, trueError } from './errors.ts';
import { diagnose } from './known.ts';
import { measure } from './measure.ts';
import { outcomeOf, PENALTY, YEAR } from './outcome.ts';
import { advance, BACK, begin, optionsOf, refusalOf, replay, stageOf } from './play.ts';
import { compareWithRandom, decideRandomly, finish } from './players.ts';
import { review } from './review.ts';
import { decideSensibly } from './sensible.ts';
import type { Game, Scenario } from './types.ts';
import { drawWorld } from './world.ts';

const SEED = 20261127;
const SEEDS = 1000;
const SCENARIOS: readonly Scenario[] = [tileLine, logbookReader];
const seeds = fc.integer({ min: 0, max: 999_999 });

function play(scenario: Scenario, seed: number, ...log: readonly string[]): Game {
  const replayed = replay(scenario, seed, log);
  expect(replayed.skipped).toBe(0);
  return replayed.game;
}

/** What a sensible opening leads to: the first round of work. */
function opened(scenario: Scenario, seed: number): Game {
  let game = begin(scenario, seed);
  while (stageOf(game)?.last === undefined) game = advance(game, decideSensibly(game).option);
  return game;
}

describe.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))(
  '%s',
  (id, scenario) => {
    it('hides its errors differently for every seed, and the same for the same', () => {
      expect(drawWorld(scenario, 5)).toEqual(drawWorld(scenario, 5));
      const floors = Array.from({ length: 100 }, (_, seed) => drawWorld(scenario, seed).floor);
      expect(new Set(floors).size).toBe(100);
      const largest = Array.from({ length: SEEDS }, (_, seed) => {
        const { gaps } = drawWorld(scenario, seed);
        return Object.entries(gaps).sort(([, a], [, b]) => b - a)[0]![0];
      });
      for (const gap of Object.keys(scenario.gaps)) {
        expect(largest.filter((one) => one === gap).length, gap).toBeGreaterThan(SEEDS / 10);
      }
    });

    it('has a table that is whole: stages know their options, effects their gaps, work a price', () => {
      const staged = scenario.stages.flatMap(({ options }) => options);
      expect([...staged].sort()).toEqual(Object.keys(scenario.options).sort());
      for (const { effects = [] } of Object.values(scenario.options)) {
        for (const { gap, times, source } of effects) {
          expect(Object.keys(scenario.gaps)).toContain(gap);
          expect(times[0]).toBeLessThanOrEqual(times[1]);
          expect(['course', 'book', 'ours']).toContain(source);
        }
      }
    });

    it(`compared over ${SEEDS} seeds: deciding sensibly beats deciding at random by three points`, () => {
      const found = compareWithRandom(scenario, SEEDS);
      const margin = MARGINS[id]!;
      expect(found.sensible, JSON.stringify(found)).toBeCloseTo(margin.sensible, 5);
      expect(found.random, JSON.stringify(found)).toBeCloseTo(margin.random, 5);
      expect(found.wins).toBe(margin.wins);
      expect(found.decisions[0]).toBe(margin.decisions[0]);
      expect(found.decisions[2]).toBe(margin.decisions[2]);
      expect(found.random - found.sensible).toBeGreaterThan(0.03);
      expect(found.decisions[2]).toBeLessThanOrEqual(15);
    });

    it('has no work that is the best next step for half of the seeds', () => {
      const wins = new Map<string, number>();
      for (let seed = 0; seed < SEEDS; seed += 1) {
        const game = opened(scenario, seed);
        const [best] = optionsOf(game)
          .map((option) => {
            const after = advance(game, option);
            const cost = trueError(after) + ((after.spent - game.spent) / YEAR) * scenario.old;
            return { option, cost };
          })
          .sort((a, b) => a.cost - b.cost);
        wins.set(best!.option, (wins.get(best!.option) ?? 0) + 1);
      }
      expect(wins.size).toBeGreaterThanOrEqual(4);
      expect(Math.max(...wins.values()), JSON.stringify([...wins])).toBeLessThan(SEEDS / 2);
    });

    it('never judges by what is hidden: the policy decides alike where only the truth differs', () => {
      const game = opened(scenario, 3);
      const other = { ...game, gaps: {}, world: { ...drawWorld(scenario, 4), draws: {} } };
      expect(decideSensibly(other)).toEqual(decideSensibly(game));
    });

    it('ends after fifteen decisions at most, whatever is decided, with a year between its ends', () => {
      fc.assert(
        fc.property(seeds, seeds, (seed, other) => {
          const game = finish(begin(scenario, seed), decideRandomly(other));
          expect(game.turns.length).toBeGreaterThanOrEqual(9);
          expect(game.turns.length).toBeLessThanOrEqual(15);
          const { year, cost, error } = outcomeOf(game);
          expect(year).toBeGreaterThanOrEqual(Math.min(cost, scenario.old) - 1e-12);
          expect(year).toBeLessThanOrEqual(Math.max(cost, scenario.old) + 1e-12);
          expect(error).toBeGreaterThan(0);
        }),
        { seed: SEED, numRuns: 60 },
      );
    });

    it('replays any log, and counts what was not possible', () => {
      const options = [...Object.keys(scenario.options), BACK];
      fc.assert(
        fc.property(
          seeds,
          fc.array(fc.constantFrom(...options), { maxLength: 60 }),
          (seed, log) => {
            const { game, takenBack, skipped } = replay(scenario, seed, log);
            expect(game.turns.length + 2 * takenBack + skipped).toBe(log.length);
            expect(game.spent).toBeLessThan(YEAR);
          },
        ),
        { seed: SEED, numRuns: 80 },
      );
    });

    it('travels in a link', () => {
      const { turns } = finish(begin(scenario, 12), decideSensibly);
      const log = turns.map(({ option }) => option).join('.');
      const table = paramsOf(scenario);
      const decoded = decode(table, encode(table, { seed: 12, log }));
      expect(decoded.values).toEqual({ seed: 12, log });
      expect(decode(table, 'v=1&seed=x&log=steal').problems).toHaveLength(2);
    });

    it('finds nothing to say against the sensible policy, and reviews any other in both ways', () => {
      const sensible = finish(begin(scenario, 8), decideSensibly);
      const same = review(
        scenario,
        8,
        sensible.turns.map(({ option }) => option),
      );
      expect(same.decisions.every(({ judgement }) => judgement === 'same')).toBe(true);
      expect(same.sections).toEqual([]);
      const random = finish(begin(scenario, 8), decideRandomly(2));
      const found = review(
        scenario,
        8,
        random.turns.map(({ option }) => option),
      );
      expect(found.decisions).toHaveLength(random.turns.length);
      const worse = found.decisions.filter(({ judgement }) => judgement === 'worse');
      expect(worse.length).toBeGreaterThan(0);
      expect(found.sections.length).toBeGreaterThan(0);
      for (const { difference } of worse) expect(difference).toBeGreaterThan(0);
    });
  },
);

describe('measuring', () => {
  it('shows the same numbers for the same log, and other ones for another repeat', () => {
    const game = opened(tileLine, 21);
    expect(opened(tileLine, 21).reports).toEqual(game.reports);
    const counts = [1, 2, 3, 4, 5].map((repeat) => measure(game, ['dev'], repeat).dev!.count);
    expect(new Set(counts).size).toBeGreaterThan(1);
  });

  it('has the noise of its sample: the mean is the truth, the spread that of a binomial', () => {
    const game = opened(tileLine, 9);
    const error = expectedError(game, 'dev')!;
    const counts = Array.from({ length: 60 }, (_, repeat) => measure(game, ['dev'], repeat).dev!);
    const rates = counts.map(({ count, n }) => count / n);
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    const spread = Math.sqrt((error * (1 - error)) / counts[0]!.n);
    expect(Math.abs(mean - error)).toBeLessThan((4 * spread) / Math.sqrt(rates.length));
    const squares = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0);
    const measured = Math.sqrt(squares / (rates.length - 1));
    expect(measured / spread).toBeGreaterThan(0.7);
    expect(measured / spread).toBeLessThan(1.35);
  });

  it('does not see the variance where photographs of one tile stand on both sides', () => {
    const variance = Array.from({ length: 50 }, (_, seed) => {
      const at = (split: string) =>
        expectedError(
          play(tileLine, seed, 'limit', split, 'dev-1600', 'panel', 'plain-network'),
          'dev',
        )!;
      return at('batches') - at('shuffle');
    });
    expect(Math.min(...variance)).toBeGreaterThan(0);
  });

  it('reads a dev set too low once the best of forty was taken on it, until a new one is drawn', () => {
    const game = opened(tileLine, 2);
    const lucky = advance(game, 'variants');
    expect(lucky.luck).toBeGreaterThan(0.002);
    expect(expectedError(lucky, 'dev')!).toBeLessThan(trueError(lucky));
    const fresh = advance(lucky, 'larger-dev');
    expect(fresh.luck).toBe(0);
    expect(expectedError(fresh, 'dev')).toBeCloseTo(trueError(fresh), 10);
  });

  it('cannot tell variance from mismatch without a train-dev set', () => {
    const start = ['boats-only', 'boats-2000'] as const;
    const rest = ['archivists', 'all-layers'] as const;
    expect(
      diagnose(play(logbookReader, 4, ...start, 'no-hold-out', ...rest)).combined,
    ).not.toBeNull();
    expect(diagnose(play(logbookReader, 4, ...start, 'hold-out', ...rest)).combined).toBeNull();
  });

  it('is too high with wrong labels, too low after correcting one side, right after both', () => {
    const game = opened(logbookReader, 6);
    const dev = (after: Game) => expectedError(after, 'dev')!;
    const truth = trueError(game);
    expect(dev(game)).toBeGreaterThan(truth);
    expect(dev(advance(game, 'wrong-only'))).toBeLessThan(truth);
    expect(dev(advance(game, 'both-labels'))).toBeCloseTo(truth, 10);
  });
});

describe('deciding', () => {
  it('refuses what has no time, is used up or is done', () => {
    let game = opened(tileLine, 1);
    expect(refusalOf(game, 'ask-panel')).toBe('not-needed');
    for (const option of ['more-photos', 'more-photos']) game = advance(game, option);
    expect(refusalOf(game, 'more-photos')).toBe('used-up');
    for (const option of ['bigger-network', 'bigger-network']) game = advance(game, option);
    expect(refusalOf(game, 'augment')).toBe('no-time');
    expect(refusalOf(game, 'enough')).toBeNull();
  });

  it('breaks a promise that the truth exceeds, and pays for it', () => {
    const random = createRandom(1);
    const broken = Array.from({ length: 200 }, () => random.integer(1000))
      .map((seed) => opened(tileLine, seed))
      .map((game) =>
        ['enough', 'limit-on-dev', 'promise-test', 'ship'].reduce(
          (now, id) => advance(now, id),
          game,
        ),
      )
      .map((game) => ({ game, outcome: outcomeOf(game) }));
    const share = broken.filter(({ outcome }) => outcome.isBroken).length / broken.length;
    expect(share).toBeGreaterThan(0.35);
    expect(share).toBeLessThan(0.65);
    const { game, outcome } = broken.find((one) => one.outcome.isBroken)!;
    const old = game.spent + PENALTY;
    const year = (old * tileLine.old + (YEAR - old) * outcome.cost) / YEAR;
    expect(outcome.year).toBeCloseTo(year, 12);
  });

  it('takes decisions back, and shows the same measurement again', () => {
    const log = ['limit', 'batches', 'dev-1600', 'panel', 'plain-network'];
    const { game, takenBack } = replay(tileLine, 7, [
      ...log,
      BACK,
      'best-paper',
      BACK,
      'plain-network',
    ]);
    expect(takenBack).toBe(2);
    expect(game.reports).toEqual(play(tileLine, 7, ...log).reports);
  });
});
