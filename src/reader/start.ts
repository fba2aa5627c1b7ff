import { localStore } from '../browser/storage.ts';
import { startCards } from './cards/cards.ts';
import { startCopying } from './copy.ts';
import { startMargins, startPrinting } from './folds.ts';
import { startMap } from './position/map.ts';
import { startReading } from './position/reading.ts';
import { startQuiz } from './quiz/start.ts';

/** Wires what the page holds. Kept answers open text, and so come before places are measured. */
export async function startReader(root: HTMLElement): Promise<void> {
  const lessonSlug = root.dataset['lesson'] ?? null;
  const isQuizShown = startQuiz(localStore(), lessonSlug);
  startCards();
  startMargins();
  startPrinting();
  startCopying(root);
  startMap();
  // Few pages have one, and none needs it to be read.
  if (document.querySelector('[data-what-if]') !== null) {
    void import('./what-if/start.ts').then(({ startWhatIfs }) => startWhatIfs());
  }
  const article = document.querySelector<HTMLElement>('[data-article]');
  await isQuizShown;
  if (article !== null && lessonSlug !== null) startReading({ article, lessonSlug });
}
