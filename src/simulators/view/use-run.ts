import { effect } from '@preact/signals-core';
import { useEffect, useState } from 'preact/hooks';
import { addressTexts, onFragmentChange, replaceFragment } from '../../browser/address.ts';
import { areKeysOn, keepRun, keptRun, type Run } from '../keep.ts';
import type { Project } from './state.ts';

/** What a reader is told about where this run comes from. */
export type Origin = 'new' | 'resumed' | 'linked';

export interface Outside {
  readonly origin: Origin;
  /** The reader's own run while a linked one is shown. */
  readonly own: Run | null;
  readonly isNotKept: boolean;
  readonly hasKeys: boolean;
}

const AT_FIRST: Outside = { origin: 'new', own: null, isNotKept: false, hasKeys: true };

function isSame(one: Run | null, other: Run): boolean {
  return one !== null && one.seed === other.seed && one.log === other.log;
}

/**
 * Ties a project to the address and to what is kept. A link shows its run and keeps nothing; a run of
 * the reader's own is never written over by one that came by a link. Read after hydration only.
 */
export function useRun(
  project: Project,
  id: string,
): readonly [Outside, (change: Partial<Outside>) => void] {
  const [outside, setOutside] = useState<Outside>(AT_FIRST);
  const change = (part: Partial<Outside>) => setOutside((now) => ({ ...now, ...part }));
  useEffect(() => {
    let isLinked = false;
    let shown = '';

    function readLink(): boolean {
      const { fragment, query } = addressTexts();
      const text = fragment === '' ? query : fragment;
      if (!text.includes('=') || text === shown || !project.read(text)) return false;
      if (query !== '') replaceFragment(project.link.peek());
      const own = keptRun(id);
      isLinked = own !== null && own.log !== '' && !isSame(own, project.run.peek());
      change({ origin: isLinked ? 'linked' : 'new', own: isLinked ? own : null });
      return true;
    }

    change({ hasKeys: areKeysOn() });
    const own = keptRun(id);
    if (!readLink() && own !== null) {
      project.show(own);
      if (own.log !== '') change({ origin: 'resumed' });
    }
    let deeds = project.deeds.peek();
    const stop = effect(() => {
      if (project.deeds.value === deeds) return;
      deeds = project.deeds.value;
      const run = project.run.peek();
      shown = project.link.peek();
      replaceFragment(shown);
      if (isLinked && isSame(keptRun(id), run)) isLinked = false;
      if (isLinked) return;
      change({ origin: 'new', own: null, isNotKept: keepRun(id, run) !== null });
    });
    const unlisten = onFragmentChange(readLink);
    return () => {
      stop();
      unlisten();
    };
  }, []);
  return [outside, change];
}
