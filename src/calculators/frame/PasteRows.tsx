import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { rowsStrings } from '../../i18n/strings/rows.ts';
import { fill } from '../../i18n/template.ts';
import { readPasted, type PasteFault, type PastedRows } from '../../params/pasted.ts';
import type { RowsField, Table } from '../../params/table.ts';
import { Button } from '../../ui/Button.tsx';
import { columnLabels, problemMessage } from '../messages.ts';
import type { Placement } from '../props.ts';
import type { Session } from '../session.ts';
import styles from './rows.module.css';

interface Props {
  readonly place: Placement;
  readonly table: Table;
  readonly session: Session<Table>;
  readonly labels: Readonly<Record<string, string>>;
  readonly name: string;
  readonly field: RowsField;
  readonly id: string;
  /** What stands in the box; not empty, too, where a table was pasted into a cell. */
  readonly text: string;
  readonly onWrite: (text: string) => void;
}

const MOST_LISTED = 6;

/** Why a line cannot be used, in words. */
function faultMessage(
  {
    place,
    table,
    labels,
    name,
    field,
  }: Pick<Props, 'place' | 'table' | 'labels' | 'name' | 'field'>,
  fault: PasteFault,
): string {
  const words = rowsStrings[place.locale].paste;
  const { code, line, text, column } = fault;
  const slots = { columns: field.columns.length, most: field.most, found: text };
  const label = column === null ? '' : (labels[`${name}.${column}`] ?? column);
  if (
    code === 'open-quote' ||
    code === 'no-column' ||
    code === 'cell-count' ||
    code === 'row-count'
  ) {
    return fill(words[code], { ...slots, label });
  }
  const where = column === null ? {} : { column };
  const problem = { name, code, text, row: line, ...where };
  return problemMessage(table, labels, problem, {
    ...calculatorStrings[place.locale],
    // The line is said once, before the message.
    cell: '{column}',
  });
}

function Outcome(props: Props & { readonly reading: PastedRows }): JSX.Element {
  const { place, field, reading } = props;
  const words = rowsStrings[place.locale].paste;
  const { rows, faults } = reading;
  const said = [
    fill(words.ready, { count: rows.length }),
    ...(reading.hasHeader ? [words.header] : []),
    ...(rows.length < field.least ? [fill(words.tooFew, { least: field.least })] : []),
  ];
  const lines = new Set(faults.map(({ line }) => line)).size;
  return (
    <div role="status" class={styles.outcome} data-pasted={props.name}>
      <p>{said.join(' ')}</p>
      {faults.length > 0 && (
        <>
          <p>{fill(words.faults, { count: lines })}</p>
          <ul>
            {faults.slice(0, MOST_LISTED).map((fault, index) => (
              <li key={index} data-fault={fault.line}>
                {fill(words.line, { line: fault.line, message: faultMessage(props, fault) })}
              </li>
            ))}
            {faults.length > MOST_LISTED && (
              <li>{fill(words.more, { count: faults.length - MOST_LISTED })}</li>
            )}
          </ul>
        </>
      )}
    </div>
  );
}

/** A box for a whole table. What it would put into the table, and what not, is said before it does. */
export function PasteRows(props: Props): JSX.Element {
  const { place, session, labels, name, field, id, text, onWrite } = props;
  const words = rowsStrings[place.locale].paste;
  const [isOpen, setOpen] = useState(false);
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (text !== '') setOpen(true);
  }, [text]);
  const columns = columnLabels(field, name, labels);
  const reading = text.trim() === '' ? null : readPasted(field, text, columns);
  const count = reading?.rows.length ?? 0;
  return (
    <details
      class={styles.paste}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary ref={summary}>{words.summary}</summary>
      <div>
        <label for={`${id}-paste`}>{words.label}</label>
        <textarea
          id={`${id}-paste`}
          rows={4}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={`${id}-paste-hint`}
          value={text}
          onInput={(event) => onWrite(event.currentTarget.value)}
        />
        <p id={`${id}-paste-hint`} class={styles.hint}>
          {fill(words.hint, {
            columns: field.columns.map((column) => columns[column.name]).join(' · '),
          })}
        </p>
        {reading !== null && <Outcome {...props} reading={reading} />}
        <Button
          class={styles.button}
          data-action={`use-rows-${name}`}
          isIdle={reading === null || count < field.least}
          onPress={() => {
            if (reading === null) return;
            session.put(name, reading.rows);
            onWrite('');
            setOpen(false);
            summary.current?.focus();
          }}
        >
          {fill(words.use, { count })}
        </Button>
      </div>
    </details>
  );
}
