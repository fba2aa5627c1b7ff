import type { Store } from '../../browser/storage.ts';
import { answersRecord, answerTo, keepAnswer } from './answers.ts';
import { startChoice } from './choice.ts';
import { startGuess } from './guess.ts';
import { openPanel } from './panel.ts';
import type { Memory, Panel } from './panel.ts';
import { startProgress } from './progress.ts';
import { startTyped } from './typed.ts';
import type { Question } from './types.ts';

type Start = (panel: Panel) => void;

/** The code of each kind. The rarer kinds are loaded only where a page has one. */
const KINDS: Readonly<Record<Question['kind'], () => Start | Promise<Start>>> = {
  choice: () => startChoice,
  number: () => startTyped,
  multiple: async () => (await import('./multiple.ts')).startMultiple,
  order: async () => (await import('./order.ts')).startOrder,
  ladder: async () => (await import('./ladder.ts')).startLadder,
};

function isKind(name: string): name is Question['kind'] {
  return Object.hasOwn(KINDS, name);
}

/** Loads what the checks within an element need, and returns how to start one of them. */
export async function loadKinds(
  roots: readonly HTMLElement[],
): Promise<(root: HTMLElement, memory: Memory) => void> {
  const names = new Set(roots.map((root) => root.dataset['kind'] ?? ''));
  const starts = new Map<string, Start>();
  await Promise.all(
    [...names].filter(isKind).map(async (name) => starts.set(name, await KINDS[name]())),
  );
  return (root, memory) => {
    const panel = openPanel(root, root.dataset['question'] ?? '', memory);
    if (panel !== null) starts.get(root.dataset['kind'] ?? '')?.(panel);
  };
}

function lessonMemory(store: Store, lessonSlug: string): Memory {
  return {
    kept: (id) => answerTo(store.read(answersRecord(lessonSlug)).value, id),
    keep: (id, given) => keepAnswer(store, { lessonSlug, id }, given, Date.now()),
    seed: 1,
  };
}

/** Loads what the page's checks need, and returns how to wire every check and prediction. */
export async function preparePanels(store: Store, lessonSlug: string): Promise<() => void> {
  const questions = [...document.querySelectorAll<HTMLElement>('[data-question]')];
  const start = await loadKinds(questions);
  const memory = lessonMemory(store, lessonSlug);
  return () => {
    startProgress(store);
    for (const root of questions) start(root, memory);
    for (const root of document.querySelectorAll<HTMLElement>('[data-prediction]')) {
      const panel = openPanel(root, root.dataset['prediction'] ?? '', memory);
      if (panel !== null) startGuess(panel);
    }
  };
}
