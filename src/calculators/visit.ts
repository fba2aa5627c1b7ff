import { effect } from '@preact/signals-core';
import { sessionStore } from '../browser/storage.ts';
import { decode, encode } from '../params/codec.ts';
import type { Table } from '../params/table.ts';
import { keptRecord } from './kept.ts';
import type { Placement } from './props.ts';
import type { Session } from './session.ts';

/** A tab may keep tables that are too long for a link. */
const LONGEST_KEPT = 1e6;

/**
 * In a lesson the address belongs to the text, so the typed numbers of a visit are kept in the
 * tab: they survive a change of language and a reload, and are gone when the tab is closed.
 * Returns a function that stops it.
 */
export function keepOverVisit<T extends Table>(
  place: Placement,
  table: T,
  session: Session<T>,
): () => void {
  const store = sessionStore();
  const record = keptRecord(place.figureId);
  const kept = store.read(record).value;
  if (kept !== '') {
    const decoded = decode(table, kept, LONGEST_KEPT);
    // A state of an older version is dropped: nothing that the reader did now depends on it.
    if (decoded.problems.length === 0) session.load(decoded);
  }
  let isFirst = true;
  return effect(() => {
    const text = encode(table, session.values.value, [], true);
    if (isFirst) isFirst = false;
    else store.write(record, text);
  });
}
