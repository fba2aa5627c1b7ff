import { signal } from '@preact/signals-core';
import { comparePaired, holmAdjusted, type PairedComparison } from '../../math/comparison.ts';
import type { AnyValues } from '../../params/table.ts';
import { judgeRows, type Counts, type Judged } from './csv.ts';

/** A longer text is refused: it would hold up the page while it is read. */
export const LONGEST_TEXT = 60_000_000;
/** More slices than these are a mistake of the column, and no reader looks at them all. */
export const MOST_SLICES = 50;

/** One slice: its counts, its comparison, and its p among all the slices that are looked at. */
export interface Slice {
  readonly name: string;
  readonly counts: Counts;
  readonly comparison: PairedComparison;
  /** Holm's adjusted p. */
  readonly adjusted: number;
}

export interface JudgingState {
  readonly text: string;
  readonly judged: Judged | null;
  /** Whether rows that cannot be read are knowingly left out. */
  readonly isSkipping: boolean;
  readonly problem: 'no-rows' | 'too-long' | 'unreadable' | null;
}

/** Answers of two models as rows, judged in the page; only their four counts go into the fields. */
export interface Judging {
  readonly state: JudgingState;
  readonly write: (text: string) => void;
  /** Reads the text, or the one that is given: the content of a file. */
  readonly read: (text?: string) => void;
  readonly skip: () => void;
  readonly fail: () => void;
}

export function slicesOf(judged: Judged): readonly Slice[] {
  const found = [...judged.slices].slice(0, MOST_SLICES).flatMap(([name, counts]) => {
    const { bothRight, onlyA, onlyB, bothWrong } = counts;
    const n = bothRight + onlyA + onlyB + bothWrong;
    const comparison = comparePaired({ onlyA, onlyB, n });
    return comparison === null ? [] : [{ name, counts, comparison }];
  });
  const adjusted = holmAdjusted(found.map(({ comparison }) => comparison.p));
  return found.map((slice, index) => ({ ...slice, adjusted: adjusted[index] ?? 1 }));
}

/** @param put puts counts into the fields as one step of undo. */
export function createJudging(put: (values: AnyValues) => void): Judging {
  const now = signal<JudgingState>({ text: '', judged: null, isSkipping: false, problem: null });

  function take({ all }: Judged): void {
    put({
      'both-right': all.bothRight,
      'only-a': all.onlyA,
      'only-b': all.onlyB,
      'both-wrong': all.bothWrong,
    });
  }

  function refuse(problem: JudgingState['problem']): void {
    now.value = { ...now.value, judged: null, problem };
  }

  return {
    get state() {
      return now.value;
    },
    write: (text) => {
      now.value = { ...now.value, text };
    },
    read: (text = now.value.text) => {
      if (text.length > LONGEST_TEXT) return refuse('too-long');
      const judged = judgeRows(text);
      if (judged.rows === judged.bad.length) {
        now.value = { ...now.value, judged: null, problem: 'no-rows', isSkipping: false };
        return;
      }
      now.value = { ...now.value, judged, problem: null, isSkipping: false };
      if (judged.bad.length === 0) take(judged);
    },
    skip: () => {
      const { judged } = now.value;
      if (judged === null) return;
      now.value = { ...now.value, isSkipping: true };
      take(judged);
    },
    fail: () => refuse('unreadable'),
  };
}
