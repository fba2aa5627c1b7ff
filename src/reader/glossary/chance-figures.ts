import { formatCount, formatNumber, formatPercent } from '../../i18n/numbers.ts';
import { compoundError } from '../../math/chain.ts';
import { mcnemarExact } from '../../math/comparison/paired.ts';
import { normalBelow } from '../../math/power/normal.ts';
import { pairedChances } from '../../math/power/paired.ts';
import { range, valueOf, type TinyFigure } from './figure.ts';
import { across, axis, bar, curve, dot, EDGE, END, line, text } from './picture.ts';

const GROUND = 92;
const bell = across(-4, 4);

/** The outline of a bell around a center, between two ends. */
function bellOver(center: number, from = -4, to = 4): readonly (readonly [number, number])[] {
  const count = Math.max(2, Math.round((to - from) * 10));
  return Array.from({ length: count + 1 }, (_, index) => {
    const u = from + ((to - from) * index) / count;
    return [bell(u), GROUND - 66 * Math.exp(-((u - center) ** 2) / 2)] as const;
  });
}

const names = (label: (name: string) => string) => [
  text(EDGE, 14, label('negative'), 'strong'),
  text(END, 14, label('positive'), 'end strong'),
];

/** Two classes with one spread: the best cut lies in the middle, and is wrong on Φ(−d/2). */
export const bayesError: TinyFigure = {
  controls: [{ name: 'distance', unit: 'plain', places: range(0.5, 4, 0.25), start: 2 }],
  draw: (values, label, locale) => {
    const half = valueOf(values, 'distance') / 2;
    const marks = [
      curve(bellOver(half, -4, 0), 'dark', GROUND),
      curve(bellOver(-half, 0, 4), 'dark', GROUND),
      curve(bellOver(-half), 'outline'),
      curve(bellOver(half), 'outline dashed'),
      line(EDGE, GROUND, END, GROUND),
      ...names(label),
    ];
    return {
      height: 98,
      marks: marks.join(''),
      slots: { error: formatPercent(normalBelow(-half), locale) },
    };
  },
};

/** The same two classes at a distance of 2, and a threshold that moves. */
export const threshold: TinyFigure = {
  controls: [{ name: 'threshold', unit: 'plain', places: range(-2, 2, 0.25), start: 0 }],
  draw: (values, label, locale) => {
    const cut = valueOf(values, 'threshold');
    const marks = [
      curve(bellOver(1, -4, cut), 'dark', GROUND),
      curve(bellOver(-1, cut, 4), 'pale', GROUND),
      curve(bellOver(-1), 'outline'),
      curve(bellOver(1), 'outline dashed'),
      line(bell(cut), 20, bell(cut), GROUND, 'cut'),
      line(EDGE, GROUND, END, GROUND),
      ...names(label),
    ];
    return {
      height: 98,
      marks: marks.join(''),
      slots: {
        missed: formatPercent(normalBelow(cut - 1), locale),
        alarms: formatPercent(normalBelow(-cut - 1), locale),
      },
    };
  },
};

/** Only the items on which the two disagree count. */
export const mcnemarTest: TinyFigure = {
  controls: [
    { name: 'a', unit: 'count', places: range(0, 60, 1), start: 30 },
    { name: 'b', unit: 'count', places: range(0, 60, 1), start: 15 },
  ],
  draw: (values, label, locale) => {
    const [a, b] = [valueOf(values, 'a'), valueOf(values, 'b')];
    const p = mcnemarExact(a, b);
    const along = across(0, 60, 108);
    const marks = [
      text(EDGE, 17, label('a')),
      bar(along(0), along(a), 4, 'dark'),
      text(EDGE, 45, label('b')),
      bar(along(0), along(b), 32, 'open'),
      line(along(0), 0, along(0), 54),
    ];
    return {
      height: 56,
      marks: marks.join(''),
      slots: { sum: formatCount(a + b, locale), p: formatNumber(p, locale, 3) },
      isOther: p >= 0.05,
    };
  },
};

const SIZES = [100, 200, 500, 1000, 2000, 5000, 10_000];
let chances: readonly number[] | null = null;

/** Each size is an exact sum over thousands of outcomes: once is enough. */
function chancesBySize(): readonly number[] {
  chances ??= SIZES.map((items) => pairedChances(items, 0.04, 0.01).significant);
  return chances;
}

/** Models that disagree on 4% of the items and differ by one point. */
export const power: TinyFigure = {
  controls: [{ name: 'items', unit: 'count', places: SIZES, start: 1000 }],
  draw: (values, _label, locale) => {
    const at = SIZES.indexOf(valueOf(values, 'items'));
    const along = across(0, SIZES.length - 1, 52);
    const up = (chance: number) => 92 - chance * 80;
    const points = chancesBySize().map((chance, index) => [along(index), up(chance)] as const);
    const [x, y] = points[at] ?? [0, 0];
    const marks = [
      ...[0, 0.5, 1].flatMap((chance) => [
        line(52, up(chance), END, up(chance)),
        text(46, up(chance) + 5, `${chance * 100}%`, 'muted end'),
      ]),
      curve(points, 'outline'),
      ...points.map(([px, py]) => dot(px, py, 'hollow', 3)),
      line(x, y, x, up(0), 'cut'),
      dot(x, y, 'full', 6),
    ];
    return {
      height: 100,
      marks: marks.join(''),
      slots: { power: formatPercent(chancesBySize()[at] ?? 0, locale) },
    };
  },
};

/** The course's three classifiers. */
const CANDIDATES = [
  { name: 'A', accuracy: 0.9, time: 80 },
  { name: 'B', accuracy: 0.92, time: 95 },
  { name: 'C', accuracy: 0.95, time: 1500 },
];
const LIMITS = [70, 85, 100, 150, 200, 500, 1000, 1500, 2000];

/** A limit on one number, the best of what is left in the other. */
export const satisficingMetric: TinyFigure = {
  controls: [{ name: 'limit', unit: 'milliseconds', places: LIMITS, start: 100 }],
  draw: (values, label) => {
    const limit = valueOf(values, 'limit');
    const passing = CANDIDATES.filter(({ time }) => time <= limit);
    const best = passing.reduce<(typeof CANDIDATES)[number] | null>(
      (most, one) => (most === null || one.accuracy > most.accuracy ? one : most),
      null,
    );
    const along = across(Math.log(50), Math.log(3000));
    const up = (accuracy: number) => 84 - (accuracy - 0.89) * 1000;
    const dots = CANDIDATES.map((one) => {
      const [x, y] = [along(Math.log(one.time)), up(one.accuracy)];
      const ring = one === best ? dot(x, y, 'ring', 10) : '';
      const kind = passing.includes(one) ? 'full' : 'hollow';
      return `${ring}${dot(x, y, kind, 6)}${text(x - 14, y + 5, one.name, 'strong end')}`;
    });
    const cut = along(Math.log(limit));
    const marks = [
      bar(cut, END, 6, 'wash', 84),
      line(cut, 6, cut, 90, 'cut'),
      ...dots,
      axis(along, 90, [
        [Math.log(50), '50 ms'],
        [Math.log(400), label('time')],
        [Math.log(3000), '3,000 ms'],
      ]),
    ];
    return {
      height: 114,
      marks: marks.join(''),
      slots: { passing: passing.map(({ name }) => name).join(', '), best: best?.name ?? '' },
      isOther: best === null,
    };
  },
};

const STEP_ERROR = 0.05;
const MOST_STEPS = 10;

/** What is still right after each step of a chain. */
export const pipeline: TinyFigure = {
  controls: [{ name: 'steps', unit: 'count', places: range(2, MOST_STEPS, 1), start: 3 }],
  draw: (values, _label, locale) => {
    const steps = valueOf(values, 'steps');
    const errorAfter = (count: number) =>
      compoundError(Array.from({ length: count }, () => STEP_ERROR));
    const along = across(0, MOST_STEPS);
    const columns = Array.from({ length: steps }, (_, index) => {
      const height = Math.round((1 - errorAfter(index + 1)) * 70);
      const [from, to] = [along(index) + 2, along(index + 1) - 2];
      return `${bar(from, to, 8, 'open', 70)}${bar(from, to, 78 - height, 'pale', height)}${text((from + to) / 2, 96, index + 1, 'muted middle')}`;
    });
    return {
      height: 102,
      marks: columns.join(''),
      slots: { error: formatPercent(errorAfter(steps), locale) },
    };
  },
};
