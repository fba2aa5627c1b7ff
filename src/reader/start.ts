import { localStore } from '../browser/storage.ts';
import { startCards } from './cards/cards.ts';
import { startCopying } from './copy.ts';
import { startMargins, startPrinting } from './folds.ts';
import { startMap } from './position/map.ts';
import { startReading } from './position/reading.ts';
import { startQuiz } from './quiz/start.ts';

/** Wires what the page holds. Checks come first: they open text, and so move places. */
export function startReader(root: HTMLElement): void {
  startQuiz(localStore());
  startCards();
  startMargins();
  startPrinting();
  startCopying(root);
  startMap();
  const article = document.querySelector<HTMLElement>('[data-article]');
  const lessonSlug = root.dataset['lesson'];
  if (article !== null && lessonSlug !== undefined) startReading({ article, lessonSlug });
}
