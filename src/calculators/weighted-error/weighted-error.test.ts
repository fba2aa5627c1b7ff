import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../tests/support/place.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import { advise } from './advice.ts';
import { python } from './code.ts';
import { read, results, type WeightedErrorValues } from './model.ts';
import { params, presets } from './params.ts';
import { resultRows } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { WeightedErrorState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);

function withValues(values: Partial<WeightedErrorValues>): WeightedErrorValues {
  return { ...defaults, ...values };
}

function adviceFor(values: WeightedErrorValues, locale: Locale = 'en') {
  return advise(read(values), strings[locale], placeIn(locale));
}

function say(values: WeightedErrorValues, locale: Locale = 'en') {
  const reading = read(values);
  return {
    finding: finding(strings[locale], locale, reading),
    sentence: sentence(strings[locale], locale, reading),
  };
}

/** Everything that the page says, as one text. */
function everything(values: WeightedErrorValues, locale: Locale): string {
  const said = say(values, locale);
  const rows = resultRows(strings[locale], locale, read(values));
  return [said.finding, said.sentence, JSON.stringify([rows, adviceFor(values, locale)])]
    .join(' ')
    .replaceAll(/"(link|gain|ends)":null/g, '');
}

function valuesOf(id: string): WeightedErrorValues {
  return withValues(presets.find((preset) => preset.id === id)?.values ?? {});
}

describe('the course’s two models', () => {
  it('have these weighted errors at weight 10, and tie at 3', () => {
    const figures = results(defaults);
    expect(figures['weighted-error']).toBeCloseTo(0.1017, 4);
    expect(figures['weighted-error-2']).toBeCloseTo(0.0424, 4);
    expect(figures['tie-weight']).toBe(3);
    expect(figures['effective-sample-size']).toBeCloseTo(467, 0);
    expect(figures['winner']).toBe('b');
    expect(figures['verdict']).toBe('b-wins');
    expect(figures['error']).toBeCloseTo(0.03, 12);
    expect(figures['error-2']).toBeCloseTo(0.05, 12);
  });

  it('rank the other way at weight 1, and tie at 3', () => {
    expect(results(withValues({ weight: 1 }))['winner']).toBe('a');
    expect(results(withValues({ weight: 3 }))['winner']).toBe('tie');
    expect(results(withValues({ weight: 3 }))['verdict']).toBe('tie');
  });

  it('still pick A at 10 where it passes only one', () => {
    const one = valuesOf('one-passed');
    expect(results(one)['tie-weight']).toBe(21);
    expect(results(one)['winner']).toBe('a');
    expect(results({ ...one, weight: 100 })['winner']).toBe('b');
  });

  it('do not promise that B passes none', () => {
    expect(results(defaults)['bad-error-high-2']).toBeCloseTo(0.161, 3);
    const more = adviceFor(defaults).find(({ id }) => id === 'more-bad');
    expect(more?.reason).toContain('B passes 0 of 20');
    expect(more?.reason).toContain('381');
  });
});

it('knows the other examples', () => {
  expect(results(valuesOf('slurs'))['tie-weight']).toBe(2.25);
  expect(results(valuesOf('slurs'))['winner']).toBe('b');
  expect(results(valuesOf('hivenote'))['tie-weight']).toBe(4);
  expect(results(valuesOf('hivenote'))['winner']).toBe('b');
});

describe('what the page says', () => {
  it('names the winner and where the order flips', () => {
    expect(say(defaults).finding).toBe(
      'B has the lower weighted error, 4.2% against 10.2%; below weight 3 A leads',
    );
    expect(say(defaults, 'ko').finding).toBe(
      '가중 오차율은 B가 4.2%로 10.2%보다 낮지만, 가중치가 3보다 작으면 A가 앞섭니다',
    );
    expect(say(defaults).sentence).toContain('1,000 examples say as much as 467 equal ones');
  });

  it('says why no weight ties the two', () => {
    const ahead = withValues({ ordinary2: 20 });
    expect(results(ahead)['tie-weight']).toBeNull();
    expect(say(ahead).finding).toContain('B has the lower weighted error at every weight');
    expect(everything(ahead, 'en')).toContain('none: B is ahead at every weight');
    expect(adviceFor(ahead).map(({ id }) => id)).not.toContain('fix-weight');
  });

  it('builds no advice on a difference within the noise', () => {
    const close = withValues({ bad: 1, ordinary: 30, ordinary2: 32, bad2: 0 });
    expect(results(close)['verdict']).toBe('within-noise');
    expect(say(close).finding).toContain('may be chance');
    const ids = adviceFor(close).map(({ id }) => id);
    expect(ids).toContain('more-data');
    expect(ids).not.toContain('take');
  });

  it('leaves open what the errors that both make would settle', () => {
    const open = withValues({
      n: 1_000,
      'n-bad': 300,
      ordinary: 0,
      ordinary2: 0,
      bad: 60,
      bad2: 50,
    });
    expect(results(open)['verdict']).toBe('cannot-tell');
    expect(adviceFor(open).map(({ id }) => id)).toContain('count-shared');
  });

  it('shows no number for counts that cannot hold together', () => {
    const impossible = withValues({ bad: 21, ordinary2: 981 });
    const { conflicts } = read(impossible);
    expect(conflicts).toEqual([
      { name: 'bad', most: 20 },
      { name: 'ordinary2', most: 980 },
    ]);
    expect(results(impossible)['weighted-error']).toBeNull();
    expect(results(impossible)['verdict']).toBe('impossible');
    expect(read(withValues({ 'n-bad': 1_001 })).conflicts).toEqual([
      { name: 'n-bad', most: 1_000 },
    ]);
    expect(adviceFor(impossible).map(({ id }) => id)).toEqual(['check-counts']);
  });

  it('says that without bad examples a weight does nothing', () => {
    const none = withValues({ 'n-bad': 0, bad: 0, bad2: 0 });
    expect(say(none).finding).toContain('the weight changes nothing');
    expect(results(none)['bad-error']).toBeNull();
    expect(adviceFor(none)[0]?.id).toBe('tag-bad');
  });

  it('fills every template for every preset and every extreme, in both languages', () => {
    const extremes = Object.entries(params.fields).flatMap(([name, field]) =>
      [field.min, field.max, 1, 20, 2.25]
        .filter((value) => value >= field.min && value <= field.max)
        .filter((value) => field.kind === 'real' || Number.isInteger(value))
        .map((value) => ({ [name]: value })),
    );
    const pairs = extremes.flatMap((one) => extremes.map((other) => ({ ...one, ...other })));
    for (const locale of LOCALES) {
      for (const values of [...presets.map((preset) => preset.values), ...pairs]) {
        const text = everything(withValues(values), locale);
        expect(text, JSON.stringify(values)).not.toMatch(/NaN|undefined(?! shares|:|")|Infinity/);
        expect(text, JSON.stringify(values)).not.toMatch(/\{[a-z][\w-]*\}|null|\de[+−-]?\d/i);
      }
    }
  });
});

it('keeps the last good number while a field holds none', () => {
  const state = new WeightedErrorState('v=1', []);
  state.session.type('weight', '0');
  expect(state.session.drafts.value['weight']?.code).toBe('too-small');
  expect(state.results.value['tie-weight']).toBe(3);
  state.session.type('bad', '1');
  expect(state.results.value['tie-weight']).toBe(30);
});

it('writes Python with the reader’s numbers', () => {
  expect(python(withValues({ weight: 100 }))).toContain('weight = 100\n');
});
