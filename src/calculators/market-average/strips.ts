import { niceAxis } from '../../charts/scales.ts';
import type { PlotAxis, PlotMark, Shape } from '../../charts/Plot.tsx';
import { formatShortest } from '../../i18n/numbers.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Algorithm, Reading } from './model.ts';
import { MARKETS, type Market } from './params.ts';
import { percent } from './sentence.ts';

/** A shape for each market, all of one ink: colour belongs to the measured quantities. */
export const SHAPES = {
  us: 'disc',
  china: 'square',
  india: 'diamond',
  other: 'triangle',
} as const satisfies Record<Market, Shape>;

/** The lanes of a strip, from its top: markets with one error lie under each other. */
const LANES = { us: 0.2, china: 0.06, india: -0.08, other: -0.22 } as const;
const SIZE = 4.5;
export const ROW_HEIGHT = 58;
const INK = { token: '--ink' } as const;

/** The strip of one algorithm: its name, a shape for each market, a bar at the weighted mean. */
function strip(algorithm: Algorithm, y: number, end: number, locale: Locale): PlotMark[] {
  const { errors, weighted, interval, name } = algorithm;
  const dots = MARKETS.map((market): PlotMark => ({
    kind: 'points',
    points: [{ x: errors[market] * 100, y: y + LANES[market] }],
    shape: SHAPES[market],
    size: SIZE,
    look: { token: '--muted' },
  }));
  const label: PlotMark = { kind: 'label', at: { x: 0, y: y + 0.3 }, text: name, shift: [4, 4] };
  if (weighted === null) return [...dots, label];
  const at = weighted * 100;
  const bar: PlotMark = {
    kind: 'line',
    points: [
      { x: at, y: y - 0.36 },
      { x: at, y: y + 0.32 },
    ],
    look: { ...INK, width: 4 },
  };
  const figure: PlotMark = {
    kind: 'label',
    at: { x: end, y: y + 0.3 },
    text: percent(weighted, locale),
    anchor: 'end',
    shift: [-4, 4],
  };
  const limits: PlotMark[] =
    interval === null
      ? []
      : [
          {
            kind: 'interval',
            axis: 'x',
            at: y - 0.36,
            low: interval.low * 100,
            high: interval.high * 100,
            look: INK,
          },
        ];
  return [...dots, bar, ...limits, label, figure];
}

/** The strips of all algorithms, best on top, with the axes they stand on. */
export function stripPlot(reading: Reading, label: string, locale: Locale) {
  const { ranked, winners } = reading;
  const largest = Math.max(...ranked.map(({ worst }) => worst.error * 100));
  const { max, ticks } = niceAxis(largest);
  const x: PlotAxis = {
    label,
    min: 0,
    max,
    scale: 'linear',
    ticks,
    format: (value) => `${formatShortest(value)}%`,
  };
  const y: PlotAxis = {
    label: '',
    min: -0.5,
    max: ranked.length - 0.5,
    scale: 'linear',
    ticks: [],
    format: () => '',
  };
  const marks = ranked.flatMap((algorithm, index): PlotMark[] => {
    const row = ranked.length - 1 - index;
    const ground: PlotMark = {
      kind: 'box',
      from: { x: 0, y: row - 0.5 },
      to: { x: max, y: row + 0.5 },
      look: { token: '--wash', fill: '--wash', width: 0 },
    };
    const line: PlotMark = {
      kind: 'rule',
      axis: 'y',
      at: row - 0.5,
      look: { token: '--rule', width: 1 },
    };
    const isWinner = winners.includes(algorithm);
    return [...(isWinner ? [ground] : []), line, ...strip(algorithm, row, max, locale)];
  });
  return { x, y, marks };
}
