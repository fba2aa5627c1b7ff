import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { decode, encode } from '../../params/codec.ts';
import { defaultsOf } from '../../params/table.ts';
import { placement } from '../props.ts';
import { advise } from './advice.ts';
import { python } from './code.ts';
import { read, results, type BlameValues } from './model.ts';
import { params, presets } from './params.ts';
import { reportRows } from './report.ts';
import { finding, sentence } from './sentence.ts';
import { BlameState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);

function withValues(values: Partial<BlameValues>): BlameValues {
  return { ...defaults, ...values };
}

function preset(id: string): BlameValues {
  return withValues(presets.find((candidate) => candidate.id === id)?.values ?? {});
}

function contextOf(values: BlameValues, locale: Locale = 'en') {
  return { words: strings[locale], locale, values, reading: read(values) };
}

function stepsFor(values: BlameValues): readonly string[] {
  const place = placement('blame', params, {}, 'en', '/');
  return advise(contextOf(values), place).map(({ id }) => id);
}

describe('the book’s example', () => {
  it('blames the detector for 90 of 100 failures', () => {
    const figures = results(defaults);
    expect(figures['verdict']).toBe('one-stage');
    expect(figures['worst']).toBe('detector');
    expect(figures['blame-detector']).toBe(90);
    expect(figures['blame-classifier']).toBe(10);
    expect(figures['share-detector']).toBeCloseTo(0.9, 12);
    expect(figures['share-detector-low']).toBeCloseTo(0.8256, 4);
    expect(figures['win-detector']).toBeCloseTo(0.09, 12);
    expect(figures['win-classifier']).toBeCloseTo(0.01, 12);
  });

  it('says what a perfect detector would win, and that the parts explain the whole', () => {
    const said = sentence(contextOf(defaults));
    expect(said).toContain('Detector is to blame for 90, Classifier is to blame for 10');
    expect(said).toContain('at most 9.00 points');
    expect(results(defaults)['compound-error']).toBeCloseTo(0.0991, 12);
    expect(stepsFor(defaults)).toEqual(['work', 'leave']);
  });
});

describe('in Korean', () => {
  it.each(presets)('$id has Korean names, and the same link, figures and Python', ({ id }) => {
    const state = new BlameState('', [], strings.ko.rowNames);
    state.session.choosePreset(id);
    const [values, reading] = [state.session.values.value, state.reading.value];
    const context = { words: strings.ko, locale: 'ko', values, reading } as const;
    const place = placement('blame', params, {}, 'ko', '/');
    const rows = reportRows(context, state.results.value);
    const said = [
      finding(context),
      sentence(context),
      ...advise(context, place).flatMap(({ text, reason }) => [text, reason]),
      ...rows.flatMap(({ label, text }) => [label, text]),
    ].join('\n');
    expect(said).not.toMatch(/[A-Za-z]{2}/);
    expect(state.results.value).toEqual(results(preset(id)));
    expect(rows.map(({ name }) => name)).toEqual(
      Object.entries(results(preset(id))).flatMap(([name, value]) => (value === null ? [] : name)),
    );
    expect(encode(params, values)).toBe(encode(params, preset(id)));
    expect(python(values)).toBe(python(preset(id)));
  });
});

describe('a verdict', () => {
  it.each([
    ['book', 'one-stage'],
    ['second', 'one-stage'],
    ['even', 'several'],
    ['hivenote', 'one-stage'],
    ['three', 'several'],
    ['good-parts', 'redesign'],
    ['gate', 'one-stage'],
  ])('of %s is %s', (id, verdict) => {
    expect(results(preset(id))['verdict']).toBe(verdict);
  });

  it.each([
    [40, 'one-stage'],
    [42, 'several'],
    [58, 'several'],
    [60, 'one-stage'],
  ])('with %d of 100 left for the second step is %s', (left, verdict) => {
    const stages = [
      ['A', null, null, null],
      ['B', left, null, null],
    ] as const;
    expect(results(withValues({ stages }))['verdict']).toBe(verdict);
  });

  it('does not blame what nobody looked at', () => {
    const stages = [
      ['A', null, null, null],
      ['B', null, null, null],
      ['C', 10, null, null],
    ] as const;
    const figures = results(withValues({ stages }));
    expect(figures['verdict']).toBe('cannot-tell');
    expect(figures['blame-a']).toBeNull();
    expect(figures['blame-b']).toBeNull();
    expect(figures['blame-c']).toBe(10);
    expect(sentence(contextOf(withValues({ stages })))).toContain('Not known for B');
  });

  it('speaks of a perfect input that makes things worse', () => {
    const stages = [
      ['A', null, null, null],
      ['B', 30, null, null],
      ['C', 45, null, null],
    ] as const;
    const figures = results(withValues({ stages }));
    expect(figures['verdict']).toBe('tangled');
    expect(figures['blame-b']).toBe(-15);
    expect(figures['share-b']).toBeNull();
    expect(stepsFor(withValues({ stages }))).toContain('retrain');
  });

  it('ignores what is typed for the first step, whose input is as it is', () => {
    const stages = [
      ['A', 5, null, null],
      ['B', 10, null, null],
    ] as const;
    expect(results(withValues({ stages }))['blame-a']).toBe(90);
  });

  it.each([
    [{ failures: 101 }, 'An error of 10.0% on 1,000 examples is 100 mistakes'],
    [{ failures: 9 }, 'than the 9 that were looked at'],
  ])('refuses counts that cannot be: %o', (values, text) => {
    const impossible = withValues(values);
    expect(results(impossible)['verdict']).toBe('impossible');
    expect(results(impossible)['share-detector']).toBeNull();
    expect(sentence(contextOf(impossible))).toContain(text);
    expect(stepsFor(impossible)).toEqual(['check']);
  });
});

describe('parts and whole', () => {
  it('make 85.7% of three steps of 5%', () => {
    expect(results(preset('three'))['compound-success']).toBeCloseTo(0.857375, 12);
  });

  it('are compared only where every part is known', () => {
    const figures = results(preset('hivenote'));
    expect(figures['compound-error']).toBeNull();
    expect(figures['compound-gap']).toBeNull();
    expect(figures['share-network']).toBeCloseTo(58 / 87, 12);
  });

  it('are said to lose something where the whole is worse for sure', () => {
    expect(stepsFor(withValues({ error: 20 }))).toContain('together');
    expect(stepsFor(withValues({ error: 10.5 }))).not.toContain('together');
  });
});

describe('a gate', () => {
  it('lets 63% of strangers in at one false match in 10,000', () => {
    const figures = results(preset('gate'));
    expect(figures['false-accept']).toBeCloseTo(0.632139, 6);
    expect(figures['one-in-needed']).toBeCloseTo(994_992, -1);
    expect(stepsFor(preset('gate'))).toContain('threshold');
  });

  it('never leaves the range of a probability', () => {
    const count = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(count, count, (ids, oneIn) => {
        const { accept } = read(withValues({ ids, 'one-in': oneIn })).gate;
        expect(accept).toBeGreaterThan(0);
        expect(accept).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('whatever is typed', () => {
  const cell = fc.option(fc.integer({ min: 0, max: 150 }), { nil: null });
  const rate = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });
  const rows = fc
    .array(fc.tuple(cell, rate, rate), { minLength: 2, maxLength: 5 })
    .map((list) => list.map((cells, index) => [`S${index}`, ...cells] as const));

  it('blames add up to the failures, and every text is whole', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...LOCALES), (stages, locale) => {
        const values = withValues({ stages, n: null, human: 3 });
        const context = contextOf(values, locale);
        const place = placement('blame', params, {}, locale, '/');
        const texts = [
          finding(context),
          sentence(context),
          ...advise(context, place).flatMap(({ text, reason }) => [text, reason]),
          ...reportRows(context, results(values)).map(({ text }) => text),
        ].join('\n');
        expect(texts).not.toMatch(/[{}]|NaN|undefined|Infinity/);
        const blames = context.reading.stages.map(({ blame }) => blame);
        if (!blames.includes(null)) {
          const sum = blames.reduce<number>((total, blame) => total + (blame ?? 0), 0);
          expect(sum).toBe(values.failures);
        }
        expect(python(values)).toContain('show("verdict", verdict)');
      }),
    );
  });

  it('a link carries the table', () => {
    const link = 'v=1&stages=Sound,,5,;Words,66,5,2';
    expect(decode(params, link).problems).toEqual([]);
    const state = new BlameState(link, []);
    expect(state.results.value['blame-words']).toBe(66);
    expect(state.results.value['compound-error']).toBeCloseTo(0.0975, 12);
  });
});
