import type { JSX } from 'preact';
import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { MetricName } from '../../math/confusion.ts';
import { ANATOMY } from './formulas.ts';
import type { Cell, Classifier, Reading } from './model.ts';
import type { ConfusionMatrixWords } from './strings.ts';
import styles from './matrix.module.css';

interface Props {
  readonly id: string;
  readonly reading: Reading;
  readonly metric: MetricName | null;
  readonly locale: Locale;
  readonly words: ConfusionMatrixWords;
  /** The text alternative: what the picture now says. */
  readonly description: string;
}

const ROWS = [
  { truth: 'positive', cells: ['tp', 'fn'] },
  { truth: 'negative', cells: ['fp', 'tn'] },
] as const satisfies readonly { truth: string; cells: readonly Cell[] }[];

/** Columns as shares of the width, so that the picture fits any; heights are pixels. */
const COLUMNS = [0, 50.7];
const COLUMN = 49.3;
const HEAD = 20;
const ROW_HEAD = 30;
const CELL_HEAD = 30;
const LINE = 40;
const BAR = 9;
/** A longer count is written as a power of ten: the field beside the picture has it in full. */
const LARGEST_WRITTEN = 1e9;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A count that fits into a cell of the narrowest screen. */
export function shortCount(count: number, locale: Locale): string {
  if (count < LARGEST_WRITTEN) return formatCount(count, locale);
  const [digits, power = ''] = count.toExponential(2).split('e+');
  const raised = [...power].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
  return `${digits}×10${raised}`;
}

function cellHeight(reading: Reading): number {
  return CELL_HEAD + (reading.b === null ? 1 : 2) * LINE;
}

/** The share of the width that a bar takes: what the percentage says, or else the share of all. */
function barShare(one: Classifier, cell: Cell): number {
  const { tp, fp, fn, tn } = one.counts;
  const total = tp + fp + fn + tn;
  if (one.shares !== null) return one.shares[cell] ?? 0;
  return total === 0 ? 0 : one.counts[cell] / total;
}

interface LineProps {
  readonly one: Classifier;
  readonly who: string | null;
  readonly cell: Cell;
  readonly y: number;
  readonly hatch: string;
  readonly locale: Locale;
}

function Line({ one, who, cell, y, hatch, locale }: LineProps): JSX.Element {
  const share = one.shares?.[cell] ?? null;
  const isRight = cell === 'tp' || cell === 'tn';
  return (
    <g>
      <text class={styles.count} x="10" y={y + 12}>
        {who !== null && <tspan class={styles.who}>{who} </tspan>}
        {shortCount(one.counts[cell], locale)}
      </text>
      <svg class={styles.open} x="10" y={y + 18} width="50%" height={BAR}>
        <rect class={styles.track} width="100%" height={BAR} rx="2" />
        <rect
          class={isRight ? styles.right : styles.wrong}
          {...(!isRight && { fill: `url(#${hatch})` })}
          width={`${(barShare(one, cell) * 100).toFixed(3)}%`}
          height={BAR}
          rx="2"
        />
      </svg>
      {share !== null && (
        <text class={styles.share} x="100%" dx="-8" y={y + 27} text-anchor="end">
          {formatPercent(share, locale)}
        </text>
      )}
    </g>
  );
}

function CellBox(props: Props & { cell: Cell; x: number; y: number }): JSX.Element {
  const { cell, reading, metric, words, locale, id } = props;
  const height = cellHeight(reading);
  const anatomy = metric === null ? null : ANATOMY[metric];
  const isOut = anatomy !== null && !anatomy.bottom.includes(cell);
  const isTop = anatomy?.top.includes(cell) === true;
  const isRight = cell === 'tp' || cell === 'tn';
  const names = [styles.cell, isRight ? styles.filled : styles.outlined];
  if (isOut) names.push(styles.out);
  const shared = { cell, hatch: `${id}-hatch`, locale };
  return (
    <svg class={styles.open} x={`${props.x}%`} y={props.y} width={`${COLUMN}%`} height={height}>
      <g class={names.join(' ')} data-cell={cell} data-part={isOut ? 'out' : isTop ? 'top' : ''}>
        <rect class={styles.box} width="100%" height="100%" rx="5" />
        {isOut && <rect width="100%" height="100%" rx="5" fill={`url(#${id}-out)`} />}
        <text class={styles.name} x="10" y="20">
          <tspan class={styles.letters}>{cell.toUpperCase()}</tspan> {words.cells[cell]}
        </text>
        <Line {...shared} one={reading.a} who={reading.b && words.who.a} y={CELL_HEAD} />
        {reading.b !== null && (
          <Line {...shared} one={reading.b} who={words.who.b} y={CELL_HEAD + LINE} />
        )}
        {isTop && <rect class={styles.ring} width="100%" height="100%" rx="5" />}
      </g>
    </svg>
  );
}

function Patterns({ id }: { readonly id: string }): JSX.Element {
  const stripes = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <defs>
      <pattern id={`${id}-hatch`} {...stripes} patternTransform="rotate(45)">
        <line class={styles.stripe} y2="6" />
      </pattern>
      <pattern id={`${id}-out`} {...stripes} width={9} height={9} patternTransform="rotate(-45)">
        <line class={styles.veil} y2="9" />
      </pattern>
    </defs>
  );
}

/** How many items a class has, where both matrices agree on it. */
function rowTotal({ a, b }: Reading, cells: readonly Cell[]): number | null {
  const total = (one: Classifier) => cells.reduce((sum, cell) => sum + one.counts[cell], 0);
  return b === null || total(a) === total(b) ? total(a) : null;
}

/**
 * One confusion matrix or two in one picture: rows are the truth, columns the prediction. Right
 * answers are filled, wrong ones outlined and hatched. What the named metric leaves out fades under
 * a veil; what it counts on top is ringed.
 */
export function Matrix(props: Props): JSX.Element {
  const { reading, words, locale } = props;
  const height = cellHeight(reading);
  const rowY = (index: number) => HEAD + index * (ROW_HEAD + height);
  return (
    <svg
      class={styles.matrix}
      data-picture=""
      width="100%"
      height={rowY(2) + 2}
      role="img"
      aria-label={props.description}
    >
      <Patterns id={props.id} />
      {(['positive', 'negative'] as const).map((prediction, index) => (
        <text key={prediction} class={styles.head} x={`${COLUMNS[index] ?? 0}%`} y="13">
          {words.axes.prediction[prediction]}
        </text>
      ))}
      {ROWS.map(({ truth, cells }, row) => {
        const total = rowTotal(reading, cells);
        return (
          <g key={truth}>
            <text class={styles.head} y={rowY(row) + 21}>
              {words.axes.truth[truth]}
              {total !== null &&
                ` · ${fill(words.axes.items, { count: formatCount(total, locale) })}`}
            </text>
            {cells.map((cell, index) => (
              <CellBox
                key={cell}
                {...props}
                cell={cell}
                x={COLUMNS[index] ?? 0}
                y={rowY(row) + ROW_HEAD}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
