import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../tests/support/place.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import { advise } from './advice.ts';
import { python } from './code.ts';
import { frontPlot } from './front.ts';
import { read, results, type SatisficingValues } from './model.ts';
import { params, presets } from './params.ts';
import { finding, sentence } from './sentence.ts';
import { SatisficingState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);

function withValues(values: Partial<SatisficingValues>): SatisficingValues {
  return { ...defaults, ...values };
}

function preset(id: string): SatisficingValues {
  return withValues(presets.find((candidate) => candidate.id === id)?.values ?? {});
}

function stepsIn(values: SatisficingValues, locale: Locale = 'en') {
  return advise(read(values), values, strings[locale], placeIn(locale));
}

/** Everything that is read, for one state and language. */
function say(values: SatisficingValues, locale: Locale): string {
  const reading = read(values);
  const words = strings[locale];
  const context = { words, locale, values, reading };
  return [
    finding(context),
    sentence(context),
    ...stepsIn(values, locale).flatMap(({ text, reason }) => [text, reason]),
    JSON.stringify(frontPlot(reading, values, words, locale)),
  ].join('\n');
}

describe('the course’s three classifiers', () => {
  it.each([
    [79, null, 0],
    [80, 'a', 1],
    [94, 'a', 1],
    [95, 'b', 2],
    [100, 'b', 2],
    [1499, 'b', 2],
    [1500, 'c', 3],
  ])('within %d ms: %s', (limit, winner, count) => {
    const figures = results(withValues({ 'time-limit': limit }));
    expect(figures['winner']).toBe(winner);
    expect(figures['feasible-count']).toBe(count);
    expect(figures['pareto-count']).toBe(3);
  });

  it('leaves 5 ms, and stays from 95 to 1,500 ms', () => {
    const figures = results(defaults);
    expect(figures['limit-margin']).toBe(5);
    expect(figures['winner-from-limit']).toBe(95);
    expect(figures['winner-to-limit']).toBe(1500);
    expect(stepsIn(defaults).map(({ id }) => id)).toEqual(['take', 'margin', 'limit', 'count']);
  });

  it('has three winners by one blend, as the units go', () => {
    const figures = results(defaults);
    expect(figures['blend-winner-fraction-s']).toBe('b');
    expect(figures['blend-winner-percent-s']).toBe('c');
    expect(figures['blend-winner-percent-ms']).toBe('a');
    expect(figures['blend-winner-fraction-ms']).toBe('a');
  });
});

describe('no candidate within the limits', () => {
  it('is said, with the smallest relaxation that helps', () => {
    const values = preset('too-tight');
    const figures = results(values);
    expect(figures['verdict']).toBe('infeasible');
    expect(figures['smallest-relaxation']).toBe(1);
    expect(figures['limit-margin']).toBeNull();
    expect(stepsIn(values)[0]?.text).toBe('Relax the time limit to 80 ms');
  });

  const both = {
    candidates: [
      ['fast', 90, 50, 80, null],
      ['lean', 91, 200, 20, null],
    ],
    'other-limit': 40,
  } as const;

  it('can give way by either limit', () => {
    const figures = results(withValues(both));
    expect(figures['winner']).toBeNull();
    expect(figures['smallest-relaxation']).toBe(100);
    expect(figures['smallest-relaxation-other']).toBe(40);
  });

  it('may need both to give way', () => {
    const values = withValues({ ...both, 'time-limit': 40, 'other-limit': 10 });
    expect(results(values)['smallest-relaxation']).toBeNull();
    expect(stepsIn(values).map(({ id }) => id)).toEqual(['relax-both', 'make-candidate']);
  });

  it('is not so for one whose other figure is unknown: it is named', () => {
    const values = withValues({ 'other-limit': 40 });
    expect(results(values)['status-a']).toBe('unknown');
    expect(stepsIn(values).map(({ id }) => id)).toContain('measure-other');
  });
});

describe('one more limit', () => {
  it('takes the small model where memory is short, and calls its lead what it is', () => {
    const figures = results(preset('memory'));
    expect(figures['winner']).toBe('b-small');
    expect(figures['pareto-count']).toBe(3);
    expect(figures['verdict']).toBe('cannot-tell');
    expect(figures['lead-low']).toBeLessThan(0);
  });

  it('may be a least instead of a most', () => {
    const values = { ...preset('memory'), 'other-rule': 'at-least' };
    expect(results(values)['winner']).toBe('b');
  });
});

it('calls the small model in Korean what it is, and its figures by the stored name', () => {
  const state = new SatisficingState('', [], strings.ko.rowNames);
  state.session.choosePreset('memory');
  const [values, reading] = [state.session.values.value, state.reading.value];
  const context = { words: strings.ko, locale: 'ko', values, reading } as const;
  expect(finding(context)).toContain('B 소형');
  expect(JSON.stringify(frontPlot(reading, values, strings.ko, 'ko'))).not.toContain('small');
  expect(state.results.value['winner']).toBe('b-small');
});

describe('a lead', () => {
  const pair = (n: number) =>
    withValues({
      candidates: [
        ['A', 90, 80, null, n],
        ['B', 92, 95, null, n],
      ],
    });

  it('is more than chance on enough examples', () => {
    expect(results(pair(500))['verdict']).toBe('cannot-tell');
    expect(results(pair(10_000))['verdict']).toBe('clear');
    expect(results(pair(500))['accuracy-a-low']).toBeLessThan(0.9);
  });

  it('of nothing is a tie, and both are named', () => {
    const values = withValues({
      candidates: [
        ['A', 92, 80, null, null],
        ['B', 92, 95, null, null],
      ],
    });
    expect(results(values)['winner']).toBe('a b');
    expect(results(values)['pareto-count']).toBe(1);
    expect(finding({ words: strings.en, locale: 'en', values, reading: read(values) })).toBe(
      'A, B: the same accuracy, 92.0%, within 100 ms',
    );
  });
});

it('never takes a candidate that a feasible one beats, whatever the table', () => {
  const anyRow = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 300 }));
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 8 }), (rows) => {
      const values = withValues({
        candidates: rows.map(([accuracy, time], at) => [`m${at}`, accuracy, time, null, null]),
      });
      const { winners, feasible, candidates } = read(values);
      const best = Math.max(...feasible.map(({ accuracy }) => accuracy));
      expect(winners.every(({ accuracy, time }) => accuracy === best && time <= 100)).toBe(true);
      expect(candidates.some(({ isPareto }) => isPareto)).toBe(true);
      expect(winners.length > 0).toBe(rows.some(([, time]) => time <= 100));
    }),
    { seed: 12 },
  );
});

describe('what the page says', () => {
  it('names the winner and what the limit holds back', () => {
    const context = { words: strings.en, locale: 'en', values: defaults, reading: read(defaults) };
    expect(finding({ ...context, locale: 'en' })).toBe('B wins: 92.0% within 100 ms');
    expect(sentence({ ...context, locale: 'en' })).toContain(
      'C would be more accurate, 95.0%, but needs a limit of 1,500 ms',
    );
  });

  it('makes sense for every example and extreme, in both languages', () => {
    const extremes: SatisficingValues[] = [
      ...presets.map(({ id }) => preset(id)),
      ...Object.entries(params.fields).flatMap(([name, field]) =>
        field.kind === 'rows' || field.kind === 'choice'
          ? []
          : [withValues({ [name]: field.min }), withValues({ [name]: field.max })],
      ),
      withValues({ candidates: [['하나', 0, 0.01, null, 1]] }),
      withValues({ candidates: [['x', 100, 1e7, 1e12, 1e12]], 'other-limit': 0 }),
      withValues({
        candidates: [
          ['x', 100, 100, 1, 1],
          ['y', 100, 100, null, 1],
        ],
        'other-limit': 1,
      }),
    ];
    for (const values of extremes) {
      for (const locale of LOCALES) {
        expect(say(values, locale)).not.toMatch(/\{[a-z]|NaN|undefined|Infinity|null%/);
      }
    }
  });
});

it('lives with an edited table', () => {
  const state = new SatisficingState('v=1&candidates=Net 1,90,40,,;Net 2,93,60,,', []);
  expect(state.results.value['winner']).toBe('net-2');
  expect(python(state.session.values.value)).toContain('("net-2", 93, 60, None, None),  # Net 2');
});
