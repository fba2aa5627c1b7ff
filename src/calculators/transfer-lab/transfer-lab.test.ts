import { describe, expect, it } from 'vitest';
import { STORED_BODY } from '../../math/network/body.ts';
import { SWEEP } from '../../math/network/settings.ts';
import { runTransfer, trainBody } from '../../math/network/transfer.ts';
import { finish } from '../../math/run.ts';
import { defaultsOf } from '../../params/table.ts';
import { advise } from './advice.ts';
import { figures, median, read, settingOf, type TransferValues } from './figures.ts';
import { results, trainNow } from './model.ts';
import { params, presets } from './params.ts';
import { finding, sentence } from './sentence.ts';
import { TransferLabState } from './state.ts';
import { storedErrors, storedFits, storedSweep } from './stored.ts';
import { strings } from './strings.ts';

const LONG = 120_000;
const defaults = defaultsOf(params);
const withInputs = (inputs: Partial<TransferValues>): TransferValues => ({
  ...defaults,
  ...inputs,
});
const errors = (scratch: number, head: number, tuned: number) => ({ scratch, head, tuned });

describe('training again gives the stored figures, bit for bit', () => {
  it('of the body', { timeout: LONG }, () => {
    expect(finish(trainBody(200))).toEqual(STORED_BODY);
  });

  it.each(presets)('of “$id”', { timeout: LONG }, ({ values }) => {
    expect(trainNow(withInputs(values))).toEqual(storedErrors(withInputs(values)));
  });

  it('of the sweep, where it says the same as an example', () => {
    const at = (points: 10 | 200) => storedSweep(defaults)?.[SWEEP.indexOf(points)];
    for (const [points, preset] of [
      [10, {}],
      [200, { points: 200 }],
    ] as const) {
      const { medians, wins } = read(storedErrors(withInputs(preset)) ?? []);
      expect(at(points)).toEqual({ ...medians, wins: wins.tuned.count });
    }
  });

  it('of the first picture, as far as a picture goes', () => {
    const { first } = runTransfer(settingOf(defaults), STORED_BODY, 1);
    const stored = storedFits(defaults);
    stored?.fits.tuned.forEach((y, i) => {
      expect(Math.abs(y - (first?.fits.tuned[2 * i] ?? NaN))).toBeLessThan(0.00501);
    });
    expect(stored?.x).toHaveLength(10);
  });
});

describe('what is learned', () => {
  it('with ten points, transfer beats scratch in every draw', () => {
    expect(results(defaults)).toMatchObject({ verdict: 'transfer-helps', winner: 'transfer' });
    expect(results(defaults)['transfer-wins-share']).toBe(1);
    expect(Number(results(defaults)['transfer-error'])).toBeLessThan(0.05);
    expect(Number(results(defaults)['scratch-error'])).toBeGreaterThan(0.1);
  });

  it('with 200 points the curve is learned either way, and a frozen body falls behind', () => {
    const found = read(storedErrors(withInputs({ points: 200 })) ?? []);
    expect(found.verdict).toBe('learned-anyway');
    expect(found.isHeadWorse).toBe(true);
  });

  it('with another frequency nobody can tell, and a frozen body does harm', () => {
    const found = read(storedErrors(withInputs({ relation: 'frequency' })) ?? []);
    expect(found.verdict).toBe('cannot-tell');
    expect(found.isHeadWorse).toBe(true);
  });
});

describe('the reading', () => {
  it('takes the median of the draws', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });

  it('says that transfer hurts where it loses nearly always', () => {
    const found = read(Array.from({ length: 8 }, () => errors(0.1, 0.3, 0.2)));
    expect(found).toMatchObject({ verdict: 'transfer-hurts', winner: 'scratch' });
    expect(advise(strings.en, { locale: 'en', base: '/' }, defaults, found)[0]?.id).toBe('scratch');
  });

  it('does not call a small lead of wins a win', () => {
    const draws = [0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.05, 0.05].map((scratch) =>
      errors(scratch, 0.1, 0.1),
    );
    expect(read(draws).verdict).toBe('cannot-tell');
  });

  it('has no figures before a run has ended', () => {
    expect(Object.values(figures(null)).every((value) => value === null)).toBe(true);
  });
});

describe('the page', () => {
  it('opens with stored figures, and waits for others', () => {
    const state = new TransferLabState('', []);
    expect(state.results.value).toEqual(results(defaults));
    expect(state.fits.value?.x).toHaveLength(10);
    state.session.put('points', 7);
    expect(state.reading.value).toBeNull();
    const key = state.key.value;
    state.show({ key, what: 'run', share: 0.4, done: 3, isStopped: false }, null);
    expect(state.going.value?.share).toBe(0.4);
    state.stop();
    expect(state.going.value?.isStopped).toBe(true);
    state.finish(key, [errors(0.2, 0.1, 0.1)], null);
    expect(state.results.value['scratch-error']).toBe(0.2);
    expect(state.isSame.value).toBeNull();
  });

  it('says whether a run made here is the stored one', () => {
    const state = new TransferLabState('', []);
    expect(state.isSame.value).toBeNull();
    state.finish(state.key.value, storedErrors(defaults), null);
    expect(state.isSame.value).toBe(true);
    state.finish(state.key.value, [errors(1, 1, 1)], null);
    expect(state.isSame.value).toBe(false);
  });

  it('says each state in words, in both languages', () => {
    for (const locale of ['en', 'ko'] as const) {
      const words = strings[locale];
      for (const { values } of presets) {
        const reading = read(storedErrors(withInputs(values)) ?? []);
        expect(finding(words, locale, withInputs(values), reading)).not.toMatch(/[{}]|NaN/);
        expect(sentence(words, locale, withInputs(values), reading)).not.toMatch(/[{}]|NaN/);
        expect(
          advise(words, { locale, base: '/' }, withInputs(values), reading).length,
        ).toBeGreaterThan(0);
      }
      for (const stage of ['training', 'stopped'] as const) {
        expect(sentence(words, locale, defaults, stage)).not.toMatch(/[{}]/);
        expect(advise(words, { locale, base: '/' }, defaults, stage)[0]?.id).toBe('wait');
      }
    }
  });
});
