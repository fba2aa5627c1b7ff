import type { Store } from '../../browser/storage.ts';
import { sentence } from '../progress/say.ts';
import { loadKinds } from '../quiz/panels.ts';
import type { Memory } from '../quiz/panel.ts';
import { fillSlots } from '../slots.ts';
import { addReview, cardOf, deckRecord, GRADES, NEVER, putOff, takeBack } from './deck.ts';
import type { Deck, Grade } from './deck.ts';
import { showIntervals, sayInterval } from './intervals.ts';
import { startOfNextDay } from './queue.ts';
import type { Queue } from './queue.ts';
import { duesByGrade } from './schedule.ts';

export interface Session {
  /** Shows what there is to do now; the card on the table stays. */
  refresh(): void;
}

interface Given {
  readonly id: string;
  readonly at: number;
}

function suggestion(isRight: boolean | null): Grade | null {
  if (isRight === null) return null;
  return isRight ? 3 : 1;
}

/** One card after the other: show, answer, grade. Only ids and moments are kept in here. */
export function createSession(root: HTMLElement, store: Store, look: () => Queue): Session {
  const find = (name: string) => root.querySelector<HTMLElement>(name);
  const stage = find('[data-stage]');
  const face = find('[data-face]');
  /** The card on the table. */
  let current: string | null = null;
  const skipped = new Set<string>();
  const given: Given[] = [];
  let isTold = false;
  /** While this session writes, it knows what has changed. */
  let isWriting = false;

  function write(change: (deck: Deck) => Deck): boolean {
    isWriting = true;
    const trouble = store.update(deckRecord, change);
    isWriting = false;
    return trouble === null;
  }

  function say(...content: readonly Node[]): void {
    find('[data-status]')?.replaceChildren(...content);
  }

  function tellTrouble(isKept: boolean): void {
    if (isKept || isTold) return;
    isTold = true;
    say(sentence(root, 'blocked'));
  }

  /** The answer is open and a grade is asked for; the keys of the grades work from here on. */
  function reveal(isRight: boolean | null): void {
    if (stage === null || current === null) return;
    stage.dataset['shown'] = '';
    const now = Date.now();
    const { log } = cardOf(store.read(deckRecord).value, current);
    showIntervals(root, duesByGrade(log, now), now);
    for (const part of ['before', 'after']) {
      const element = stage.querySelector<HTMLElement>(`[data-${part}]`);
      if (element !== null) element.hidden = part === 'before';
    }
    const suggested = suggestion(isRight);
    for (const button of stage.querySelectorAll<HTMLElement>('[data-grade]')) {
      const isIt = button.dataset['grade'] === String(suggested);
      button.toggleAttribute('data-suggested', isIt);
      // From a field of text the keys would type and not grade.
      if (isIt && document.activeElement instanceof HTMLInputElement) button.focus();
    }
  }

  async function pose(id: string): Promise<void> {
    const template = [
      ...root.querySelectorAll<HTMLTemplateElement>('template[data-review-card]'),
    ].find((one) => one.dataset['reviewCard'] === id);
    if (template === undefined || face === null || stage === null) return;
    face.replaceChildren(document.importNode(template.content, true));
    delete stage.dataset['shown'];
    for (const part of ['before', 'after']) {
      const element = stage.querySelector<HTMLElement>(`[data-${part}]`);
      if (element !== null) element.hidden = part === 'after';
    }
    const questions = [...face.querySelectorAll<HTMLElement>('[data-question]')];
    const start = await loadKinds(questions);
    if (current !== id) return;
    // Other numbers and another order each time: from the second of the showing.
    const seed = 2 + (Math.floor(Date.now() / 1000) % 2 ** 31);
    const memory: Memory = {
      kept: () => null,
      keep(_id, answer) {
        reveal(answer.kind === 'guess' ? null : answer.isRight);
        return null;
      },
      seed,
    };
    for (const question of questions) start(question, memory);
  }

  function showEnd(queue: Queue): void {
    const isNone = queue.ids.length === 0 && queue.counts.done === 0 && queue.next === null;
    const lines: Node[] = [sentence(root, isNone && queue.beyond === 0 ? 'empty' : 'all-done')];
    if (queue.next !== null) {
      const time = sayInterval(root, queue.next - Date.now());
      lines.push(sentence(root, 'next', { time }));
    }
    if (queue.beyond > 0) lines.push(sentence(root, 'beyond', { count: queue.beyond }));
    say(...lines);
  }

  /** The first card that was not skipped; skipped ones come again when only they are left. */
  function choose({ ids }: Queue): string | null {
    const found = ids.find((id) => !skipped.has(id));
    if (found !== undefined) return found;
    skipped.clear();
    return ids[0] ?? null;
  }

  function showCounts(queue: Queue): void {
    const counts = find('[data-counts]');
    const texts = Object.entries(queue.counts).map(([name, count]) => [name, String(count)]);
    if (counts !== null) fillSlots(counts, Object.fromEntries(texts) as Record<string, string>);
    const undo = find('[data-action="undo"]');
    if (undo !== null) undo.hidden = given.length === 0;
  }

  function next(wanted: string | null, hasMoved: boolean): void {
    const queue = look();
    showCounts(queue);
    current = wanted ?? choose(queue);
    if (stage === null) return;
    stage.hidden = current === null;
    if (current === null) showEnd(queue);
    else void pose(current);
    if (hasMoved && current !== null) stage.focus();
    // With the last card the focus would be lost.
    if (hasMoved && current === null) find('[data-action="undo"]')?.focus();
  }

  function grade(value: Grade): void {
    if (current === null || stage?.dataset['shown'] === undefined) return;
    const id = current;
    const at = Date.now();
    given.push({ id, at });
    current = null;
    say();
    const isKept = write((deck) => addReview(deck, id, [at, value]));
    next(null, true);
    tellTrouble(isKept);
  }

  function hold(until: number, said: string): void {
    if (current === null) return;
    const id = current;
    current = null;
    write((deck) => putOff(deck, id, { at: Date.now(), until }));
    say(sentence(root, said));
    next(null, true);
  }

  function undo(): void {
    const last = given.pop();
    if (last === undefined) return;
    current = last.id;
    write((deck) => takeBack(deck, last.id, last.at));
    say(sentence(root, 'undone'));
    next(last.id, true);
  }

  function act(action: string): void {
    switch (action) {
      case 'show':
        for (const details of face?.querySelectorAll('details[data-answer]') ?? []) {
          if (details instanceof HTMLDetailsElement) details.open = true;
        }
        reveal(null);
        stage?.querySelector<HTMLElement>('[data-grade="3"]')?.focus();
        break;
      case 'skip':
        if (current !== null) skipped.add(current);
        say();
        next(null, true);
        break;
      case 'bury':
        hold(startOfNextDay(Date.now()), 'buried');
        break;
      case 'suspend':
        hold(NEVER, 'suspended');
        break;
      case 'undo':
        undo();
        break;
    }
  }

  function gradeOf(text: string | undefined): Grade | null {
    return GRADES.find((value) => String(value) === text) ?? null;
  }

  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const value = gradeOf(button?.dataset['grade']);
    if (value !== null) grade(value);
    else act(button?.dataset['action'] ?? '');
  });
  // Keys work within the card only, and never where they type something.
  stage?.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
    const value = gradeOf(event.key);
    if (isTyping || value === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (stage.dataset['shown'] === undefined) return;
    event.preventDefault();
    grade(value);
  });

  return {
    refresh() {
      if (isWriting) return;
      if (current === null) next(null, false);
      else showCounts(look());
    },
  };
}
