import { effect } from '@preact/signals-core';
import { addressTexts, onFragmentChange, replaceFragment } from '../browser/address.ts';
import { decode, encode, LONGEST_LINK } from '../params/codec.ts';
import type { Table } from '../params/table.ts';
import type { Session } from './session.ts';

/** How long after the last change the address follows. */
const SETTLE_MS = 300;

/**
 * Ties a session to the address of its own page: reads the fragment (or a query, which moves into
 * the fragment at once), and then lets the fragment follow the state. Nothing is stored. What a
 * teacher added to the link stays in the address, and is told when it changes.
 * Returns a function that unties it.
 */
export function followAddress<T extends Table>(
  table: T,
  session: Session<T>,
  onTaught: (taught: string) => void,
): () => void {
  let shown = '';
  let taught = '';

  function read(): void {
    const { fragment, query } = addressTexts();
    const text = fragment === '' ? query : fragment;
    // A fragment without a value is an anchor of the page, not a state.
    if (!text.includes('=') || text === shown) return;
    const decoded = decode(table, text);
    if (decoded.isEmpty) return;
    session.load(decoded);
    if (taught !== decoded.taught) onTaught((taught = decoded.taught));
    if (query !== '') show();
  }

  function show(): void {
    const next = encode(table, session.values.value, session.hidden.value) + taught;
    // A link that is too long would not be read again: the last one that is not stays.
    if (next === shown || next.length > LONGEST_LINK) return;
    shown = next;
    replaceFragment(next);
  }

  read();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;
  const stop = effect(() => {
    void session.values.value;
    if (isFirst) {
      isFirst = false;
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(show, SETTLE_MS);
  });
  const unlisten = onFragmentChange(read);
  return () => {
    clearTimeout(timer);
    stop();
    unlisten();
  };
}
