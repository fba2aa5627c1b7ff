import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import type { Placement } from '../props.ts';
import { advise, adviceIds } from './advice.ts';
import { python } from './code.ts';
import { CELLS, read, results, type TwoByThreeValues } from './model.ts';
import { params, presets } from './params.ts';
import { finding, sentence } from './sentence.ts';
import { TwoByThreeState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);

function withValues(values: Partial<TwoByThreeValues>): TwoByThreeValues {
  return { ...defaults, ...values };
}

function preset(id: string): TwoByThreeValues {
  return withValues(presets.find((one) => one.id === id)?.values ?? {});
}

function say(values: TwoByThreeValues, locale: Locale = 'en') {
  const source = { words: strings[locale], locale, values, reading: read(values) };
  const place = { base: '/', locale, mode: 'page' } as unknown as Placement;
  return { finding: finding(source), sentence: sentence(source), advice: advise(source, place) };
}

describe('the course’s mirror', () => {
  it('is 2 harder for people, and 6 better transferred than that', () => {
    const figures = results(defaults);
    expect(figures['data-mismatch']).toBeCloseTo(-0.04, 12);
    expect(figures['human-difference']).toBeCloseTo(0.02, 12);
    expect(figures['transfer']).toBeCloseTo(-0.06, 12);
    expect([figures['avoidable-bias-target'], figures['variance-target']]).toEqual([0, 0]);
    expect(figures['avoidable-bias']).toBeCloseTo(0.03, 12);
    expect(figures['verdict']).toBe('no-mismatch');
    expect(say(defaults).finding).toBe(
      'The mismatch is −4.0 points: people find the target 2.0 points harder',
    );
    expect(say(defaults).sentence).toContain('crosses over better than people do');
  });

  it('cannot be told from an easy target where people are missing', () => {
    const values = preset('no-people');
    expect(results(values)['verdict']).toBe('cannot-tell');
    expect(results(values)['transfer']).toBeNull();
    expect(say(values).finding).toContain('nobody can tell');
    expect(adviceIds(read(values))).toEqual(['measure-people']);
  });
});

describe('what a mismatch is made of', () => {
  it.each([
    [{ 'train-dev': 5, dev: 10, human: 4, 'human-target': 5 }, 'transfer'],
    [{ 'train-dev': 5, dev: 10, human: 4, 'human-target': 8.5 }, 'target-harder'],
    [{ 'train-dev': 5, dev: 10, human: 4, 'human-target': 6.5 }, 'both'],
    [{ 'train-dev': 5, dev: 10, human: 4, 'human-target': 10 }, 'target-harder'],
    [{ 'train-dev': 5, dev: 10, human: 4, 'human-target': 3 }, 'transfer'],
    [{ 'train-dev': 9.5, dev: 10.5, 'n-train-dev': 2_500, 'n-dev': 2_500 }, 'within-noise'],
    [{ dev: null }, 'cannot-tell'],
    [{ 'train-dev': null }, 'cannot-tell'],
    [{ human: null }, 'cannot-tell'],
    [{ 'train-target': null }, 'no-mismatch'],
  ] as const)('%o: %s', (values, verdict) => {
    expect(results(withValues(values))['verdict']).toBe(verdict);
  });

  it('is unsure for the hives, where the panel judged 500 clips of each kind', () => {
    const figures = results(preset('hivenote'));
    expect(figures['verdict']).toBe('unsplit');
    expect(figures['data-mismatch-low']).toBeGreaterThan(0);
    expect(figures['human-difference-low']).toBeLessThan(0);
    expect(figures['transfer']).toBeCloseTo(0.03, 12);
    expect(adviceIds(read(preset('hivenote')))).toEqual([
      'compare-attributes',
      'more-people',
      'work-on-gap',
    ]);
    expect(results(preset('hivenote-wind'))['verdict']).toBe('within-noise');
  });

  it('says of every empty cell what it leaves unknown', () => {
    for (const cell of CELLS) {
      const { sentence: said } = say(withValues({ [cell]: null }));
      expect(said).toContain(strings.en.sentence.empty[cell]);
    }
  });
});

describe('every table that the fields take', () => {
  const cells = CELLS.flatMap((name) => [{ [name]: null }, { [name]: 0 }, { [name]: 100 }]);
  const counted = Object.fromEntries(CELLS.map((name) => [`n-${name}`, 1]));
  const nothing = Object.fromEntries(CELLS.map((name) => [name, null]));
  const cases = [
    ...presets.map(({ values }) => values),
    ...cells,
    ...cells.map((values) => ({ ...values, ...counted })),
    nothing,
    { ...nothing, human: 3 },
  ];

  it.each(cases.map((values) => [JSON.stringify(values), values] as const))('%s', (_name, some) => {
    const values = withValues(some as Partial<TwoByThreeValues>);
    for (const locale of LOCALES) {
      const said = say(values, locale);
      const text = [
        said.finding,
        said.sentence,
        ...said.advice.flatMap(({ text: advice, reason }) => [advice, reason]),
      ].join('\n');
      expect(text).not.toMatch(/[{}]|NaN|undefined|null|Infinity/);
    }
    for (const value of Object.values(results(values))) {
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    }
  });
});

it('empties a cell by an empty link, and keeps the others', () => {
  const state = new TwoByThreeState('v=1&human-target=', []);
  expect(state.results.value['verdict']).toBe('cannot-tell');
  expect(state.results.value['avoidable-bias']).toBeCloseTo(0.03, 12);
});

it('writes Python with the reader’s numbers', () => {
  expect(python(withValues({ dev: 12, 'n-dev': 40 }))).toContain('"dev": (12, 40)');
});
