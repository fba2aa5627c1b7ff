import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../tests/support/place.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { listOf } from '../../params/list.ts';
import { defaultsOf } from '../../params/table.ts';
import { advise, note } from './advice.ts';
import { python } from './code.ts';
import { ACTIONS, EFFECTS, GAPS, IDEAS, type Action, type Idea } from './effects.ts';
import { read, results, resultsOf, type BetValues } from './model.ts';
import { params, presets } from './params.ts';
import { COMPARED, comparePolicies, playRandomly, playSensibly } from './policies.ts';
import { finding, sentence } from './sentence.ts';
import { SixMonthBetState } from './state.ts';
import { strings } from './strings.ts';
import { bestError, devError, drawWorld, errorWith, hasRoom, play, truthAfter } from './toy.ts';

const SEED = 20261124;
const WORLDS = 1000;
const defaults = defaultsOf(params);
const worlds = Array.from({ length: WORLDS }, (_, seed) => drawWorld(seed));
const plans = fc.array(fc.constantFrom(...ACTIONS), { maxLength: params.fields.plan.most });

function withValues(values: Partial<BetValues>): BetValues {
  return { ...defaults, ...values };
}

function presetResults(id: string) {
  return results(withValues(presets.find((one) => one.id === id)!.values as Partial<BetValues>));
}

function say(values: BetValues, locale: 'en' | 'ko', reading = read(values)): string {
  const words = strings[locale];
  const advice = advise(words, placeIn(locale), reading);
  expect(advice.length).toBeGreaterThan(0);
  return [
    finding(words, locale, reading),
    sentence(words, locale, reading),
    note(words, locale),
    words.verdicts[reading.verdict],
    ...advice.flatMap(({ text, reason, gain }) => [text, reason, gain ?? '']),
  ].join(' ');
}

describe('a world', () => {
  it('hides where the errors are, and shows an accuracy of 90% in every case', () => {
    for (const world of worlds) {
      expect(devError(world)).toBeCloseTo(0.1, 12);
      for (const gap of GAPS) expect(world[gap]).toBeGreaterThanOrEqual(0);
    }
  });

  it('has the largest gap now here, now there', () => {
    const largest = worlds.map((world) => [...GAPS].sort((a, b) => world[b] - world[a])[0]);
    for (const gap of GAPS) {
      expect(largest.filter((one) => one === gap).length).toBeGreaterThan(WORLDS / 10);
    }
  });
});

describe('the table of effects', () => {
  it('says of every number who says so', () => {
    for (const { effects } of Object.values(EFFECTS) as Idea[]) {
      for (const effect of Object.values(effects)) {
        expect(['course', 'book', 'ours']).toContain(effect.source);
        expect(effect.times).toBeGreaterThan(0);
      }
    }
  });

  it('has no idea that wins in every world, nor in half of them', () => {
    const wins = new Map<string, number>();
    for (const world of worlds) {
      const [best] = [...IDEAS].sort((a, b) => errorWith(world, a) - errorWith(world, b));
      wins.set(best!, (wins.get(best!) ?? 0) + 1);
    }
    expect(wins.size).toBeGreaterThanOrEqual(4);
    expect(Math.max(...wins.values())).toBeLessThan(WORLDS / 2);
    expect(Object.fromEntries([...wins].sort())).toMatchInlineSnapshot(`
      {
        "architecture": 76,
        "bigger-network": 318,
        "more-data": 360,
        "varied-data": 246,
      }
    `);
  });

  it('has no idea that wins half a point in every world: each is all but useless in a tenth of them', () => {
    for (const idea of IDEAS) {
      const useless = worlds.filter((world) => errorWith(world, idea) > devError(world) - 0.005);
      expect(useless.length, idea).toBeGreaterThan(WORLDS / 10);
    }
  });
});

describe('two ways to choose', () => {
  it(`compared over ${WORLDS} worlds: measuring first wins by two points`, () => {
    const found = comparePolicies(WORLDS);
    for (const name of ['sensible', 'random', 'best'] as const) {
      expect(found[name], `${name}: ${found[name]}`).toBeCloseTo(COMPARED[name], 5);
    }
    expect(found.wins).toBe(COMPARED.wins);
    expect(found.random - found.sensible).toBeGreaterThan(0.015);
  });

  it('keep to the weeks, and never beat the best', () => {
    for (const [seed, world] of worlds.slice(0, 60).entries()) {
      const best = bestError(world, 26);
      for (const plan of [playSensibly(world, 26), playRandomly(world, 26, seed)]) {
        const game = play(world, 26, plan);
        expect(game.spent).toBeLessThanOrEqual(26);
        expect(game.steps.every(({ isDone }) => isDone)).toBe(true);
        expect(devError(game.truth)).toBeGreaterThanOrEqual(best - 1e-12);
      }
    }
  });
});

describe('a plan', () => {
  it('never spends more than there is, never beats the best, and ends where its log ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.integer({ min: 1, max: 52 }),
        plans,
        (seed, weeks, plan) => {
          const world = drawWorld(seed);
          const game = play(world, weeks, plan);
          expect(game.spent).toBeLessThanOrEqual(weeks);
          expect(game.steps).toHaveLength(plan.length);
          expect(game.truth).toEqual(truthAfter(world, game.uses));
          for (const count of Object.values(game.uses)) expect(count).toBeLessThanOrEqual(2);
          if (!plan.includes('stop'))
            expect(game.isOver).toBe(!hasRoom(game.spent, weeks, game.uses));
          expect(devError(game.truth)).toBeGreaterThanOrEqual(bestError(world, weeks) - 1e-12);
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('leads to the same errors in any order of its ideas', () => {
    const ideas: readonly Action[] = ['l2', 'bigger-network', 'dropout', 'l2'];
    const forwards = play(drawWorld(5), 26, ideas);
    const backwards = play(drawWorld(5), 26, [...ideas].reverse());
    expect(backwards.truth).toEqual(forwards.truth);
  });

  it('works less the second time, and not a third time', () => {
    const world = drawWorld(3);
    const [, once, twice, thrice] = play(world, 52, [
      'measure',
      'dropout',
      'dropout',
      'dropout',
    ]).steps;
    const drop = (step: typeof once) => devError(step!.before) - devError(step!.after);
    expect(drop(twice)).toBeGreaterThan(0);
    expect(drop(twice)).toBeLessThan(drop(once));
    expect(thrice!.isDone).toBe(false);
  });

  it('does nothing after the reader has stopped', () => {
    const game = play(drawWorld(3), 26, ['l2', 'stop', 'dropout']);
    expect(game.spent).toBe(2);
    expect(game.isOver).toBe(true);
  });
});

describe('what is known', () => {
  it('is nothing at first but the error and the weeks', () => {
    const known = Object.entries(results(defaults)).filter(([, value]) => value !== null);
    expect(Object.fromEntries(known)).toEqual({
      'weeks-spent': 0,
      'final-error': 0.1,
      verdict: 'not-started',
    });
  });

  it('grows by measuring and by reading, at their price', () => {
    const measured = results(withValues({ seed: 3, plan: 'measure' }));
    expect(measured).toMatchObject({ 'weeks-spent': 0.2, 'gap-first': 'dev-gap' });
    expect(measured['train-error']).toBeCloseTo(0.009, 12);
    const both = results(withValues({ seed: 3, plan: 'measure.read' }));
    expect(both).toMatchObject({ 'weeks-spent': 0.6, 'gap-first': 'variance' });
    expect(both['missing-share']).toBeLessThan(0.2);
    expect(results(withValues({ seed: 3, plan: 'l2' }))['verdict']).toBe('in-the-dark');
  });

  it('does not tell the end before the end', () => {
    expect(results(withValues({ plan: 'measure.read.l2' }))['best-final-error']).toBeNull();
    expect(results(withValues({ plan: 'stop' }))['best-final-error']).toBeLessThan(0.05);
  });
});

describe('the same picks in two worlds', () => {
  it('turn round', () => {
    const end = (id: string) => presetResults(id)['final-error'] as number;
    expect(end('regularize-a')).toBeLessThan(0.05);
    expect(end('regularize-b')).toBeGreaterThan(0.095);
    expect(end('enlarge-a')).toBeGreaterThan(0.099);
    expect(end('enlarge-b')).toBeLessThan(0.04);
  });

  it('are about 0, 1 and 10%, and 0, 9 and 10%', () => {
    expect(presetResults('regularize-a')['start-train-error']).toBeLessThan(0.015);
    expect(presetResults('regularize-b')['start-train-error']).toBeGreaterThan(0.085);
  });
});

describe('the live state', () => {
  it('takes actions, undoes them, and keeps the plan in another world', () => {
    const state = new SixMonthBetState('v=1', []);
    state.take('measure');
    state.take('l2');
    expect(state.session.values.value.plan).toBe('measure.l2');
    state.session.undo();
    expect(state.results.value['weeks-spent']).toBe(0.2);
    state.nextWorld();
    expect(state.session.values.value).toMatchObject({ seed: 19, plan: 'measure' });
    state.startOver();
    expect(state.session.values.value.plan).toBe('');
  });

  it('refuses what does not fit', () => {
    const state = new SixMonthBetState('v=1&weeks=5', []);
    expect(state.canTake('more-data')).toBe(false);
    state.take('more-data');
    expect(state.session.values.value.plan).toBe('');
    state.take('stop');
    expect(state.canTake('measure')).toBe(false);
  });
});

describe('what the page says', () => {
  it('asks at first, and advises to look', () => {
    const said = say(defaults, 'en');
    expect(said).toContain('nine ideas, 26 weeks');
    const [first] = advise(strings.en, placeIn('en'), read(defaults));
    expect(first?.id).toBe('measure');
  });

  it('advises ideas against the largest gap once it is known, and to look again once it is old', () => {
    const ids = (plan: string) =>
      advise(strings.en, placeIn('en'), read(withValues({ seed: 3, plan }))).map(({ id }) => id);
    expect(ids('measure')).toEqual(['read']);
    expect(ids('measure.read')).toContain('more-data');
    expect(ids('measure.read')).not.toContain('bigger-network');
    expect(ids('measure.read.dropout')).toEqual(['again']);
    expect(ids('dropout.stop')[0]).toBe('first');
  });

  it('is whole for every example and any plan, in both languages', () => {
    const cases: BetValues[] = [
      ...presets.map(({ values }) => withValues(values as Partial<BetValues>)),
      ...[1, 5, 26, 52].flatMap((weeks) =>
        ACTIONS.map((action) =>
          withValues({ weeks, seed: 6, plan: listOf(['measure', 'read', action]) }),
        ),
      ),
      ...fc.sample(
        fc.record({
          weeks: fc.integer({ min: 1, max: 52 }),
          seed: fc.integer({ min: 0, max: 999_999 }),
          plan: plans.map(listOf),
        }),
        { numRuns: 60, seed: SEED },
      ),
    ];
    for (const values of cases) {
      const reading = read(values);
      for (const figure of Object.values(resultsOf(reading))) {
        if (typeof figure === 'number') expect(Number.isFinite(figure)).toBe(true);
      }
      for (const locale of LOCALES) {
        expect(say(values, locale, reading)).not.toMatch(/[{}]|NaN|undefined|null|Infinity/);
      }
    }
  });
});

it('writes Python with the plan', () => {
  expect(python(withValues({ plan: 'measure.l2' }))).toContain('plan = ["measure","l2"]');
});
