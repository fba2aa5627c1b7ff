import type { JSX } from 'preact';
import { formatCount } from '../../../i18n/numbers.ts';
import { fill } from '../../../i18n/template.ts';
import { Button } from '../../../ui/Button.tsx';
import { rowOf } from './model.ts';
import { LONGEST_CELL } from './read-table.ts';
import { cellOf } from './Row.tsx';
import { rowName } from './summary.ts';
import { Thumb } from './Thumb.tsx';
import type { PartProps } from './Workbench.tsx';
import styles from './sheet.module.css';

/** Texts of this length or less are one line to edit. */
const SHORT = 60;

/** The active example whole: its picture, its cells to be mended, and a comment. */
export function Detail(props: PartProps): JSX.Element | null {
  const { words, sheet, pictures, place } = props;
  const now = sheet.sheet.value;
  const row = rowOf(now, sheet.active.value ?? '');
  if (row === undefined) return null;
  const { key } = row;
  const at = sheet.activePlace.value;
  const count = (value: number) => formatCount(value, place.locale);
  const picture = cellOf(now, row, 'picture');
  const name = rowName(now, row.cells);
  const id = `${place.figureId}-detail`;
  return (
    <div class={styles.detail} role="group" aria-labelledby={`${id}-heading`} data-detail="">
      <div class={styles.bar}>
        <b id={`${id}-heading`}>
          {fill(words.detail.heading, {
            place: count(at + 1),
            count: count(sheet.shown.value.length),
          })}
        </b>
        <Button
          data-action="previous-row"
          isIdle={at <= 0}
          onPress={() => sheet.move(at - 1, false)}
        >
          {words.detail.previous}
        </Button>
        <Button
          data-action="next-row"
          isIdle={at >= sheet.shown.value.length - 1}
          onPress={() => sheet.move(at + 1, false)}
        >
          {words.detail.next}
        </Button>
      </div>
      {pictures.has(picture) && (
        <Thumb
          pictures={pictures}
          path={picture}
          label={fill(words.detail.picture, { name: picture })}
        />
      )}
      {now.columns.map((column, columnAt) => {
        const text = row.cells[columnAt] ?? '';
        const label = column.name === '' ? words.detail.roles[column.role] : column.name;
        const shared = {
          id: `${id}-${columnAt}`,
          'data-cell': column.role,
          autocomplete: 'off',
          maxLength: LONGEST_CELL,
          value: text,
        } as const;
        const put = (typed: string) =>
          sheet.perform({ kind: 'cell', key, column: columnAt, text: typed });
        return (
          <label key={`${key} ${columnAt}`} for={shared.id}>
            <span>{label}</span>
            {column.role === 'text' || text.length > SHORT ? (
              <textarea {...shared} rows={3} onChange={(event) => put(event.currentTarget.value)} />
            ) : (
              <input {...shared} type="text" onChange={(event) => put(event.currentTarget.value)} />
            )}
          </label>
        );
      })}
      <label key={`${key} comment`} for={`${id}-comment`}>
        <span>{words.detail.comment}</span>
        <textarea
          id={`${id}-comment`}
          data-comment=""
          rows={2}
          aria-label={`${words.detail.comment}: ${name}`}
          maxLength={LONGEST_CELL}
          autocomplete="off"
          value={row.comment}
          onChange={(event) => {
            sheet.perform({ kind: 'comment', key, text: event.currentTarget.value });
          }}
        />
      </label>
    </div>
  );
}
