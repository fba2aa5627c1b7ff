import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import type { Placement } from '../props.ts';
import { advise } from './advice.ts';
import { python } from './code.ts';
import { TOY } from './effects.ts';
import { read, results, type PlanOrIterateValues } from './model.ts';
import { params, presets } from './params.ts';
import { finding, sentence } from './sentence.ts';
import { PlanOrIterateState } from './state.ts';
import { strings } from './strings.ts';
import { drawWorld, run } from './toy.ts';

const defaults: PlanOrIterateValues = defaultsOf(params);
const SEEDS = Array.from({ length: 1000 }, (_, seed) => seed);

function withValues(values: Partial<PlanOrIterateValues>): PlanOrIterateValues {
  return { ...defaults, ...values };
}

function placeIn(locale: Locale): Placement {
  const mode = 'page' as const;
  return { id: 'plan-or-iterate', figureId: 'f', locale, mode, start: '', hide: [], base: '/' };
}

function finalsOf(values: Partial<PlanOrIterateValues>) {
  return SEEDS.map((seed) => {
    const all = withValues({ ...values, seed });
    const world = drawWorld(seed, 0, all.directions);
    const final = (team: 'plan' | 'iterate' | 'random') => run(team, world, 0, all).final;
    return { plan: final('plan'), iterate: final('iterate'), random: final('random') };
  });
}

describe('a world', () => {
  it('begins at 30% and cannot get below 4%', () => {
    for (const seed of [0, 7, 999_999]) {
      const { sizes, fixed } = drawWorld(seed, 0, 50);
      const sum = sizes.reduce((whole, size) => whole + size, TOY.floor.value);
      expect(sum).toBeCloseTo(TOY.start.value, 12);
      expect(Math.min(...fixed)).toBeGreaterThanOrEqual(TOY.leastFixed.value);
      expect(Math.max(...fixed)).toBeLessThanOrEqual(TOY.mostFixed.value);
    }
  });

  it('is the same each time, and another for another seed', () => {
    expect(drawWorld(5, 0, 50)).toEqual(drawWorld(5, 0, 50));
    expect(drawWorld(5, 0, 50)).not.toEqual(drawWorld(6, 0, 50));
  });

  it('keeps what a slider does not concern: a better guess changes the plan alone', () => {
    const [poor, good] = [read(defaults), read(withValues({ prior: 90 }))];
    expect(good.runs.iterate).toEqual(poor.runs.iterate);
    expect(good.runs.random).toEqual(poor.runs.random);
    expect(good.runs.plan).not.toEqual(poor.runs.plan);
  });
});

describe('over 1,000 seeds', () => {
  const finals = finalsOf({});
  const mean = (team: 'plan' | 'iterate' | 'random') =>
    finals.reduce((sum, final) => sum + final[team], 0) / finals.length;

  it('no direction is always the best one, and no team always wins', () => {
    const best = SEEDS.map((seed) => {
      const { sizes, fixed } = drawWorld(seed, 0, defaults.directions);
      const gains = sizes.map((size, direction) => size * (fixed[direction] ?? 0));
      return gains.indexOf(Math.max(...gains));
    });
    const often = [...new Set(best)].map((one) => best.filter((other) => other === one).length);
    expect(Math.max(...often)).toBeLessThan(50);
    const wins = finals.filter(({ iterate, plan }) => iterate < plan).length;
    expect(wins).toBeGreaterThan(800);
    expect(wins).toBeLessThan(950);
  });

  it('reading mistakes beats any direction by more than 5 points, a plan by 2', () => {
    expect(mean('random') - mean('iterate')).toBeGreaterThan(0.05);
    expect(mean('plan') - mean('iterate')).toBeGreaterThan(0.02);
  });

  it('a plan wins where the guesses are right, or the directions few', () => {
    for (const values of [{ prior: 90 }, { directions: 10 }]) {
      const wins = finalsOf(values).filter(({ iterate, plan }) => iterate < plan).length;
      expect(wins, JSON.stringify(values)).toBeLessThan(300);
    }
  });
});

describe('the verdict', () => {
  it.each([
    [{}, 'iterate'],
    [{ prior: 90 }, 'plan'],
    [{ polish: 20 }, 'even'],
    [{ planning: 12 }, 'iterate'],
    [{ weeks: 2, planning: 12, polish: 0 }, 'even'],
  ])('of %j is %s', (values, verdict) => {
    expect(results(withValues(values))['verdict']).toBe(verdict);
  });
});

describe('what the page says', () => {
  it('doubts a plan that wins', () => {
    const ids = advise(read(withValues({ prior: 90 })), strings.en, placeIn('en')).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['plan-first', 'check-prior', 'less-planning']);
  });

  it('is whole for every example and at every end, in both languages', () => {
    const ends = Object.entries(params.fields).flatMap(([name, { min, max }]) => [
      { [name]: min },
      { [name]: max },
    ]);
    for (const values of [...presets.map((preset) => preset.values), ...ends]) {
      const reading = read(withValues(values));
      for (const locale of LOCALES) {
        const words = strings[locale];
        const text = [
          finding(words, locale, reading),
          sentence(words, locale, reading),
          ...advise(reading, words, placeIn(locale)).flatMap((one) => [one.text, one.reason]),
        ].join(' ');
        expect(text, JSON.stringify(values)).not.toMatch(/[{}]|NaN|undefined|null|Infinity/);
      }
    }
  });
});

it('moves on to the next world and keeps the project', () => {
  const state = new PlanOrIterateState('v=1&prior=80&seed=999999', []);
  state.nextWorld();
  expect(state.session.values.value).toMatchObject({ seed: 0, prior: 80 });
});

it('writes Python with the reader’s numbers', () => {
  expect(python(withValues({ prior: 80 }))).toContain('prior, polish = 80 / 100, 50 / 100');
});
