import { fillSlots } from '../slots.ts';
import type { Spot } from './place.ts';
import type { Reading } from './reading.ts';

/** After this many windows of scrolling the reader has chosen to start anew. */
const PATIENCE = 2;

function titleOf(heading: HTMLElement): string {
  const copy = heading.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const extra of copy.querySelectorAll('[data-heading-link], .katex-mathml')) extra.remove();
  return copy.textContent.trim();
}

/**
 * Offers the last place in a line at the window's edge; nothing moves by itself. Returns whether
 * the offer still stands: until it is taken, dismissed or passed by, the old place is kept.
 */
export function offerPlace(
  reading: Reading,
  place: Spot,
  goTo: (reading: Reading, place: Spot) => void,
): () => boolean {
  const offer = document.querySelector<HTMLElement>('[data-resume]');
  const heading = document.getElementById(place.heading);
  if (offer === null || heading === null) return () => false;
  fillSlots(offer, { heading: titleOf(heading) });
  offer.hidden = false;

  const close = (): void => {
    offer.hidden = true;
    document.removeEventListener('scroll', passBy);
  };
  function passBy(): void {
    if (scrollY > innerHeight * PATIENCE) close();
  }
  document.addEventListener('scroll', passBy, { passive: true });
  offer.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button === null) return;
    close();
    const target = button.dataset['action'] === 'resume' ? heading : reading.article;
    if (target === heading) goTo(reading, place);
    // The button is gone: the focus goes on where the reader reads.
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  });
  return () => !offer.hidden;
}
