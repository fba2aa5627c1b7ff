import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../tests/support/place.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import { advise } from './advice.ts';
import { python } from './code.ts';
import { hoursNeeded, read, results, type WakeWordValues } from './model.ts';
import { params, presets } from './params.ts';
import { resultRows } from './rows.ts';
import { finding, formatFigure, formatHours, formatUpper, sentence } from './sentence.ts';
import { WakeWordState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);

function withValues(values: Partial<WakeWordValues>): WakeWordValues {
  return { ...defaults, ...values };
}

function adviceFor(values: WakeWordValues, locale: Locale = 'en') {
  return advise(read(values), strings[locale], placeIn(locale));
}

function everything(values: WakeWordValues, locale: Locale): string {
  const words = strings[locale];
  const reading = read(values);
  const rows = resultRows(words, locale, reading);
  const parts = [finding(words, locale, reading), sentence(words, locale, reading)];
  return [...parts, JSON.stringify([rows, adviceFor(values, locale)])]
    .join(' ')
    .replaceAll(/"(link|gain|interval)":null/g, '');
}

describe('the course’s device', () => {
  it('makes 8.6 false wakes a day of a rate of 0.00001', () => {
    const figures = results(defaults);
    expect(figures['expected-per-day']).toBeCloseTo(8.64, 12);
    expect(figures['rate-allowed']).toBeCloseTo(1.157e-6, 9);
  });

  it('shows nothing after a silent day: up to 3.00 a day, and 71.9 hours are needed', () => {
    const figures = results(defaults);
    expect(figures['false-positives-per-day']).toBe(0);
    expect(figures['false-positives-per-day-bound']).toBeCloseTo(3.0, 2);
    expect(figures['false-positives-per-day-high']).toBeCloseTo(3.689, 3);
    expect(figures['hours-needed']).toBeCloseTo(71.9, 1);
    expect(figures['hours-needed-one-more']).toBeCloseTo(113.9, 1);
    expect(hoursNeeded(2, 1)).toBeCloseTo(151.1, 1);
    expect(figures['verdict']).toBe('not-shown');
  });
});

describe('the verdict', () => {
  it.each([
    [{ hours: 71.8 }, 'not-shown'],
    [{ hours: 71.9 }, 'shown'],
    [{ hours: 72, events: 1 }, 'not-shown'],
    [{ hours: 113.9, events: 1 }, 'shown'],
    [{ hours: 24, events: 2 }, 'cannot-tell'],
    [{ hours: 72, events: 9 }, 'exceeded'],
    [{ hours: 72, events: 9, limit: 10 }, 'shown'],
  ])('of %j is %s', (values, verdict) => {
    expect(results(withValues(values))['verdict']).toBe(verdict);
  });

  it('agrees with the hours that it says are needed', () => {
    for (const events of [0, 1, 5, 40]) {
      const hours = hoursNeeded(events, 0.5);
      const at = (factor: number) =>
        results(withValues({ events, limit: 0.5, hours: hours * factor }))['verdict'];
      expect(at(1.0001)).toBe('shown');
      expect(at(0.9999)).toBe('not-shown');
    }
  });
});

describe('what the page says', () => {
  it('asks for other silence, and says what one more false wake would cost', () => {
    const [first, ...rest] = adviceFor(defaults);
    expect(first?.text).toBe('Listen to 47.9 more hours of other silence');
    expect(first?.reason).toContain('it takes 113.9 hours in all, 89.9 from now');
    expect(rest.map(({ id }) => id)).toEqual([
      'not-again',
      'fix-hours',
      'lower-rate',
      'same-sound',
    ]);
  });

  it('claims no more than the bound, and raises the threshold where the limit is passed', () => {
    expect(adviceFor(withValues({ hours: 72 }))[0]?.text).toContain('at most 0.999 false wakes');
    expect(adviceFor(withValues({ hours: 72, events: 9 }))[0]?.text).toContain('3 times as rare');
    expect(adviceFor(withValues({ rate: 0.5 })).map(({ id }) => id)).not.toContain('lower-rate');
  });

  it('says its finding in both languages', () => {
    expect(finding(strings.en, 'en', read(defaults))).toBe(
      'False wakes in 24 h: 0. Up to 3 a day are possible, not just 1',
    );
    expect(finding(strings.ko, 'ko', read(defaults))).toContain('하루 1번이 아니라 3번까지');
  });

  it('never rounds a bound below the limit that it misses', () => {
    expect(formatUpper(1.0004, 'en')).toBe('1.01');
    expect(formatUpper(2.9957, 'en')).toBe('3');
    expect(formatUpper(0, 'en')).toBe('0');
    expect(formatUpper(12_345.2, 'en')).toBe('12,346');
  });

  it('writes figures without exponents', () => {
    expect(formatFigure(8.64e14, 'en')).toBe('864,000,000,000,000');
    expect(formatFigure(1.2e-7, 'en')).toBe('0.00000012');
    expect(formatHours(71.897, 'en')).toBe('71.9');
    expect(formatHours(0.00042, 'en')).toBe('0.1');
  });

  it('fills every template for every preset and every extreme, in both languages', () => {
    const extremes = Object.entries(params.fields).flatMap(([name, field]) =>
      [field.min, field.max, 1, 7.5]
        .filter((value) => value >= field.min && value <= field.max)
        .filter((value) => field.kind === 'real' || Number.isInteger(value))
        .map((value) => ({ [name]: value })),
    );
    const pairs = extremes.flatMap((one) => extremes.map((other) => ({ ...one, ...other })));
    for (const locale of LOCALES) {
      for (const values of [...presets.map((preset) => preset.values), ...pairs]) {
        const text = everything(withValues(values), locale);
        expect(text, JSON.stringify(values)).not.toMatch(/NaN|undefined|Infinity|null/);
        expect(text, JSON.stringify(values)).not.toMatch(/\{[a-z][\w-]*\}|\de[+−-]?\d/i);
      }
    }
  });
});

it('keeps the last good number while a field holds none', () => {
  const state = new WakeWordState('v=1', []);
  state.session.type('hours', '0');
  expect(state.session.drafts.value['hours']?.code).toBe('too-small');
  expect(state.results.value['verdict']).toBe('not-shown');
  state.session.type('hours', '72');
  expect(state.results.value['verdict']).toBe('shown');
});

it('writes Python with the reader’s numbers', () => {
  expect(python(withValues({ events: 4 }))).toContain('events = 4 ');
});
