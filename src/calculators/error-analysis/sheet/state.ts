import { computed, createModel, signal } from '@preact/signals-core';
import type { Naming } from '../../row-names.ts';
import {
  addTable,
  clearSheet,
  removeTag,
  renameTag,
  tagByName,
  tagByNameOn,
  tagName,
} from './commands.ts';
import { countTags } from './counts.ts';
import { apply, EMPTY_SHEET, rowOf, type Operation, type Sheet, type SheetRow } from './model.ts';
import type { ReadTable } from './read-table.ts';
import { inverseOf, isIdle } from './undo.ts';

/** Which rows are shown: all, those without a tag, or those with one (its id after a colon). */
export type Filter = 'all' | 'untagged' | `tag:${string}`;

/** What was done last, for a line that is read aloud. */
export interface Done {
  readonly kind: 'on' | 'off' | 'undone' | 'redone' | 'removed' | 'added' | 'cleared' | 'full';
  readonly count: number;
  readonly name: string;
}

const LONGEST_HISTORY = 500;

function matches(row: SheetRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = `${row.cells.join('\n')}\n${row.comment}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function passes(sheet: Sheet, row: SheetRow, filter: Filter): boolean {
  if (filter === 'all') return true;
  const known = row.tags.filter((id) => sheet.tags.some((tag) => tag.id === id));
  return filter === 'untagged' ? known.length === 0 : known.includes(filter.slice(4));
}

/**
 * A sheet while somebody works on it: what is selected and shown, and undo for everything. It knows
 * neither the page nor the storage: `onDo` hands on each operation.
 */
export const SheetState = createModel((newKey: () => string, naming?: Naming) => {
  const sheet = signal<Sheet>(EMPTY_SHEET);
  const past = signal<readonly Operation[]>([]);
  const future = signal<readonly Operation[]>([]);
  const selected = signal<ReadonlySet<string>>(new Set());
  const active = signal<string | null>(null);
  const filter = signal<Filter>('all');
  const query = signal('');
  const done = signal<Done | null>(null);
  let anchor: string | null = null;
  let onDo: (operation: Operation) => void = () => undefined;

  /** The tags as the page calls them. */
  const tags = computed(() => {
    const stored = sheet.value.tags;
    const names = naming?.(stored.map(({ name }) => [name])) ?? [];
    return stored.map(({ id, name }, at) => ({ id, name: names[at] ?? name }));
  });

  /** The name under which a tag is stored: somebody who types what is shown means that tag. */
  function storedName(name: string): string {
    const shown = tagByName({ tags: tags.value }, name);
    return sheet.value.tags.find(({ id }) => id === shown?.id)?.name ?? name;
  }

  const index = computed(() => sheet.value.index);
  // What is shown stays while rows are tagged: an example does not vanish under the reader's hands.
  const shown = computed((): readonly string[] => {
    void index.value;
    const now = sheet.peek();
    const words = query.value
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    const only = filter.value;
    return now.rows
      .filter((row) => passes(now, row, only) && matches(row, words))
      .map(({ key }) => key);
  });
  const places = computed(() => new Map(shown.value.map((key, at) => [key, at])));

  function put(operation: Operation): void {
    sheet.value = apply(sheet.value, operation);
    onDo(operation);
    tidy();
  }

  /** Forgets selected rows that are gone, and makes sure that some row is active. */
  function tidy(): void {
    const { index: now } = sheet.value;
    if ([...selected.value].some((key) => !now.has(key))) {
      selected.value = new Set([...selected.value].filter((key) => now.has(key)));
    }
    if (active.value !== null && places.value.has(active.value)) return;
    active.value = shown.value[0] ?? null;
  }

  function perform(operation: Operation | null, said: Done | null = null): void {
    if (operation === null || isIdle(sheet.value, operation)) return;
    past.value = [...past.value, inverseOf(sheet.value, operation)].slice(-LONGEST_HISTORY);
    future.value = [];
    put(operation);
    done.value = said;
  }

  function step(from: typeof past, to: typeof past, kind: 'undone' | 'redone'): void {
    const operation = from.value.at(-1);
    if (operation === undefined) return;
    from.value = from.value.slice(0, -1);
    to.value = [...to.value, inverseOf(sheet.value, operation)];
    put(operation);
    done.value = { kind, count: 0, name: '' };
  }

  /** The rows that an action is about: those selected, or the active one. */
  const targets = computed((): readonly string[] => {
    if (selected.value.size > 0) return [...selected.value];
    return active.value === null ? [] : [active.value];
  });

  function select(key: string, how: 'only' | 'toggle' | 'range'): void {
    if (how === 'range') {
      const from = places.value.get(anchor ?? active.value ?? key) ?? 0;
      const to = places.value.get(key) ?? from;
      const [low, high] = from < to ? [from, to] : [to, from];
      anchor ??= active.value;
      selected.value = new Set(shown.value.slice(low, high + 1));
    } else if (how === 'toggle') {
      const next = new Set(selected.value);
      if (!next.delete(key)) next.add(key);
      selected.value = next;
      anchor = key;
    } else {
      if (selected.value.size > 0) selected.value = new Set();
      anchor = key;
    }
    active.value = key;
  }

  return {
    sheet: computed(() => sheet.value),
    tags,
    shown,
    targets,
    selected: computed(() => selected.value),
    active: computed(() => active.value),
    activePlace: computed(() => places.value.get(active.value ?? '') ?? -1),
    filter: computed(() => filter.value),
    query: computed(() => query.value),
    done: computed(() => done.value),
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    counts: computed(() => countTags(sheet.value)),
    /** Hands each operation on, for the storage. */
    listen: (listener: (operation: Operation) => void): void => {
      onDo = listener;
    },
    /** Takes what the storage holds, or what another tab has changed. */
    take: (next: Sheet): void => {
      sheet.value = next;
      tidy();
    },
    undo: (): void => step(past, future, 'undone'),
    redo: (): void => step(future, past, 'redone'),
    perform,
    select,
    selectAll: (): void => {
      selected.value = new Set(shown.value);
    },
    selectNone: (): void => {
      selected.value = new Set();
    },
    /** Moves the active row; the rows in between are selected where it is asked. */
    move: (to: number, isExtending: boolean): void => {
      const key = shown.value[Math.max(0, Math.min(shown.value.length - 1, to))];
      if (key === undefined) return;
      if (isExtending) return select(key, 'range');
      active.value = key;
      anchor = key;
    },
    show: (only: Filter, words: string): void => {
      filter.value = only;
      query.value = words;
      tidy();
    },
    /** Puts a tag on all rows that it is about, or takes it off where all have it. */
    toggleTag: (id: string): void => {
      const keys = targets.value;
      const rows = keys.map((key) => rowOf(sheet.value, key));
      const isOn = !rows.every((row) => row?.tags.includes(id) ?? true);
      const name = tags.value.find((tag) => tag.id === id)?.name ?? '';
      const said = { kind: isOn ? 'on' : 'off', count: keys.length, name } as const;
      perform({ kind: 'tag', keys, tag: id, isOn }, said);
    },
    /** Gives the rows a tag by its name, a new one if need be. */
    tagAs: (text: string): void => {
      const name = tagName(text);
      const keys = targets.value;
      const operation = tagByNameOn(sheet.value, storedName(name), keys);
      if (operation === null && name !== '') done.value = { kind: 'full', count: 0, name };
      perform(operation, { kind: 'on', count: keys.length, name });
    },
    rename: (id: string, text: string): void => {
      perform(renameTag(sheet.value, id, storedName(tagName(text))));
    },
    removeTag: (id: string): void => perform(removeTag(sheet.value, id)),
    removeRows: (): void => {
      const keys = targets.value;
      perform({ kind: 'drop-rows', keys }, { kind: 'removed', count: keys.length, name: '' });
    },
    addTable: (table: ReadTable, isReplacing: boolean): void => {
      const said = { kind: 'added', count: table.rows.length, name: '' } as const;
      perform(addTable(sheet.value, table, isReplacing, newKey), said);
    },
    clear: (): void => {
      const count = sheet.value.rows.length;
      perform(clearSheet(sheet.value), { kind: 'cleared', count, name: '' });
    },
    newKey,
  };
});

export type SheetModel = InstanceType<typeof SheetState>;
