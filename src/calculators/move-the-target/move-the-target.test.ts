import { describe, expect, it } from 'vitest';
import { BROKEN, extremesOf } from '../../../tests/support/extremes.ts';
import { placeIn } from '../../../tests/support/place.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import { python } from './code.ts';
import { read, results, resultsOf, START, type MoveTheTargetValues } from './model.ts';
import { params, presets } from './params.ts';
import { figureLines } from './rows.ts';
import { advise, finding, sentence } from './sentence.ts';
import { MoveTheTargetState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);

function withValues(values: Partial<MoveTheTargetValues>): MoveTheTargetValues {
  return { ...defaults, ...values };
}

function fittedTo(values: Partial<MoveTheTargetValues>): MoveTheTargetValues {
  const { best } = read(withValues(values));
  return withValues({ ...values, angle: best.degrees, offset: best.offset, revealed: true });
}

describe('while test is covered', () => {
  it('shows dev with its interval, and nothing of test', () => {
    const found = results(defaults);
    expect(found['dev-error']).toBe(31 / 120);
    expect(found['dev-error-low']).toBeLessThan(31 / 120);
    expect(found['best-dev-error']).toBe(11 / 120);
    expect(found).toMatchObject({
      'test-error': null,
      'start-test-error': null,
      'fitted-test-error': null,
      'test-dev-gap': null,
      verdict: 'covered',
    });
  });
});

describe('the best line on dev', () => {
  it('carries over to test from the same pool', () => {
    const moved = fittedTo({});
    expect(results(moved)['dev-error']).toBe(results(moved)['best-dev-error']);
    expect(results(moved)['verdict']).toBe('holds');
  });

  it('is worse than the first line on test from other regions, whatever the seed', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const found = results(fittedTo({ distance: 2, seed }));
      expect(Number(found['dev-error']), `${seed}`).toBeLessThan(Number(found['test-error']));
      expect(found['test-error'], `${seed}`).toBe(found['fitted-test-error']);
      expect(Number(found['fitted-test-error'])).toBeGreaterThan(Number(found['start-test-error']));
      expect(found['verdict'], `${seed}`).toBe('target-moved');
    }
  });

  it('is not worse than the first line on test from the same pool', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const found = results(fittedTo({ seed }));
      expect(Number(found['fitted-test-error'])).toBeLessThan(Number(found['start-test-error']));
    }
  });

  it('is what the preset shows', () => {
    const preset = presets.find(({ id }) => id === 'fitted');
    const shown = withValues(preset?.values ?? {});
    expect(fittedTo({ distance: 2 })).toEqual(shown);
  });
});

it('moves test without drawing it anew', () => {
  const near = read(withValues({ revealed: true }));
  const far = read(withValues({ revealed: true, distance: 3 }));
  expect(far.dev).toEqual(near.dev);
  far.test.forEach((point, index) => {
    expect(point.x - (near.test[index]?.x ?? 0)).toBeCloseTo(2.4, 12);
    expect(point.y - (near.test[index]?.y ?? 0)).toBeCloseTo(1.8, 12);
  });
});

describe('what the page says', () => {
  const say = (values: MoveTheTargetValues, locale: Locale) => {
    const words = strings[locale];
    const reading = read(values);
    const advice = advise(words, placeIn(locale), reading);
    const lines = figureLines(words, locale, reading);
    return {
      finding: finding(words, locale, reading),
      advice,
      all: [
        finding(words, locale, reading),
        sentence(words, locale, reading),
        ...lines.map(({ text, ends }) =>
          typeof ends === 'string' ? ends : `${text} ${Object.values(ends ?? {}).join(' ')}`,
        ),
        ...advice.flatMap(({ text, reason, gain }) => [text, reason, gain ?? '']),
      ].join(' '),
    };
  };

  it('says that months on dev made test worse', () => {
    const fitted = fittedTo({ distance: 2 });
    expect(say(fitted, 'en').finding).toBe(
      'Better on dev, worse on test: 33.3% wrong, where the first line gets 20.0%',
    );
    expect(say(fitted, 'ko').finding).toContain('처음 직선의 20.0%보다 나빠졌습니다');
    expect(say(fitted, 'en').advice[0]?.id).toBe('pool');
  });

  it('builds no advice on a difference that may be chance', () => {
    expect(say(fittedTo({}), 'en').advice[0]?.id).toBe('go-on');
    expect(say(fittedTo({ distance: 2, n: 8 }), 'en').advice.map(({ id }) => id)).toContain(
      results(fittedTo({ distance: 2, n: 8 }))['verdict'] === 'holds' ? 'more-points' : 'pool',
    );
  });

  it.each(extremesOf(params, presets))('fills every template: %s', (_name, values) => {
    for (const locale of LOCALES) {
      expect(say(values as MoveTheTargetValues, locale).all).not.toMatch(BROKEN);
    }
  });
});

it('fits the line, goes back, and draws again, each as one step of undo', () => {
  const state = new MoveTheTargetState('v=1', []);
  state.fitLine();
  expect(state.results.value['dev-error']).toBe(state.results.value['best-dev-error']);
  state.startOver();
  expect(state.session.values.value).toMatchObject({ angle: START.degrees, offset: START.offset });
  state.drawAgain();
  expect(state.session.values.value.seed).toBe(2);
  state.session.undo();
  state.session.undo();
  expect(state.results.value).toEqual(resultsOf(state.reading.value));
  expect(state.results.value['dev-error']).toBe(state.results.value['best-dev-error']);
});

it('writes Python with the reader’s numbers', () => {
  const code = python(withValues({ angle: -37, seed: 9, revealed: true }));
  expect(code).toContain('angle, offset = -37, 1');
  expect(code).toContain('n, seed = 120, 9');
  expect(code).toContain('revealed = True');
});
