import type { JSX } from 'preact';
import { placeOn, type PlotAxis } from '../../charts/axes.ts';
import { niceAxis } from '../../charts/scales.ts';
import { formatCount, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { SHAPES } from '../../ui/Mark.tsx';
import { shareText, slotsOf, widthText } from './sentence.ts';
import type { RowSource } from './rows.ts';
import styles from './SplitPlanner.module.css';

const PARTS = ['train', 'dev', 'test'] as const;
const SETS = ['dev', 'test'] as const;
type Part = (typeof PARTS)[number];

/** Heights in pixels: the bar, its labels, then a row for each set's interval. */
const BAR = 30;
const LABELS = 22;
const ROW = 42;
const AXIS = 40;
const INTERVALS = BAR + 3 * LABELS + 50;
const HEIGHT = INTERVALS + 2 * ROW + AXIS;

interface Piece {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

function piecesOf({ words, locale, values, split }: RowSource): readonly Piece[] {
  const whole = Math.max(values.total, split.dev + split.test);
  let from = 0;
  return PARTS.map((part) => {
    const count = Math.max(0, split[part]);
    const to = from + count / whole;
    const label = fill(words.picture.part, {
      name: words.picture[part],
      count: formatCount(count, locale),
      share: shareText(count, values.total, locale),
    });
    const piece = { part, from, to, label };
    from = to;
    return piece;
  });
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** All examples to scale; a sliver is drawn 3 pixels wide, so that it can be seen at all. */
function Bar({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <g>
      {pieces.map(({ part, from, to }) => (
        <g key={part} class={`q-${part}`}>
          {to > from && (
            <svg
              x={percent(from)}
              y="0"
              width={percent(to - from)}
              height={BAR}
              class={styles.over}
            >
              <rect width="100%" height={BAR} class={styles[part]} />
              {to - from < 0.008 && <rect x="-3" width="3" height={BAR} fill="var(--c)" />}
            </svg>
          )}
        </g>
      ))}
      {pieces.map(({ part, label }, index) => (
        <g key={part} class={`q-${part}`}>
          <path
            d={SHAPES[part]}
            transform={`translate(8 ${BAR + (index + 0.5) * LABELS + 8}) scale(.8)`}
            fill="var(--c)"
          />
          <text x="20" y={BAR + (index + 0.5) * LABELS + 12}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

interface WidthsProps {
  readonly source: RowSource;
  readonly axis: PlotAxis;
}

/** The interval of the expected error on each set, over the wanted one. */
function Widths({ source, axis }: WidthsProps) {
  const { words, locale, values, split } = source;
  const at = (value: number): string => percent(placeOn(axis, value));
  const wanted = values['target-half-width'];
  const [low, high] = [placeOn(axis, values.error - wanted), placeOn(axis, values.error + wanted)];
  const bottom = INTERVALS + 2 * ROW;
  return (
    <g>
      <rect
        x={percent(low)}
        width={percent(high - low)}
        y={INTERVALS - 14}
        height={2 * ROW + 14}
        class={styles.wanted}
      />
      <text x="0" y={INTERVALS - 20} class={styles.soft}>
        {fill(words.picture.wanted, slotsOf(words, locale, values, split))}
      </text>
      <line
        x1={at(values.error)}
        x2={at(values.error)}
        y1={INTERVALS - 14}
        y2={bottom}
        class={styles.truth}
      />
      {SETS.map((set, index) => {
        const width = set === 'dev' ? split.devWidth : split.testWidth;
        const y = INTERVALS + index * ROW + 20;
        const name = words.picture[set];
        if (width === null) {
          return (
            <text key={set} x={at(values.error)} dx="10" y={y + 4}>
              {fill(words.picture.empty, { name })}
            </text>
          );
        }
        const interval = set === 'dev' ? split.devInterval : split.testInterval;
        const ends = [at((interval?.low ?? 0) * 100), at((interval?.high ?? 0) * 100)];
        const isLate = placeOn(axis, values.error) > 0.5;
        return (
          <g key={set} class={`q-${set}`}>
            <line x1={ends[0]} x2={ends[1]} y1={y} y2={y} class={styles.whisker} />
            {ends.map((end, side) => (
              <line key={side} x1={end} x2={end} y1={y - 6} y2={y + 6} class={styles.whisker} />
            ))}
            <svg x={at(values.error)} y={y} width="1" height="1" class={styles.over}>
              <path d={SHAPES[set]} fill="var(--c)" />
            </svg>
            <text
              x={at(values.error)}
              dx={isLate ? -12 : 12}
              y={y - 9}
              text-anchor={isLate ? 'end' : 'start'}
            >
              {fill(words.picture.width, { name, width: widthText(width, locale) })}
            </text>
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={bottom} y2={bottom} class={styles.axis} />
      {axis.ticks.map((tick) => (
        <text key={tick} x={at(tick)} y={bottom + 16} text-anchor="middle" class={styles.soft}>
          {axis.format(tick)}
        </text>
      ))}
      <text x="100%" y={bottom + 34} text-anchor="end" class={styles.soft}>
        {axis.label}
      </text>
    </g>
  );
}

/** An axis around the expected error that holds both intervals and the wanted one. */
function axisOf({ words, values, split }: RowSource): PlotAxis {
  const wanted = values['target-half-width'];
  const widths = [split.devInterval, split.testInterval].map((interval) =>
    interval === null
      ? 0
      : Math.max(interval.high * 100 - values.error, values.error - interval.low * 100),
  );
  // A wanted width many times the measured ones would leave nothing to see of them.
  const reach = Math.max(...widths, Math.min(wanted, 4 * Math.max(...widths, wanted / 4))) * 1.15;
  const min = Math.max(0, values.error - reach);
  const max = Math.min(100, values.error + reach);
  const ticks = ticksBetween(min, max);
  return {
    label: fill(words.picture.axis, { error: `${formatShortest(values.error)}%` }),
    min,
    max,
    scale: 'linear',
    ticks,
    format: (value) => formatShortest(value, 6),
  };
}

/** Round values inside a range, at the step that an axis from 0 of its length would have. */
function ticksBetween(min: number, max: number): readonly number[] {
  const [, step = 1] = niceAxis(max - min, 4).ticks;
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** The cut to scale, and below it what each set can know of the error. */
export function Picture({ source }: { readonly source: RowSource }): JSX.Element {
  const { words, locale, split, values } = source;
  const pieces = piecesOf(source);
  const widths = SETS.map((set) => {
    const width = set === 'dev' ? split.devWidth : split.testWidth;
    const name = words.picture[set];
    return width === null
      ? fill(words.picture.empty, { name })
      : fill(words.picture.width, { name, width: widthText(width, locale) });
  });
  const description = fill(words.picture.description, {
    parts: pieces.map(({ label }) => label).join('; '),
    error: `${formatShortest(values.error)}%`,
    widths: widths.join('; '),
  });
  return (
    <svg class={styles.figure} data-picture="" height={HEIGHT} role="img" aria-label={description}>
      <g aria-hidden="true">
        <Bar pieces={pieces} />
        <Widths source={source} axis={axisOf(source)} />
      </g>
    </svg>
  );
}
