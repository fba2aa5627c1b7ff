import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent } from '../../i18n/numbers.ts';
import { wilsonInterval } from '../../math/intervals.ts';
import { precisionAtPrevalence } from '../../math/metrics/prevalence.ts';
import { meansOfRates } from '../../math/rates.ts';
import { range, valueOf, type Drawn, type TinyFigure } from './figure.ts';
import { across, axis, bar, EDGE, END, text, whisker } from './picture.ts';

const PERCENT_TICKS = [
  [0, '0%'],
  [0.5, '50%'],
  [1, '100%'],
] as const;

/** Two kinds of items in one bar, and below it the share of the first with its interval. */
function share(
  hits: number,
  others: number,
  [most, names]: readonly [number, readonly [string, string]],
  locale: Locale,
): Drawn {
  const whole = hits + others;
  const limits = wilsonInterval(hits, whole);
  if (limits === null) throw new Error('A share needs items.');
  const [length, along] = [across(0, most), across(0, 1)];
  const marks = [
    text(EDGE, 14, `${names[0]} ${formatCount(hits, locale)}`, 'strong'),
    text(END, 14, `${names[1]} ${formatCount(others, locale)}`, 'end strong'),
    bar(length(0), length(hits), 20, 'dark'),
    bar(length(hits), length(whole), 20, 'open'),
    whisker(along(limits.low), along(hits / whole), along(limits.high), 56),
    axis(along, 68, PERCENT_TICKS),
  ];
  return {
    height: 92,
    marks: marks.join(''),
    slots: {
      hits: formatCount(hits, locale),
      whole: formatCount(whole, locale),
      value: formatPercent(hits / whole, locale),
      low: formatPercent(limits.low, locale),
      high: formatPercent(limits.high, locale),
    },
  };
}

const FOUND = 75;
const MOST_ALARMS = 150;

/** More false positives under the same true positives. */
export const precision: TinyFigure = {
  controls: [{ name: 'fp', unit: 'count', places: range(0, MOST_ALARMS, 5), start: 50 }],
  draw: (values, _label, locale) =>
    share(FOUND, valueOf(values, 'fp'), [FOUND + MOST_ALARMS, ['TP', 'FP']], locale),
};

const POSITIVES = 100;

/** More of the same positives found. */
export const recall: TinyFigure = {
  controls: [{ name: 'tp', unit: 'count', places: range(0, POSITIVES, 5), start: FOUND }],
  draw: (values, _label, locale) => {
    const tp = valueOf(values, 'tp');
    return share(tp, POSITIVES - tp, [POSITIVES, ['TP', 'FN']], locale);
  },
};

/** Two numbers and their two means: the harmonic one stays with the smaller. */
export const harmonicMean: TinyFigure = {
  controls: [
    { name: 'first', unit: 'percent', places: range(0.02, 1, 0.02), start: 0.9 },
    { name: 'second', unit: 'percent', places: range(0.02, 1, 0.02), start: 0.1 },
  ],
  draw: (values, label, locale) => {
    const [first, second] = [valueOf(values, 'first'), valueOf(values, 'second')];
    const means = meansOfRates({ precision: first, recall: second });
    const along = across(0, 1, 108);
    const rows = [
      ['first', first, 'open'],
      ['second', second, 'open'],
      ['arithmetic', means.arithmetic, 'pale'],
      ['harmonic', means.harmonic, 'dark'],
    ] as const;
    const marks = rows.map(
      ([name, value, kind], index) =>
        `${text(EDGE, 17 + index * 25, label(name), kind === 'dark' ? 'strong' : '')}${bar(along(0), along(value), 4 + index * 25, kind)}`,
    );
    return {
      height: 102,
      marks: marks.join(''),
      slots: {
        arithmetic: formatPercent(means.arithmetic, locale),
        harmonic: formatPercent(means.harmonic, locale),
      },
    };
  },
};

const SIZES = [20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** The same error of 10%, counted on more and more items. */
export const confidenceInterval: TinyFigure = {
  controls: [{ name: 'items', unit: 'count', places: SIZES, start: 100 }],
  draw: (values, _label, locale) => {
    const items = valueOf(values, 'items');
    const wrong = Math.round(items / 10);
    const limits = wilsonInterval(wrong, items);
    if (limits === null) throw new Error('An error needs items.');
    const along = across(0, 0.32);
    const marks = [
      whisker(along(limits.low), along(wrong / items), along(limits.high), 18),
      axis(along, 34, [
        [0, '0%'],
        [0.1, '10%'],
        [0.2, '20%'],
        [0.3, '30%'],
      ]),
    ];
    return {
      height: 58,
      marks: marks.join(''),
      slots: {
        wrong: formatCount(wrong, locale),
        low: formatPercent(limits.low, locale),
        high: formatPercent(limits.high, locale),
      },
    };
  },
};

const PREVALENCES = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5];

/** The course's kind of detector: recall 90%, 1% of the negatives called positive. */
export const prevalence: TinyFigure = {
  controls: [{ name: 'prevalence', unit: 'percent', places: PREVALENCES, start: 0.01 }],
  draw: (values, label, locale) => {
    const value = precisionAtPrevalence(0.9, 0.99, valueOf(values, 'prevalence')) ?? 0;
    const along = across(0, 1);
    const marks = [
      text(EDGE, 14, label('right'), 'strong'),
      text(END, 14, label('false'), 'end strong'),
      bar(along(0), along(value), 20, 'dark'),
      bar(along(value), along(1), 20, 'open'),
      axis(along, 44, PERCENT_TICKS),
    ];
    return {
      height: 68,
      marks: marks.join(''),
      slots: { precision: formatPercent(value, locale) },
    };
  },
};
