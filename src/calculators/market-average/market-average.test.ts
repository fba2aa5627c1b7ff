import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../tests/support/place.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { defaultsOf } from '../../params/table.ts';
import { advise } from './advice.ts';
import { python } from './code.ts';
import { read, results, type MarketAverageValues } from './model.ts';
import { MARKETS, params, presets } from './params.ts';
import { reportRows } from './report.ts';
import { finding, sentence } from './sentence.ts';
import { MarketAverageState } from './state.ts';
import { stripPlot } from './strips.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);

function withValues(values: Partial<MarketAverageValues>): MarketAverageValues {
  return { ...defaults, ...values };
}

function preset(id: string): MarketAverageValues {
  return withValues(presets.find((candidate) => candidate.id === id)?.values ?? {});
}

const allCounts = (n: number) => ({ 'n-us': n, 'n-china': n, 'n-india': n, 'n-other': n });

/** Everything that is read, for one state and language. */
function say(values: MarketAverageValues, locale: Locale): string {
  const reading = read(values);
  const words = strings[locale];
  const advice = advise(reading, words, placeIn(locale));
  const rows = reportRows({ reading, results: results(values), words, locale });
  return [
    finding(words, locale, reading),
    sentence(words, locale, reading),
    ...advice.flatMap(({ text, reason }) => [text, reason]),
    ...rows.flatMap(({ label, text, value }) => [label, text, value]),
    JSON.stringify(stripPlot(reading, words.axis, locale).marks),
  ].join('\n');
}

describe('the course’s table', () => {
  it('has the means of the sums, and 5.50% for D', () => {
    const figures = results(defaults);
    const means = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => figures[`weighted-mean-${id}`]);
    const percents = [6, 6.5, 3.5, 5.5, 3.75, 9.5];
    for (const [index, mean] of means.entries()) {
      expect(mean).toBeCloseTo((percents[index] ?? 0) / 100, 12);
    }
    expect(figures['winner']).toBe('c');
    expect(figures['lead']).toBeCloseTo(0.0025, 12);
  });

  it('has C and E level by their worst market', () => {
    const figures = results(defaults);
    expect(figures['winner-worst']).toBe('c e');
    expect(figures['worst-market-c']).toBe('other');
    expect(figures['worst-error-f']).toBe(0.12);
  });

  it.each([
    ['equal', 'c', 0.035],
    ['mostly-us', 'c', 0.026],
    ['mostly-india', 'e', 0.027],
    ['mostly-other', 'd', 0.034],
  ])('%s: %s wins', (id, winner, error) => {
    const figures = results(preset(id));
    expect(figures['winner']).toBe(winner);
    expect(figures[`weighted-mean-${winner}`]).toBeCloseTo(error, 12);
  });

  it('turns to E where Other has 40% or India a third', () => {
    const { flips } = read(defaults);
    expect(flips?.other.above?.share).toBeCloseTo(0.4, 12);
    expect(flips?.other.above?.taker.name).toBe('E');
    expect(results(defaults)['flip-above-india']).toBeCloseTo(1 / 3, 12);
    expect(results(defaults)['flip-below-other']).toBeNull();
  });
});

describe('weights', () => {
  it('are free shares', () => {
    const tripled = { 'weight-us': 3, 'weight-china': 3, 'weight-india': 3, 'weight-other': 3 };
    expect(results(withValues(tripled))).toEqual(results(defaults));
  });

  it('that are all 0 rank nothing', () => {
    const none = { 'weight-us': 0, 'weight-china': 0, 'weight-india': 0, 'weight-other': 0 };
    const figures = results(withValues(none));
    expect(figures['winner']).toBeNull();
    expect(figures['weighted-mean-a']).toBeNull();
    expect(figures['winner-mean']).toBe('c');
    expect(figures['verdict']).toBe('no-weights');
  });

  it('keep the winner between the shares of its turns, and lose it beyond', () => {
    const anyWeights = fc.tuple(...MARKETS.map(() => fc.integer({ min: 1, max: 100 })));
    fc.assert(
      fc.property(anyWeights, fc.constantFrom(...MARKETS), (weights, market) => {
        const values = withValues(
          Object.fromEntries(MARKETS.map((one, at) => [`weight-${one}`, weights[at]])),
        );
        const reading = read(values);
        const turn = reading.flips?.[market].above;
        if (!turn || !reading.shares) return;
        const { shares } = reading;
        const at = (share: number) => {
          const rest = 1 - shares[market];
          const moved = MARKETS.map((one) => [
            `weight-${one}`,
            100 * (one === market ? share : (shares[one] / rest) * (1 - share)),
          ]);
          return read({ ...values, ...Object.fromEntries(moved) }).winners;
        };
        expect(at(turn.share - 1e-6)).toContainEqual(
          expect.objectContaining({ id: reading.winners[0]?.id }),
        );
        if (turn.share < 1 - 1e-6) {
          expect(at(turn.share + 1e-6).map(({ id }) => id)).not.toContain(reading.winners[0]?.id);
        }
      }),
      { seed: 11 },
    );
  });
});

describe('a lead', () => {
  it('is judged only where every weighed market has a count', () => {
    expect(results(defaults)['verdict']).toBe('ahead');
    expect(results(withValues({ 'n-us': 100 }))['verdict']).toBe('ahead');
    const three = { ...allCounts(500), 'n-other': null };
    expect(results(withValues(three))['verdict']).toBe('ahead');
    expect(results(withValues({ ...three, 'weight-other': 0 }))['verdict']).not.toBe('ahead');
  });

  it.each([
    [200, 'within-noise'],
    [10_000, 'cannot-tell'],
    [1_000_000, 'clear'],
  ])('of 0.25 points on %d examples a market: %s', (n, verdict) => {
    expect(results(withValues(allCounts(n)))['verdict']).toBe(verdict);
  });

  it('is more certain the more the two fail together', () => {
    const { leadIf } = read(withValues(allCounts(5000)));
    const width = (end: 'least' | 'most') => (leadIf?.[end].high ?? 0) - (leadIf?.[end].low ?? 0);
    expect(width('least')).toBeGreaterThan(0);
    expect(width('most')).toBeGreaterThan(width('least'));
  });

  it('that two share is a tie, and both are named', () => {
    const same = withValues({
      algorithms: [
        ['A', 1, 2, 3, 4],
        ['B', 4, 3, 2, 1],
      ],
    });
    expect(results(same)['winner']).toBe('a b');
    expect(results(same)['verdict']).toBe('tie');
    expect(finding(strings.en, 'en', read(same))).toBe('A, B: the same weighted error, 2.50%');
  });
});

describe('what the page says', () => {
  it('names the winner, and by how much', () => {
    expect(finding(strings.en, 'en', read(defaults))).toBe(
      'C has the lowest weighted error, 3.50%, 0.25 points below E',
    );
    expect(sentence(strings.ko, 'ko', read(defaults))).toContain('최악의 시장: 기타');
  });

  it('says how far the weights are from another winner', () => {
    const steps = advise(read(defaults), strings.en, placeIn('en'));
    expect(steps.map(({ id }) => id)).toEqual(['take', 'worst-own', 'reweight-above', 'count']);
    expect(steps[2]?.reason).toContain('India has less than 33.3%');
  });

  it('makes sense for every example and extreme, in both languages', () => {
    const extremes: MarketAverageValues[] = [
      ...presets.map(({ id }) => preset(id)),
      ...Object.entries(params.fields).flatMap(([name, field]) =>
        field.kind === 'rows'
          ? []
          : [withValues({ [name]: field.min }), withValues({ [name]: field.max })],
      ),
      withValues(allCounts(1)),
      withValues(allCounts(1e12)),
      ...[0, 100].map((error) =>
        withValues({
          ...allCounts(10),
          algorithms: [
            ['x', error, error, error, error],
            ['엑스', 0, 0, 0, error],
          ],
        }),
      ),
      withValues({ 'weight-us': 0, 'weight-china': 0, 'weight-india': 0, 'weight-other': 0 }),
    ];
    for (const values of extremes) {
      for (const locale of LOCALES) {
        expect(say(values, locale)).not.toMatch(/\{[a-z]|NaN|undefined|Infinity|null%/);
      }
    }
  });
});

it('lives with an edited table', () => {
  const state = new MarketAverageState('v=1&algorithms=Old,5,5,5,5;New,4,4,4,4.5', []);
  expect(state.results.value['winner']).toBe('new');
  expect(python(state.session.values.value)).toContain('"new": (4, 4, 4, 4.5),  # New');
});
