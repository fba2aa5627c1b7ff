import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { readSheetMark } from '../../../browser/sheet-mark.ts';
import { tagOfKey } from './hot-keys.ts';
import { rowOf } from './model.ts';
import { Row } from './Row.tsx';
import { useVirtual } from './use-virtual.ts';
import type { PartProps } from './Workbench.tsx';
import styles from './grid.module.css';

/** Heights of a row in pixels: side by side, and stacked where there is little room. */
const HEIGHT = { wide: 56, narrow: 96 } as const;
const NARROW = 480;
const PAGE = 8;

/** Whether a box is too narrow for rows side by side. */
function useNarrow(box: { readonly current: HTMLElement | null }): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      setNarrow((entry?.contentRect.width ?? NARROW) < NARROW);
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return isNarrow;
}

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_at, last) => last,
};

/** Moves the focus to a field elsewhere in the workbench. */
function focusOn(from: HTMLElement, selector: string): void {
  from.closest('[data-sheet]')?.querySelector<HTMLElement>(selector)?.focus();
}

/** What a key with Ctrl or Command does; false for one that is not ours. */
function command({ sheet }: PartProps, event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (key === 'z') (event.shiftKey ? sheet.redo : sheet.undo)();
  else if (key === 'y') sheet.redo();
  else if (key === 'a') sheet.selectAll();
  else return false;
  return true;
}

/** What a single key does where single keys are on. */
function single({ sheet }: PartProps, event: KeyboardEvent, grid: HTMLElement): boolean {
  const tag = sheet.sheet.value.tags[tagOfKey(event.key)];
  if (tag !== undefined) sheet.toggleTag(tag.id);
  else if (event.key === 'n') focusOn(grid, '[data-new-tag]');
  else if (event.key === 'c') focusOn(grid, '[data-comment]');
  else return false;
  return true;
}

function plain(props: PartProps, event: KeyboardEvent, grid: HTMLElement): boolean {
  const { sheet } = props;
  const at = sheet.activePlace.value;
  const to = MOVES[event.key]?.(at, sheet.shown.value.length - 1);
  if (to !== undefined) sheet.move(to, event.shiftKey);
  else if (event.key === ' ' && sheet.active.value !== null) {
    sheet.select(sheet.active.value, 'toggle');
  } else if (event.key === 'Escape' && sheet.selected.value.size > 0) sheet.selectNone();
  else if (event.key === 'Delete') sheet.removeRows();
  else return readSheetMark().hasKeys && single(props, event, grid);
  return true;
}

/** The examples as a list of which only the part in sight is drawn. */
export function Grid(props: PartProps): JSX.Element {
  const { words, sheet, place } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrow(scroller);
  const keys = sheet.shown.value;
  const size = isNarrow ? HEIGHT.narrow : HEIGHT.wide;
  const virtual = useVirtual({ count: keys.length, size, scroller });
  const active = sheet.active.value;
  const at = sheet.activePlace.value;
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, size]);
  const idOf = (key: string) => `${place.figureId}-row-${key}`;

  function onKeyDown(event: KeyboardEvent): void {
    const grid = scroller.current;
    if (grid === null || event.altKey) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const isOurs = isCommand ? command(props, event) : plain(props, event, grid);
    if (isOurs) event.preventDefault();
  }

  function onClick(event: MouseEvent): void {
    const row = (event.target as Element).closest<HTMLElement>('[data-key]');
    const key = row?.dataset['key'];
    if (key === undefined) return;
    const isToggle = event.ctrlKey || event.metaKey || (event.target as Element).matches('input');
    sheet.select(key, event.shiftKey ? 'range' : isToggle ? 'toggle' : 'only');
  }

  return (
    <div
      ref={scroller}
      class={styles.grid}
      role="grid"
      tabIndex={0}
      aria-label={words.grid.label}
      aria-multiselectable="true"
      aria-rowcount={keys.length}
      aria-activedescendant={active === null ? undefined : idOf(active)}
      data-narrow={isNarrow ? '' : undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {keys.length === 0 && (
        <div role="row">
          <span role="gridcell">{words.grid.empty}</span>
        </div>
      )}
      <div role="rowgroup" class={styles.rows} style={{ height: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const key = keys[index] ?? '';
          const row = rowOf(sheet.sheet.value, key);
          if (row === undefined) return null;
          return (
            <Row
              key={key}
              {...props}
              id={idOf(key)}
              row={row}
              index={index}
              isActive={key === active}
              isSelected={sheet.selected.value.has(key)}
              start={start}
              size={size}
            />
          );
        })}
      </div>
    </div>
  );
}
