import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import type { Placement } from '../props.ts';
import { advise } from './advice.ts';
import { python } from './code.ts';
import { read, results, type LabelErrorsValues } from './model.ts';
import { params, presets } from './params.ts';
import { noiseRows, resultRows } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { LabelErrorsState } from './state.ts';
import { strings } from './strings.ts';

const defaults: LabelErrorsValues = defaultsOf(params);

function withValues(values: Partial<LabelErrorsValues>): LabelErrorsValues {
  return { ...defaults, ...values };
}

function preset(id: string): LabelErrorsValues {
  return withValues(presets.find((one) => one.id === id)!.values);
}

function placeIn(locale: Locale): Placement {
  const mode = 'page' as const;
  return { id: 'label-errors', figureId: 'f', locale, mode, start: '', hide: [], base: '/' };
}

function everything(values: LabelErrorsValues, locale: Locale): string {
  const words = strings[locale];
  const reading = read(values);
  const rows = [...resultRows(words, locale, reading), ...noiseRows(words, locale, reading)];
  const advice = advise(reading, words, placeIn(locale));
  const parts = [finding(words, locale, reading), sentence(words, locale, reading)];
  return [...parts, JSON.stringify([rows, advice])]
    .join(' ')
    .replaceAll(/"(link|gain|interval)":null/g, '');
}

describe('the course’s two moments', () => {
  it('at 10%, 6 of 100: 0.6 points are labels, 9.4% are not, and labels wait', () => {
    const figures = results(defaults);
    expect(figures['due-to-labels']).toBeCloseTo(0.006, 12);
    expect(figures['other-causes']).toBeCloseTo(0.094, 12);
    expect(figures['verdict']).toBe('not-yet');
  });

  it('at 2%, 30 of 100: still 0.6 points, 1.4% are not, and labels are worth it', () => {
    const figures = results(preset('later'));
    expect(figures['due-to-labels']).toBeCloseTo(0.006, 12);
    expect(figures['other-causes']).toBeCloseTo(0.014, 12);
    expect(figures['verdict']).toBe('correct');
  });

  it('2.1% against 1.9%: labels could turn the order; 10% against 8%: they could not', () => {
    const figures = results(preset('choose'));
    expect(figures['model-gap']).toBeCloseTo(0.002, 12);
    expect(figures['verdict']).toBe('could-turn');
    expect(results(withValues({ dev2: 8 }))['verdict']).toBe('not-yet');
    expect(results(withValues({ dev2: 9 }))['verdict']).toBe('cannot-tell');
  });
});

describe('the verdict', () => {
  it.each([
    [{ 'wrong-labels': 0 }, 'not-yet'],
    [{ 'wrong-labels': 20 }, 'cannot-tell'],
    [{ inspected: 10, 'wrong-labels': 1 }, 'cannot-tell'],
    [{ 'wrong-labels': 30 }, 'correct'],
    [{ 'wrong-labels': 30, worth: 30 }, 'cannot-tell'],
    [{ 'wrong-labels': 0, dev2: 10 }, 'not-yet'],
    [{ inspected: 5, 'wrong-labels': 6 }, 'impossible'],
  ])('of %j is %s', (values, verdict) => {
    expect(results(withValues(values))['verdict']).toBe(verdict);
  });
});

describe('a one-sided review', () => {
  it('does no harm where model and labels err independently: 3.94% and 2.97%', () => {
    const figures = results(defaults);
    expect(figures['measured-error']).toBeCloseTo(0.0394, 12);
    expect(figures['one-sided-error']).toBeCloseTo(0.0297, 12);
  });

  it('is half a point too good where they share half: from a right 3.0% to 2.5%', () => {
    const figures = results(withValues({ shared: 50 }));
    expect(figures['measured-error']).toBeCloseTo(0.03, 12);
    expect(figures['one-sided-error']).toBeCloseTo(0.025, 12);
    expect(figures['one-sided-bias']).toBeCloseTo(-0.005, 12);
  });

  it('is mended by looking at right answers: 1.4% become 2.38%', () => {
    const figures = results(preset('both-sides'));
    expect(figures['audited-error']).toBeCloseTo(0.0238, 12);
    expect(figures['audited-error-high']).toBeGreaterThan(0.03);
  });
});

describe('counts that cannot hold together', () => {
  it('are named, and the rest is still computed', () => {
    const values = withValues({
      'right-checked': 5,
      'right-wrong': 6,
      'true-error': 1,
      'label-error': 4,
      shared: 50,
    });
    const { conflicts, audited, noise, parts } = read(values);
    expect(conflicts).toEqual([
      { name: 'right-wrong', most: 5 },
      { name: 'shared', most: 25 },
    ]);
    expect([audited, noise]).toEqual([null, null]);
    expect(parts).not.toBeNull();
  });
});

describe('what the page says', () => {
  it('advises to check both sides until somebody has', () => {
    const ids = (id: string) =>
      advise(read(preset(id)), strings.en, placeIn('en')).map((one) => one.id);
    expect(ids('later')).toEqual(['correct', 'both-sides', 'pattern']);
    expect(ids('both-sides')).toEqual(['correct', 'pattern']);
    expect(ids('early')).toEqual(['wait', 'pattern']);
  });

  it('fills every template for every preset and every extreme, in both languages', () => {
    const extremes = Object.entries(params.fields).flatMap(([name, field]) =>
      [field.min, field.max, 1, 7.5, null]
        .filter((value) => (value === null ? field.optional : value >= field.min))
        .filter((value) => value === null || (value <= field.max && value < 1e9))
        .filter((value) => value === null || field.kind === 'real' || Number.isInteger(value))
        .map((value) => ({ [name]: value })),
    );
    const pairs = extremes.flatMap((one) => extremes.map((other) => ({ ...one, ...other })));
    for (const locale of LOCALES) {
      for (const values of [...presets.map((one) => one.values), ...pairs]) {
        const text = everything(withValues(values as Partial<LabelErrorsValues>), locale);
        expect(text, JSON.stringify(values)).not.toMatch(/NaN|undefined(?!:)|Infinity|null/);
        expect(text, JSON.stringify(values)).not.toMatch(/\{[a-zA-Z][\w-]*\}/);
      }
    }
  });
});

it('keeps the last good number while a field holds none', () => {
  const state = new LabelErrorsState('v=1', []);
  state.session.type('inspected', '0');
  expect(state.session.drafts.value['inspected']?.code).toBe('too-small');
  expect(state.results.value['verdict']).toBe('not-yet');
});

it('writes Python with the reader’s numbers', () => {
  expect(python(withValues({ dev2: 4 }))).toContain('dev2 = 4');
});
