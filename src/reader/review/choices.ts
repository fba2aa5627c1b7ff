import type { Store } from '../../browser/storage.ts';
import { sentence } from '../progress/say.ts';
import { fillSlots } from '../slots.ts';
import { deckRecord, FEWEST, MOST, NEVER, putOff } from './deck.ts';
import type { Deck } from './deck.ts';
import { isWanted } from './queue.ts';

/** A section whose cards can be wanted. */
export interface ListedSection {
  /** `<lesson>/<section>`. */
  readonly name: string;
  readonly slug: string;
  readonly checks: readonly string[];
}

function boxesIn(root: HTMLElement): readonly HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('[data-wish]')];
}

export function readSections(root: HTMLElement): readonly ListedSection[] {
  return boxesIn(root).map(({ dataset }) => {
    const name = dataset['wish'] ?? '';
    const checks = (dataset['checks'] ?? '').split(' ').filter((id) => id !== '');
    return { name, slug: name.split('/')[0] ?? '', checks };
  });
}

function awayIn(deck: Deck): readonly string[] {
  return Object.entries(deck.cards)
    .filter(([, { hold }]) => hold.until >= NEVER)
    .map(([id]) => id);
}

/** Shows which sections are in, the day's limit, and how many cards are put away. */
export function showChoices(root: HTMLElement, deck: Deck, answered: ReadonlySet<string>): void {
  for (const box of boxesIn(root)) {
    box.checked = isWanted(deck, box.dataset['wish'] ?? '', answered);
  }
  const field = root.querySelector<HTMLInputElement>('[data-limit]');
  // A number that is being typed is left alone.
  if (field !== null && document.activeElement !== field) {
    field.value = String(deck.limit.perDay);
  }
  const away = root.querySelector<HTMLElement>('[data-away]');
  if (away === null) return;
  const count = awayIn(deck).length;
  away.hidden = count === 0;
  fillSlots(away, { count: String(count) });
}

/** A whole number in the bounds; full-width digits and spaces are taken too. */
export function readLimit(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  const value = /^\d{1,5}$/.test(plain) ? Number(plain) : NaN;
  return value >= FEWEST && value <= MOST ? value : null;
}

function keepLimit(root: HTMLElement, store: Store, field: HTMLInputElement): void {
  const perDay = readLimit(field.value);
  field.setAttribute('aria-invalid', String(perDay === null));
  const { limit } = store.read(deckRecord).value;
  if (perDay === null) {
    const slots = { min: FEWEST, max: MOST, limit: limit.perDay };
    root.querySelector('[data-status]')?.replaceChildren(sentence(root, 'bad-limit', slots));
    return;
  }
  root.querySelector('[data-status]')?.replaceChildren();
  store.update(deckRecord, (deck) => ({ ...deck, limit: { at: Date.now(), perDay } }));
}

export function listenToChoices(root: HTMLElement, store: Store): void {
  root.addEventListener('change', (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement)) return;
    const name = field.dataset['wish'];
    if (name !== undefined) {
      const wish = { at: Date.now(), isIn: field.checked };
      store.update(deckRecord, (deck) => ({ ...deck, wishes: { ...deck.wishes, [name]: wish } }));
    } else if (field.matches('[data-limit]')) keepLimit(root, store, field);
  });
  root.querySelector('[data-action="back"]')?.addEventListener('click', () => {
    const hold = { at: Date.now(), until: 0 };
    store.update(deckRecord, (deck) =>
      awayIn(deck).reduce((changed, id) => putOff(changed, id, hold), deck),
    );
  });
}
