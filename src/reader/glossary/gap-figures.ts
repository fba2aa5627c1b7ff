import type { Locale } from '../../i18n/locales.ts';
import { formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { measureGap } from '../../math/gaps/measure.ts';
import { splitError } from '../../math/labels.ts';
import { expectedBest } from '../../math/power/luck.ts';
import { range, valueOf, type Drawn, type TinyFigure } from './figure.ts';
import { across, axis, bar, END, labelOf, line, text } from './picture.ts';

interface Step {
  readonly letter: string;
  readonly quantity: string;
  readonly error: number;
}

interface Gap {
  readonly kind: string;
  readonly label: string;
}

const place = across(0, 0.11);

/** Three errors and the two gaps between them, one below the other. */
function ladder(steps: readonly Step[], gaps: readonly Gap[], locale: Locale): Drawn {
  const sizes = gaps.map((_gap, index) => {
    const [from, to] = [steps[index], steps[index + 1]];
    if (from === undefined || to === undefined) throw new Error('A gap lies between two errors.');
    const size = measureGap({ error: from.error, n: null }, { error: to.error, n: null });
    return { from: place(from.error), to: place(to.error), size: size.value ?? 0 };
  });
  // A post ends with the last bar that it bounds, above that bar's label.
  const lines = steps.map(
    ({ letter, quantity, error }, index) =>
      `${line(place(error), 22, place(error), index === 0 ? 48 : 88, `post ${quantity}`)}${text(place(error), 14, letter, `middle strong ${quantity}`)}`,
  );
  const bars = gaps.map(({ kind, label }, index) => {
    const { from = 0, to = 0, size = 0 } = sizes[index] ?? {};
    const y = 26 + index * 40;
    return `${bar(from, to, y, kind)}${labelOf(from, to, y + 34, `${label} ${formatPoints(size, locale)}`)}`;
  });
  const [first, second] = sizes.map(({ size }) => formatPoints(size, locale));
  return {
    height: 108,
    marks: `${lines.join('')}${bars.join('')}`,
    slots: { first: first ?? '', second: second ?? '' },
  };
}

/** The course's example: training 8%, dev 10%, and people at 1% or at 7.5%. */
export const avoidableBias: TinyFigure = {
  controls: [{ name: 'human', unit: 'percent', places: range(0, 0.075, 0.005), start: 0.01 }],
  draw: (values, label, locale) =>
    ladder(
      [
        { letter: 'H', quantity: 'human', error: valueOf(values, 'human') },
        { letter: 'T', quantity: 'train', error: 0.08 },
        { letter: 'D', quantity: 'dev', error: 0.1 },
      ],
      [
        { kind: 'bias', label: label('first') },
        { kind: 'variance', label: label('second') },
      ],
      locale,
    ),
};

/** The course's example: training 1%, dev 10%, and the train-dev error says why. */
export const trainDevSet: TinyFigure = {
  controls: [{ name: 'middle', unit: 'percent', places: range(0.02, 0.09, 0.005), start: 0.09 }],
  draw: (values, label, locale) =>
    ladder(
      [
        { letter: 'T', quantity: 'train', error: 0.01 },
        { letter: 'TD', quantity: 'train-dev', error: valueOf(values, 'middle') },
        { letter: 'D', quantity: 'dev', error: 0.1 },
      ],
      [
        { kind: 'variance', label: label('first') },
        { kind: 'mismatch', label: label('second') },
      ],
      locale,
    ),
};

const TRUE_ERROR = 0.1;
const ITEMS = 1000;

/** The best of many equally good models looks better than all of them are. */
export const devOverfitting: TinyFigure = {
  controls: [
    { name: 'models', unit: 'count', places: [2, 5, 10, 20, 50, 100, 200, 500, 1000], start: 20 },
  ],
  draw: (values, label, locale) => {
    const best = expectedBest(ITEMS, TRUE_ERROR, valueOf(values, 'models'));
    const along = across(0.06, 0.11);
    const gap = measureGap({ error: best, n: null }, { error: TRUE_ERROR, n: null }).value ?? 0;
    const marks = [
      bar(along(best), along(TRUE_ERROR), 26, 'overfit'),
      line(along(best), 22, along(best), 50, 'post dev'),
      line(along(TRUE_ERROR), 22, along(TRUE_ERROR), 50, 'post test'),
      text(along(best), 14, label('best'), 'middle strong dev'),
      text(END, 14, label('truth'), 'end strong test'),
      axis(along, 54, [
        [0.06, '6%'],
        [0.08, '8%'],
        [0.1, '10%'],
        [0.11, ''],
      ]),
    ];
    return {
      height: 78,
      marks: marks.join(''),
      slots: { best: formatPercent(best, locale), gap: formatPoints(gap, locale) },
    };
  },
};

/** What curing one kind of mistakes can take off an error of 10%, and its interval. */
export const ceiling: TinyFigure = {
  controls: [{ name: 'count', unit: 'count', places: range(2, 98, 2), start: 8 }],
  draw: (values, label, locale) => {
    const parts = splitError(TRUE_ERROR, { count: valueOf(values, 'count'), n: 100 });
    if (parts === null) throw new Error('A category needs mistakes that were read.');
    const along = across(0, TRUE_ERROR);
    const { part, rest } = parts;
    const marks = [
      bar(along(0), along(rest.value), 20, 'dark'),
      bar(along(rest.value), along(TRUE_ERROR), 20, 'open'),
      text(along(0), 14, label('rest'), 'strong'),
      text(END, 14, label('part'), 'end strong'),
      axis(along, 44, [
        [0, '0%'],
        [0.05, '5%'],
        [TRUE_ERROR, '10%'],
      ]),
    ];
    return {
      height: 68,
      marks: marks.join(''),
      slots: {
        part: formatPoints(part.value, locale),
        low: formatPoints(part.interval.low, locale),
        high: formatPoints(part.interval.high, locale),
        rest: formatPercent(rest.value, locale),
      },
    };
  },
};
