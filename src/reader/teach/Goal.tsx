import type { JSX } from 'preact';
import type { Locale } from '../../i18n/locales.ts';
import type { TeachStrings } from '../../i18n/strings/teach.ts';
import { fill } from '../../i18n/template.ts';
import { MOST_CONDITIONS, SIGNS } from '../../params/goal.ts';
import { readRow, textOf } from './bounds.ts';
import { NEW_ROW, type Row } from './link.ts';
import type { Figure } from './use-inner.ts';
import styles from './teach.module.css';

interface Props {
  readonly words: TeachStrings['goal'];
  readonly locale: Locale;
  readonly rows: readonly Row[];
  readonly figures: readonly Figure[];
  readonly labelOf: (name: string) => string;
  readonly onChange: (rows: readonly Row[]) => void;
}

interface LineProps extends Props {
  readonly row: Row;
  readonly at: number;
}

function faultText(row: Row, figure: Figure | undefined, words: Props['words']): string | null {
  const read = readRow(row, figure?.unit ?? 'plain');
  if (read.ok) return null;
  const { code } = read;
  const isNamed = code === 'no-quantity' || code === 'empty' || code === 'decimal-comma';
  return isNamed ? words.faults[code] : fill(words.faults.other, { text: row.text ?? '' });
}

function nowText(row: Row, figure: Figure | undefined, words: Props['words']): string {
  if (row.quantity === '') return '';
  if (figure === undefined || figure.value === null) return words.undefined;
  return fill(words.now, { value: figure.text || String(figure.value) });
}

function Line({ words, locale, rows, figures, row, at, labelOf, onChange }: LineProps) {
  const figure = figures.find(({ name }) => name === row.quantity);
  const unit = figure?.unit ?? 'plain';
  const put = (part: Partial<Row>) =>
    onChange(rows.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const fault = faultText(row, figure, words);
  const id = `goal-${at}`;
  const slots = { at: at + 1 };
  const isStrange = row.quantity !== '' && figure === undefined;
  return (
    <li class={styles.row} data-goal-row="">
      <select
        aria-label={fill(words.quantity, slots)}
        value={row.quantity}
        onChange={(event) => put({ quantity: event.currentTarget.value })}
      >
        <option value="">{words.choose}</option>
        {isStrange && <option value={row.quantity}>{labelOf(row.quantity)}</option>}
        {figures.map(({ name }) => (
          <option key={name} value={name}>
            {labelOf(name)}
          </option>
        ))}
      </select>
      <select
        aria-label={fill(words.sign, slots)}
        value={row.sign}
        onChange={(event) => {
          const sign = SIGNS.find((one) => one === event.currentTarget.value);
          if (sign !== undefined) put({ sign });
        }}
      >
        {SIGNS.map((sign) => (
          <option key={sign} value={sign}>
            {words.signs[sign]} ({sign === '>=' ? '≥' : '≤'})
          </option>
        ))}
      </select>
      <span class={styles.bound}>
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          aria-label={fill(words.bound, slots)}
          aria-invalid={fault !== null && row.text !== ''}
          aria-describedby={`${id}-now ${id}-fault`}
          value={textOf(row, unit, locale)}
          onInput={(event) => put({ text: event.currentTarget.value })}
        />
        <span>{unit === 'plain' ? '' : words[unit]}</span>
      </span>
      <button
        type="button"
        data-action="remove-condition"
        aria-label={fill(words.remove, slots)}
        onClick={(event) => {
          const part = event.currentTarget.closest('section');
          onChange(rows.filter((_row, index) => index !== at));
          // The last button of the list goes with its line, and would take the focus along.
          requestAnimationFrame(() =>
            part?.querySelector<HTMLElement>('[data-action="add-condition"]')?.focus(),
          );
        }}
      >
        ×
      </button>
      <span id={`${id}-now`} class={styles.soft}>
        {nowText(row, figure, words)}
      </span>
      <span id={`${id}-fault`} class={fault === null ? undefined : styles.fault} role="status">
        {fault}
      </span>
    </li>
  );
}

/** Conditions on results, written as the calculator shows them. */
export function Goal(props: Props): JSX.Element {
  const { words, rows, onChange } = props;
  return (
    <>
      <p>{words.text}</p>
      <ul class={styles.rows}>
        {rows.map((row, at) => (
          <Line key={at} {...props} row={row} at={at} />
        ))}
      </ul>
      {rows.length < MOST_CONDITIONS ? (
        <p>
          <button
            type="button"
            data-action="add-condition"
            onClick={() => onChange([...rows, NEW_ROW])}
          >
            {words.add}
          </button>
        </p>
      ) : (
        <p class={styles.soft}>{fill(words.most, { most: MOST_CONDITIONS })}</p>
      )}
    </>
  );
}
