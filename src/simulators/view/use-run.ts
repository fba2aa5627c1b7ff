import { effect } from '@preact/signals-core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { addressTexts, onFragmentChange, replaceFragment } from '../../browser/address.ts';
import { areKeysOn, keepRun, keptRun, onKept, type Run } from '../keep.ts';
import { goesOn, isSame } from './beside.ts';
import type { Project } from './state.ts';

/** What a reader is told about where this run comes from. */
export type Origin = 'new' | 'resumed' | 'linked' | 'followed' | 'beside';

export interface Outside {
  readonly origin: Origin;
  /** The run that is kept while another one is shown: one of a link, or beside another tab. */
  readonly own: Run | null;
  readonly isNotKept: boolean;
  readonly hasKeys: boolean;
}

const AT_FIRST: Outside = { origin: 'new', own: null, isNotKept: false, hasKeys: true };

/** What a run knows of the world around it, and how the reader changes that. */
export interface Ties {
  readonly outside: Outside;
  readonly change: (change: Partial<Outside>) => void;
  /** Keeps the run that is shown in place of the one that is kept. */
  readonly keepThis: () => void;
}

/**
 * Ties a project to the address and to what is kept. A link shows its run and keeps nothing; a run of
 * the reader's own is never written over by one that came by a link. What another tab keeps is followed
 * where it holds all that is shown here; else both stay until the reader chooses. Read after hydration
 * only.
 */
export function useRun(project: Project, id: string): Ties {
  const [outside, setOutside] = useState<Outside>(AT_FIRST);
  const change = (part: Partial<Outside>) => setOutside((now) => ({ ...now, ...part }));
  /** Whether another run is kept than the one that is shown. */
  const isApart = useRef(false);
  useEffect(() => {
    let shown = '';
    /** What this tab knows to be kept. */
    let known: Run | null = null;

    function showLink(): void {
      shown = project.link.peek();
      replaceFragment(shown);
    }

    /** Looks whether another tab has kept something else. */
    function look(): void {
      const theirs = keptRun(id);
      if (theirs === null || isSame(known, theirs)) return;
      known = theirs;
      const run = project.run.peek();
      if (isSame(theirs, run)) {
        isApart.current = false;
        change({ origin: 'new', own: null });
      } else if (isApart.current) change({ own: theirs });
      else if (goesOn(run, theirs)) {
        project.show(theirs);
        showLink();
        change({ origin: 'followed' });
      } else {
        isApart.current = true;
        change({ origin: 'beside', own: theirs });
      }
    }

    function readLink(): boolean {
      const { fragment, query } = addressTexts();
      const text = fragment === '' ? query : fragment;
      if (!text.includes('=') || text === shown || !project.read(text)) return false;
      if (query !== '') replaceFragment(project.link.peek());
      const own = keptRun(id);
      const isLinked = own !== null && own.log !== '' && !isSame(own, project.run.peek());
      change({ origin: isLinked ? 'linked' : 'new', own: isLinked ? own : null });
      isApart.current = isLinked;
      known = own;
      return true;
    }

    change({ hasKeys: areKeysOn() });
    const own = keptRun(id);
    if (!readLink() && own !== null) {
      known = own;
      project.show(own);
      if (own.log !== '') change({ origin: 'resumed' });
    }
    let deeds = project.deeds.peek();
    const stop = effect(() => {
      if (project.deeds.value === deeds) return;
      deeds = project.deeds.value;
      // A tab that slept has not heard of the others.
      look();
      const run = project.run.peek();
      showLink();
      if (isApart.current && isSame(keptRun(id), run)) isApart.current = false;
      if (isApart.current) return;
      known = run;
      change({ origin: 'new', own: null, isNotKept: keepRun(id, run) !== null });
    });
    const stops = [stop, onFragmentChange(readLink), onKept(look)];
    return () => stops.forEach((end) => end());
  }, []);
  function keepThis(): void {
    isApart.current = false;
    project.deeds.value += 1;
  }
  return { outside, change, keepThis };
}
