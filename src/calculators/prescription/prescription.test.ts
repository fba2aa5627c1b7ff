import { describe, expect, it } from 'vitest';
import { BROKEN, extremesOf } from '../../../tests/support/extremes.ts';
import { placeIn } from '../../../tests/support/place.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { createRandom, type Random } from '../../math/random.ts';
import { defaultsOf } from '../../params/table.ts';
import { python } from './code.ts';
import { BUDGET, EFFECTS, REMEDIES, type Plan, type Remedy } from './effects.ts';
import {
  ALL_PLANS,
  applyPlan,
  bestPlan,
  movesOf,
  read,
  results,
  type Errors,
  type PrescriptionValues,
} from './model.ts';
import { params, presets } from './params.ts';
import { figureLines } from './rows.ts';
import { advise, finding, sentence } from './sentence.ts';
import { PrescriptionState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);
const SEEDS = 1000;

function figures(values: Partial<PrescriptionValues>) {
  return results({ ...defaults, ...values });
}

function planOf(moves: readonly Remedy[]): Plan {
  const count = (name: Remedy) => moves.filter((move) => move === name).length;
  return Object.fromEntries(REMEDIES.map((name) => [name, count(name)])) as Plan;
}

/** A project from a seed: people at 0 to 5%, gaps of 0.2 to 8 points. */
function projectFrom(random: Random): Errors {
  const human = random.next() * 5;
  const train = human + 0.2 + random.next() * 7.8;
  return { human, train, dev: train + 0.2 + random.next() * 7.8 };
}

describe('the course’s example', () => {
  it('starts with five moves and nothing done', () => {
    const found = figures({});
    expect(found['train-error']).toBeCloseTo(0.08, 12);
    expect(found['dev-error']).toBeCloseTo(0.1, 12);
    expect(found['avoidable-bias']).toBeCloseTo(0.07, 12);
    expect(found['variance']).toBeCloseTo(0.02, 12);
    expect(found).toMatchObject({ 'moves-left': 5, verdict: 'bias' });
  });

  it('gets a worse dev error from five times regularization', () => {
    const found = figures({ regularization: 5 });
    expect(found['train-error']).toBeCloseTo(0.11, 12);
    expect(Number(found['dev-error'])).toBeGreaterThan(0.115);
    expect(found['moves-left']).toBe(0);
  });

  it('gets a better one from a bigger model, and the best from a mix', () => {
    const bigger = Number(figures({ 'bigger-model': 5 })['dev-error']);
    const mixed = Number(
      figures({ 'bigger-model': 2, 'train-longer': 2, 'more-data': 1 })['dev-error'],
    );
    const best = Number(figures({})['best-dev-error']);
    expect(bigger).toBeLessThan(0.1);
    expect(mixed).toBeLessThan(bigger);
    expect(best).toBeLessThanOrEqual(mixed);
  });
});

describe('the search', () => {
  it('tries each plan of up to five moves once', () => {
    expect(ALL_PLANS).toHaveLength(462);
    expect(new Set(ALL_PLANS.map((plan) => JSON.stringify(plan))).size).toBe(462);
    expect(Math.max(...ALL_PLANS.map(movesOf))).toBe(BUDGET);
  });

  it('finds the lowest dev error', () => {
    const random = createRandom(7);
    for (let i = 0; i < 20; i += 1) {
      const start = projectFrom(random);
      const lowest = Math.min(...ALL_PLANS.map((plan) => applyPlan(start, plan).dev));
      expect(bestPlan(start).errors.dev).toBeCloseTo(lowest, 8);
    }
  });
});

describe(`over ${SEEDS} projects`, () => {
  const projects = Array.from({ length: SEEDS }, (_, seed) => projectFrom(createRandom(seed)));
  const devAfter = (start: Errors, moves: readonly Remedy[]) => applyPlan(start, planOf(moves)).dev;

  it('no single remedy always wins', () => {
    const winners = projects.map((start) => {
      const ends = REMEDIES.map((name) => devAfter(start, Array<Remedy>(BUDGET).fill(name)));
      return REMEDIES[ends.indexOf(Math.min(...ends))];
    });
    const shares = REMEDIES.map((name) => winners.filter((one) => one === name).length / SEEDS);
    expect(Math.max(...shares)).toBeLessThan(0.8);
    expect(shares.filter((share) => share > 0.02).length).toBeGreaterThanOrEqual(3);
  });

  it('no single remedy stands in every best plan', () => {
    const plans = projects.slice(0, 200).map((start) => bestPlan(start).plan);
    for (const name of REMEDIES) {
      expect(
        plans.some((plan) => plan[name] === 0),
        name,
      ).toBe(true);
    }
  });

  it('working on the larger gap beats moves at random by 0.85 points on average', () => {
    const sensible = projects.map((start) => {
      const moves: Remedy[] = [];
      while (moves.length < BUDGET) {
        const { human, train, dev } = applyPlan(start, planOf(moves));
        const lane = train - human >= dev - train ? 'bias' : 'variance';
        const [next] = REMEDIES.filter((name) => EFFECTS[name].lane === lane).toSorted(
          (a, b) => planOf(moves)[a] - planOf(moves)[b],
        );
        moves.push(next ?? 'architecture');
      }
      return devAfter(start, moves);
    });
    const random = createRandom(11);
    const blind = projects.map((start) =>
      devAfter(
        start,
        Array.from(
          { length: BUDGET },
          () => REMEDIES[random.integer(REMEDIES.length)] ?? 'more-data',
        ),
      ),
    );
    const mean = (ends: readonly number[]) => ends.reduce((sum, end) => sum + end, 0) / SEEDS;
    const margin = mean(blind) - mean(sensible);
    expect(margin, `margin ${margin.toFixed(2)} points`).toBeCloseTo(0.85, 2);
  });
});

it('keeps errors between 0 and 100%, and shrinks no gap that is not there', () => {
  const plan = planOf(['bigger-model', 'more-data']);
  const past = applyPlan({ human: 5, train: 3, dev: 2 }, plan);
  expect(past.train).toBeCloseTo(3.1, 12);
  expect(past.dev).toBeCloseTo(2.1, 12);
  expect(applyPlan({ human: 0, train: 100, dev: 100 }, planOf(['regularization'])).dev).toBe(100);
});

describe('what the page says', () => {
  const say = (values: Partial<PrescriptionValues>, locale: Locale) => {
    const words = strings[locale];
    const all = { ...defaults, ...values };
    const reading = read(all);
    const advice = advise(words, placeIn(locale), reading);
    const said = sentence(words, locale, reading, all['show-plan']);
    const texts = figureLines(locale, reading).flatMap(({ before, text }) => [before ?? '', text]);
    return {
      finding: finding(words, locale, reading),
      sentence: said,
      advice,
      all: [
        finding(words, locale, reading),
        said,
        ...texts,
        ...advice.flatMap(({ text, reason, gain }) => [text, reason, gain ?? '']),
      ].join(' '),
    };
  };

  it('says that regularization alone made dev worse', () => {
    expect(say({ regularization: 5 }, 'en').finding).toBe('Dev error rises from 10.0% to 11.8%');
    expect(say({ regularization: 5 }, 'ko').finding).toBe(
      'dev 오차율이 10.0%에서 11.8%로 올라갑니다',
    );
  });

  it('ranks the next moves by what they win', () => {
    expect(say({}, 'en').advice.map(({ id }) => id)).toEqual([
      'bigger-model',
      'train-longer',
      'architecture',
    ]);
    expect(say({ human: 2, train: 2.5, dev: 9 }, 'en').advice[0]?.id).toBe('regularization');
  });

  it('counts no plan that is over the budget', () => {
    expect(figures({ regularization: 4, 'more-data': 3 })).toMatchObject({
      'moves-left': -2,
      verdict: 'over-budget',
    });
    expect(say({ regularization: 4, 'more-data': 3 }, 'en').finding).toContain('7 moves taken');
  });

  it('names the best plan only when asked', () => {
    expect(say({}, 'en').sentence).not.toContain('best of 462');
    expect(say({ 'show-plan': true }, 'en').sentence).toContain(
      'best of 462 plans is Bigger model',
    );
  });

  it.each(extremesOf(params, presets))('fills every template: %s', (_name, values) => {
    for (const locale of LOCALES) {
      expect(say(values as PrescriptionValues, locale).all).not.toMatch(BROKEN);
    }
  });
});

it('takes the best plan as one step', () => {
  const state = new PrescriptionState('v=1', []);
  state.takeBest();
  expect(state.results.value['dev-error']).toBe(state.results.value['best-dev-error']);
  expect(state.results.value['moves-left']).toBeGreaterThanOrEqual(0);
  state.clearPlan();
  expect(state.results.value['moves-left']).toBe(BUDGET);
  state.session.undo();
  state.session.undo();
  expect(state.results.value['dev-error']).toBeCloseTo(0.1, 12);
});

it('says in words what the table of effects says', () => {
  for (const name of REMEDIES) {
    const { bias, variance, cost } = EFFECTS[name];
    const numbers = [bias, variance]
      .filter((share) => share !== 0)
      .map((share) => Math.abs(share) * 100);
    for (const number of [...numbers, ...(cost > 0 ? [cost] : [])]) {
      expect(strings.en.effects[name]).toContain(String(number));
      expect(strings.ko.effects[name]).toContain(String(number));
    }
  }
});

it('writes Python with the reader’s plan', () => {
  const code = python({ ...defaults, regularization: 5 });
  expect(code).toContain('human, train, dev = 1, 8, 10');
  expect(code).toContain('"regularization": 5,');
});
