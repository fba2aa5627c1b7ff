import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../tests/support/place.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import { advise, adviceIds } from './advice.ts';
import { python } from './code.ts';
import { stackDots } from './dots.ts';
import { read, results, type DevSetPowerValues } from './model.ts';
import { params, presets } from './params.ts';
import { chanceRows, luckText, reportRows } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { DevSetPowerState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);
const NONSENSE = /[{}]|NaN|undefined[^:]|null|Infinity|e[+-]\d/;

function withValues(values: Partial<DevSetPowerValues>): DevSetPowerValues {
  return { ...defaults, ...values };
}

/** Everything that is said about some numbers, as one text. */
function everything(values: DevSetPowerValues, locale: Locale): string {
  const words = strings[locale];
  const reading = read(values);
  const source = { words, locale, values, reading };
  return [
    finding(words, locale, values, reading.plan),
    sentence(words, locale, values, reading.plan),
    luckText(source),
    ...advise(words, placeIn(locale), values, reading).flatMap(({ text, reason }) => [
      text,
      reason,
    ]),
    ...reportRows(source, results(values)).flatMap(({ label, text }) => [label, text]),
  ].join('\n');
}

describe('the worked example', () => {
  it('orders 10.0 and 9.9% in 75% of samples, and proves it in 9%', () => {
    const figures = results(defaults);
    expect(figures['n-unpaired']).toBe(1_406_515);
    expect(figures['n-paired']).toBe(156_976);
    expect(figures['p-rank']).toBeCloseTo(0.749, 3);
    expect(figures['p-tie']).toBeCloseTo(0.022, 3);
    expect(figures['p-significant']).toBeCloseTo(0.0928, 4);
    expect(figures['minimum-detectable']).toBeCloseTo(0.004, 4);
    expect(figures['expected-best']).toBeCloseTo(0.0926, 4);
    expect(figures['verdict']).toBe('order-only');
  });

  it.each([
    ['hundred', 'not-enough'],
    ['separate', 'not-enough'],
    ['twins', 'enough'],
    ['whole-point', 'enough'],
    ['thousand', 'order-only'],
    ['equal', 'no-difference'],
  ])('%s: %s', (id, verdict) => {
    const preset = presets.find((candidate) => candidate.id === id);
    expect(results(withValues(preset?.values ?? {}))['verdict']).toBe(verdict);
  });

  it('is said in both languages', () => {
    const { plan } = read(defaults);
    expect(finding(strings.en, 'en', defaults, plan)).toBe(
      '10,000 examples put the better model ahead in 74.9% of samples, and prove it in 9.3%',
    );
    expect(sentence(strings.ko, 'ko', defaults, plan)).toContain('156,976개');
    expect(sentence(strings.en, 'en', defaults, plan)).toContain('The exact test then has 79.5%');
  });
});

describe('numbers that contradict each other', () => {
  it.each([
    [{ disagreement: 0.05 }, 'too-alike', 'enter 0.1% or more'],
    [{ disagreement: 30 }, 'too-different', 'at most 19.9%'],
    [{ error: 99, error2: 98, disagreement: 5 }, 'too-different', 'at most 3%'],
  ] as const)('%o: %s', (values, problem, said) => {
    const all = withValues(values);
    const { plan, repeats, tally } = read(all);
    expect([plan.verdict, plan.problem]).toEqual(['impossible', problem]);
    expect([repeats.length, tally]).toEqual([0, null]);
    expect(sentence(strings.en, 'en', all, plan)).toContain(said);
    expect(adviceIds(read(all), all)).toEqual(['mend-inputs']);
    expect(results(all)['p-rank']).toBeNull();
    expect(everything(all, 'en')).toContain('undefined: the disagreement contradicts the errors');
  });

  it('do not matter to separate sets', () => {
    const figures = results(withValues({ disagreement: 0.05, design: 'separate' }));
    expect(figures['p-rank']).toBeCloseTo(0.589, 3);
    expect(figures['n-paired']).toBeNull();
    expect(figures['disagreement-needed']).toBeNull();
  });

  it('are no typing dust: 10 less 9.9 is a disagreement of 0.1', () => {
    expect(read(withValues({ disagreement: 0.1 })).plan.problem).toBeNull();
  });
});

describe('equal models', () => {
  it('have no better one: no order is right, and a significant result is a false alarm', () => {
    const values = withValues({ error2: 10 });
    const { repeats } = read(values);
    expect(results(values)['p-significant']).toBeNull();
    expect(repeats.some(({ verdict }) => verdict === 'right' || verdict === 'ordered')).toBe(false);
    expect(everything(values, 'en')).toContain('the errors are equal');
    expect(adviceIds(read(values), values)).toEqual(['choose-difference', 'fresh-test']);
  });
});

describe('what to do', () => {
  it('goes from the cheap to the dear', () => {
    expect(adviceIds(read(defaults), defaults)).toEqual([
      'take-leader',
      'stay-similar',
      'add-examples',
      'larger-steps',
      'fresh-test',
    ]);
    const reasons = advise(strings.en, placeIn('en'), defaults, read(defaults));
    expect(reasons.find(({ id }) => id === 'add-examples')?.text).toContain('146,976');
    expect(reasons.find(({ id }) => id === 'stay-similar')?.reason).toContain('0.13%');
  });

  it('pairs first where two sets were planned, and warns of luck only where there is some', () => {
    const apart = withValues({ design: 'separate', models: 1 });
    expect(adviceIds(read(apart), apart)).toEqual([
      'do-not-pick',
      'same-items',
      'add-examples',
      'larger-steps',
    ]);
    const enough = withValues({ n: 2_500, error2: 9, models: 1 });
    expect(adviceIds(read(enough), enough)).toEqual(['compare-here']);
  });

  it('is shorter in a lesson', () => {
    expect(advise(strings.en, placeIn('en', 'lesson'), defaults, read(defaults))).toHaveLength(3);
  });
});

describe('the reader’s own counts', () => {
  it('give McNemar’s exact p and Tango’s interval of the difference of errors', () => {
    const figures = results(withValues({ 'only-a': 5, 'only-b': 15 }));
    expect(figures['mcnemar-p']).toBeCloseTo(0.0414, 4);
    expect(figures['difference']).toBeCloseTo(10 / 9_820, 12);
    expect(figures['difference-low']).toBeGreaterThan(0);
    expect(figures['mcnemar-verdict']).toBe('b-better');
    expect(results(withValues({ 'only-a': 6, 'only-b': 0 }))['mcnemar-verdict']).toBe('a-better');
  });

  it('need the discordant two for p, and all four for the difference', () => {
    const two = withValues({ 'both-right': null, 'both-wrong': null });
    expect(results(two)['mcnemar-p']).toBeCloseTo(0.5246, 4);
    expect(results(two)['difference']).toBeNull();
    expect(everything(two, 'en')).toContain('needs all four counts');
    expect(results(withValues({ 'only-b': null }))['mcnemar-p']).toBeNull();
    const none = { 'both-right': 0, 'only-a': 0, 'only-b': 0, 'both-wrong': 0 };
    expect(everything(withValues(none), 'en')).toContain('there are no items');
  });
});

describe('every number that the fields take', () => {
  const extremes = Object.entries(params.fields).flatMap(([name, field]): object[] => {
    if (field.kind === 'choice') return field.options.map((option) => ({ [name]: option }));
    return [field.min, field.max, ...(field.optional ? [null] : [])].map((value) => ({
      [name]: value,
    }));
  });
  const mixed = [
    { n: 1, models: 1e6, power: 99.9 },
    { n: 1e12, error: 50, error2: 49.9999999, disagreement: 40 },
    { n: 1e12, error: 50, error2: 49, design: 'separate' },
    { error: 0, error2: 0, disagreement: 0 },
    { error: 0, error2: 0, design: 'separate' },
    { error: 100, error2: 0, disagreement: 100 },
    { error: 10, error2: 9.9999999, disagreement: 5 },
    { error: 10, error2: 9.99999999999, disagreement: 5 },
    { 'only-a': 1e12, 'only-b': 0, 'both-right': 1e12, 'both-wrong': 1e12 },
  ];
  const cases = [...presets.map(({ values }) => values), ...extremes, ...mixed];

  it.each(cases.map((values) => [JSON.stringify(values), values] as const))('%s', (_name, some) => {
    const values = withValues(some as Partial<DevSetPowerValues>);
    for (const locale of LOCALES) expect(everything(values, locale)).not.toMatch(NONSENSE);
    for (const value of Object.values(results(values))) {
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    }
  });
});

describe('the picture', () => {
  it('holds every repeat, winners and losers on their own sides of 0', () => {
    const { repeats, plan } = read(defaults);
    const { dots, low, high, ticks } = stackDots(repeats, 10_000, plan.difference, 1);
    expect(dots).toHaveLength(repeats.length);
    for (const { x, y, verdict } of dots) {
      expect(x > low && x < high && y > 0).toBe(true);
      if (verdict === 'right' || verdict === 'ordered') expect(x).toBeGreaterThan(0);
      if (verdict === 'wrong' || verdict === 'misled') expect(x).toBeLessThan(0);
    }
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.length).toBeLessThan(9);
  });

  it('spreads a lump of one value over several columns', () => {
    const values = withValues({ n: 100 });
    const { repeats, plan } = read(values);
    expect(stackDots(repeats, 100, plan.difference, 1).tallest).toBeLessThan(30);
  });

  it('turns round where A is the better model, and stands empty where nothing is drawn', () => {
    const { repeats } = read(withValues({ error: 9, error2: 10 }));
    const { dots } = stackDots(repeats, 10_000, 0.01, -1);
    expect(dots.filter(({ x }) => x < 0).length).toBeGreaterThan(150);
    expect(stackDots([], 50, 0, 1).dots).toEqual([]);
    expect(stackDots([], 50, 0, 1).high).toBeGreaterThan(0);
  });
});

describe('the live state', () => {
  it('draws anew with the next seed, and the sum stays what it was', () => {
    const state = new DevSetPowerState('v=1', []);
    const before = state.results.value;
    state.redraw();
    expect(state.session.values.value.seed).toBe(2);
    expect(state.results.value['p-rank']).toBe(before['p-rank']);
    expect(state.reading.value.repeats).not.toEqual(read(defaults).repeats);
    state.session.put('seed', params.fields.seed.max);
    state.redraw();
    expect(state.session.values.value.seed).toBe(0);
  });

  it('answers within a frame or two for a million examples', () => {
    const worst = withValues({ n: 1e6, error: 50, error2: 49.9, disagreement: 50 });
    for (let seed = 1; seed < 4; seed += 1) results({ ...worst, seed });
    const start = performance.now();
    for (let n = 999_990; n < 1e6; n += 1) results({ ...worst, n });
    expect((performance.now() - start) / 10).toBeLessThan(100);
  });
});

it('shows simulated shares with their intervals', () => {
  const source = {
    words: strings.en,
    locale: 'en',
    values: defaults,
    reading: read(defaults),
  } as const;
  expect(chanceRows(source)[0]?.drawn?.text).toBe('73.0% (95% interval 66.5% to 78.7%)');
});

it('writes Python with the reader’s numbers', () => {
  const code = python(withValues({ 'only-a': null, design: 'separate' }));
  expect(code).toContain('both_right, only_a, only_b, both_wrong = 8905, None, 105, 895');
  expect(code).toContain('paired_design = False');
  expect(code).toContain('class Random');
});
