import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../tests/support/place.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import { advise } from './advice.ts';
import { isoCurve, precisionFor, viewOf } from './curves.ts';
import { python } from './code.ts';
import { read, results, type FBetaValues } from './model.ts';
import { params, presets } from './params.ts';
import { meanRows, scoreRows } from './rows.ts';
import { crossingText, finding, sentence } from './sentence.ts';
import { FBetaState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);

function withValues(values: Partial<FBetaValues>): FBetaValues {
  return { ...defaults, ...values };
}

function adviceFor(values: FBetaValues, locale: Locale = 'en') {
  return advise(read(values), values.positives, strings[locale], placeIn(locale));
}

function say(values: FBetaValues, locale: Locale) {
  const reading = read(values);
  return {
    finding: finding(strings[locale], locale, reading, values.positives),
    sentence: sentence(strings[locale], locale, values, reading),
  };
}

/** Everything that the page says, as one text. */
function everything(values: FBetaValues, locale: Locale): string {
  const words = strings[locale];
  const reading = read(values);
  const said = say(values, locale);
  const rows = [
    ...scoreRows(words, locale, reading, values.positives !== null),
    ...meanRows(words, locale, reading),
  ];
  const advice = adviceFor(values, locale);
  return [said.finding, said.sentence, crossingText(words, reading), JSON.stringify([rows, advice])]
    .join(' ')
    .replaceAll(/"(link|gain|ends)":null/g, '');
}

describe('the course’s two classifiers', () => {
  it('have F1 of 92.43% and 91.04%, and tie at β = 0.702', () => {
    const figures = results(defaults);
    expect(figures['f-beta']).toBeCloseTo(0.924324, 6);
    expect(figures['f-beta-2']).toBeCloseTo(0.910383, 6);
    expect(figures['beta-tie']).toBeCloseTo(0.7022, 4);
    expect(figures['cost-tie']).toBeCloseTo(1.665, 3);
    expect(figures['winner']).toBe('a');
    expect(figures['arithmetic-mean']).toBeCloseTo(0.925, 12);
    expect(figures['geometric-mean-2']).toBeCloseTo(0.9127, 4);
  });

  it('flip below the tie', () => {
    expect(results(withValues({ beta: 0.7 }))['winner']).toBe('b');
    expect(results(withValues({ beta: 0.71 }))['winner']).toBe('a');
    expect(results(withValues({ beta: 0.7 }))['verdict']).toBe('tie');
    expect(results(withValues({ beta: 0.5 }))['f-beta-2']).toBeCloseTo(0.9509, 4);
  });

  it('are untested without counts, and have no interval', () => {
    const figures = results(defaults);
    expect(figures['verdict']).toBe('a-ahead');
    expect(figures['f-beta-low']).toBeNull();
    expect(say(defaults, 'en').sentence).toContain('precision and recall alone do not say');
    expect(adviceFor(defaults).map(({ id }) => id)).toContain('count-positives');
  });

  it('stand apart on 18,620 cats, and not on 1,000', () => {
    const many = withValues({ positives: 18_620, n: 186_200 });
    expect(results(many)['verdict']).toBe('a-wins');
    expect(results(many)['f-beta-low']).toBeGreaterThan(results(many)['f-beta-high-2'] as number);
    const few = withValues({ positives: 1_000 });
    expect(results(few)['verdict']).toBe('cannot-tell');
    const advice = adviceFor(few).map(({ id }) => id);
    expect(advice).toEqual(expect.arrayContaining(['compare-items', 'more-positives']));
    expect(advice).not.toContain('take');
  });

  it('give their matrices on to where they can be compared', () => {
    expect(read(withValues({ positives: 18_620, n: 186_200 })).trueNegatives).toEqual([
      166_698, 167_257,
    ]);
    expect(read(withValues({ positives: 18_620 })).trueNegatives).toBeNull();
  });
});

describe('what the page says', () => {
  it('names the winner and where the order flips', () => {
    expect(say(defaults, 'en').finding).toBe(
      'A has the higher F1, 92.4% against 91.0%; below β = 0.702 B leads',
    );
    expect(say(defaults, 'ko').finding).toBe(
      'F1 점수는 A가 92.4%로 91.0%보다 높지만, β가 0.702보다 작으면 B가 앞섭니다',
    );
    expect(say(withValues({ beta: 0.5 }), 'en').finding).toBe(
      'B has the higher F0.5, 95.1% against 94.0%; above β = 0.702 A leads',
    );
  });

  it('says why no β ties the two', () => {
    const ahead = withValues({ precision2: 90 });
    expect(results(ahead)['beta-tie']).toBeNull();
    expect(say(ahead, 'en').finding).toContain('A is ahead at every β');
    expect(everything(ahead, 'en')).toContain('none: A is ahead at every β');
    expect(adviceFor(ahead).map(({ id }) => id)).toContain('take-dominant');
    expect(adviceFor(ahead).map(({ id }) => id)).not.toContain('choose-beta');
  });

  it('shows that the arithmetic mean prefers calling everything positive', () => {
    const all = withValues({ precision: 2, recall: 100, precision2: 50, recall2: 50 });
    expect(results(all)['arithmetic-mean']).toBeCloseTo(0.51, 12);
    expect(results(all)['harmonic-mean']).toBeCloseTo(0.0392, 4);
    expect(results(all)['winner']).toBe('b');
    expect(say(all, 'en').sentence).toContain(
      'The arithmetic mean would put A first, 51.0% against 50.0%.',
    );
  });

  it('says that two rates cannot belong together', () => {
    expect(read(withValues({ precision: 0 })).conflict).toBe('zero');
    expect(read(withValues({ recall2: 0 })).conflict).toBe('zero-2');
    expect(read(withValues({ positives: 100, n: 50 })).conflict).toBe('too-few-items');
    expect(read(withValues({ precision: 0, recall: 0 })).conflict).toBeNull();
    expect(adviceFor(withValues({ precision: 0, recall: 0 }))[0]?.id).toBe('lower-threshold');
  });

  it('fills every template for every preset and every extreme, in both languages', () => {
    const extremes = Object.entries(params.fields).flatMap(([name, field]) =>
      [field.min, field.max, 0.0001, field.default]
        .filter((value) => value === null || (value >= field.min && value <= field.max))
        .filter((value) => field.kind === 'real' || value === null || Number.isInteger(value))
        .map((value) => ({ [name]: value })),
    );
    const pairs = extremes.flatMap((one) => extremes.map((other) => ({ ...one, ...other })));
    for (const locale of LOCALES) {
      for (const values of [...presets.map((preset) => preset.values), ...pairs]) {
        const text = everything(withValues(values), locale);
        expect(text, JSON.stringify(values)).not.toMatch(/[{}](?=[a-z])|NaN|undefined|null|Infin/);
        expect(text, JSON.stringify(values)).not.toMatch(/\{[a-z][\w-]*\}|\de[+−-]?\d/i);
      }
    }
  });
});

describe('the curves of equal F-beta', () => {
  it('run through the classifier they belong to, within the view', () => {
    const { a } = read(defaults);
    expect(precisionFor(a.score, 0.9, 1)).toBeCloseTo(0.95, 12);
    const view = viewOf(a.rates);
    expect(view.from).toBe(0.8);
    for (const beta of [0.1, 1, 10]) {
      const points = isoCurve(a.score, beta, view);
      expect(points.length).toBeGreaterThan(10);
      expect(Math.min(...points.flatMap(({ x, y }) => [x, y]))).toBeGreaterThanOrEqual(0.8);
      expect(Math.max(...points.flatMap(({ x, y }) => [x, y]))).toBeLessThanOrEqual(1);
    }
  });

  it('are none for a score of 0', () => {
    expect(isoCurve(0, 1, viewOf({ precision: 0, recall: 0 }))).toEqual([]);
  });
});

it('follows a typed number, and returns to the author’s', () => {
  const state = new FBetaState('v=1&beta=2', []);
  expect(state.results.value['winner']).toBe('a');
  state.session.type('beta', '0.5');
  expect(state.results.value['winner']).toBe('b');
  state.session.type('beta', '0');
  expect(state.session.drafts.value['beta']?.code).toBe('too-small');
  expect(state.results.value['winner']).toBe('b');
  state.session.reset();
  expect(state.session.values.value.beta).toBe(2);
});

it('writes Python with the reader’s numbers', () => {
  expect(python(withValues({ beta: 2 }))).toContain('beta = 2\n');
  expect(python(defaults)).toContain('positives = None');
});
