import type { JSX } from 'preact';
import { fill } from '../../../i18n/template.ts';
import type { Role, Sheet, SheetRow } from './model.ts';
import { rowName } from './summary.ts';
import { Thumb } from './Thumb.tsx';
import type { PartProps } from './Workbench.tsx';
import styles from './grid.module.css';

interface Props extends PartProps {
  readonly id: string;
  readonly row: SheetRow;
  readonly index: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Place and height in pixels. */
  readonly start: number;
  readonly size: number;
}

/** A row shows the beginning of a text: the whole one stands beside the table. */
const LONGEST_SHOWN = 240;

/** The cell of a role, or nothing. */
export function cellOf({ columns }: Pick<Sheet, 'columns'>, row: SheetRow, role: Role): string {
  return row.cells[columns.findIndex((column) => column.role === role)] ?? '';
}

/** One example: its name or text, what it is and was called, and its categories. */
export function Row(props: Props): JSX.Element {
  const { words, sheet, pictures, row, isActive, isSelected } = props;
  const now = sheet.sheet.value;
  const name = rowName(now, row.cells);
  const text = cellOf(now, row, 'text').slice(0, LONGEST_SHOWN);
  const picture = cellOf(now, row, 'picture');
  const truth = cellOf(now, row, 'truth');
  const prediction = cellOf(now, row, 'prediction');
  const tags = sheet.tags.value.filter(({ id }) => row.tags.includes(id));
  return (
    <div
      id={props.id}
      class={styles.row}
      role="row"
      aria-rowindex={props.index + 1}
      aria-selected={isSelected}
      data-key={row.key}
      data-active={isActive ? '' : undefined}
      style={{ height: `${props.size}px`, transform: `translateY(${props.start}px)` }}
    >
      <span role="gridcell" class={styles.pick}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={fill(words.grid.select, { name })}
          checked={isSelected}
        />
      </span>
      <span role="gridcell" class={styles.example}>
        {pictures.has(picture) && <Thumb pictures={pictures} path={picture} label="" />}
        <span class={styles.lines}>
          <b>{name}</b>
          {text !== '' && text !== name && <span>{text}</span>}
        </span>
      </span>
      <span role="gridcell" class={styles.answers}>
        {truth + prediction !== '' && fill(words.grid.answer, { truth, prediction })}
      </span>
      <span role="gridcell" class={styles.chips}>
        {tags.map(({ id, name: tag }) => (
          <span key={id} class={styles.chip}>
            {tag}
          </span>
        ))}
        {row.comment !== '' && (
          <svg
            width="14"
            height="14"
            viewBox="0 0 14 14"
            role="img"
            aria-label={words.grid.commented}
          >
            <path d="M1 2h12v8H6l-3 3v-3H1z" fill="none" stroke="currentColor" stroke-width="1.3" />
          </svg>
        )}
      </span>
    </div>
  );
}
