import { describe, expect, it } from 'vitest';
import { defaultsOf } from '../../params/table.ts';
import { advise } from './advice.ts';
import { compare, read, type MultiTaskValues } from './figures.ts';
import { results, trainNow } from './model.ts';
import { params, presets } from './params.ts';
import { finding, reportRows, sentence } from './rows.ts';
import { MultiTaskLossState } from './state.ts';
import { SEEDS_TABLE, storedCurves } from './stored.ts';
import { strings } from './strings.ts';

const LONG = 120_000;
const defaults = defaultsOf(params);
const withInputs = (inputs: Partial<MultiTaskValues>): MultiTaskValues => ({
  ...defaults,
  ...inputs,
});
const missing = { 'label-3': 'missing', 'label-4': 'missing' } as const;

describe('the loss of one image', () => {
  it('adds up four losses', () => {
    const { labels, masked, zeroFilled, perImage, perLabel } = read(defaults);
    [0.1054, 0.2231, 0.3567, 0.2231].forEach((loss, place) =>
      expect(labels[place]?.loss).toBeCloseTo(loss, 4),
    );
    expect(masked).toBeCloseTo(0.9083, 4);
    expect(zeroFilled).toBe(masked);
    expect(perImage).toBeCloseTo(masked, 12);
    expect(perLabel).toBeCloseTo(masked / 4, 12);
  });

  it('skips what nobody labeled, instead of taking it for a no', () => {
    const { masked, zeroFilled, known, perImage, perLabel, verdict } = read(withInputs(missing));
    expect([known, verdict]).toEqual([2, 'some-missing']);
    expect(masked).toBeCloseTo(0.3285, 4);
    expect(zeroFilled).toBeCloseTo(0.3285 + 1.204 + 0.2231, 3);
    expect(perImage).toBeCloseTo((0.3285 + 0.9083) / 2, 4);
    expect(perLabel).toBeCloseTo((0.3285 + 0.9083) / 6, 4);
  });

  it('has nothing to add where no label is known', () => {
    const none = { 'label-1': 'missing', 'label-2': 'missing', ...missing } as const;
    expect(read(withInputs(none))).toMatchObject({ masked: 0, verdict: 'no-labels' });
  });

  it('shows what one softmax would make of the same values', () => {
    const { labels } = read(defaults);
    [-2.197, 1.386, 0.847, -1.386].forEach((logit, place) =>
      expect(labels[place]?.logit).toBeCloseTo(logit, 3),
    );
    expect(labels.reduce((sum, { softmax }) => sum + softmax, 0)).toBeCloseTo(1, 12);
    expect(labels[1]?.softmax).toBeCloseTo(0.597, 2);
    const even = presets.find(({ id }) => id === 'even')?.values ?? {};
    expect(read(withInputs(even)).masked).toBeCloseTo(4 * Math.log(2), 12);
  });
});

describe('twelve curves', () => {
  it('trained again give the stored errors, bit for bit', { timeout: LONG }, () => {
    for (const values of [defaults, withInputs({ 'curve-points': '5', 'curve-x': 'shared' })]) {
      expect(trainNow(values)).toEqual(storedCurves(values));
    }
  });

  it('are compared curve by curve', () => {
    const found = compare({ joint: [1, 1, 1, 3], apart: [2, 2, 2, 2] });
    expect(found).toMatchObject({ joint: 1.5, apart: 2, wins: 3, winner: 'cannot-tell' });
    const all = Array.from({ length: 12 }, () => 1);
    expect(compare({ joint: all, apart: all.map(() => 2) }).winner).toBe('joint');
    expect(compare({ joint: all.map(() => 2), apart: all }).winner).toBe('separate');
  });

  it('gain from each other at ten points with an x of their own, and lose at five', () => {
    const rowOf = (wanted: string) =>
      SEEDS_TABLE.find(({ x, points }) => x === 'own' && points === wanted);
    expect(rowOf('10')).toMatchObject({ seeds: 8, wins: 8 });
    expect(rowOf('5')?.wins).toBeLessThan(2);
    expect(rowOf('10')?.joint).toBeLessThan(rowOf('10')?.apart ?? 0);
    expect(rowOf('5')?.joint).toBeGreaterThan(rowOf('5')?.apart ?? Infinity);
  });
});

describe('the page', () => {
  it('opens with stored curves, and waits for others', () => {
    const state = new MultiTaskLossState('', []);
    expect(state.results.value).toEqual(results(defaults));
    state.session.put('seed', 5);
    expect(state.comparison.value).toBeNull();
    expect(state.results.value['joint-error']).toBeNull();
    state.show(0.3);
    state.stop();
    expect(state.going.value).toEqual({ share: 0.3, isStopped: true });
    state.finish(state.key.value, { joint: [1], apart: [2] });
    expect(state.results.value['joint-error']).toBe(1);
  });

  it('says each example in words, in both languages', () => {
    for (const locale of ['en', 'ko'] as const) {
      for (const { values } of presets) {
        const reading = read(withInputs(values));
        const said = [finding, sentence].map((say) => say(strings[locale], locale, reading));
        expect(said.join(' ')).not.toMatch(/[{}]|NaN/);
        expect(advise(strings[locale], reading, { locale, base: '/' }).length).toBeGreaterThan(0);
        const rows = reportRows(strings[locale], locale, reading, results(withInputs(values)));
        expect(rows.every(({ label }) => label.length > 0)).toBe(true);
      }
    }
  });
});
