import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { rowsStrings } from '../../i18n/strings/rows.ts';
import { fill } from '../../i18n/template.ts';
import { leftOutOf } from '../../params/codec.ts';
import { readDelimited } from '../../params/csv.ts';
import { looksLikeTable, readPasted } from '../../params/pasted.ts';
import type { Rows } from '../../params/rows.ts';
import type { RowsField, Table } from '../../params/table.ts';
import { Button } from '../../ui/Button.tsx';
import { CellInput } from '../../ui/CellInput.tsx';
import { columnLabels, problemMessage } from '../messages.ts';
import type { Placement } from '../props.ts';
import type { Naming } from '../row-names.ts';
import {
  addRow,
  cellKey,
  hasRoomFor,
  removeRow,
  spreadCells,
  typeCell,
  type CellPlace,
} from '../rows.ts';
import type { Session } from '../session.ts';
import { PasteRows } from './PasteRows.tsx';
import { shownCell } from './rows.ts';
import styles from './rows.module.css';

interface Props<T extends Table> {
  readonly place: Placement;
  readonly table: T;
  readonly session: Session<T>;
  /** The table's label by its name, and those of its columns: `models`, `models.accuracy`. */
  readonly labels: Readonly<Record<string, string>>;
  readonly name: string & keyof T['fields'];
  readonly hint?: string;
  /** What the rows are called: only what is typed is stored. */
  readonly naming?: Naming;
}

interface EditorProps extends Omit<Props<Table>, 'session'> {
  readonly session: Session<Table>;
  readonly field: RowsField;
  readonly rows: Rows;
  /** As shown. */
  readonly names: readonly string[];
  readonly id: string;
  readonly onPasteText: (text: string, place: CellPlace) => boolean;
  readonly focusLater: (selector: string) => void;
}

function EditableRow(props: EditorProps & { readonly row: number }): JSX.Element {
  const { place, session, labels, name, field, rows, names, naming, id, row } = props;
  const words = rowsStrings[place.locale];
  const columns = columnLabels(field, name, labels);
  const called = names[row] ?? String(row + 1);
  const cells = field.columns.map((column, at) => {
    const cell = { row, column: at };
    const key = cellKey(field, name, cell);
    const draft = session.drafts.value[key];
    const label = { column: columns[column.name] ?? '', row: called };
    const isOptional = column.kind !== 'text' && column.optional;
    return (
      <CellInput
        key={column.name}
        name={key}
        label={fill(words.cell, at === 0 ? { ...label, row: String(row + 1) } : label)}
        isNumber={column.kind !== 'text'}
        shown={at === 0 ? called : shownCell(column, rows[row]?.[at] ?? null, place)}
        placeholder={isOptional ? '–' : undefined}
        draft={draft && { text: draft.text, messageId: `${id}-errors` }}
        onType={(text) =>
          session.editRows(name, (editing) => typeCell({ ...editing, naming }, cell, text))
        }
        onPasteText={(text) => props.onPasteText(text, cell)}
      />
    );
  });
  const [head, ...others] = cells;
  return (
    <tr>
      <th scope="row">{head}</th>
      {others.map((cell) => (
        <td key={cell.key}>{cell}</td>
      ))}
      <td>
        <Button
          class={styles.remove}
          data-remove-row={row}
          aria-label={fill(words.remove, { row: called })}
          isIdle={rows.length <= field.least}
          onPress={() => {
            session.editRows(name, (editing) => removeRow(editing, row));
            // The next row has come to this place; after the last one there is none.
            props.focusLater(`[data-remove-row="${Math.min(row, rows.length - 2)}"]`);
          }}
        >
          <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2L10 10M10 2L2 10" fill="none" stroke="currentColor" stroke-width="1.6" />
          </svg>
        </Button>
      </td>
    </tr>
  );
}

function Cells(props: EditorProps): JSX.Element {
  const { place, labels, name, field, rows, id } = props;
  const columns = columnLabels(field, name, labels);
  return (
    <div class={styles.scroll}>
      <table class={styles.table} data-rows={name} aria-labelledby={`${id}-title`}>
        <thead>
          <tr>
            {field.columns.map((column) => (
              <th key={column.name} scope="col">
                {columns[column.name]}
              </th>
            ))}
            <td>
              <span class="visually-hidden">{rowsStrings[place.locale].removeHead}</span>
            </td>
          </tr>
        </thead>
        <tbody>
          {rows.map((_row, row) => (
            <EditableRow key={row} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Every cell whose text is no value, in the order of the table. */
function Errors({ place, table, session, labels, name, field, rows, id }: EditorProps) {
  const ui = calculatorStrings[place.locale];
  const faults = rows.flatMap((_row, row) =>
    field.columns.flatMap((column, at) => {
      const key = cellKey(field, name, { row, column: at });
      const draft = session.drafts.value[key];
      if (draft === undefined) return [];
      const problem = { name, row: row + 1, column: column.name, ...draft };
      return { key, text: problemMessage(table, labels, problem, ui) };
    }),
  );
  return (
    <div id={`${id}-errors`} class={styles.errors} role="alert" hidden={faults.length === 0}>
      {faults.map((fault) => (
        <p key={fault.key} data-error={fault.key}>
          {fault.text}
        </p>
      ))}
    </div>
  );
}

/** Moves the focus to a cell or button that is there only after the next drawing. */
function useFocusLater(): readonly [
  { readonly current: HTMLDivElement | null },
  (selector: string) => void,
] {
  const root = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    root.current?.querySelector<HTMLElement>(wanted)?.focus();
    setWanted(null);
  }, [wanted]);
  return [root, setWanted];
}

/**
 * A table of a session that the reader edits: cells, rows, and tables pasted from elsewhere.
 * Renders nothing where a link hides it.
 */
export function RowsEditor<T extends Table>(props: Props<T>): JSX.Element | null {
  const { place, table, name, labels, naming } = props;
  // What an editor asks of a session does not depend on the types of its values.
  const session = props.session as unknown as Session<Table>;
  const [root, focusLater] = useFocusLater();
  const [pasted, setPasted] = useState('');
  const field = table.fields[name];
  if (field?.kind !== 'rows' || session.hidden.value.includes(name)) return null;
  const rows = session.values.value[name] as Rows;
  const words = rowsStrings[place.locale];
  const id = `${place.figureId}-${name}`;

  function onPasteText(text: string, at: CellPlace): boolean {
    if (field?.kind !== 'rows' || !looksLikeTable(text)) return false;
    const reading = readPasted(field, text, columnLabels(field, name, labels));
    const block = readDelimited(text).lines.map(({ cells }) => cells);
    if (reading.hasHeader || !hasRoomFor(field, at, block)) setPasted(text);
    else session.editRows(name, (editing) => spreadCells({ ...editing, naming }, at, block));
    return true;
  }

  const names = naming?.(rows) ?? rows.map(([first]) => String(first));
  const parts = { ...props, session, field, rows, names, id, onPasteText, focusLater };
  const isFull = rows.length >= field.most;
  return (
    <div ref={root} class={styles.editor} role="group" aria-labelledby={`${id}-title`}>
      <p id={`${id}-title`} class={styles.title}>
        {labels[name]}
      </p>
      {props.hint !== undefined && <p class={styles.hint}>{props.hint}</p>}
      <Cells {...parts} />
      <Errors {...parts} />
      <Button
        class={styles.button}
        data-action={`add-row-${name}`}
        isIdle={isFull}
        onPress={() => {
          session.editRows(name, addRow);
          const first = cellKey(field, name, { row: rows.length, column: 0 });
          focusLater(`input[name="${first}"]`);
        }}
      >
        {words.add}
      </Button>
      {isFull && <p class={styles.hint}>{fill(words.full, { most: field.most })}</p>}
      {leftOutOf(table, session.values.value).includes(name) && (
        <p class={styles.hint} role="status" data-left-out={name}>
          {words.leftOut}
        </p>
      )}
      <PasteRows {...parts} text={pasted} onWrite={setPasted} />
    </div>
  );
}
