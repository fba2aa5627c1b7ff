import { loadKinds } from '../quiz/panels.ts';
import type { Memory } from '../quiz/panel.ts';
import type { Grade } from './deck.ts';
import { showIntervals } from './intervals.ts';

/** Where one card lies: its face, its answer, the grades. It knows no schedule. */
export interface Table {
  /** Lays a card down with other numbers than before; calls back with what its question said. */
  lay(id: string, onAnswer: (isRight: boolean) => void): void;
  /** Opens the answer and asks for a grade. */
  reveal(dues: Readonly<Record<Grade, number>>, now: number, suggested: Grade | null): void;
  clear(): void;
  isRevealed(): boolean;
  focus(): void;
}

/** Another seed each second, so that a card seldom shows the same numbers again; never the page's 1. */
function seedAt(moment: number): number {
  return 2 + (Math.floor(moment / 1000) % 2 ** 31);
}

/** What a question in a review remembers: nothing, and it is told what was answered. */
function forgetful(onAnswer: (isRight: boolean) => void): Memory {
  return {
    kept: () => null,
    keep(_id, given) {
      if (given.kind !== 'guess') onAnswer(given.isRight);
      return null;
    },
    seed: seedAt(Date.now()),
  };
}

function findTemplate(root: HTMLElement, id: string): HTMLTemplateElement | undefined {
  const all = root.querySelectorAll<HTMLTemplateElement>('template[data-review-card]');
  return [...all].find((template) => template.dataset['reviewCard'] === id);
}

/** The parts that stand in for each other: what is there before the answer, and what after it. */
function showParts(stage: HTMLElement, isRevealed: boolean): void {
  stage.toggleAttribute('data-shown', isRevealed);
  for (const part of stage.querySelectorAll<HTMLElement>('[data-before]')) part.hidden = isRevealed;
  for (const part of stage.querySelectorAll<HTMLElement>('[data-after]')) part.hidden = !isRevealed;
}

function suggest(stage: HTMLElement, suggested: Grade | null): void {
  for (const button of stage.querySelectorAll<HTMLElement>('[data-grade]')) {
    const isIt = button.dataset['grade'] === String(suggested);
    button.toggleAttribute('data-suggested', isIt);
    // From a field of text the keys would type and not grade.
    if (isIt && document.activeElement instanceof HTMLInputElement) button.focus();
  }
}

/** The table of a page; null when its markup is not complete. */
export function findTable(root: HTMLElement): Table | null {
  const stage = root.querySelector<HTMLElement>('[data-stage]');
  const face = stage?.querySelector<HTMLElement>('[data-face]') ?? null;
  if (stage === null || face === null) return null;
  /** Which laying is the last: code for an earlier card may come after it. */
  let laid = 0;

  async function wire(onAnswer: (isRight: boolean) => void): Promise<void> {
    laid += 1;
    const mine = laid;
    const questions = [...(face?.querySelectorAll<HTMLElement>('[data-question]') ?? [])];
    const start = await loadKinds(questions);
    if (mine !== laid) return;
    const memory = forgetful(onAnswer);
    for (const question of questions) start(question, memory);
  }

  return {
    lay(id, onAnswer) {
      const template = findTemplate(root, id);
      if (template === undefined) return;
      face.replaceChildren(document.importNode(template.content, true));
      showParts(stage, false);
      stage.hidden = false;
      void wire(onAnswer);
    },
    reveal(dues, now, suggested) {
      showIntervals(root, dues, now);
      showParts(stage, true);
      suggest(stage, suggested);
      if (suggested !== null) return;
      // Nothing was answered, so the answer itself is to be seen.
      for (const details of face.querySelectorAll<HTMLDetailsElement>('details[data-answer]')) {
        details.open = true;
      }
      stage.querySelector<HTMLElement>('[data-grade]')?.focus();
    },
    clear() {
      laid += 1;
      face.replaceChildren();
      stage.hidden = true;
    },
    isRevealed: () => stage.hasAttribute('data-shown'),
    focus: () => stage.focus(),
  };
}
