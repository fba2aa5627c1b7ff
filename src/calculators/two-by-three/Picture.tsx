import type { JSX } from 'preact';
import { formatBarePoints, formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { SHAPES, type Quantity } from '../../ui/Mark.tsx';
import { isWithinNoise, type GapName } from './model.ts';
import { cellsText, COLUMNS, gapText, ROWS, type Source } from './sentence.ts';
import styles from './TwoByThree.module.css';

type Column = keyof typeof COLUMNS;
type Row = (typeof ROWS)[number];

/** Heights in pixels, places across in per cent. */
const HEAD = 26;
const BOX = 50;
const GAP = 40;
const STEP = BOX + GAP;
const HEIGHT = HEAD + 3 * BOX + 2 * GAP + 4;
const WIDTH = 37;
const LEFT = { source: 0, target: 100 - WIDTH } as const;

const LOOKS = {
  source: { human: 'human', seen: 'train', unseen: 'train-dev' },
  target: { human: 'human', seen: 'train', unseen: 'dev' },
} as const satisfies Record<Column, Record<Row, Quantity>>;

const DOWN = {
  source: ['avoidable-bias', 'variance'],
  target: ['avoidable-bias-target', 'variance-target'],
} as const satisfies Record<Column, readonly GapName[]>;
const ACROSS = ['human-difference', 'seen-difference', 'data-mismatch'] as const;

const top = (row: number): number => HEAD + row * STEP;

/** "+3.0", or a question mark. */
function signed({ words, reading }: Source, name: GapName): string {
  const { value } = reading.gaps[name];
  if (value === null) return words.unknown;
  const text = formatBarePoints(value);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
}

function gapClass({ reading }: Source, name: GapName): string {
  const gap = reading.gaps[name];
  const isQuiet = gap.value === null || isWithinNoise(gap);
  return `${styles.arrow} ${isQuiet ? styles.quiet : ''}`;
}

function Cell({ source, column, row }: { source: Source; column: Column; row: Row }) {
  const { words, locale, values } = source;
  const value = values[COLUMNS[column][row]];
  const y = top(ROWS.indexOf(row));
  const look = LOOKS[column][row];
  return (
    <g class={`q-${look}`}>
      <rect
        x={`${LEFT[column] + 0.5}%`}
        y={y}
        width={`${WIDTH - 1}%`}
        height={BOX}
        rx="4"
        class={value === null ? styles.empty : styles.cell}
      />
      <svg x={`${LEFT[column] + 0.5}%`} y={y} width="1" height="1" class={styles.place}>
        <path d={SHAPES[look]} transform="translate(14 16) scale(.8)" fill="var(--c)" />
        <text x="25" y="20" class={styles.soft}>
          {words.rows[row]}
        </text>
        <text x="25" y="40" class={styles.value}>
          {value === null ? words.unknown : formatPercent(value / 100, locale)}
        </text>
      </svg>
    </g>
  );
}

/** From one row to the next, its label beside it. */
function Down({ source, column, index }: { source: Source; column: Column; index: 0 | 1 }) {
  const name = DOWN[column][index];
  const label = source.words.arrows[index === 0 ? 'avoidable-bias' : 'variance'];
  const y = top(index) + BOX;
  return (
    <svg x={`${LEFT[column] + 0.5}%`} y={y} width="1" height="1" class={styles.place}>
      <g class={gapClass(source, name)}>
        <path d={`M14 4V${GAP - 5}M9 ${GAP - 11}L14 ${GAP - 4}L19 ${GAP - 11}`} />
        <text x="28" y={GAP / 2 + 5}>
          {label} {signed(source, name)}
        </text>
      </g>
    </svg>
  );
}

/** From the source to the target, its size above and its name below. */
function Across({ source, index }: { source: Source; index: 0 | 1 | 2 }) {
  const name = ACROSS[index];
  const y = top(index) + BOX / 2;
  return (
    <g class={gapClass(source, name)}>
      <line x1={`${WIDTH + 1.2}%`} x2={`${LEFT.target - 1.2}%`} y1={y} y2={y} />
      <svg x={`${LEFT.target - 1.2}%`} y={y} width="1" height="1" class={styles.place}>
        <path d="M-7 -5L0 0L-7 5" />
      </svg>
      <text x="50%" y={y - 7} text-anchor="middle">
        {signed(source, name)}
      </text>
      <text x="50%" y={y + 17} text-anchor="middle" class={styles.soft}>
        {source.words.arrows[name]}
      </text>
    </g>
  );
}

/** Six cells with arrows for the gaps between them; composed in per cent, so it fits a phone. */
export function Picture({ source }: { readonly source: Source }): JSX.Element {
  const { words } = source;
  const named = [...DOWN.source, ...DOWN.target, ...ACROSS].map((name) =>
    fill(words.picture.arrow, { name: words.quantities[name], value: gapText(source, name) }),
  );
  const description = fill(words.picture.description, {
    cells: cellsText(source),
    arrows: named.join(', '),
  });
  return (
    <svg class={styles.figure} data-picture="" height={HEIGHT} role="img" aria-label={description}>
      <g aria-hidden="true">
        {(['source', 'target'] as const).map((column) => (
          <g key={column}>
            <text x={`${LEFT[column] + 0.5}%`} y="14" class={styles.head}>
              {words.columns[column]}
            </text>
            {ROWS.map((row) => (
              <Cell key={row} source={source} column={column} row={row} />
            ))}
            <Down source={source} column={column} index={0} />
            <Down source={source} column={column} index={1} />
          </g>
        ))}
        <Across source={source} index={0} />
        <Across source={source} index={1} />
        <Across source={source} index={2} />
      </g>
    </svg>
  );
}
