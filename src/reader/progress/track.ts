import { localStore } from '../../browser/storage.ts';
import { isSectionRead, keepSection, sectionsRecord } from './sections.ts';

/** A section counts as read when it was before the reader for so long and its end was seen. */
const SECONDS = 8;
const SECOND = 1000;
/** The reading line, as in position/reading.ts. */
const LINE = 0.25;

interface Seen {
  readonly id: string;
  seconds: number;
  isEndSeen: boolean;
}

/** One look at the page: which section is being read, and whose end is in the window. */
export function look(
  seen: readonly Seen[],
  tops: readonly number[],
  { end, height }: { readonly end: number; readonly height: number },
): readonly Seen[] {
  const line = height * LINE;
  const current = tops.findLastIndex((top) => top <= line);
  return seen.flatMap((section, index) => {
    const bottom = tops[index + 1] ?? end;
    if (index === current && bottom > line) section.seconds += 1;
    if ((tops[index] ?? Infinity) < height && bottom <= height && bottom > 0) {
      section.isEndSeen = true;
    }
    return section.isEndSeen && section.seconds >= SECONDS ? [section] : [];
  });
}

/** Notes which sections of a lesson are read, while its page is seen. */
export function startTracking(article: HTMLElement, lessonSlug: string): void {
  const headings = [...article.querySelectorAll<HTMLElement>('h2[id]')];
  const done = new Set<string>();
  const seen = headings.map(({ id }): Seen => ({ id, seconds: 0, isEndSeen: false }));
  setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    const tops = headings.map((heading) => heading.getBoundingClientRect().top);
    const end = article.getBoundingClientRect().bottom;
    for (const { id } of look(seen, tops, { end, height: innerHeight })) {
      if (done.has(id)) continue;
      done.add(id);
      const { value } = localStore().read(sectionsRecord(lessonSlug));
      if (isSectionRead(value, id)) continue;
      keepSection(localStore(), { lessonSlug, id }, { at: Date.now(), isRead: true });
    }
  }, SECOND);
}
