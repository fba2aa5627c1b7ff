/**
 * A sheet of misclassified examples: rows with cells, tags and a comment. Everything that is done to
 * it is an operation, which can be stored, sent to another tab, and undone by another operation.
 *
 * Operations say what is to be the case and not what is to be flipped, and change each record (the
 * head, or one row) on its own. So two tabs that change different things lose nothing, whichever of
 * their operations is stored first.
 */
export const ROLES = ['id', 'picture', 'text', 'truth', 'prediction', 'other'] as const;
export type Role = (typeof ROLES)[number];

export interface SheetColumn {
  readonly name: string;
  readonly role: Role;
}

export interface SheetTag {
  /** From the name that it was given first, so that two tabs that invent one invent the same. */
  readonly id: string;
  readonly name: string;
}

export interface SheetHead {
  readonly columns: readonly SheetColumn[];
  readonly tags: readonly SheetTag[];
}

export interface SheetRow {
  readonly key: string;
  /** Rows stand in this order. */
  readonly order: number;
  /** By column; what is missing at the end is empty. */
  readonly cells: readonly string[];
  /** Ids of tags, in the order in which they were given. */
  readonly tags: readonly string[];
  readonly comment: string;
}

export interface Sheet extends SheetHead {
  readonly rows: readonly SheetRow[];
  /** Where a row stands, by its key. */
  readonly index: ReadonlyMap<string, number>;
}

export type Operation =
  | {
      readonly kind: 'tag';
      readonly keys: readonly string[];
      readonly tag: string;
      readonly isOn: boolean;
    }
  | { readonly kind: 'comment'; readonly key: string; readonly text: string }
  | { readonly kind: 'cell'; readonly key: string; readonly column: number; readonly text: string }
  /** Adds rows or brings them back. */
  | { readonly kind: 'put-rows'; readonly rows: readonly SheetRow[] }
  | { readonly kind: 'drop-rows'; readonly keys: readonly string[] }
  /** Adds a tag at a place, or gives one another name. */
  | { readonly kind: 'put-tag'; readonly tag: SheetTag; readonly at: number }
  | { readonly kind: 'drop-tag'; readonly id: string }
  | { readonly kind: 'columns'; readonly columns: readonly SheetColumn[] }
  | { readonly kind: 'all'; readonly operations: readonly Operation[] };

export const EMPTY_HEAD: SheetHead = { columns: [], tags: [] };

function indexOf(rows: readonly SheetRow[]): ReadonlyMap<string, number> {
  return new Map(rows.map((row, at) => [row.key, at]));
}

/** A sheet of a head and rows in any order. */
export function sheetOf(head: SheetHead, rows: readonly SheetRow[]): Sheet {
  const ordered = [...rows].sort((a, b) => a.order - b.order || (a.key < b.key ? -1 : 1));
  const { columns, tags } = head;
  return { columns, tags, rows: ordered, index: indexOf(ordered) };
}

export const EMPTY_SHEET = sheetOf(EMPTY_HEAD, []);

export function headOf({ columns, tags }: Sheet): SheetHead {
  return { columns, tags };
}

export function rowOf(sheet: Sheet, key: string): SheetRow | undefined {
  return sheet.rows[sheet.index.get(key) ?? -1];
}

/** The simple operations of which one consists, in order. */
export function stepsOf(operation: Operation): readonly Exclude<Operation, { kind: 'all' }>[] {
  return operation.kind === 'all' ? operation.operations.flatMap(stepsOf) : [operation];
}

/** The keys of the rows that an operation may change. */
export function keysOf(operation: Operation): readonly string[] {
  switch (operation.kind) {
    case 'tag':
    case 'drop-rows':
      return operation.keys;
    case 'comment':
    case 'cell':
      return [operation.key];
    case 'put-rows':
      return operation.rows.map(({ key }) => key);
    case 'put-tag':
    case 'drop-tag':
    case 'columns':
      return [];
    case 'all':
      return [...new Set(operation.operations.flatMap(keysOf))];
  }
}

/** The head after an operation: the same object where it says nothing about it. */
export function changeHead(head: SheetHead, operation: Operation): SheetHead {
  switch (operation.kind) {
    case 'put-tag': {
      const { tag, at } = operation;
      const now = head.tags.findIndex(({ id }) => id === tag.id);
      if (now >= 0) return { ...head, tags: head.tags.with(now, tag) };
      return { ...head, tags: head.tags.toSpliced(at, 0, tag) };
    }
    case 'drop-tag':
      return { ...head, tags: head.tags.filter(({ id }) => id !== operation.id) };
    case 'columns':
      return { ...head, columns: operation.columns };
    case 'all':
      return operation.operations.reduce(changeHead, head);
    case 'tag':
    case 'comment':
    case 'cell':
    case 'put-rows':
    case 'drop-rows':
      return head;
  }
}

function withTag(row: SheetRow, tag: string, isOn: boolean): SheetRow {
  if (row.tags.includes(tag) === isOn) return row;
  return { ...row, tags: isOn ? [...row.tags, tag] : row.tags.filter((one) => one !== tag) };
}

function withCell(row: SheetRow, column: number, text: string): SheetRow {
  if ((row.cells[column] ?? '') === text) return row;
  const length = Math.max(row.cells.length, column + 1);
  const cells = Array.from({ length }, (_, at) => (at === column ? text : (row.cells[at] ?? '')));
  return { ...row, cells };
}

/**
 * Changes rows by key, in place: what an operation does to the rows that it names, and to no other.
 * A row that is not there is not made by a tag or comment: another tab has taken it away.
 */
export function changeRows(rows: Map<string, SheetRow>, operation: Operation): void {
  const change = (key: string, by: (row: SheetRow) => SheetRow): void => {
    const row = rows.get(key);
    if (row !== undefined) rows.set(key, by(row));
  };
  for (const step of stepsOf(operation)) {
    switch (step.kind) {
      case 'tag':
        for (const key of step.keys) change(key, (row) => withTag(row, step.tag, step.isOn));
        break;
      case 'comment':
        change(step.key, (row) => ({ ...row, comment: step.text }));
        break;
      case 'cell':
        change(step.key, (row) => withCell(row, step.column, step.text));
        break;
      case 'put-rows':
        for (const row of step.rows) rows.set(row.key, row);
        break;
      case 'drop-rows':
        for (const key of step.keys) rows.delete(key);
        break;
      case 'put-tag':
      case 'drop-tag':
      case 'columns':
        break;
    }
  }
}

/** Takes records as they are now stored; null for a row that is gone. */
export function absorb(
  sheet: Sheet,
  head: SheetHead,
  changed: ReadonlyMap<string, SheetRow | null>,
): Sheet {
  const isSame = [...changed].every(([key, row]) => {
    const now = rowOf(sheet, key);
    return row === null ? now === undefined : now !== undefined && now.order === row.order;
  });
  if (isSame) {
    const rows = sheet.rows.slice();
    for (const [key, row] of changed) {
      const at = sheet.index.get(key);
      if (row !== null && at !== undefined) rows[at] = row;
    }
    return { ...head, rows, index: sheet.index };
  }
  const kept = sheet.rows.filter(({ key }) => !changed.has(key));
  const added = [...changed.values()].filter((row) => row !== null);
  return sheetOf(head, [...kept, ...added]);
}

/** Tagging is what is done most, and to all rows at once: it moves no row. */
function applyTag(sheet: Sheet, { keys, tag, isOn }: Operation & { kind: 'tag' }): Sheet {
  const rows = sheet.rows.slice();
  for (const key of keys) {
    const at = sheet.index.get(key);
    const row = at === undefined ? undefined : rows[at];
    if (at !== undefined && row !== undefined) rows[at] = withTag(row, tag, isOn);
  }
  return { ...sheet, rows };
}

/** The sheet after an operation. */
export function apply(sheet: Sheet, operation: Operation): Sheet {
  if (operation.kind === 'tag') return applyTag(sheet, operation);
  const keys = keysOf(operation);
  const rows = new Map<string, SheetRow>();
  for (const key of keys) {
    const row = rowOf(sheet, key);
    if (row !== undefined) rows.set(key, row);
  }
  changeRows(rows, operation);
  const changed = new Map(keys.map((key) => [key, rows.get(key) ?? null] as const));
  return absorb(sheet, changeHead(headOf(sheet), operation), changed);
}
