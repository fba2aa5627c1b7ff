import { localStore } from '../browser/storage.ts';
import { startCards } from './cards/start.ts';
import { startCopying } from './copy.ts';
import { startMargins, startPrinting } from './folds.ts';
import { startWhenNear } from './near.ts';
import { startMap } from './position/map.ts';
import { startReading } from './position/reading.ts';
import { startQuiz } from './quiz/start.ts';

/** A section takes a while to read, so what notes that it was read can wait. */
const UNHURRIED = 10_000;

function startTrackingLater(article: HTMLElement, lessonSlug: string): void {
  setTimeout(() => {
    const loading = import('./progress/track.ts');
    // Without a connection the sections of this visit are not noted.
    void loading.then(
      ({ startTracking }) => startTracking(article, lessonSlug),
      () => undefined,
    );
  }, UNHURRIED);
}

/** Wires what the page holds. Kept answers open text, and so come before places are measured. */
export async function startReader(root: HTMLElement): Promise<void> {
  const lessonSlug = root.dataset['lesson'] ?? null;
  const isQuizShown = startQuiz(localStore(), lessonSlug);
  startCards();
  startMargins();
  startPrinting();
  startCopying(root);
  startMap();
  startWhenNear('[data-what-if]', async () => (await import('./what-if/start.ts')).startWhatIfs);
  const article = document.querySelector<HTMLElement>('[data-article]');
  await isQuizShown;
  if (article === null || lessonSlug === null) return;
  startReading({ article, lessonSlug });
  startTrackingLater(article, lessonSlug);
}
