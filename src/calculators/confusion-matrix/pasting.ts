import { signal } from '@preact/signals-core';
import type { AnyValues } from '../../params/table.ts';
import { oneAgainstRest } from './classes.ts';
import { readMatrix, type PasteProblem, type Table } from './paste.ts';

export interface PasteState {
  readonly isOpen: boolean;
  readonly text: string;
  readonly isSwapped: boolean;
  readonly target: 'a' | 'b';
  /** The last matrix that could be read. */
  readonly table: Table | null;
  readonly positive: number;
  readonly problem: {
    readonly code: PasteProblem | 'rest-too-large';
    readonly text: string;
  } | null;
}

/** A pasted matrix and what is done with it; its counts go into the calculator's fields. */
export interface Pasting {
  readonly state: PasteState;
  readonly show: (isOpen: boolean) => void;
  readonly write: (text: string) => void;
  readonly swap: (isSwapped: boolean) => void;
  readonly aim: (target: 'a' | 'b') => void;
  readonly choosePositive: (index: number) => void;
  /** Reads the text; with a text, that one, for a matrix that was pasted into a field. */
  readonly read: (text?: string, target?: 'a' | 'b') => void;
}

const CLOSED: PasteState = {
  isOpen: false,
  text: '',
  isSwapped: false,
  target: 'a',
  table: null,
  positive: 0,
  problem: null,
};

/** In a 2×2 matrix of scikit-learn the second class is the positive one; else take the first. */
function usualPositive(table: Table): number {
  return table.rows.length === 2 ? 1 : 0;
}

/** @param put puts counts into the fields as one step of undo. */
export function createPasting(put: (values: AnyValues) => void): Pasting {
  const now = signal<PasteState>(CLOSED);

  function apply(next: PasteState): void {
    const counts = next.table && oneAgainstRest(next.table, next.positive, next.isSwapped);
    if (next.table !== null && counts === null) {
      now.value = { ...next, problem: { code: 'rest-too-large', text: '' } };
      return;
    }
    now.value = { ...next, problem: null };
    if (counts === null) return;
    const { tp, fp, fn, tn } = counts;
    put(next.target === 'a' ? { tp, fp, fn, tn } : { tp2: tp, fp2: fp, fn2: fn, tn2: tn });
  }

  function change(part: Partial<PasteState>): void {
    const next = { ...now.value, ...part };
    if (next.table === null) now.value = next;
    else apply(next);
  }

  return {
    get state() {
      return now.value;
    },
    show: (isOpen) => {
      if (isOpen !== now.value.isOpen) now.value = { ...now.value, isOpen };
    },
    write: (text) => {
      now.value = { ...now.value, text };
    },
    swap: (isSwapped) => change({ isSwapped }),
    aim: (target) => {
      // The other classifier gets a matrix of its own: what was read stays where it went.
      now.value = { ...now.value, target, table: null, problem: null };
    },
    choosePositive: (positive) => change({ positive }),
    read: (text = now.value.text, target = now.value.target) => {
      const pasted = readMatrix(text);
      const start = { ...now.value, text, target, isOpen: true };
      if (pasted.ok) {
        apply({ ...start, table: pasted.table, positive: usualPositive(pasted.table) });
      } else {
        now.value = { ...start, table: null, problem: { code: pasted.code, text: pasted.text } };
      }
    },
  };
}
