import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { Decoded, Problem } from '../params/codec.ts';
import { parseField } from '../params/parse.ts';
import {
  isAllowed,
  sameValue,
  type AnyValues,
  type Table,
  type Value,
  type Values,
} from '../params/table.ts';
import { withoutDrafts, type Drafts } from './drafts.ts';
import type { Editing } from './rows.ts';

/** A named set of numbers: what differs from the defaults of the table. */
export interface Preset {
  readonly id: string;
  readonly values: AnyValues;
}

interface Moment<T extends Table> {
  readonly values: Values<T>;
  readonly drafts: Drafts;
}

/**
 * The inputs of one calculator on one page: values, drafts, undo, presets and the reader's own
 * numbers. It knows no DOM and no address; results are computed from `values` elsewhere.
 */
export interface Session<T extends Table> {
  readonly values: ReadonlySignal<Values<T>>;
  readonly drafts: ReadonlySignal<Drafts>;
  readonly notices: ReadonlySignal<readonly Problem[]>;
  readonly hidden: ReadonlySignal<readonly string[]>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canReset: ReadonlySignal<boolean>;
  /** The preset whose values are shown, if any. */
  readonly presetId: ReadonlySignal<string | null>;
  /** The reader's own numbers, kept while a preset is tried; null before there are any. */
  readonly own: ReadonlySignal<Values<T> | null>;
  /** Commits typed text: a value, or a draft with its problem while the last value stays. */
  readonly type: (name: string, text: string) => void;
  /** Puts a value; `gesture` marks a drag, all of which is one step of undo. */
  readonly put: (name: string, value: Value, gesture?: string) => void;
  /** Puts several values as one step of undo; `gesture` as above. */
  readonly putAll: (values: AnyValues, gesture?: string) => void;
  /** Edits a table as one step: `editRows('models', (table) => removeRow(table, 2))`. */
  readonly editRows: (name: string, change: (editing: Editing) => Editing) => void;
  /** Ends a drag. */
  readonly release: () => void;
  readonly choosePreset: (id: string) => void;
  readonly restoreOwn: () => void;
  readonly reset: () => void;
  readonly undo: () => void;
  /** Shows what a link says. Not a step of undo unless there was something to lose. */
  readonly load: (decoded: Decoded<T>) => void;
  readonly dismiss: () => void;
}

const LONGEST_HISTORY = 200;

function sameValues(a: AnyValues, b: AnyValues): boolean {
  return Object.keys(a).every((name) => sameValue(a[name], b[name]));
}

/** @param start what Reset returns to: the author's numbers, or the defaults of the table. */
export function createSession<T extends Table>(
  table: T,
  start: Values<T>,
  presets: readonly Preset[],
  defaults: Values<T>,
  hide: readonly string[] = [],
): Session<T> {
  const moment = signal<Moment<T>>({ values: start, drafts: {} });
  const history = signal<readonly Moment<T>[]>([]);
  const own = signal<Values<T> | null>(null);
  const notices = signal<readonly Problem[]>([]);
  const hidden = signal<readonly string[]>(hide);
  let openGesture: string | null = null;

  const fullPresets = presets.map((preset) => ({
    id: preset.id,
    values: { ...defaults, ...preset.values } as Values<T>,
  }));
  const values = computed(() => moment.value.values);
  const presetOf = (shown: Values<T>) =>
    fullPresets.find((preset) => sameValues(shown, preset.values))?.id ?? null;

  function go(next: Moment<T>, gesture: string | null = null): void {
    if (gesture === null || gesture !== openGesture) {
      history.value = [...history.value, moment.value].slice(-LONGEST_HISTORY);
    }
    openGesture = gesture;
    moment.value = next;
  }

  function edit(next: Moment<T>, gesture: string | null = null): void {
    if (sameValues(next.values, moment.value.values) && next.drafts === moment.value.drafts) return;
    go(next, gesture);
    own.value = next.values;
  }

  /** Applies an edit of a table's rows, unless it changes nothing or the table would not allow it. */
  function editRows(name: string, change: (editing: Editing) => Editing): void {
    const field = table.fields[name];
    if (field?.kind !== 'rows') return;
    const { values: now, drafts } = moment.value;
    const rows = now[name] as Editing['rows'];
    const next = change({ field, name, rows, drafts });
    if (next.rows === rows && next.drafts !== drafts) go({ values: now, drafts: next.drafts });
    else if (isAllowed(field, next.rows)) {
      edit({ values: { ...now, [name]: next.rows }, drafts: next.drafts });
    }
  }

  function put(name: string, value: unknown, gesture: string | null = null): void {
    const field = table.fields[name];
    if (field === undefined || !isAllowed(field, value)) {
      throw new RangeError(`${name} cannot be ${String(value)}`);
    }
    edit(
      {
        values: { ...moment.value.values, [name]: value },
        drafts: withoutDrafts(moment.value.drafts, name),
      },
      gesture,
    );
  }

  return {
    values,
    drafts: computed(() => moment.value.drafts),
    notices,
    hidden,
    own,
    canUndo: computed(() => history.value.length > 0),
    canReset: computed(
      () => !sameValues(moment.value.values, start) || Object.keys(moment.value.drafts).length > 0,
    ),
    presetId: computed(() => presetOf(moment.value.values)),
    type: (name, text) => {
      const field = table.fields[name];
      if (field === undefined) return;
      const parsed = parseField(field, text);
      if (parsed.ok) return put(name, parsed.value);
      const drafts = { ...moment.value.drafts, [name]: { text, code: parsed.code } };
      go({ values: moment.value.values, drafts });
    },
    put: (name, value, gesture) => put(name, value, gesture ?? null),
    putAll: (some, gesture) => {
      const names = Object.keys(some);
      const drafts = names.reduce(withoutDrafts, moment.value.drafts);
      edit({ values: { ...moment.value.values, ...some }, drafts }, gesture ?? null);
    },
    editRows,
    release: () => {
      openGesture = null;
    },
    choosePreset: (id) => {
      const preset = fullPresets.find((candidate) => candidate.id === id);
      if (preset !== undefined) go({ values: preset.values, drafts: {} });
    },
    restoreOwn: () => {
      if (own.value !== null) go({ values: own.value, drafts: {} });
    },
    reset: () => go({ values: start, drafts: {} }),
    undo: () => {
      const last = history.value.at(-1);
      if (last === undefined) return;
      history.value = history.value.slice(0, -1);
      openGesture = null;
      moment.value = last;
    },
    load: (decoded) => {
      notices.value = decoded.problems;
      if (decoded.hide.length > 0) hidden.value = decoded.hide;
      if (!sameValues(decoded.values, moment.value.values)) {
        go({ values: decoded.values, drafts: {} });
        if (presetOf(decoded.values) === null) own.value = decoded.values;
      }
    },
    dismiss: () => {
      notices.value = [];
    },
  };
}
