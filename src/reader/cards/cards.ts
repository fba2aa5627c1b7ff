import { closeCard, openCard } from './card.ts';
import type { Card } from './card.ts';

const OPEN_AFTER = 150;
/** Time to cross the gap between link and card. */
const CLOSE_AFTER = 250;

let current: Card | null = null;
let timer: number | undefined;
/** Whether the press that is going on began with a finger on a link whose card was closed. */
let isFirstTap = false;
/** The focus comes back to the link when Esc closes a card, and must not open it again. */
let isReturning = false;

function linkOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-card]') : null;
}

function isInside(target: EventTarget | null): boolean {
  if (current === null || !(target instanceof Node)) return false;
  return current.link.contains(target) || current.element.contains(target);
}

function close(): void {
  clearTimeout(timer);
  if (current !== null) closeCard(current);
  current = null;
}

function open(link: HTMLAnchorElement, pointerY: number | null = null): void {
  clearTimeout(timer);
  if (current?.link === link) return;
  close();
  current = openCard(link, pointerY);
}

function hasFocus(): boolean {
  return isInside(document.activeElement);
}

function onHover(event: PointerEvent): void {
  if (event.pointerType === 'touch') return;
  const { target, clientY } = event;
  const link = linkOf(target);
  if (isInside(target)) clearTimeout(timer);
  else if (link !== null) {
    clearTimeout(timer);
    timer = window.setTimeout(() => open(link, clientY), OPEN_AFTER);
  } else if (current === null) clearTimeout(timer);
  else if (!hasFocus()) {
    clearTimeout(timer);
    timer = window.setTimeout(close, CLOSE_AFTER);
  }
}

function onPress(event: PointerEvent): void {
  const link = linkOf(event.target);
  isFirstTap = event.pointerType === 'touch' && link !== null && current?.link !== link;
  if (!isInside(event.target) && link === null) close();
}

function onClick(event: MouseEvent): void {
  const link = linkOf(event.target);
  if (link === null || !isFirstTap) return;
  isFirstTap = false;
  open(link, event.clientY);
  // Without a card for it, the first tap follows the link.
  if (current !== null) event.preventDefault();
}

function onFocus(event: FocusEvent): void {
  const link = linkOf(event.target);
  if (isReturning) return;
  if (link?.matches(':focus-visible') === true) open(link);
  else if (!isInside(event.target) && !isFirstTap) close();
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || current === null) return;
  const { link, element } = current;
  const wasInside = element.contains(document.activeElement);
  close();
  if (!wasInside) return;
  isReturning = true;
  link.focus();
  isReturning = false;
}

/** Cards for terms and citations: on hover, on focus and on a first tap. One at a time. */
export function listenForCards(): void {
  document.addEventListener('pointerover', onHover);
  document.addEventListener('pointerdown', onPress);
  document.addEventListener('click', onClick);
  document.addEventListener('focusin', onFocus);
  document.addEventListener('keydown', onKey);
  document.documentElement.addEventListener('pointerleave', () => {
    if (!hasFocus()) close();
  });
  addEventListener('resize', close);
}
