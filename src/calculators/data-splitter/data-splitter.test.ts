import { describe, expect, it } from 'vitest';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import type { Placement } from '../props.ts';
import { advise, adviceIds } from './advice.ts';
import { python } from './code.ts';
import { read, results, type DataSplitterValues } from './model.ts';
import { params, presets } from './params.ts';
import { countRows, modelRows, reportRows, weightRows } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { DataSplitterState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);
const NONSENSE = /[{}]|NaN|undefined(?!:|\n|$)|null|Infinity|e[+-]\d|±undefined/;

function withValues(values: Partial<DataSplitterValues>): DataSplitterValues {
  return { ...defaults, ...values };
}

function preset(id: string): DataSplitterValues {
  return withValues(presets.find((one) => one.id === id)?.values ?? {});
}

function sourceOf(values: DataSplitterValues, locale: Locale) {
  return { words: strings[locale], locale, values, reading: read(values) };
}

/** Everything that is said about some numbers, as one text. */
function everything(values: DataSplitterValues, locale: Locale): string {
  const source = sourceOf(values, locale);
  const place = { base: '/', locale, mode: 'page' } as unknown as Placement;
  const figures = results(values);
  const rows = reportRows(
    [...countRows(source), ...weightRows(source)],
    figures,
    calculatorStrings[locale],
  );
  return [
    finding(source),
    sentence(source),
    ...advise(source, place).flatMap(({ text, reason }) => [text, reason]),
    ...rows.flatMap(({ label, text }) => [label, text]),
    ...modelRows(source).flatMap((row) =>
      'both' in row ? row.both.text : [row.a.text, row.b.text],
    ),
  ].join('\n');
}

describe('the course’s pictures, shuffled', () => {
  const figures = results(defaults);

  it('leave 119 app pictures in a dev set of 2,500, with a spread of 10.6', () => {
    expect(figures['target-in-dev']).toBeCloseTo(119.05, 2);
    expect(figures['source-in-dev']).toBeCloseTo(2380.95, 2);
    expect(figures['target-in-dev-sd']).toBeCloseTo(10.584, 3);
    expect([figures['target-in-dev-low'], figures['target-in-dev-high']]).toEqual([99, 140]);
  });

  it('know an error of 10% from 5.9 to 16.8%', () => {
    expect(figures['error-low']).toBeCloseTo(0.059, 3);
    expect(figures['error-high']).toBeCloseTo(0.168, 3);
  });

  it('ship X at 1.52% against 2.19%, though Y is better on the app; they tie at a seventh', () => {
    expect(figures['dev-error']).toBeCloseTo(0.015238, 6);
    expect(figures['dev-error-2']).toBeCloseTo(0.021905, 6);
    expect([figures['winner'], figures['target-winner']]).toEqual(['x', 'y']);
    expect(figures['tie-share']).toBeCloseTo(1 / 7, 12);
    expect(figures['verdict']).toBe('wrong-model');
    expect(finding(sourceOf(defaults, 'en'))).toBe(
      '4.8% of the dev set is target: it ships X, and Y is better there',
    );
    expect(adviceIds(read(defaults))).toEqual(['never-by-mixture', 'target-first']);
  });
});

describe('target first', () => {
  it('has 2,500 app pictures in dev, knows 10% from 8.9 to 11.2%, and ships Y', () => {
    const figures = results(preset('course-target'));
    expect(figures['target-in-dev']).toBe(2_500);
    expect(figures['error-low']).toBeCloseTo(0.089, 3);
    expect(figures['error-high']).toBeCloseTo(0.112, 3);
    expect(figures['winner']).toBe('y');
    expect(figures['target-in-train']).toBe(5_000);
    expect(figures['equal-weight']).toBe(1 / 40);
    expect(figures['verdict']).toBe('on-target');
  });

  it('weighs both sources alike at a fortieth', () => {
    const figures = results(withValues({ split: 'target', 'source-weight': 1 / 40 }));
    expect(figures['source-share']).toBeCloseTo(0.5, 12);
    expect(figures['effective-sample-size']).toBeCloseTo(10_000 ** 2 / (125 + 5_000), 6);
    expect(results(withValues({ split: 'target', 'source-weight': 0 }))['source-share']).toBe(0);
  });

  it('compares the mirror’s plans: all of it to dev and test, or half to training', () => {
    const [a, b] = [results(preset('mirror-a')), results(preset('mirror-b'))];
    expect([a['target-in-train'], b['target-in-train']]).toEqual([0, 10_000]);
    expect((a['error-half-width'] as number) * 100).toBeCloseTo(0.59, 2);
    expect((b['error-half-width'] as number) * 100).toBeCloseTo(0.83, 2);
    expect(adviceIds(read(preset('mirror-a')))).toEqual([
      'ship',
      'train-on-some',
      'carve-train-dev',
    ]);
    expect(adviceIds(read(preset('mirror-b')))).toEqual(['ship', 'carve-train-dev', 'try-weight']);
  });
});

describe('verdicts', () => {
  it.each([
    [{ 'n-target': 0 }, 'no-target'],
    [{ split: 'target', 'n-target': 4_000 }, 'impossible'],
    [{ 'n-source': 3_000, 'n-target': 2_000 }, 'impossible'],
    [{ 'target-error2': 20 }, 'off-target'],
    [{ 'n-target': 1e6 }, 'on-target'],
    [{ split: 'target', 'n-dev': 60, 'n-test': 0 }, 'few-target'],
    [
      { 'source-error': 10, 'target-error': 15, 'source-error2': 10, 'target-error2': 12 },
      'off-target',
    ],
  ] as const)('%o: %s', (values, verdict) => {
    expect(results(withValues(values))['verdict']).toBe(verdict);
  });

  it('for the hives: the better network loses by a tenth of a point', () => {
    const figures = results(preset('hivenote'));
    expect(figures['verdict']).toBe('wrong-model');
    expect(figures['target-share']).toBeCloseTo(1 / 11, 12);
    expect(figures['tie-share']).toBeCloseTo(0.4 / 3.4, 12);
  });

  it('gives no number where the counts cannot hold', () => {
    const figures = results(withValues({ split: 'target', 'n-target': 4_000 }));
    expect(figures['target-in-dev']).toBeNull();
    expect(figures['effective-sample-size']).toBeNull();
    expect(figures['target-winner']).toBe('y');
  });
});

describe('every number that the fields take', () => {
  const extremes = Object.entries(params.fields).flatMap(([name, field]): object[] =>
    field.kind === 'choice'
      ? field.options.map((option) => ({ [name]: option }))
      : [field.min, field.max].map((value) => ({ [name]: value })),
  );
  const mixed = [
    { 'n-source': 0, 'n-target': 6_000 },
    { 'n-source': 1e11, 'n-target': 1e11, 'n-dev': 1e11 },
    { 'n-source': 5, 'n-target': 1, 'n-dev': 1, 'n-test': 0 },
    { 'n-target': 1 },
    { split: 'target', 'n-target': 5_000 },
    { 'source-error': 0, 'target-error': 0, 'source-error2': 0, 'target-error2': 0 },
    { 'n-source': 0, 'n-target': 5_001, split: 'target', 'source-weight': 0 },
    { 'target-error': 6, 'source-error': 2 },
  ];
  const cases = [...presets.map(({ values }) => values), ...extremes, ...mixed];

  it.each(cases.map((values) => [JSON.stringify(values), values] as const))('%s', (_name, some) => {
    const values = withValues(some as Partial<DataSplitterValues>);
    for (const locale of LOCALES) expect(everything(values, locale)).not.toMatch(NONSENSE);
    for (const value of Object.values(results(values))) {
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    }
  });
});

it('keeps the last good number while a field holds none', () => {
  const state = new DataSplitterState('v=1', []);
  state.session.type('n-dev', '0');
  expect(state.session.drafts.value['n-dev']?.code).toBe('too-small');
  expect(state.results.value['target-in-dev']).toBeCloseTo(119.05, 2);
});

it('writes Python with the reader’s numbers', () => {
  expect(python(withValues({ 'n-target': 300 }))).toContain('n_source, n_target = 200000, 300');
});
