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
  /** Null where the choice is hidden. */
  readonly onChoose: ((cell: Cell) => void) | null;
}

/** The share of ink under a cell: never so dark that its number could not be read. */
const MOST_TINT = 34;
const WORST = 0.7;

function labelOf({ shift, noise, dev }: Cell, words: MismatchLabWords, locale: Locale): string {
  const slots = {
    shift: words.options.shift[shift],
    noise: words.options.noise[noise],
    dev: formatPercent(dev.value, locale),
  };
  const isNone = shift === 'none' && noise === 'none';
  return fill(isNone ? words.picture.none : words.picture.cell, slots);
}

function Tile({ cell, ...props }: Props & { cell: Cell }): JSX.Element {
  const { words, locale, reading, onChoose } = props;
  const isChosen = cell.shift === reading.cell.shift && cell.noise === reading.cell.noise;
  const tint = Math.round(Math.min(cell.dev.value / WORST, 1) * MOST_TINT);
  return (
    <td style={`--tint: ${tint}%`} data-chosen={isChosen}>
      <button
        type="button"
        aria-pressed={isChosen}
        aria-label={labelOf(cell, words, locale)}
        disabled={onChoose === null}
        onClick={() => onChoose?.(cell)}
      >
        {formatPercent(cell.dev.value, locale, 0)}
      </button>
    </td>
  );
}

/** The dev error of all nine recipes: rows by shift, columns by noise. */
export function Grid(props: Props): JSX.Element {
  const { words, reading } = props;
  return (
    <table class={styles.grid} data-picture="">
      <caption>{words.picture.caption}</caption>
      <thead>
        <tr>
          <td />
          {WAYS.map((noise) => (
            <th key={noise} scope="col">
              <span>{words.picture.noise}</span> {words.options.noise[noise]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {WAYS.map((shift, row) => (
          <tr key={shift}>
            <th scope="row">
              <span>{words.picture.shift}</span> {words.options.shift[shift]}
            </th>
            {reading.cells.slice(row * WAYS.length, (row + 1) * WAYS.length).map((cell) => (
              <Tile key={cell.noise} {...props} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
