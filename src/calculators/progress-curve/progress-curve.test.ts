import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BROKEN, extremesOf } from '../../../tests/support/extremes.ts';
import { placeIn } from '../../../tests/support/place.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import { python } from './code.ts';
import { errorAt, read, results, type ProgressCurveValues } from './model.ts';
import { params, presets } from './params.ts';
import { figureLines } from './rows.ts';
import { advise, finding, sentence } from './sentence.ts';
import { ProgressCurveState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);

function withValues(values: Partial<ProgressCurveValues>): ProgressCurveValues {
  return { ...defaults, ...values };
}

describe('the default curve', () => {
  it('passes people after 16 months, and bends', () => {
    const found = results(defaults);
    expect(found['time-to-human']).toBeCloseTo(16, 12);
    // Eight months after the crossing, each of which removes a tenth of the headroom.
    expect(found['error-now']).toBeCloseTo(0.005 + 0.005 * 0.9 ** 8, 12);
    expect(found['headroom']).toBeCloseTo(0.005 * 0.9 ** 8, 12);
    expect(found).toMatchObject({ 'tools-left': 0, verdict: 'past-people' });
  });

  it('has all three tools as long as people are ahead', () => {
    expect(results(withValues({ time: 15.9 }))).toMatchObject({
      'tools-left': 3,
      verdict: 'people-ahead',
    });
    expect(results(withValues({ time: 16 }))['tools-left']).toBe(0);
  });

  it('is flat after the crossing where the floor is at human level', () => {
    const flat = withValues({ floor: 1 });
    for (const month of [16, 20, 60, 120]) expect(errorAt(flat, month)).toBe(1);
    expect(results(flat)['verdict']).toBe('at-floor');
  });
});

describe('odd inputs', () => {
  it('count a floor above human level as human level', () => {
    const high = withValues({ floor: 3 });
    expect(read(high).floor).toBe(1);
    expect(results(high)).toEqual(results(withValues({ floor: 1 })));
  });

  it('never reach people without progress', () => {
    expect(results(withValues({ 'rate-before': 0 }))).toMatchObject({
      'time-to-human': null,
      'error-now': 0.05,
      'tools-left': 3,
    });
  });

  it('may begin past people', () => {
    const found = results(withValues({ start: 0.8, time: 0 }));
    expect(found['error-now']).toBeCloseTo(0.008, 12);
    expect(found).toMatchObject({ 'time-to-human': 0, 'tools-left': 0 });
  });
});

it('never rises, and never falls below the floor', () => {
  const percent = fc.integer({ min: 0, max: 200 }).map((n) => n / 10);
  const inputs = fc.record({
    human: percent,
    floor: percent,
    start: percent,
    'rate-before': fc.integer({ min: 0, max: 100 }).map((n) => n / 20),
    'rate-after': fc.integer({ min: 0, max: 100 }),
    time: fc.constant(0),
  });
  fc.assert(
    fc.property(inputs, (values) => {
      const { floor } = read(values);
      let before = Infinity;
      for (let month = 0; month <= 120; month += 2.5) {
        const error = errorAt(values, month);
        expect(error).toBeLessThanOrEqual(before + 1e-9);
        expect(error).toBeGreaterThanOrEqual(floor - 1e-9);
        before = error;
      }
    }),
    { seed: 20240522, numRuns: 300 },
  );
});

describe('what the page says', () => {
  const say = (values: ProgressCurveValues, locale: Locale) => {
    const words = strings[locale];
    const reading = read(values);
    const advice = advise(words, placeIn(locale), reading);
    const said = sentence(words, locale, values, reading);
    return {
      finding: finding(words, locale, values, reading),
      sentence: said,
      advice,
      all: [
        finding(words, locale, values, reading),
        said,
        ...figureLines(words, locale, reading).map(({ text }) => text),
        ...advice.flatMap(({ text, reason }) => [text, reason]),
      ].join(' '),
    };
  };

  it('names what is left, and that it is no law', () => {
    const { finding: heading, sentence: said, advice } = say(defaults, 'en');
    expect(heading).toContain('0.22 points of headroom left and no tool of the three');
    expect(said).toContain('not a law');
    expect(advice[0]?.id).toBe('slices');
    expect(say(defaults, 'ko').finding).toContain('0.22%p');
  });

  it('says that the rest is flat by construction', () => {
    expect(say(withValues({ floor: 1 }), 'en').finding).toContain('flat by construction');
  });

  it.each(extremesOf(params, presets))('fills every template: %s', (_name, values) => {
    for (const locale of LOCALES) {
      expect(say(values as ProgressCurveValues, locale).all).not.toMatch(BROKEN);
    }
  });
});

it('follows the month that is typed', () => {
  const state = new ProgressCurveState('v=1', []);
  state.session.type('time', '4');
  expect(state.results.value['error-now']).toBeCloseTo(0.04, 12);
});

it('writes Python with the reader’s numbers', () => {
  expect(python(withValues({ floor: 0.2 }))).toContain('human, floor, start = 1, 0.2, 5');
});
