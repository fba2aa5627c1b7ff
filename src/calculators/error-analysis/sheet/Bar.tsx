import type { JSX } from 'preact';
import { changeSheetMark } from '../../../browser/sheet-mark.ts';
import { formatCount } from '../../../i18n/numbers.ts';
import { fill } from '../../../i18n/template.ts';
import { Button } from '../../../ui/Button.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { MOST_TAGS } from '../params.ts';
import type { Filter } from './state.ts';
import type { PartProps } from './Workbench.tsx';
import styles from './sheet.module.css';

/** What was done last, said once. */
function Said({ words, sheet, place }: PartProps): JSX.Element {
  const done = sheet.done.value;
  const slots = {
    count: formatCount(done?.count ?? 0, place.locale),
    name: done?.name ?? '',
    most: MOST_TAGS,
  };
  return (
    <p class={styles.said} role="status" data-done={done?.kind}>
      {done !== null && fill(words.done[done.kind], slots)}
    </p>
  );
}

function Showing({ words, sheet, place }: PartProps): JSX.Element {
  const { rows } = sheet.sheet.value;
  const id = `${place.figureId}-sheet`;
  const count = (value: number) => formatCount(value, place.locale);
  return (
    <>
      <label for={`${id}-search`}>
        {words.bar.search}
        <input
          id={`${id}-search`}
          type="search"
          autocomplete="off"
          value={sheet.query.value}
          onInput={(event) => sheet.show(sheet.filter.value, event.currentTarget.value)}
        />
      </label>
      <label for={`${id}-show`}>
        {words.bar.show}
        <select
          id={`${id}-show`}
          value={sheet.filter.value}
          onChange={(event) => sheet.show(event.currentTarget.value as Filter, sheet.query.value)}
        >
          <option value="all">{words.bar.all}</option>
          <option value="untagged">{words.bar.untagged}</option>
          {sheet.tags.value.map((tag) => (
            <option key={tag.id} value={`tag:${tag.id}`}>
              {tag.name}
            </option>
          ))}
        </select>
      </label>
      <span class={styles.soft} data-sheet-counts="">
        {fill(words.bar.counts, {
          shown: count(sheet.shown.value.length),
          rows: count(rows.length),
          selected: count(sheet.selected.value.size),
        })}
      </span>
    </>
  );
}

function Selecting({ words, sheet }: PartProps): JSX.Element {
  return (
    <>
      <button type="button" data-action="select-all" onClick={sheet.selectAll}>
        {words.bar.selectAll}
      </button>
      <Button
        data-action="select-none"
        isIdle={sheet.selected.value.size === 0}
        onPress={sheet.selectNone}
      >
        {words.bar.selectNone}
      </Button>
      <Button
        data-action="remove-rows"
        isIdle={sheet.targets.value.length === 0}
        onPress={sheet.removeRows}
      >
        {words.bar.remove}
      </Button>
    </>
  );
}

/** Undo for everything, what is shown, and what is selected. */
export function Bar(props: PartProps): JSX.Element {
  const { words, sheet, hasKeys } = props;
  const hasRows = sheet.sheet.value.rows.length > 0;
  return (
    <>
      <div class={styles.bar}>
        <Button data-action="undo-sheet" isIdle={!sheet.canUndo.value} onPress={sheet.undo}>
          {words.bar.undo}
        </Button>
        <Button data-action="redo-sheet" isIdle={!sheet.canRedo.value} onPress={sheet.redo}>
          {words.bar.redo}
        </Button>
        {hasRows && <Selecting {...props} />}
        <Said {...props} />
      </div>
      {hasRows && (
        <>
          <div class={styles.bar}>
            <Showing {...props} />
          </div>
          <div>
            <Switch
              name="sheet-keys"
              label={words.bar.keys}
              value={hasKeys.value}
              onToggle={(value) => {
                changeSheetMark({ hasKeys: value });
                hasKeys.value = value;
              }}
            />
            <p class={styles.soft}>{hasKeys.value ? words.bar.keysHelp : words.bar.keysOff}</p>
          </div>
        </>
      )}
    </>
  );
}
