import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../tests/support/place.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { defaultsOf, type NumberField } from '../../params/table.ts';
import { advise, note } from './advice.ts';
import { python } from './code.ts';
import { learn, settingOf } from './learner.ts';
import { read, results, resultsOf, type ControlsValues } from './model.ts';
import { params, presets } from './params.ts';
import { finding, formatChange, sentence } from './sentence.ts';
import { ControlsState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);
const MODEL = { system: 'polynomial' } as const;

function withValues(values: Partial<ControlsValues>): ControlsValues {
  return { ...defaults, ...values };
}

function presetValues(id: string): ControlsValues {
  return withValues(presets.find((one) => one.id === id)!.values as Partial<ControlsValues>);
}

function say(values: ControlsValues, locale: 'en' | 'ko', reading = read(values)): string {
  const words = strings[locale];
  const advice = advise(words, placeIn(locale), values, reading);
  expect(advice.length).toBeGreaterThan(0);
  return [
    finding(words, locale, values, reading),
    sentence(words, locale, values, reading),
    note(words, locale, values, reading),
    words.verdicts[reading.verdict],
    ...advice.flatMap(({ text, reason, gain }) => [text, reason, gain ?? '']),
  ].join(' ');
}

describe('the car', () => {
  it('has the figures of the lecture’s matrix', () => {
    const figures = results(defaults);
    expect(figures['condition-number']).toBeCloseTo(2.57, 2);
    expect(figures['angle']).toBeCloseTo(93.7, 1);
    expect(figures['determinant']).toBeCloseTo(1.87, 12);
    expect(figures['axis-1-needed']).toBeCloseTo(0.481, 3);
    expect(figures['axis-2-needed']).toBeCloseTo(0.428, 3);
    expect(figures).toMatchObject({ moves: 0, distance: 1, verdict: 'off-target' });
  });

  it('reaches its goal with the settings of the inverse, to the step of a slider', () => {
    const figures = results(withValues({ 'axis-1': 0.48, 'axis-2': 0.43 }));
    expect(figures['distance']).toBeLessThan(0.01);
    expect(figures['verdict']).toBe('on-target');
  });

  it('needs one turn of one control where each moves one thing', () => {
    const figures = results(withValues({ controls: 'independent', 'axis-1': 1 }));
    expect(figures).toMatchObject({ 'condition-number': 1, angle: 90, verdict: 'on-target' });
  });
});

describe('the television', () => {
  it('cannot be set right with one row of weights, wherever the knob stands', () => {
    const closest = results(presetValues('tv-one-row'))['closest-distance'] as number;
    for (let blend = -2; blend <= 2; blend += 0.1) {
      const values = { ...presetValues('tv-one-row'), blend, rotation: -0.4 };
      expect(results(values)['distance']).toBeGreaterThanOrEqual(closest - 1e-12);
      expect(results(values)['verdict']).toBe('out-of-reach');
    }
  });

  it('has no matrix, and so neither condition number nor angle', () => {
    for (const id of ['tv-one-row', 'tv-knobs']) {
      expect(results(presetValues(id))).toMatchObject({ 'condition-number': null, angle: null });
    }
  });

  it('is set right by five turns of five knobs', () => {
    const turned = { height: 0.6, width: -0.8, trapezoid: -0.7, shift: 0.5, rotation: -0.4 };
    const figures = results({ ...presetValues('tv-knobs'), ...turned });
    expect(figures).toMatchObject({ distance: 0, verdict: 'on-target' });
  });
});

describe('the fitted model', () => {
  const first = results(withValues(MODEL));

  it('is overfitted at the start, and has changed nothing', () => {
    expect(first['verdict']).toBe('variance');
    expect(first['dev-error']).toBeGreaterThan(2 * (first['train-error'] as number));
    for (const set of ['train', 'dev', 'test']) expect(first[`${set}-error-change`]).toBe(0);
  });

  it('shows that early stopping moves two errors, in opposite directions', () => {
    const stopped = results(presetValues('stopped-early'));
    expect(stopped['train-error-change']).toBeGreaterThan(0.02);
    expect(stopped['dev-error-change']).toBeLessThan(-0.05);
    expect(first['stop-earlier-train-change']).toBe(stopped['train-error-change']);
    expect(first['stop-earlier-dev-change']).toBe(stopped['dev-error-change']);
  });

  it('shows that more data closes the gap to dev and costs some training error', () => {
    expect(first['more-data-dev-change']).toBeLessThan(0);
    expect(first['more-data-train-change']).toBeGreaterThan(0);
  });

  it('is too stiff with a small degree: the training error says so', () => {
    const stiff = results(presetValues('too-simple'));
    expect(stiff['verdict']).toBe('bias');
    expect(stiff['more-capacity-train-change']).toBeLessThan(-0.1);
    expect(stiff['more-capacity-dev-change']).toBeLessThan(-0.1);
  });

  it('says nothing is left to win where dev cannot be told from the noise', () => {
    const much = withValues({ ...MODEL, 'training-size': 500, capacity: 14 });
    expect(results(much)['verdict']).toBe('within-noise');
    expect(say(much, 'en')).toContain('Stop turning');
  });

  it('gives the same figures every time, to the last digit', () => {
    expect(results(withValues(MODEL))).toEqual(first);
    expect(first['train-error']).toMatchInlineSnapshot(`0.2035913995854836`);
    expect(first['dev-error']).toMatchInlineSnapshot(`0.4909259861696676`);
    expect(first['test-error']).toMatchInlineSnapshot(`0.582128275529133`);
  });

  it('keeps dev and test while the training set grows', () => {
    const small = learn(settingOf(withValues(MODEL)), 1, 0.3);
    const large = learn(settingOf(withValues({ 'training-size': 90 })), 1, 0.3);
    expect(large.data.dev).toEqual(small.data.dev);
    expect(large.data.train.slice(0, 30)).toEqual(small.data.train);
  });

  it('is fitted fast enough to follow a slider', () => {
    const heavy = withValues({ ...MODEL, capacity: 20, 'training-size': 500 });
    results(heavy);
    const start = performance.now();
    results(heavy);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('figures of other systems', () => {
  it('are empty, and all of them have their names', () => {
    const names = presets.map(({ id }) => Object.keys(results(presetValues(id))));
    for (const some of names) expect(some).toEqual(names[0]);
    expect(results(defaults)).toMatchObject({ 'train-error': null, 'more-data-dev-change': null });
    expect(results(withValues(MODEL))).toMatchObject({ moves: null, angle: null });
  });
});

describe('moves', () => {
  it('are counted one by one: a drag is one, whatever happens within it', () => {
    const { session, results: figures } = new ControlsState('v=1', []);
    for (const value of [0.1, 0.2, 0.3]) session.put('axis-1', value, 'slide axis-1');
    session.release();
    session.put('axis-1', 0.4, 'slide axis-1');
    session.type('axis-2', '0.43');
    expect(session.values.value.moves).toBe('axis-1.axis-1.axis-2');
    expect(figures.value['moves']).toBe(3);
    session.undo();
    expect(figures.value['moves']).toBe(2);
    session.undo();
    session.undo();
    expect(session.values.value).toEqual(defaults);
    expect(session.canUndo.value).toBe(false);
  });

  it('are not made by bad text, by the same value, by a goal or by a knob that is not in use', () => {
    const { session, results: figures } = new ControlsState('v=1', []);
    session.type('axis-1', 'far');
    session.type('axis-1', '0');
    session.put('goal-speed', 1);
    session.put('height', 1);
    expect(figures.value['moves']).toBe(0);
  });

  it('begin again with another system or other controls', () => {
    const state = new ControlsState('v=1', []);
    state.session.put('axis-1', 1);
    state.restart({ controls: 'independent' });
    expect(state.session.values.value).toMatchObject({ 'axis-1': 0, moves: '' });
    state.session.put('axis-1', 1);
    state.restart({ system: 'tv' });
    expect(state.session.values.value).toMatchObject({ 'axis-1': 1, moves: '', system: 'tv' });
    state.session.undo();
    expect(state.results.value['moves']).toBe(1);
  });

  it('stop counting when the list is full', () => {
    const state = new ControlsState('v=1', []);
    for (let i = 1; i <= 250; i += 1) state.session.put('axis-1', i / 100);
    expect(state.results.value['moves']).toBe(params.fields.moves.most);
  });
});

it('draws other data with the next seed, and starts over after the last', () => {
  const state = new ControlsState('v=1&system=polynomial', []);
  const before = state.results.value['dev-error'];
  state.drawAgain();
  expect(state.session.values.value.seed).toBe(2);
  expect(state.results.value['dev-error']).not.toBe(before);
  state.session.put('seed', params.fields.seed.max);
  state.drawAgain();
  expect(state.session.values.value.seed).toBe(0);
});

describe('what the page says', () => {
  it('states where the car stands', () => {
    expect(say(defaults, 'en')).toContain('1.00 from the goal, moves so far 0');
    expect(say(defaults, 'en')).toContain('meet at 93.7°');
    expect(say(defaults, 'ko')).toContain('93.7°');
  });

  it('writes signs as signs', () => {
    expect(formatChange(-0.1234, 'en')).toBe('−0.123');
    expect(formatChange(0.1234, 'en')).toBe('+0.123');
    expect(formatChange(0.0001, 'en')).toBe('0.000');
  });

  const MODEL_FIELDS: readonly string[] = [
    'capacity',
    'regularization',
    'training-size',
    'steps',
    'noise',
    'seed',
  ];
  const extremes = presets.flatMap(({ id }) =>
    Object.entries(params.fields).flatMap(([name, field]) => {
      if (field.kind !== 'integer' && field.kind !== 'real') return [];
      if (presetValues(id).system === 'polynomial' && !MODEL_FIELDS.includes(name)) return [];
      const { min, max } = field as NumberField;
      return [min, max].map((value) => [id, name, value] as const);
    }),
  );

  it('is whole for every example and at both ends of every control, in both languages', () => {
    for (const [id, name, value] of extremes) {
      const values = { ...presetValues(id), [name]: value };
      const reading = read(values);
      for (const figure of Object.values(resultsOf(values, reading))) {
        if (typeof figure === 'number') expect(Number.isFinite(figure), `${id} ${name}`).toBe(true);
      }
      for (const locale of LOCALES) {
        expect(say(values, locale, reading), `${id}, ${name}=${value}`).not.toMatch(
          /[{}]|NaN|undefined|null|Infinity/,
        );
      }
    }
  });
});

it('writes Python with the reader’s numbers', () => {
  expect(python(withValues({ 'axis-1': 0.48 }))).toContain('axes = np.array([0.48, 0]');
  expect(python(withValues({ ...MODEL, capacity: 5 }))).toContain('5, 0, 30, 10000');
});
