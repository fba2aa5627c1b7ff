import type { JSX } from 'preact';
import { Plot, type Look, type PlotMark } from '../../charts/Plot.tsx';
import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { POINTS, type Point, type Reading } from './model.ts';
import type { EndToEndLabWords } from './strings.ts';

interface Props {
  readonly words: EndToEndLabWords;
  readonly locale: Locale;
  readonly reading: Reading;
}

const HUNDRED = 100;
const MOST = POINTS.at(-1)?.pairs ?? 1;
const SERIES = {
  endToEnd: { shape: 'disc', look: { width: 2 } },
  pipeline: { shape: 'square', look: { width: 2, dash: [6, 4] } },
} as const satisfies Record<string, { shape: 'disc' | 'square'; look: Look }>;
/** Where each line is named: away from the other one. */
const NAMED = { endToEnd: 1, pipeline: 1 } as const;

function marksOf(of: keyof typeof SERIES, name: string): readonly PlotMark[] {
  const { shape, look } = SERIES[of];
  const places = POINTS.map((point) => ({ x: point.pairs, y: point[of].value * HUNDRED }));
  const intervals = POINTS.map((point): PlotMark => ({
    kind: 'interval',
    axis: 'y',
    at: point.pairs,
    low: point[of].interval.low * HUNDRED,
    high: point[of].interval.high * HUNDRED,
  }));
  const named = places[NAMED[of]] ?? { x: 1, y: 1 };
  return [
    { kind: 'line', points: places, look },
    ...intervals,
    { kind: 'points', points: places, shape, size: 4.5 },
    { kind: 'label', at: named, text: name, shift: of === 'endToEnd' ? [12, -8] : [8, -14] },
  ];
}

function textOf(point: Point, words: EndToEndLabWords, locale: Locale): string {
  return fill(words.picture.item, {
    pairs: formatCount(point.pairs, locale),
    network: formatPercent(point.endToEnd.value, locale),
    pipeline: formatPercent(point.pipeline.value, locale),
  });
}

/** The test error of both by the number of pairs: measured points, joined for the eye. */
export function Curve({ words, locale, reading }: Props): JSX.Element {
  const { point } = reading;
  const chosen = [point.endToEnd, point.pipeline].map(({ value }) => ({
    x: point.pairs,
    y: value * HUNDRED,
  }));
  return (
    <Plot
      x={{
        label: words.picture.x,
        min: 40,
        max: MOST * 1.25,
        scale: 'log',
        ticks: [50, 200, 1_000, 5_000, 20_000].filter((tick) => tick <= MOST),
        format: (value) => formatCount(value, locale),
      }}
      y={{
        label: words.picture.y,
        min: 0,
        max: HUNDRED,
        scale: 'linear',
        ticks: [0, 25, 50, 75, HUNDRED],
        format: (value) => `${value}%`,
      }}
      marks={[
        ...marksOf('endToEnd', words.picture.network),
        ...marksOf('pipeline', words.picture.pipeline),
        { kind: 'points', points: chosen, shape: 'ring', size: 9, look: { width: 2 } },
      ]}
      description={fill(words.picture.description, {
        list: POINTS.map((one) => textOf(one, words, locale)).join('; '),
      })}
      height={300}
    />
  );
}
