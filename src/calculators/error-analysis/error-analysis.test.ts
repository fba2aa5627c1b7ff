import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import { BROKEN, extremesOf } from '../../../tests/support/extremes.ts';
import { anyValues } from '../../../tests/support/values.ts';
import { advise } from './advice.ts';
import { figures } from './figures.ts';
import { isLabelTag } from './label-tag.ts';
import { read, results, type ErrorValues, type SheetCounts } from './model.ts';
import { params, plainTag, presets } from './params.ts';
import { reportRows } from './report.ts';
import { finding, sentence, type Context } from './sentence.ts';
import { ErrorAnalysisState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);

function withValues(values: Partial<ErrorValues>): ErrorValues {
  return { ...defaults, ...values };
}

function preset(id: string): ErrorValues {
  return withValues(presets.find((one) => one.id === id)?.values as Partial<ErrorValues>);
}

function contextOf(values: ErrorValues, locale: Locale = 'en', sheet?: SheetCounts): Context {
  return { words: strings[locale], locale, values, reading: read(values, sheet ?? null) };
}

function adviceIds(values: ErrorValues): readonly string[] {
  return advise(contextOf(values), { locale: 'en', base: '/' }).map(({ id }) => id);
}

/** A sheet of the default tags with 30 pictures that are both blurry and a great cat. */
const SHEET: SheetCounts = {
  n: 100,
  tags: defaults.tags.map(([name, count]) => ({ name, count })),
  overlap: (a, b) => (a + b === 3 && a * b === 2 ? 30 : 0),
  union: (places) => (places.length === 2 ? 74 : 100),
  untagged: 0,
};

describe('the course’s sheet', () => {
  it.each([
    ['dog', 0.092, 0.041, 0.15],
    ['great-cat', 0.057, 0.3373, 0.5278],
    ['blurry', 0.039, 0.512, 0.6998],
    ['filter', 0.088, 0.07, 0.1981],
  ])('%s: best case %d, share from %d to %d', (id, ceiling, low, high) => {
    const figures = results(defaults);
    expect(figures[`ceiling-${id}`]).toBeCloseTo(ceiling, 12);
    expect(figures[`share-${id}-low`]).toBeCloseTo(low, 3);
    expect(figures[`share-${id}-high`]).toBeCloseTo(high, 3);
  });

  it('adds up to 124%, and blurry with great cat covers 61 to 100%', () => {
    const figures = results(defaults);
    expect(figures['share-sum']).toBeCloseTo(1.24, 12);
    expect(figures['union-least']).toBe(0.61);
    expect(figures['union-most']).toBe(1);
    expect(figures['overlap-least']).toBeCloseTo(0.04, 12);
    expect(figures['overlap-most']).toBe(0.43);
    expect(figures['union']).toBeNull();
  });

  it('has a band for five dogs: 8.88 to 9.78%', () => {
    const figures = results(preset('one-idea'));
    expect(figures['ceiling-dog']).toBeCloseTo(0.095, 12);
    expect(figures['ceiling-dog-low']).toBeCloseTo(0.0888, 4);
    expect(figures['ceiling-dog-high']).toBeCloseTo(0.0978, 4);
    expect(adviceIds(preset('one-idea'))).toEqual(['pause']);
    expect(adviceIds(preset('half'))).toEqual(['take']);
  });

  it('says that blurry leads, and that its lead depends on the overlap', () => {
    expect(results(defaults)['verdict']).toBe('needs-overlap');
    expect(finding(contextOf(defaults))).toBe(
      'Whether blurry leads great cat depends on their overlap',
    );
    expect(sentence(contextOf(defaults))).toContain('The shares add up to 124%');
  });
});

describe('in Korean', () => {
  it.each(presets)('$id has Korean names, and figures under the same names', ({ id }) => {
    const state = new ErrorAnalysisState('', [], strings.ko.rowNames);
    state.session.choosePreset(id);
    const [values, reading] = [state.session.values.value, state.reading.value];
    const context: Context = { words: strings.ko, locale: 'ko', values, reading };
    const said = [
      finding(context),
      sentence(context),
      ...advise(context, { locale: 'ko', base: '/' }).flatMap(({ text, reason }) => [text, reason]),
      ...reportRows(context, state.results.value).flatMap(({ label, text }) => [label, text]),
    ].join('\n');
    for (const [name] of values.tags) expect(said).not.toContain(name);
    expect(state.results.value).toEqual(results(preset(id)));
  });

  it('says 대형 고양잇과 of what is stored as great cat', () => {
    const state = new ErrorAnalysisState('', [], strings.ko.rowNames);
    expect(state.reading.value.tags.map(({ id, name }) => [id, name])).toEqual([
      ['dog', '개'],
      ['great-cat', '대형 고양잇과'],
      ['blurry', '흐릿함'],
      ['filter', '필터'],
    ]);
    expect(state.session.values.value).toEqual(defaults);
  });

  it('knows wrong labels by either name', () => {
    for (const [stored, shown] of Object.entries(strings.ko.rowNames)) {
      expect(isLabelTag(shown), shown).toBe(isLabelTag(stored));
    }
  });
});

describe('with a sheet', () => {
  it('overlaps are known, and the pair is compared by discordant rows', () => {
    const reading = read(defaults, SHEET);
    expect(reading.lead?.overlap).toEqual({ least: 30, most: 30 });
    // 31 against 13 of 44 discordant.
    expect(reading.lead?.least.p).toBeCloseTo(0.00958, 4);
    expect(reading.verdict).toBe('first');
    expect(reading.union?.count).toBe(74);
  });

  it('falls back to limits where the counts are no longer its own', () => {
    const reading = read(withValues({ n: 101 }), SHEET);
    expect(reading.sheet).toBeNull();
    expect(reading.verdict).toBe('needs-overlap');
  });

  it('is followed until the reader types other numbers, and one undo leaves it', () => {
    const state = new ErrorAnalysisState('v=1', []);
    const sheet = { ...SHEET, n: 50, tags: [{ name: 'rain', count: 20 }] };
    state.follow(sheet, true);
    expect(state.session.values.value.tags).toEqual([plainTag('rain', 20)]);
    expect(state.isOwn.value).toBe(true);
    state.follow({ ...sheet, n: 51 });
    expect(state.session.values.value.n).toBe(51);
    state.session.put('n', 60);
    state.follow({ ...sheet, n: 52 });
    expect(state.session.values.value.n).toBe(60);
    state.show();
    expect(state.session.values.value.n).toBe(52);
    state.session.undo();
    expect(state.session.values.value.n).toBe(60);
  });

  it('keeps what a category costs while its count changes', () => {
    const state = new ErrorAnalysisState('v=1', []);
    state.follow({ ...SHEET, tags: [{ name: 'rain', count: 20 }] }, true);
    state.session.put('tags', [['rain', 20, 50, 3, 12]]);
    state.follow({ ...SHEET, tags: [{ name: 'rain', count: 21 }] });
    expect(state.session.values.value.tags).toEqual([['rain', 21, 50, 3, 12]]);
  });
});

describe('a ranking', () => {
  it('of 12 above 8 is not shown, whatever the overlap', () => {
    const values = withValues({ tags: [plainTag('filter', 12), plainTag('dog', 8)] });
    expect(results(values)['verdict']).toBe('cannot-tell');
    expect(adviceIds(values)[0]).toBe('more');
  });

  it('goes by points for the effort', () => {
    const figures = results(preset('effort'));
    expect(figures['first']).toBe('filter');
    expect(figures['priority-filter']).toBeCloseTo((0.1 * 0.12 * 0.9) / 0.5, 12);
    expect(figures['lead-p-least-overlap']).toBeNull();
  });

  it('says what cannot be, and where there is nothing to win', () => {
    const many = withValues({ tags: [plainTag('a', 120), plainTag('b', 3)] });
    expect(results(many)['verdict']).toBe('impossible');
    expect(results(many)['share-a']).toBeNull();
    expect(finding(contextOf(many))).toBe('a: more examples than errors looked at');
    expect(results(withValues({ tags: [plainTag('a', 0)] }))['verdict']).toBe('nothing');
    expect(results(withValues({ dev: 0 }))['verdict']).toBe('nothing');
  });
});

describe('wrong labels', () => {
  it('are 0.6 of 10 points and later 0.6 of 2', () => {
    expect(results(preset('labels-early'))['error-labels']).toBeCloseTo(0.006, 12);
    expect(adviceIds(preset('labels-early'))).toContain('labels-later');
    expect(results(preset('labels-late'))['error-labels']).toBeCloseTo(0.006, 12);
    expect(results(preset('labels-late'))['error-others']).toBeCloseTo(0.014, 12);
    expect(adviceIds(preset('labels-late'))).toContain('labels');
  });

  it('make up 0.9 of the hives’ 15 points', () => {
    expect(results(preset('hives'))['error-labels']).toBeCloseTo(0.009, 12);
    expect(results(preset('hives'))['first']).toBe('wind-or-rain');
    expect(results(preset('hives'))['verdict']).toBe('first');
    expect(adviceIds(preset('hives'))).toEqual(['take', 'both', 'labels-later']);
  });

  it.each([
    ['incorrectly labeled', true],
    ['Incorrectly labelled', true],
    ['wrong label', true],
    ['mislabeled', true],
    ['label error', true],
    ['라벨 오류', true],
    ['잘못된 라벨', true],
    ['label', false],
    ['unlabeled object', false],
    ['blurry', false],
  ])('are known by name: %s', (name, is) => {
    expect(isLabelTag(name)).toBe(is);
  });
});

describe('base rates', () => {
  it('turn the largest share into little lift', () => {
    const figures = results(preset('base-rates'));
    expect(figures['lift-blurry']).toBeCloseTo(61 / 55, 12);
    expect(figures['lift-great-cat']).toBeCloseTo(43 / 6, 12);
    expect(figures['error-rate-blurry']).toBeCloseTo((0.1 * 0.61) / 0.55, 12);
    expect(adviceIds(preset('base-rates'))).toContain('lift');
  });

  it('that allow fewer examples than errors give no rate', () => {
    const figures = results(withValues({ tags: [['a', 50, 100, 1, 1]] }));
    expect(figures['error-rate-a']).toBeNull();
    expect(figures['lift-a']).toBeNull();
  });
});

it('says something whole at every extreme, in both languages', () => {
  for (const [name, given] of extremesOf(params, presets)) {
    const values = given as ErrorValues;
    const reading = read(values);
    const found = figures(reading, values);
    for (const locale of LOCALES) {
      const context: Context = { words: strings[locale], locale, values, reading };
      const said = [
        finding(context),
        sentence(context),
        ...advise(context, { locale, base: '/' }).flatMap(({ text, reason }) => [text, reason]),
        ...reportRows(context, found).flatMap(({ label, text }) => [label, text]),
      ].join('\n');
      expect(said, `${name} ${locale}`).not.toMatch(BROKEN);
    }
  }
});

it('never throws, and keeps ceilings within the dev error', () => {
  fc.assert(
    fc.property(anyValues(params), (given) => {
      const values = given as ErrorValues;
      const reading = read(values);
      for (const { ceiling, isPossible } of reading.tags) {
        if (!isPossible) continue;
        expect(ceiling!.value).toBeGreaterThanOrEqual(0);
        expect(ceiling!.value).toBeLessThanOrEqual(values.dev / 100);
      }
    }),
    { seed: 20261127 },
  );
});
