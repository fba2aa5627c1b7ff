import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confusionMetrics, METRIC_NAMES } from '../../math/confusion.ts';
import { defaultsOf } from '../../params/table.ts';
import { python } from './code.ts';
import { curvesOf, prevalences } from './curve.ts';
import { ANATOMY, evaluate } from './formulas.ts';
import { CELLS, read, results, type ConfusionMatrixValues } from './model.ts';
import { params, presets } from './params.ts';

const defaults = defaultsOf(params);

function withValues(values: Partial<ConfusionMatrixValues>): ConfusionMatrixValues {
  return { ...defaults, ...values };
}

function preset(id: string, values: Partial<ConfusionMatrixValues> = {}): ConfusionMatrixValues {
  return withValues({ ...presets.find((one) => one.id === id)?.values, ...values });
}

const nothing = { tp: 0, fp: 0, fn: 0, tn: 0 };
const count = fc.oneof(fc.constant(0), fc.nat(30), fc.integer({ min: 0, max: 1e12 }));
const counts = fc.record({ tp: count, fp: count, fn: count, tn: count });

describe('the course’s example', () => {
  const figures = results(defaults);

  it('has the course’s precision, recall and F1, not rounded', () => {
    expect(figures['precision']).toBe(0.95);
    expect(figures['recall']).toBe(0.9);
    expect(figures['precision-2']).toBe(0.98);
    expect(figures['recall-2']).toBe(0.85);
    expect(figures['f1']).toBeCloseTo(0.924324324324, 12);
    expect(figures['f1-2']).toBeCloseTo(0.910382513661, 12);
    expect(figures['prevalence']).toBe(0.1);
  });

  it('ties at β = 0.7022, and A leads above', () => {
    expect(figures['beta-tie']).toBeCloseTo(0.7022, 4);
    expect(read(defaults).judgement.tie?.above).toBe('a');
    expect(figures['winner']).toBe('a');
    expect(figures['verdict']).toBe('a-wins');
    expect(results(withValues({ beta: 0.5 }))['winner']).toBe('b');
    expect(results(withValues({ beta: 0.7 }))['verdict']).toBe('tie-at-beta');
  });

  it('gives precision at the data’s own prevalence until another is chosen', () => {
    expect(figures['precision-at-prevalence']).toBeCloseTo(0.95, 12);
    const rare = results(withValues({ 'at-prevalence': 1 }));
    expect(rare['precision-at-prevalence']).toBeCloseTo(
      0.009 / (0.009 + 0.99 * (882 / 167_580)),
      12,
    );
    expect(rare['precision-at-prevalence-2']).toBeCloseTo(
      0.0085 / (0.0085 + 0.99 * (323 / 167_580)),
      12,
    );
    expect(rare['precision']).toBe(0.95);
  });

  it('normalizes cells by truth, prediction and all', () => {
    expect(figures['tp-share']).toBe(0.9);
    expect(results(withValues({ normalize: 'prediction' }))['tp-share']).toBe(0.95);
    expect(results(withValues({ normalize: 'all' }))['tp-share']).toBe(0.09);
    expect(results(withValues({ normalize: 'counts' }))['tp-share']).toBeNull();
  });
});

describe('two classifiers', () => {
  it('cannot be told apart from the rounded counts, and says what would settle it', () => {
    const figures = results(preset('rounded'));
    expect(figures['winner']).toBe('cannot-tell');
    expect(figures['verdict']).toBe('cannot-tell');
    expect(figures['mcnemar-p-least']).toBeCloseTo(0.032993, 6);
    expect(figures['mcnemar-p-most']).toBeCloseTo(0.283597, 6);
    expect(figures['mcnemar-p']).toBeNull();
  });

  it('are told apart where the disagreement is known and small', () => {
    const figures = results(preset('rounded', { 'only-a': 50 }));
    expect(figures['mcnemar-p']).toBeCloseTo(0.032993, 6);
    expect(figures['winner']).toBe('a');
    expect(figures['accuracy-difference']).toBeCloseTo(0.002, 12);
    expect(figures['accuracy-difference-low']).toBeGreaterThan(0);
    expect(results(preset('rounded', { 'only-b': 30 }))['mcnemar-p']).toBe(figures['mcnemar-p']);
  });

  it('refuse a disagreement that the matrices do not allow', () => {
    for (const given of [{ 'only-a': 10 }, { 'only-a': 60, 'only-b': 60 }, { 'only-a': 900 }]) {
      const reading = read(preset('rounded', given));
      expect(reading.pairing?.status).toBe('impossible');
      expect(reading.judgement.winner).toBe('cannot-tell');
    }
  });

  it('of other items are not compared', () => {
    const figures = results(withValues({ tn2: 1 }));
    expect(figures['winner']).toBe('cannot-tell');
    expect(figures['accuracy-difference']).toBeNull();
    expect(read(withValues({ tn2: 1 })).judgement.basis).toBe('other-items');
  });

  it('that are equal are the same', () => {
    const { tp, fp, fn, tn } = defaults;
    const figures = results(withValues({ tp2: tp, fp2: fp, fn2: fn, tn2: tn }));
    expect(figures['winner']).toBe('same');
    expect(figures['beta-tie']).toBeNull();
  });

  it('leave no trace where only one is shown', () => {
    const figures = results(withValues({ compare: false }));
    expect(figures['f1-2']).toBeNull();
    expect(figures['winner']).toBe('');
    expect(figures['verdict']).toBe('single');
  });
});

describe('what is undefined', () => {
  it.each([
    ['nothing-predicted', ['precision', 'mcc']],
    ['nothing-to-find', ['recall', 'balanced-accuracy', 'mcc']],
    ['one-per-cent', ['precision', 'mcc']],
  ] as const)('%s: %j', (id, missing) => {
    const figures = results(preset(id));
    const empty = METRIC_NAMES.filter((name) => figures[name] === null);
    expect(empty).toEqual(missing);
    for (const name of missing) expect(figures[`${name}-low`]).toBeNull();
  });

  it('is everything where nothing was counted', () => {
    const figures = results(withValues({ ...nothing, compare: false }));
    for (const name of METRIC_NAMES) expect(figures[name]).toBeNull();
    expect(figures['precision-at-prevalence']).toBeNull();
  });

  it('is never a number that is none, whatever the counts', () => {
    fc.assert(
      fc.property(counts, counts, fc.constantFrom(0.1, 0.7, 1, 10), (one, other, beta) => {
        const { tp: tp2, fp: fp2, fn: fn2, tn: tn2 } = other;
        for (const value of Object.values(
          results(withValues({ ...one, tp2, fp2, fn2, tn2, beta })),
        )) {
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('formulas', () => {
  it('draw what is computed', () => {
    fc.assert(
      fc.property(counts, fc.constantFrom(0.5, 1, 2), (matrix, beta) => {
        const metrics = confusionMetrics(matrix, beta);
        for (const name of METRIC_NAMES) {
          const { value } = metrics[name];
          const drawn = evaluate(ANATOMY[name].formula, matrix, beta);
          // The drawing's products pass 2^53 for large counts, so MCC agrees to fewer digits.
          if (value === null) expect(Number.isFinite(drawn)).toBe(false);
          else expect(drawn).toBeCloseTo(value, name === 'mcc' ? 3 : 9);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('leave out just the cells that do not change the value', () => {
    const matrix = { tp: 30, fp: 7, fn: 11, tn: 52 };
    for (const name of METRIC_NAMES) {
      const { formula, top, bottom } = ANATOMY[name];
      const moved = CELLS.filter((cell) => {
        const changed = { ...matrix, [cell]: matrix[cell] + 1 };
        return evaluate(formula, changed, 2) !== evaluate(formula, matrix, 2);
      });
      expect(bottom, name).toEqual(moved);
      expect(bottom, name).toEqual(expect.arrayContaining([...top]));
    }
  });
});

describe('the curve', () => {
  it('holds the marked prevalences, and rises while the rates stay level', () => {
    const at = prevalences([0.1, 0.0123]);
    expect(at).toEqual(expect.arrayContaining([1e-4, 0.0123, 0.1, 1]));
    const curves = curvesOf(read(defaults).a, at);
    const heights = curves?.precision.map((point) => point.y) ?? [];
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(heights.at(-1)).toBe(1);
    expect(new Set(curves?.recall.map((point) => point.y)).size).toBe(1);
  });

  it('is none where a class is missing', () => {
    expect(curvesOf(read(preset('nothing-to-find')).a, [0.1])).toBeNull();
  });
});

describe('Python', () => {
  it('carries the numbers, and prints a line for each figure', () => {
    const text = python(withValues({ 'only-a': 1_500, 'at-prevalence': 1 }));
    expect(text).toContain('a = (16758, 882, 1862, 166698)');
    expect(text).toContain('b = (15827, 323, 2793, 167257)');
    expect(text).toContain('at_prevalence = 1 ');
    expect(text).toContain('only_a, only_b = 1500, None');
    for (const name of [...METRIC_NAMES, 'precision-at-prevalence']) {
      expect(text).toContain(`"${name}"`);
    }
    for (const name of ['beta-tie', 'mcnemar-p', 'mcnemar-p-least', 'accuracy-difference-low']) {
      expect(text).toContain(`print("${name}"`);
    }
  });

  it('leaves the second classifier out where it is not shown', () => {
    const text = python(preset('nothing-predicted'));
    expect(text).not.toContain('b = (');
    expect(text).not.toContain('mcnemar');
  });
});
