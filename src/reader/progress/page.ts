import { localStore } from '../../browser/storage.ts';
import type { Store } from '../../browser/storage.ts';
import { fillSlots } from '../slots.ts';
import { readProgress, recordNames } from './kept.ts';
import type { Progress } from './merge.ts';
import { checkState, countLesson, lastPlace, nextOpen } from './overview.ts';
import type { OutlineLesson, Target } from './overview.ts';
import { sentence } from './say.ts';
import { isSectionRead, keepSection } from './sections.ts';
import { startTransfer } from './transfer.ts';

function wordsOf(list: string | undefined): readonly string[] {
  return (list ?? '').split(' ').filter((word) => word !== '');
}

/** The page's own list of lessons, read from its markup: the server wrote it from the content. */
function readOutline(root: HTMLElement): readonly OutlineLesson[] {
  return [...root.querySelectorAll<HTMLElement>('[data-lesson]')].map((lesson) => ({
    slug: lesson.dataset['lesson'] ?? '',
    sections: [...lesson.querySelectorAll<HTMLElement>('[data-section]')].map((section) => ({
      id: section.dataset['section'] ?? '',
      parts: wordsOf(section.dataset['parts']),
      checks: [...section.querySelectorAll<HTMLElement>('[data-check]')].map(
        (check) => check.dataset['check'] ?? '',
      ),
    })),
  }));
}

function lessonElement(root: HTMLElement, slug: string): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-lesson="${slug}"]`);
}

function showLesson(root: HTMLElement, outline: OutlineLesson, progress: Progress): void {
  const element = lessonElement(root, outline.slug);
  const kept = progress.lessons[outline.slug];
  if (element === null || kept === undefined) return;
  const counts = Object.entries(countLesson(outline, kept));
  fillSlots(element, Object.fromEntries(counts.map(([name, value]) => [name, String(value)])));
  for (const section of element.querySelectorAll<HTMLElement>('[data-section]')) {
    const box = section.querySelector('input');
    if (box !== null) box.checked = isSectionRead(kept.sections, section.dataset['section'] ?? '');
  }
  for (const check of element.querySelectorAll<HTMLElement>('[data-check]')) {
    const state = checkState(kept.answers, check.dataset['check'] ?? '');
    check.dataset['state'] = state;
    const text = sentence(root, `state-${state}`);
    check.querySelector('[data-state-text]')?.replaceChildren(text);
  }
}

/** A link to a place, in the words of a template; null where the page does not list the place. */
function linkTo(root: HTMLElement, name: string, { slug, anchor, section }: Target): Node | null {
  const lesson = lessonElement(root, slug);
  const title = lesson?.querySelector('h3 [data-title]')?.textContent.trim();
  const place = lesson?.querySelector(`[data-section="${section}"] > [data-title]`);
  const address = lesson?.dataset['address'];
  if (title === undefined || address === undefined) return null;
  const content = sentence(root, name, { lesson: title, section: place?.textContent.trim() ?? '' });
  const link = content.querySelector('a');
  if (link !== null) link.href = anchor === '' ? address : `${address}#${anchor}`;
  const item = document.createElement('li');
  item.append(content);
  return item;
}

function showNext(root: HTMLElement, outline: readonly OutlineLesson[], progress: Progress): void {
  const last = lastPlace(outline, progress);
  const open = nextOpen(outline, progress);
  const [first] = outline;
  const items: (Node | null)[] = [];
  if (last === null && first !== undefined) {
    items.push(linkTo(root, 'start', { slug: first.slug, anchor: '', section: '' }));
  }
  if (last !== null) items.push(linkTo(root, 'where', last));
  if (last !== null && open !== null) items.push(linkTo(root, 'open', open));
  if (open === null) {
    const item = document.createElement('li');
    item.append(sentence(root, 'all-done'));
    items.push(item);
  }
  root
    .querySelector('[data-next]')
    ?.replaceChildren(...items.filter((item): item is Node => item !== null));
}

function listenToBoxes(root: HTMLElement, store: Store): void {
  root.addEventListener('change', (event) => {
    const box = event.target;
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return;
    const id = box.closest<HTMLElement>('[data-section]')?.dataset['section'];
    const lessonSlug = box.closest<HTMLElement>('[data-lesson]')?.dataset['lesson'];
    if (id === undefined || lessonSlug === undefined) return;
    keepSection(store, { lessonSlug, id }, { at: Date.now(), isRead: box.checked });
  });
}

/** Fills the page with what is kept, and follows every change, in this tab and in others. */
export function startProgressPage(root: HTMLElement): void {
  const store = localStore();
  const outline = readOutline(root);
  const slugs = outline.map(({ slug }) => slug);
  let isDue = false;

  function show(): void {
    const { progress } = readProgress(store, slugs);
    for (const lesson of outline) showLesson(root, lesson, progress);
    showNext(root, outline, progress);
  }

  // An import changes many records at once; the page is filled again once.
  function showSoon(): void {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      show();
    });
  }

  // Reading sets damaged records aside, so what is wrong is told before it is gone.
  const { troubles } = readProgress(store, slugs);
  for (const name of recordNames(slugs)) store.onChange(name, showSoon);
  listenToBoxes(root, store);
  startTransfer(root, { store, slugs, troubles });
  show();
}
