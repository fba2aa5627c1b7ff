import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../tests/support/place.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import { advise, adviceIds } from './advice.ts';
import { python } from './code.ts';
import { plan, results, type SplitPlannerValues } from './model.ts';
import { params, presets } from './params.ts';
import { reportRows } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { SplitPlannerState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);
const NONSENSE = /[{}]|NaN|undefined[^:]|null|Infinity|e[+-]\d|±undefined/;

function withValues(values: Partial<SplitPlannerValues>): SplitPlannerValues {
  return { ...defaults, ...values };
}

/** Everything that is said about some numbers, as one text. */
function everything(values: SplitPlannerValues, locale: Locale): string {
  const words = strings[locale];
  const split = plan(values);
  const source = { words, locale, values, split };
  return [
    finding(words, locale, values, split),
    sentence(words, locale, values, split),
    ...advise(words, placeIn(locale), values, split).flatMap(({ text, reason }) => [text, reason]),
    ...reportRows(source, results(values)).flatMap(({ label, text }) => [label, text]),
  ].join('\n');
}

describe('the course’s split', () => {
  it('gives 10,000 each of a million, and ±0.59 points at 10%', () => {
    const figures = results(defaults);
    expect([figures['train-count'], figures['dev-count'], figures['test-count']]).toEqual([
      980_000, 10_000, 10_000,
    ]);
    expect((figures['dev-half-width'] as number) * 100).toBeCloseTo(0.59, 2);
    expect(figures['rare-dev-count']).toBe(100);
    expect((figures['rare-recall-half-width'] as number) * 100).toBeCloseTo(9.6, 1);
    expect(figures['verdict']).toBe('enough');
    expect(finding(strings.en, 'en', defaults, plan(defaults))).toBe(
      '10,000 dev examples measure an error of 10% within ±0.59 points',
    );
  });

  it.each([
    ['classic', 'both-too-small'],
    ['hundred', 'cross-validate'],
    ['percent-of-thousand', 'cross-validate'],
    ['three-million', 'enough'],
    ['counts', 'enough'],
  ])('%s: %s', (id, verdict) => {
    const preset = presets.find((candidate) => candidate.id === id);
    expect(results(withValues(preset?.values ?? {}))['verdict']).toBe(verdict);
  });

  it('leaves ten of a thousand: ±19 points', () => {
    const figures = results(withValues({ total: 1_000 }));
    expect(figures['dev-count']).toBe(10);
    expect((figures['dev-half-width'] as number) * 100).toBeCloseTo(19.3, 1);
  });
});

describe('quiz: which split?', () => {
  it.each([
    [{ total: 3_000_000, dev: 20, test: 20 }, 'more-than-needed'],
    [{ total: 3_000_000, dev: 0.005, test: 0.005 }, 'both-too-small'],
    [{ total: 3_000_000, dev: 0, test: 30 }, 'dev-too-small'],
    [{ total: 800, dev: 1, test: 1 }, 'cross-validate'],
    [{ total: 1_000_000, dev: 1, test: 0.1 }, 'test-too-small'],
    [{ total: 1_000_000, 'rare-share': 0.2 }, 'rare-too-few'],
    [{ dev: 60, test: 40 }, 'impossible'],
    [{ dev: 90, test: 90 }, 'impossible'],
  ] as const)('%o: %s', (values, verdict) => {
    expect(results(withValues(values))['verdict']).toBe(verdict);
  });

  it('says the number that would do, and what it is of the data', () => {
    const small = withValues({ total: 3_000_000, dev: 0.005 });
    expect(finding(strings.en, 'en', small, plan(small))).toBe(
      'A dev set of 150 measures within ±4.84 points only; 3,461 would do',
    );
    const [first] = advise(strings.en, placeIn('en'), small, plan(small));
    expect(first?.text).toBe('Enlarge the dev set to 3,461');
    expect(first?.reason).toContain('0.12% of the data');
  });
});

describe('a set that is missing', () => {
  it('is named, and made rather than enlarged', () => {
    const noDev = withValues({ dev: 0 });
    expect(finding(strings.en, 'en', noDev, plan(noDev))).toContain('no dev set');
    expect(adviceIds(plan(noDev))[0]).toBe('make-dev');
    expect(results(noDev)['dev-half-width']).toBeNull();
    expect(everything(noDev, 'en')).toContain('undefined: the set is empty');
    const noTest = withValues({ test: 0 });
    expect(adviceIds(plan(noTest))).toEqual(['name-no-test', 'compare-models']);
    const none = withValues({ dev: 0, test: 0 });
    expect(finding(strings.ko, 'ko', none, plan(none))).toContain('떼어 둔 예시가 없습니다');
  });

  it('has no rare class where there is none', () => {
    const none = withValues({ 'rare-share': 0 });
    expect(results(none)['n-needed-for-rare']).toBeNull();
    expect(results(none)['verdict']).toBe('enough');
    expect(sentence(strings.en, 'en', none, plan(none))).not.toContain('rare');
  });
});

describe('per cent and numbers of examples', () => {
  it('say the same cut, back and forth', () => {
    const state = new SplitPlannerState('v=1&total=200000&dev=2.5', []);
    state.chooseUnit('count');
    expect(state.session.values.value).toMatchObject({ unit: 'count', dev: 5_000, test: 2_000 });
    state.chooseUnit('count');
    state.chooseUnit('share');
    expect(state.session.values.value).toMatchObject({ unit: 'share', dev: 2.5, test: 1 });
    state.session.undo();
    expect(state.session.values.value.unit).toBe('count');
  });
});

describe('every number that the fields take', () => {
  const extremes = Object.entries(params.fields).flatMap(([name, field]): object[] =>
    field.kind === 'choice'
      ? field.options.map((option) => ({ [name]: option }))
      : [field.min, field.max].map((value) => ({ [name]: value })),
  );
  const mixed = [
    { total: 1 },
    { total: 1e12, error: 0, 'target-half-width': 0.001 },
    { total: 1e12, 'target-half-width': 0.001, 'rare-share': 0.0001 },
    { total: 5, dev: 0, test: 0 },
    { error: 100, 'target-half-width': 100 },
    { unit: 'count', total: 10, dev: 3.4, test: 1e12 },
    { 'rare-share': 1e-9 },
    { dev: 0.5, 'target-half-width': 0.003 },
  ];
  const cases = [...presets.map(({ values }) => values), ...extremes, ...mixed];

  it.each(cases.map((values) => [JSON.stringify(values), values] as const))('%s', (_name, some) => {
    const values = withValues(some as Partial<SplitPlannerValues>);
    for (const locale of LOCALES) expect(everything(values, locale)).not.toMatch(NONSENSE);
    for (const value of Object.values(results(values))) {
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    }
  });
});

it('writes Python with the reader’s numbers', () => {
  expect(python(defaults)).toContain('dev, test = 1, 1  # per cent of the total');
  expect(python(withValues({ unit: 'count', dev: 500 }))).toContain('# examples');
});
