import type { JSX } from 'preact';
import { formatCount } from '../../../i18n/numbers.ts';
import { fill } from '../../../i18n/template.ts';
import { Switch } from '../../../ui/Switch.tsx';
import type { Found } from './intake.ts';
import { LONGEST_CELL, MOST_COLUMNS, MOST_ROWS } from './read-table.ts';
import type { PartProps } from './Workbench.tsx';
import styles from './sheet.module.css';

type Table = Found & { kind: 'table' };

interface Props extends PartProps {
  readonly found: Found;
  readonly onUse: (found: Table, isReplacing: boolean) => void;
  readonly onNames: (names: boolean) => void;
  readonly onCancel: () => void;
}

const MOST_LISTED = 20;

function BadLines({ words, place, found }: PartProps & { found: Table }): JSX.Element | null {
  const { bad, table } = found;
  const count = (value: number) => formatCount(value, place.locale);
  if (bad.length === 0) return null;
  return (
    <div role="alert" data-error="sheet">
      <p class={styles.trouble}>{fill(words.intake.bad, { count: count(bad.length) })}</p>
      <ul>
        {bad.slice(0, MOST_LISTED).map((fault) => (
          <li key={fault.line} data-fault={fault.line}>
            {fill(words.intake.badLine[fault.code], {
              line: count(fault.line),
              found: 'found' in fault ? count(fault.found) : '',
              width: table.width,
              longest: count(LONGEST_CELL),
            })}
          </li>
        ))}
        {bad.length > MOST_LISTED && (
          <li>{fill(words.intake.more, { count: count(bad.length - MOST_LISTED) })}</li>
        )}
      </ul>
    </div>
  );
}

/** What was read and what of it cannot be used, before it goes into the sheet. */
export function FoundTable(props: Props): JSX.Element {
  const { words, place, sheet, state, found } = props;
  if (found.kind === 'problem') {
    return (
      <p role="alert" class={styles.trouble} data-error="sheet">
        {fill(words.intake.problems[found.problem], {
          most: formatCount(MOST_ROWS, place.locale),
          columns: MOST_COLUMNS,
        })}
      </p>
    );
  }
  const { table } = found;
  const rows = formatCount(table.rows.length, place.locale);
  const list = (names: readonly string[]) => names.join(', ') || words.intake.none;
  const hasRows = sheet.sheet.value.rows.length > 0;
  return (
    <div class={styles.found} data-found={table.rows.length}>
      <p>
        {fill(words.intake.found, {
          rows,
          columns: list(table.columns.map(({ name, role }) => name || words.detail.roles[role])),
          tags: list(state.naming(table.tags.map((name) => [name]))),
        })}
      </p>
      {found.text !== null && (
        <Switch
          name="sheet-names"
          label={words.intake.names}
          value={table.hasNames}
          onToggle={props.onNames}
        />
      )}
      <BadLines {...props} found={found} />
      <div class={styles.bar}>
        {table.rows.length > 0 && (
          <button type="button" data-action="add-table" onClick={() => props.onUse(found, false)}>
            {fill(words.intake.add, { count: rows })}
          </button>
        )}
        {hasRows && table.rows.length > 0 && (
          <button
            type="button"
            data-action="replace-table"
            onClick={() => props.onUse(found, true)}
          >
            {fill(words.intake.replace, { count: rows })}
          </button>
        )}
        <button type="button" data-action="cancel-table" onClick={props.onCancel}>
          {words.intake.cancel}
        </button>
      </div>
    </div>
  );
}
