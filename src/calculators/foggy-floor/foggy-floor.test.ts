import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BROKEN, extremesOf } from '../../../tests/support/extremes.ts';
import { placeIn } from '../../../tests/support/place.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import { advise } from './advice.ts';
import { python } from './code.ts';
import { read, results, type FoggyFloorValues } from './model.ts';
import { params, presets } from './params.ts';
import { textsOf } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { FoggyFloorState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);
const PINNED = { seed: 20240520, numRuns: 500 };

function withValues(values: Partial<FoggyFloorValues>): FoggyFloorValues {
  return { ...defaults, ...values };
}

function figures(values: Partial<FoggyFloorValues>) {
  return results(withValues(values));
}

describe('the course’s two networks', () => {
  it.each([
    ['near', 0.001, 0.006, 0.002, 'cannot-tell'],
    ['near-known', 0.001, 0.001, 0.002, 'variance'],
    ['past', 0, 0.003, 0.001, 'cannot-tell'],
    ['past-known', 0.002, 0.003, 0.001, 'bias'],
  ])('%s: bias from %d to %d, variance %d, %s', (id, low, high, variance, verdict) => {
    const preset = presets.find((candidate) => candidate.id === id);
    const found = figures(preset?.values ?? {});
    expect(found['avoidable-bias-floor-low']).toBeCloseTo(low, 12);
    expect(found['avoidable-bias-floor-high']).toBeCloseTo(high, 12);
    expect(found['variance']).toBeCloseTo(variance, 12);
    expect(found['verdict']).toBe(verdict);
  });

  it('turns over where the floor makes both gaps equal', () => {
    expect(figures({})['tie-floor']).toBeCloseTo(0.004, 12);
    expect(figures({ 'floor-low': 0.4 })['verdict']).toBe('variance');
    expect(figures({ 'floor-high': 0.3 })['verdict']).toBe('bias');
    expect(figures({ train: 1, dev: 3 })['tie-floor']).toBeNull();
  });
});

describe('the verdict', () => {
  it('cannot tell from a band that ends before it begins, and gives no bounds', () => {
    const found = figures({ 'floor-low': 0.7, 'floor-high': 0.2 });
    expect(found).toMatchObject({
      'avoidable-bias-floor-low': null,
      'avoidable-bias-floor-high': null,
      verdict: 'cannot-tell',
    });
  });

  it('names neither where both gaps are nothing, or equal', () => {
    expect(figures({ train: 0.5, dev: 0.5, 'floor-low': 0.5 })['verdict']).toBe('neither');
    expect(figures({ train: 4, dev: 6, 'floor-low': 2, 'floor-high': 2 })['verdict']).toBe(
      'neither',
    );
  });

  it('takes no variance for real whose interval holds 0', () => {
    const counts = { 'n-human': 200, 'n-train': 200, 'n-dev': 200 };
    expect(figures({ 'floor-low': 0.5, ...counts })['verdict']).toBe('within-noise');
    const many = { 'n-human': 1e6, 'n-train': 1e6, 'n-dev': 1e6 };
    expect(figures({ 'floor-low': 0.5, ...many })['verdict']).toBe('variance');
  });

  it('takes no bias for real that the counts do not show at the top of the band', () => {
    const values = { human: 7, train: 8, dev: 8.1, 'floor-low': 6.5 };
    expect(figures(values)['verdict']).toBe('bias');
    const few = { 'n-human': 100, 'n-train': 100, 'n-dev': 100 };
    expect(figures({ ...values, ...few })['verdict']).toBe('within-noise');
    expect(figures({ ...values, 'floor-low': 2, ...few })['verdict']).toBe('cannot-tell');
  });

  it('never says bias or variance where the band holds a floor for either', () => {
    const tenths = fc.integer({ min: 0, max: 50 }).map((n) => n / 10);
    fc.assert(
      fc.property(tenths, tenths, tenths, tenths, tenths, (human, train, dev, low, high) => {
        const found = figures({ human, train, dev, 'floor-low': low, 'floor-high': high });
        if (low > high) return;
        const variance = dev - train;
        const biases = [train - high, train - low].map((bias) => Math.max(bias, 0));
        const [least = 0, most = 0] = biases;
        if (found['verdict'] === 'bias') expect(least).toBeGreaterThanOrEqual(variance - 1e-9);
        if (found['verdict'] === 'variance') expect(most).toBeLessThanOrEqual(variance + 1e-9);
        const holdsBoth = least < variance - 1e-9 && most > variance + 1e-9;
        expect(found['verdict'] === 'cannot-tell').toBe(holdsBoth);
      }),
      PINNED,
    );
  });
});

describe('what the page says', () => {
  const say = (values: FoggyFloorValues, locale: 'en' | 'ko') => {
    const words = strings[locale];
    const reading = read(values);
    const advice = advise(words, placeIn(locale), reading);
    return {
      finding: finding(words, locale, reading),
      sentence: sentence(words, locale, values, reading),
      advice,
      all: [
        finding(words, locale, reading),
        sentence(words, locale, values, reading),
        ...Object.values(textsOf(words, locale, reading)),
        ...advice.flatMap(({ text, reason, gain }) => [text, reason, gain ?? '']),
      ].join(' '),
    };
  };

  it('cannot tell for either network, and says at which floor it turns over', () => {
    const { finding: heading, sentence: said } = say(defaults, 'en');
    expect(heading).toBe(
      'Cannot tell: the avoidable bias is 0.1 to 0.6 points, on both sides of the variance of 0.2 points',
    );
    expect(said).toContain('Below a floor of 0.4% the bias is larger');
    expect(say(defaults, 'ko').finding).toContain('0.1~0.6%p');
  });

  it('says that people are left behind, and never calls a negative gap good', () => {
    const past = withValues({ train: 0.3, dev: 0.4 });
    expect(say(past, 'en').sentence).toContain('people no longer say where the floor is');
    expect(say(withValues({ train: 0.3, 'floor-low': 0.4 }), 'en').sentence).toContain('memorized');
  });

  it('begins its advice with what the verdict asks for', () => {
    const first = (values: Partial<FoggyFloorValues>) =>
      say(withValues(values), 'en').advice[0]?.id;
    expect(first({})).toBe('slices');
    expect(first({ 'floor-low': 0.5 })).toBe('more-data');
    expect(first({ 'floor-high': 0.1 })).toBe('bigger-model');
    expect(first({ 'floor-low': 0.7 })).toBe('mend-band');
  });

  it.each(extremesOf(params, presets))('fills every template: %s', (_name, values) => {
    for (const locale of LOCALES) {
      expect(say(values as FoggyFloorValues, locale).all).not.toMatch(BROKEN);
    }
  });
});

it('follows a typed band, and an emptied one goes up to human level again', () => {
  const state = new FoggyFloorState('v=1', []);
  state.session.type('floor-high', '0.3');
  expect(state.results.value['verdict']).toBe('bias');
  state.session.type('floor-high', '');
  expect(state.results.value['verdict']).toBe('cannot-tell');
});

it('writes Python with the reader’s numbers', () => {
  const code = python(withValues({ 'n-dev': 10_000 }));
  expect(code).toContain('human, train, dev = 0.5, 0.6, 0.8');
  expect(code).toContain('floor_low, floor_high = 0, None');
  expect(code).toContain('n_human, n_train, n_dev = None, None, 10000');
});
