import type { JSX } from 'preact';
import { Plot, type PlotAxis, type PlotMark } from '../../charts/Plot.tsx';
import type { Locale } from '../../i18n/locales.ts';
import { formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { isoCurve, viewOf, type View } from './curves.ts';
import type { Reading, Side } from './model.ts';
import { scoreName, sharePair } from './sentence.ts';
import type { FBetaWords } from './strings.ts';
import styles from './FBeta.module.css';

interface Props {
  readonly reading: Reading;
  readonly words: FBetaWords;
  readonly locale: Locale;
  readonly description: string;
}

/** A and B differ by shape and dash, so that neither is told by its ink alone. */
export const LOOKS = {
  a: { look: { token: '--ink' }, shape: 'disc', fill: '--ink' },
  b: { look: { token: '--muted', dash: [7, 4] }, shape: 'diamond', fill: '--card' },
} as const;

const SIDES = ['a', 'b'] as const satisfies readonly Side[];

export function percentAxis(label: string, view: Pick<View, 'from' | 'ticks'>): PlotAxis {
  const format = (value: number) => `${formatShortest(value * 100, 1)}%`;
  return { label, min: view.from, max: 1, scale: 'linear', ticks: view.ticks, format };
}

function isoMarks(reading: Reading, view: View): PlotMark[] {
  return view.levels.flatMap((level): PlotMark[] => {
    const points = isoCurve(level, reading.beta, view);
    const end = points.at(-1);
    if (end === undefined) return [];
    const isRight = end.x > 1 - 1e-6;
    return [
      { kind: 'line', points, look: { token: '--rule-strong', width: 1, opacity: 0.7 } },
      {
        kind: 'label',
        at: end,
        text: `${formatShortest(level * 100)}%`,
        anchor: isRight ? 'end' : 'start',
        shift: isRight ? [-3, -5] : [4, -6],
        look: { token: '--muted' },
      },
    ];
  });
}

function classifierMarks(reading: Reading, view: View): PlotMark[] {
  const curves = SIDES.map((side): PlotMark => {
    const points = isoCurve(reading[side].score, reading.beta, view);
    return { kind: 'line', points, look: LOOKS[side].look };
  });
  // The letters stand on the side of each other's mark that is free.
  const isAHigher = reading.a.rates.precision >= reading.b.rates.precision;
  const marks = SIDES.flatMap((side): PlotMark[] => {
    const { recall, precision } = reading[side].rates;
    const at = { x: recall, y: precision };
    const { shape, fill: filling } = LOOKS[side];
    const look = { token: '--ink', fill: filling, width: 2 };
    const isUpper = (side === 'a') === isAHigher;
    const isLate = recall > view.from + (1 - view.from) * 0.85;
    return [
      { kind: 'points', points: [at], shape, size: 6, look },
      {
        kind: 'label',
        at,
        text: side.toUpperCase(),
        anchor: isLate ? 'end' : 'start',
        shift: [isLate ? -11 : 11, isUpper ? -5 : 15],
      },
    ];
  });
  return [...curves, ...marks];
}

/** Precision over recall, with curves of equal F-beta and the two classifiers. */
function Plane({ reading, words, description }: Props): JSX.Element {
  const view = viewOf(reading.a.rates, reading.b.rates);
  return (
    <Plot
      x={percentAxis(words.picture.x, view)}
      y={percentAxis(words.picture.y, view)}
      marks={[...isoMarks(reading, view), ...classifierMarks(reading, view)]}
      description={description}
      height={340}
    />
  );
}

const ROWS = { a: 0.72, b: 0.28 } as const;
const HALF = 0.15;
/** Light, so that a number can stand in them. */
const BARS = { a: { fill: '--rule' }, b: { fill: '--card', dash: LOOKS.b.look.dash } } as const;

/** Both scores as bars, with their intervals where counts are known. */
function Bars({ reading, words, locale }: Props): JSX.Element {
  const score = scoreName(reading.beta);
  const texts = sharePair(reading.a.score, reading.b.score, locale);
  const marks = SIDES.flatMap((side, index): PlotMark[] => {
    const { score: value, interval } = reading[side];
    const row = ROWS[side];
    const reach = Math.max(value, interval?.high ?? 0);
    const isLong = reach > 0.8;
    return [
      {
        kind: 'box',
        from: { x: 0, y: row - HALF },
        to: { x: value, y: row + HALF },
        look: { token: '--ink', ...BARS[side] },
      },
      ...(interval === null
        ? []
        : [{ kind: 'interval', axis: 'x', at: row, ...interval } as const]),
      {
        kind: 'label',
        at: { x: isLong ? Math.min(value, interval?.low ?? 1) : reach, y: row },
        text: texts[index] ?? '',
        anchor: isLong ? 'end' : 'start',
        shift: [isLong ? -9 : 9, 4],
      },
    ];
  });
  const [a, b] = texts;
  return (
    <Plot
      x={percentAxis(fill(words.picture.barAxis, { score }), {
        from: 0,
        ticks: [0, 0.2, 0.4, 0.6, 0.8, 1],
      })}
      y={{
        label: '',
        min: 0,
        max: 1,
        scale: 'linear',
        ticks: [ROWS.b, ROWS.a],
        format: (value) => (value > 0.5 ? words.who.a : words.who.b),
      }}
      marks={marks}
      description={fill(words.picture.bars, { score, a, b })}
      height={146}
    />
  );
}

export function Pictures(props: Props): JSX.Element {
  const { reading, words } = props;
  return (
    <div class={styles.pictures}>
      <Plane {...props} />
      <p class={styles.key}>{fill(words.picture.key, { score: scoreName(reading.beta) })}</p>
      <Bars {...props} />
    </div>
  );
}
