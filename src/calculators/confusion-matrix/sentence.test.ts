import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../tests/support/place.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { METRIC_NAMES } from '../../math/confusion.ts';
import { defaultsOf } from '../../params/table.ts';
import { advise, formatP } from './advice.ts';
import { read, results, type ConfusionMatrixValues } from './model.ts';
import { params, presets } from './params.ts';
import { reportRows } from './rows.ts';
import { finding, sentence } from './sentence.ts';
import { strings } from './strings.ts';
import { whyUndefined } from './undefined.ts';

const defaults = defaultsOf(params);
const nothing = { tp: 0, fp: 0, fn: 0, tn: 0 };

function withValues(values: Partial<ConfusionMatrixValues>): ConfusionMatrixValues {
  return { ...defaults, ...values };
}

function preset(id: string, values: Partial<ConfusionMatrixValues> = {}): ConfusionMatrixValues {
  return withValues({ ...presets.find((one) => one.id === id)?.values, ...values });
}

function say(values: ConfusionMatrixValues, locale: Locale) {
  const reading = read(values);
  const words = strings[locale];
  return {
    finding: finding(words, locale, values.beta, reading),
    sentence: sentence(words, locale, values.beta, reading),
    advice: advise(reading, values.beta, values['at-prevalence'] !== null, placeIn(locale), words),
  };
}

/** Every kind of state: presets, empty and lopsided matrices, and each basis of a judgement. */
const states: readonly ConfusionMatrixValues[] = [
  ...presets.map(({ id }) => preset(id)),
  withValues({ ...nothing, compare: false }),
  withValues({ ...nothing, tp2: 0, fp2: 0, fn2: 0, tn2: 0 }),
  withValues({ ...nothing, tn: 10, tp2: 0, fp2: 0, fn2: 0, tn2: 10 }),
  withValues({ ...nothing, tp: 10, compare: false }),
  withValues({ tn2: 1 }),
  withValues({ tp2: 16_758, fp2: 882, fn2: 1_862, tn2: 166_698 }),
  withValues({ beta: 0.7 }),
  withValues({ beta: 0.5, 'at-prevalence': 1 }),
  preset('rounded', { 'only-a': 50 }),
  preset('rounded', { 'only-a': 70 }),
  preset('rounded', { 'only-a': 1 }),
];

describe('what the page says', () => {
  it.each(LOCALES)('fills every template in every state: %s', (locale) => {
    for (const values of states) {
      const said = say(values, locale);
      const advice = said.advice.map((one) => `${one.text} ${one.reason}`);
      for (const text of [said.finding, said.sentence, ...advice]) {
        expect(text).not.toMatch(/[{}]|NaN|undefined|null|Infinity/);
        expect(text.trim()).not.toBe('');
      }
    }
  });

  it('gives advice in every state, each once', () => {
    for (const values of states) {
      const ids = say(values, 'en').advice.map((one) => `${one.id} ${one.text}`);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('states the course’s finding in both languages', () => {
    expect(say(defaults, 'en').finding).toBe(
      'A has the higher F1, 92.4% against 91.0%; below β = 0.70 B leads',
    );
    expect(say(defaults, 'ko').finding).toBe(
      'F1 점수는 A가 92.4%로 B의 91.0%보다 높지만, β가 0.70보다 작으면 B가 앞섭니다',
    );
    expect(say(defaults, 'en').sentence).toContain(
      'A finds 16,758 of 18,620 positives (recall 90.0%).',
    );
  });

  it('turns round where β is below the tie', () => {
    expect(say(withValues({ beta: 0.5 }), 'en').finding).toBe(
      'B has the higher F0.5, 95.1% against 94.0%; above β = 0.70 A leads',
    );
  });

  it('does not call a winner that the counts do not carry', () => {
    expect(say(preset('rounded'), 'en').finding).toContain('too close to call');
    expect(say(preset('rounded'), 'en').advice[0]?.id).toBe('count-disagreement');
    expect(say(preset('rounded', { 'only-a': 70 }), 'en').advice[0]?.id).toBe('not-shown');
    expect(say(preset('rounded', { 'only-a': 50 }), 'en').advice[0]?.id).toBe('take-known');
  });

  it('says so where accuracy and F-beta point to different classifiers', () => {
    // B is right 20 times more often, but finds fewer: its F1 is lower, with a wide interval.
    const values = withValues({
      ...{ tp: 30, fp: 40, fn: 20, tn: 910 },
      ...{ tp2: 22, fp2: 12, fn2: 28, tn2: 938, beta: 2, 'only-a': 8 },
    });
    const said = say(values, 'en').advice.find((one) => one.id === 'choose-metric');
    expect(said?.reason).toMatch(/^B is right more often, p . 0\.\d+, while the F2 of A is higher/);
  });

  it('unmasks accuracy', () => {
    const said = say(preset('nothing-predicted'), 'en');
    expect(said.finding).toBe('Accuracy 90.0%, and not one of 100 positives found');
    expect(said.sentence).toContain('one and the same answer for every item gives 90.0%');
    expect(say(preset('one-per-cent'), 'en').sentence).toContain(
      'Accuracy ranks the two the other way round',
    );
  });

  it('says why a metric has no value, and what scikit-learn prints', () => {
    const { a } = read(preset('nothing-predicted'));
    expect(whyUndefined('precision', a, null, strings.en)).toBe(
      'Nothing was called positive. That makes 0/0. scikit-learn prints 0.0 with UndefinedMetricWarning.',
    );
    expect(whyUndefined('recall', a, null, strings.en)).toBeNull();
    const empty = read(withValues({ ...nothing, compare: false })).a;
    expect(whyUndefined('accuracy', empty, null, strings.en)).toContain(
      'scikit-learn 1.2 prints nan with RuntimeWarning, the current release raises ValueError.',
    );
    for (const locale of LOCALES) {
      for (const name of METRIC_NAMES) {
        expect(whyUndefined(name, empty, 'A', strings[locale])).not.toMatch(/[{}]|null/);
      }
    }
  });

  it('writes p-values so that none is 0', () => {
    expect(formatP(1)).toBe('1.000');
    expect(formatP(0.0329)).toBe('0.033');
    expect(formatP(0.00052)).toBe('0.0005');
    expect(formatP(4e-22)).toBe('< 0.0001');
  });
});

describe('what can be copied', () => {
  it.each(LOCALES)('holds the figures of the page: %s', (locale) => {
    for (const values of states) {
      const figures = results(values);
      const rows = reportRows(strings[locale], locale, read(values), figures);
      for (const row of rows) {
        expect(row.value, row.name).toBe(String(figures[row.name] ?? ''));
        expect(row.text).not.toMatch(/NaN|null/);
      }
      expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length);
    }
  });
});
