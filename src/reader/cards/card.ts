import { placeCard } from './place.ts';
import type { Box } from './place.ts';

/** An open card and the link that it belongs to. */
export interface Card {
  readonly link: HTMLAnchorElement;
  readonly element: HTMLElement;
}

const CARD_ID = 'reader-card';

/** A copy of what the link's card says; null when the page holds nothing for it. */
function contentOf(link: HTMLAnchorElement): DocumentFragment | null {
  const source = document.getElementById(link.dataset['card'] ?? '');
  if (source === null) return null;
  const copy = document.createDocumentFragment();
  const nodes =
    source instanceof HTMLTemplateElement ? source.content.childNodes : source.childNodes;
  for (const node of nodes) copy.append(document.importNode(node, true));
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  return copy;
}

/** A touch opens the card instead of the link, so the card holds the link too. */
function moreLink(link: HTMLAnchorElement): readonly HTMLElement[] {
  const text = link.dataset['cardMore'];
  if (text === undefined) return [];
  const more = document.createElement('a');
  more.className = 'card-more';
  more.href = link.href;
  more.textContent = text;
  return [more];
}

/** The line of a link that breaks over two lines: the one under the pointer, else the first. */
function lineBox(link: HTMLElement, pointerY: number | null): Box {
  const lines = [...link.getClientRects()];
  const under = lines.find(
    ({ top, bottom }) => pointerY !== null && pointerY >= top && pointerY <= bottom,
  );
  return under ?? lines[0] ?? link.getBoundingClientRect();
}

function moveTo({ link, element }: Card, pointerY: number | null): void {
  const { width, height, left, top } = element.getBoundingClientRect();
  const column = (link.closest('[data-article], main') ?? document.body).getBoundingClientRect();
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const { x, y } = placeCard(lineBox(link, pointerY), { width, height }, column, view);
  // From where it is to where it should be: right whatever the card is positioned against.
  element.style.left = `${x - left}px`;
  element.style.top = `${y - top}px`;
}

/** Opens a link's card right after the link, so that Tab goes on into it. */
export function openCard(link: HTMLAnchorElement, pointerY: number | null): Card | null {
  const content = contentOf(link);
  if (content === null) return null;
  const element = document.createElement('span');
  element.className = 'card';
  element.id = CARD_ID;
  element.dataset['readerCard'] = link.dataset['card'] ?? '';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', link.textContent.trim());
  element.append(content, ...moreLink(link));
  element.style.left = '0';
  element.style.top = '0';
  // The top layer, where no scrolling box cuts the card off; older browsers do without.
  if ('popover' in element) element.popover = 'manual';
  link.after(element);
  if ('popover' in element) element.showPopover();
  link.setAttribute('aria-describedby', CARD_ID);
  const card = { link, element };
  moveTo(card, pointerY);
  return card;
}

export function closeCard({ link, element }: Card): void {
  element.remove();
  link.removeAttribute('aria-describedby');
}
