import type { JSX } from 'preact';
import type { Locale } from '../../i18n/locales.ts';
import { formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { Cell, Reading } from './model.ts';
import { WAYS } from './params.ts';
import type { MismatchLabWords } from './strings.ts';
import styles from './MismatchLab.module.css';

interface Props {
  readonly words: MismatchLabWords;
  readonly locale: Locale;
  readonly reading: Reading;
}

/** Places in per cent of the width, and in pixels down. */
const LEFT = 22;
const COLUMN = 26;
const GAP = 1.2;
const TOP = 46;
const ROW = 72;
const BETWEEN = 6;
const HEIGHT = TOP + WAYS.length * ROW;
/** The share of ink under a cell: never so dark that its number could not be read. */
const MOST_TINT = 34;
const WORST = 0.7;

function labelOf({ shift, noise, dev }: Cell, words: MismatchLabWords, locale: Locale): string {
  const isNone = shift === 'none' && noise === 'none';
  return fill(isNone ? words.picture.none : words.picture.cell, {
    shift: words.options.shift[shift],
    noise: words.options.noise[noise],
    dev: formatPercent(dev.value, locale),
  });
}

function Tile({ cell, at, ...props }: Props & { cell: Cell; at: number }): JSX.Element {
  const { locale, reading } = props;
  const isChosen = cell.shift === reading.cell.shift && cell.noise === reading.cell.noise;
  const tint = Math.round(Math.min(cell.dev.value / WORST, 1) * MOST_TINT);
  const column = at % WAYS.length;
  const [x, y] = [LEFT + column * COLUMN, TOP + Math.floor(at / WAYS.length) * ROW];
  return (
    <g class={isChosen ? styles.chosen : undefined}>
      <rect
        x={`${x}%`}
        y={y}
        width={`${COLUMN - GAP}%`}
        height={ROW - BETWEEN}
        rx="6"
        style={`fill: color-mix(in oklab, var(--dev) ${tint}%, var(--card))`}
      />
      <text
        x={`${x + (COLUMN - GAP) / 2}%`}
        y={y + (ROW - BETWEEN) / 2 + 7}
        text-anchor="middle"
        class={styles.number}
      >
        {formatPercent(cell.dev.value, locale)}
      </text>
    </g>
  );
}

/** The dev error of all nine recipes: rows by shift, columns by noise. */
export function Grid(props: Props): JSX.Element {
  const { words, locale, reading } = props;
  const list = reading.cells.map((cell) => labelOf(cell, words, locale)).join('; ');
  return (
    <svg
      class={styles.grid}
      data-picture=""
      height={HEIGHT}
      role="img"
      aria-label={`${words.picture.caption}. ${list}.`}
    >
      <g aria-hidden="true">
        <text y="14" class={styles.axis}>
          {words.picture.shift}
        </text>
        <text x={`${LEFT}%`} y="14" class={styles.axis}>
          {words.picture.noise}
        </text>
        {WAYS.map((way, index) => (
          <text key={way} x={`${LEFT + index * COLUMN}%`} y="36">
            {words.options.noise[way]}
          </text>
        ))}
        {WAYS.map((way, index) => (
          <text key={way} y={TOP + index * ROW + (ROW - BETWEEN) / 2 + 5}>
            {words.options.shift[way]}
          </text>
        ))}
        {reading.cells.map((cell, at) => (
          <Tile key={`${cell.shift} ${cell.noise}`} {...props} cell={cell} at={at} />
        ))}
      </g>
    </svg>
  );
}
