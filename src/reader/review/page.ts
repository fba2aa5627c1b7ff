import { loadText, saveText } from '../../browser/files.ts';
import { localStore } from '../../browser/storage.ts';
import { sentence } from '../progress/say.ts';
import { answersRecord } from '../quiz/answers.ts';
import { pickCards } from './anki-lines.ts';
import { listenToChoices, readSections, showChoices } from './choices.ts';
import type { ListedSection } from './choices.ts';
import { deckRecord } from './deck.ts';
import { queueOf, startOfDay, isWanted } from './queue.ts';
import type { Listed, Queue } from './queue.ts';
import { dueOf } from './schedule.ts';
import { startSession } from './session.ts';

/** What the page lists: its cards and the sections that they come with. */
interface Listing {
  readonly cards: readonly Listed[];
  readonly sections: readonly ListedSection[];
  readonly slugs: readonly string[];
}

function readListing(root: HTMLElement): Listing {
  const templates = [...root.querySelectorAll<HTMLElement>('template[data-review-card]')];
  const sections = readSections(root);
  return {
    cards: templates.map(({ dataset }) => ({
      id: dataset['reviewCard'] ?? '',
      section: dataset['section'] ?? '',
    })),
    sections,
    slugs: [...new Set(sections.map(({ slug }) => slug))],
  };
}

/** The sections in which something was answered. */
function answeredSections({ sections, slugs }: Listing): ReadonlySet<string> {
  const store = localStore();
  const answers = new Map(slugs.map((slug) => [slug, store.read(answersRecord(slug)).value]));
  const isAnswered = ({ slug, checks }: ListedSection) =>
    checks.some((id) => Object.hasOwn(answers.get(slug) ?? {}, id));
  return new Set(sections.filter(isAnswered).map(({ name }) => name));
}

async function saveMine(root: HTMLElement, wanted: readonly Listed[]): Promise<void> {
  const say = (name: string): void =>
    root.querySelector('[data-status]')?.replaceChildren(sentence(root, name));
  const link = root.querySelector<HTMLAnchorElement>('[data-anki]');
  if (link === null) return;
  if (wanted.length === 0) {
    say('no-cards');
    return;
  }
  try {
    const ids = new Set(wanted.map(({ id }) => id));
    saveText(link.download, pickCards(await loadText(link.href), ids), 'text/plain');
    say('saved');
  } catch {
    say('no-file');
  }
}

/** Starts the review: cards from what the reader answered, scheduled on this device. */
export function startReview(root: HTMLElement): void {
  const store = localStore();
  const listing = readListing(root);
  let wanted: readonly Listed[] = [];

  /** Everything anew from what is kept: another tab may have changed it. */
  function look(): Queue {
    const now = Date.now();
    const answered = answeredSections(listing);
    const deck = store.read(deckRecord).value;
    wanted = listing.cards.filter(({ section }) => isWanted(deck, section, answered));
    showChoices(root, deck, answered);
    return queueOf(wanted, deck, dueOf, { now, today: startOfDay(now) });
  }

  const session = startSession(root, store, look);
  if (session === null) return;
  listenToChoices(root, store);
  store.onChange(deckRecord.name, () => session.refresh());
  for (const slug of listing.slugs) {
    store.onChange(answersRecord(slug).name, () => session.refresh());
  }
  root.querySelector('[data-action="anki"]')?.addEventListener('click', () => {
    void saveMine(root, wanted);
  });
  session.refresh();
}
