import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../tests/support/place.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { NO_INTERVALS, rankScores, type Ranking } from '../../math/ranking.ts';
import { defaultsOf, type AnyValues } from '../../params/table.ts';
import { advise } from './advice.ts';
import { python } from './code.ts';
import {
  intervalsOf,
  pick,
  rankingOf,
  read,
  results,
  summarize,
  type ThresholdValues,
} from './model.ts';
import { params, presets } from './params.ts';
import { figures } from './figures.ts';
import { reportRows, tableRows, undefinedLines, type Shown } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { ThresholdState } from './state.ts';
import { strings } from './strings.ts';

const defaults = defaultsOf(params);
const BROKEN = /[{}]|NaN|undefined|null|Infinity|\[object/;

function withValues(values: AnyValues): ThresholdValues {
  return { ...defaults, ...values } as ThresholdValues;
}

function readingOf(values: ThresholdValues, ranking: Ranking | null = rankingOf(values)) {
  if (ranking === null) return null;
  const summary = summarize(ranking, values);
  return read(summary, pick(summary, values), values);
}

/** Everything that a state says, in one text. */
function allText(values: ThresholdValues, locale: 'en' | 'ko', ranking?: Ranking): string {
  const words = strings[locale];
  const reading = readingOf(values, ranking);
  const found = figures(reading, NO_INTERVALS);
  const shown: Shown = { words, locale, results: found, reading, isPending: false };
  return [
    finding(words, locale, reading, values),
    sentence(words, locale, reading, values),
    ...advise(reading, null, { words, place: placeIn(locale), values }).flatMap(
      ({ text, reason }) => [text, reason],
    ),
    ...tableRows(shown).map(({ text, interval }) => `${text} ${JSON.stringify(interval ?? '')}`),
    ...reportRows(shown).map(({ label, text }) => `${label}: ${text}`),
    ...undefinedLines(shown),
  ]
    .join('\n')
    .replaceAll(words.undefined, '–')
    .replace(/\{"low":|"high":|\}/g, '');
}

function ranked(positive: readonly number[], negative: readonly number[]): Ranking {
  return rankScores(Float64Array.from(positive), Float64Array.from(negative));
}

describe('the built-in set', () => {
  it('holds 200 positives of 2,000, and best F1 lies at about half itself', () => {
    const ranking = rankingOf(defaults)!;
    expect([ranking.positives, ranking.negatives]).toEqual([200, 1800]);
    const reading = readingOf(withValues({ rule: 'best-f1' }))!;
    expect(reading.threshold! / reading.f1!).toBeCloseTo(0.5, 1);
  });

  it('has intervals around its figures, the same for a seed and others for another', () => {
    const found = results(defaults);
    for (const name of ['roc-auc', 'average-precision', 'best-threshold', 'expected-cost']) {
      const [low, value, high] = [found[`${name}-low`], found[name], found[`${name}-high`]];
      expect(Number(low), name).toBeLessThanOrEqual(Number(value));
      expect(Number(high), name).toBeGreaterThanOrEqual(Number(value));
    }
    expect(results(defaults)).toEqual(found);
    expect(results(withValues({ seed: 2 }))['roc-auc-low']).not.toBe(found['roc-auc-low']);
    expect(results(withValues({ seed: 2 }))['roc-auc']).toBe(found['roc-auc']);
  });
});

describe('rules', () => {
  it('takes the highest of equally cheap thresholds', () => {
    const even = withValues({ 'cost-fp': 1, 'cost-fn': 1 });
    const reading = readingOf(even, ranked([4, 2], [3, 1]))!;
    expect(reading.cost).toBe(0.25);
    expect(reading.threshold).toBe(4);
  });

  it('keeps within the capacity, and finds the recall asked for', () => {
    const capacity = readingOf(withValues({ rule: 'capacity', capacity: 100 }))!;
    expect(capacity.called).toBeLessThanOrEqual(0.05);
    const recall = readingOf(withValues({ rule: 'least-recall', 'least-recall': 95 }))!;
    expect(recall.counts!.tp / 200).toBeGreaterThanOrEqual(0.95);
  });

  it('lets an own threshold override any rule, 0.5 for want of a number', () => {
    expect(results(withValues({ threshold: 0.3, rule: 'capacity' }))['threshold']).toBe(0.3);
    expect(results(withValues({ rule: 'own' }))['threshold']).toBe(0.5);
    expect(results(withValues({ rule: 'own' }))['verdict']).toBe('own-costly');
  });

  it('calls a threshold above every score by its word', () => {
    const found = results(withValues({ 'cost-fn': 0 }));
    expect(found['best-threshold']).toBe('above-all');
    expect(found['verdict']).toBe('call-none');
    expect(found['precision']).toBeNull();
  });

  it('reweights cost, precision and average precision to another prevalence', () => {
    const at = (values: AnyValues) => results(withValues({ threshold: 0.145, ...values }));
    const [own, rare] = [at({}), at({ 'at-prevalence': 1 })];
    expect(rare['roc-auc']).toBe(own['roc-auc']);
    for (const name of ['average-precision', 'precision', 'expected-cost']) {
      expect(Number(rare[name]), name).toBeLessThan(Number(own[name]));
    }
    const same = at({ 'at-prevalence': 10 });
    expect(same['average-precision']).toBeCloseTo(Number(own['average-precision']), 12);
  });
});

describe('data at the edge', () => {
  it.each([
    ['one class only', ranked([], [1, 2]), 'one-class'],
    ['positives only', ranked([1, 2], []), 'one-class'],
    ['constant scores', ranked([1, 1], [1, 1]), 'chance'],
    ['backwards', ranked([1, 2, 3], [4, 5, 6]), 'backwards'],
    ['fully apart', ranked([4, 5, 6], [1, 2, 3]), 'take'],
  ])('%s', (_name, ranking, verdict) => {
    const reading = readingOf(defaults, ranking)!;
    expect(reading.verdict).toBe(verdict);
    expect(intervalsOf(reading, defaults)).toEqual(NO_INTERVALS);
    for (const locale of LOCALES) expect(allText(defaults, locale, ranking)).not.toMatch(BROKEN);
  });

  it('says what scikit-learn prints where a figure is undefined', () => {
    const reading = readingOf(defaults, ranked([], [1, 2]));
    const shown = { reading, results: figures(reading, NO_INTERVALS), isPending: false };
    const lines = undefinedLines({ ...shown, words: strings.en, locale: 'en' }).join(' ');
    expect(lines).toContain('ROC AUC: undefined, there are no positives.');
    expect(lines).toContain('scikit-learn 1.2 raises ValueError');
    expect(lines).toContain('prints -0.0 with UserWarning');
  });

  it('gives DeLong’s limits for many rows, and none for average precision', () => {
    const found = results(withValues({ source: 'normal', n: 60_000 }));
    expect(found['roc-auc-low']).toBeLessThan(Number(found['roc-auc']));
    expect(found['expected-cost-high']).toBeGreaterThan(Number(found['expected-cost']));
    expect(found['average-precision-low']).toBeNull();
    expect(found['best-threshold-low']).toBeNull();
  });
});

describe('what the page says', () => {
  it('states the default', () => {
    const reading = readingOf(defaults);
    expect(finding(strings.en, 'en', reading, defaults)).toBe(
      'The threshold 0.145 costs least: 0.28 an item',
    );
    expect(finding(strings.ko, 'ko', reading, defaults)).toContain('0.145');
  });

  it('fills every template for every preset and every end of every field', () => {
    const states: AnyValues[] = presets.map(({ values }) => values);
    for (const [name, field] of Object.entries(params.fields)) {
      if (field.kind === 'choice') {
        states.push(...field.options.map((option) => ({ [name]: option })));
        states.push(...field.options.map((option) => ({ [name]: option, 'at-prevalence': 0 })));
      } else {
        for (const value of [field.min, field.max]) {
          states.push({ [name]: value }, { [name]: value, source: 'normal' });
        }
      }
    }
    for (const state of states) {
      for (const locale of LOCALES) {
        expect(allText(withValues(state), locale), JSON.stringify(state)).not.toMatch(BROKEN);
      }
    }
  });
});

describe('the live state', () => {
  it('shows the reader’s rows, swaps their classes, and lets a simulated set come back', () => {
    const state = new ThresholdState('v=1', []);
    const ranking = ranked([4, 5, 6], [1, 2, 3]);
    state.useRows({
      ranking,
      kept: { roc: [0, 3, 6], precisionRecall: [0, 3, 6] },
      positiveText: 'a',
      negativeText: 'b',
      isKnown: false,
      rows: 6,
      skipped: 0,
    });
    expect(state.session.values.value.source).toBe('own');
    expect(state.results.value['roc-auc']).toBe(1);
    state.swapOwn();
    expect(state.results.value['roc-auc']).toBe(0);
    state.session.put('source', 'built-in');
    expect(state.results.value['tp']).toBe(139);
  });

  it('leaves intervals out until the resamples are drawn', () => {
    const state = new ThresholdState('v=1', []);
    expect(state.results.value['roc-auc-low']).not.toBeNull();
    state.session.put('cost-fn', 7);
    expect(state.intervals.value).toBeNull();
    expect(state.results.value['roc-auc-low']).toBeNull();
    const values = state.session.values.value;
    state.answer(state.question.value!, intervalsOf(state.reading.value!, values));
    expect(state.results.value).toEqual(results(values));
  });

  it('reads no rows from a link', () => {
    const state = new ThresholdState('v=1&source=own', []);
    expect(state.reading.value).toBeNull();
    expect(state.results.value['verdict']).toBe('no-rows');
  });
});

it('writes Python for each source', () => {
  expect(python(defaults)).toContain('random = Random(132)');
  expect(python(withValues({ source: 'normal', n: 77 }))).toContain('n, prevalence = 77, 10 / 100');
  expect(python(withValues({ source: 'own' }))).toContain('Path("data.csv")');
});
