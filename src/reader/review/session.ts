import type { Store } from '../../browser/storage.ts';
import { sentence } from '../progress/say.ts';
import { fillSlots } from '../slots.ts';
import { addReview, cardOf, deckRecord, GRADES, NEVER, putOff, takeBack } from './deck.ts';
import type { Deck, Grade } from './deck.ts';
import { sayInterval } from './intervals.ts';
import { startOfNextDay } from './queue.ts';
import type { Queue } from './queue.ts';
import { duesByGrade } from './schedule.ts';
import { findTable } from './table.ts';
import type { Table } from './table.ts';

interface Given {
  readonly id: string;
  readonly at: number;
}

/** One card after the other: show, answer, grade. */
export class Session {
  /** The card on the table. */
  private current: string | null = null;
  private readonly skipped = new Set<string>();
  private readonly given: Given[] = [];
  /** While this session writes, it knows what has changed. */
  private isWriting = false;
  private isTold = false;
  private readonly root: HTMLElement;
  private readonly store: Store;
  private readonly look: () => Queue;
  private readonly table: Table;

  /** @param look works out anew what there is to do */
  constructor(root: HTMLElement, store: Store, look: () => Queue, table: Table) {
    this.root = root;
    this.store = store;
    this.look = look;
    this.table = table;
  }

  /** Shows what there is to do now; a card on the table stays. */
  refresh(): void {
    if (this.isWriting) return;
    if (this.current !== null) {
      this.showCounts(this.look());
      return;
    }
    this.say();
    this.next(null, false);
  }

  grade(value: Grade): void {
    const id = this.current;
    if (id === null || !this.table.isRevealed()) return;
    const at = Date.now();
    this.given.push({ id, at });
    const isKept = this.write((deck) => addReview(deck, id, [at, value]));
    this.say();
    this.next(null, true);
    if (isKept || this.isTold) return;
    this.isTold = true;
    this.say(sentence(this.root, 'blocked'));
  }

  act(action: string): void {
    switch (action) {
      case 'show':
        this.reveal(null);
        break;
      case 'skip':
        if (this.current !== null) this.skipped.add(this.current);
        this.say();
        this.next(null, true);
        break;
      case 'bury':
        this.hold(startOfNextDay(Date.now()), 'buried');
        break;
      case 'suspend':
        this.hold(NEVER, 'suspended');
        break;
      case 'undo':
        this.undo();
        break;
    }
  }

  private say(...content: readonly Node[]): void {
    this.root.querySelector('[data-status]')?.replaceChildren(...content);
  }

  private write(change: (deck: Deck) => Deck): boolean {
    this.isWriting = true;
    const trouble = this.store.update(deckRecord, change);
    this.isWriting = false;
    return trouble === null;
  }

  private reveal(suggested: Grade | null): void {
    if (this.current === null) return;
    const now = Date.now();
    const { log } = cardOf(this.store.read(deckRecord).value, this.current);
    this.table.reveal(duesByGrade(log, now), now, suggested);
  }

  private hold(until: number, said: string): void {
    const id = this.current;
    if (id === null) return;
    this.write((deck) => putOff(deck, id, { at: Date.now(), until }));
    this.say(sentence(this.root, said));
    this.next(null, true);
  }

  private undo(): void {
    const last = this.given.pop();
    if (last === undefined) return;
    this.write((deck) => takeBack(deck, last.id, last.at));
    this.say(sentence(this.root, 'undone'));
    this.next(last.id, true);
  }

  private next(wanted: string | null, hasActed: boolean): void {
    const queue = this.look();
    this.showCounts(queue);
    this.current = wanted ?? this.choose(queue);
    if (this.current === null) {
      this.table.clear();
      this.showEnd(queue);
      // With the last card the focus would be lost.
      if (hasActed) this.root.querySelector<HTMLElement>('[data-action="undo"]')?.focus();
      return;
    }
    this.table.lay(this.current, (isRight) => this.reveal(isRight ? 3 : 1));
    if (hasActed) this.table.focus();
  }

  /** The first card that was not skipped; skipped ones come again when only they are left. */
  private choose({ ids }: Queue): string | null {
    const found = ids.find((id) => !this.skipped.has(id));
    if (found !== undefined) return found;
    this.skipped.clear();
    return ids[0] ?? null;
  }

  private showCounts({ counts }: Queue): void {
    const line = this.root.querySelector<HTMLElement>('[data-counts]');
    const texts = Object.entries(counts).map(([name, count]) => [name, String(count)] as const);
    if (line !== null) fillSlots(line, Object.fromEntries(texts));
    const undo = this.root.querySelector<HTMLElement>('[data-action="undo"]');
    if (undo !== null) undo.hidden = this.given.length === 0;
  }

  private showEnd({ isEmpty, next, beyond }: Queue): void {
    const lines = [sentence(this.root, isEmpty ? 'empty' : 'all-done')];
    if (next !== null) {
      const time = sayInterval(this.root, next - Date.now());
      lines.push(sentence(this.root, 'next', { time }));
    }
    if (beyond > 0) lines.push(sentence(this.root, 'beyond', { count: beyond }));
    this.say(...lines);
  }
}

function gradeOf(text: string | undefined): Grade | null {
  return GRADES.find((value) => String(value) === text) ?? null;
}

/** Starts a session on a page; null when its markup is not complete. */
export function startSession(root: HTMLElement, store: Store, look: () => Queue): Session | null {
  const table = findTable(root);
  if (table === null) return null;
  const session = new Session(root, store, look, table);
  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const value = gradeOf(button?.dataset['grade']);
    if (value !== null) session.grade(value);
    else session.act(button?.dataset['action'] ?? '');
  });
  // Keys work within the card only, and never where they type something.
  root.querySelector<HTMLElement>('[data-stage]')?.addEventListener('keydown', (event) => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
    const value = gradeOf(event.key);
    if (isTyping || value === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!table.isRevealed()) return;
    event.preventDefault();
    session.grade(value);
  });
  return session;
}
