import { addressTexts } from '../../browser/address.ts';
import { localStore, sessionStore } from '../../browser/storage.ts';
import { offerPlace } from './offer.ts';
import { handoverRecord, lineOf, placeAt, positionRecord } from './place.ts';
import type { Handover, Landmark, Spot } from './place.ts';

/** The reading line: this part of the window is above it. */
const LINE = 0.25;
const SETTLED = 400;

export interface Reading {
  readonly article: HTMLElement;
  readonly lessonSlug: string;
}

function measure(article: HTMLElement): { landmarks: readonly Landmark[]; end: number } {
  const headings = [...article.querySelectorAll<HTMLElement>(':is(h2, h3)[id]')];
  return {
    landmarks: headings.map((heading) => ({
      id: heading.id,
      top: heading.getBoundingClientRect().top + scrollY,
    })),
    end: article.getBoundingClientRect().bottom + scrollY,
  };
}

function placeNow({ article }: Reading): Spot | null {
  const { landmarks, end } = measure(article);
  return placeAt(landmarks, end, scrollY + innerHeight * LINE);
}

/** Scrolls to a place, at once. */
export function goTo({ article }: Reading, place: Spot): void {
  const { landmarks, end } = measure(article);
  const line = lineOf(place, landmarks, end);
  if (line !== null) scrollTo({ top: line - innerHeight * LINE, behavior: 'instant' });
}

function isAtEnd({ article }: Reading): boolean {
  return article.getBoundingClientRect().bottom <= innerHeight;
}

/**
 * The language link opens the same heading and the same part of it: the tab hands the place over.
 * A new tab has nothing handed over, and gets the heading in its address.
 */
function handOver(reading: Reading): void {
  const listener = (event: MouseEvent): void => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('a[data-language-link]')
        : null;
    if (link === null) return;
    const place = placeNow(reading);
    const isHere = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const isKept = isHere && place !== null && leave({ lessonSlug: reading.lessonSlug, ...place });
    link.hash = isKept || place === null ? '' : place.heading;
  };
  document.addEventListener('click', listener);
  document.addEventListener('auxclick', listener);
}

function leave(handover: Handover): boolean {
  return sessionStore().write(handoverRecord, handover) === null;
}

/** Takes the place that a language link left. True when the page opened there. */
function takeOver(reading: Reading): boolean {
  const handover = sessionStore().read(handoverRecord).value;
  if (handover === null) return false;
  sessionStore().remove(handoverRecord);
  // A fragment is an address that the reader asked for since.
  if (handover.lessonSlug !== reading.lessonSlug || addressTexts().fragment !== '') return false;
  goTo(reading, handover);
  const top = scrollY;
  const again = (): void => {
    if (scrollY === top) goTo(reading, handover);
  };
  // Once more when pictures and fonts have come, unless the reader went on.
  if (document.readyState !== 'complete') addEventListener('load', again, { once: true });
  return true;
}

/** Keeps the place when scrolling rests. The start is no place, and the end forgets it. */
function keepPlace(reading: Reading, isPaused: () => boolean): void {
  const record = positionRecord(reading.lessonSlug);
  let timer: number | undefined;
  const keep = (): void => {
    if (isPaused()) return;
    const place = placeNow(reading);
    if (isAtEnd(reading)) localStore().remove(record);
    else if (place !== null) localStore().write(record, { ...place, at: Date.now() });
  };
  const flush = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    keep();
  };
  document.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = window.setTimeout(flush, SETTLED);
    },
    { passive: true },
  );
  addEventListener('pagehide', flush);
}

function isFreshVisit(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return !(entry instanceof PerformanceNavigationTiming) || entry.type === 'navigate';
}

/**
 * Remembers where the reader is in a lesson. An address with an anchor is obeyed; a reload and the
 * back button are the browser's own; on a new visit the last place is offered.
 */
export function startReading(reading: Reading): void {
  const before = localStore().read(positionRecord(reading.lessonSlug)).value;
  const isTaken = takeOver(reading);
  const mayOffer = !isTaken && addressTexts().fragment === '' && isFreshVisit();
  const isOffered = mayOffer && before !== null ? offerPlace(reading, before, goTo) : () => false;
  handOver(reading);
  keepPlace(reading, isOffered);
}
