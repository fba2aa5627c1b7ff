export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const EDGE = 8;
const GAP = 6;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/**
 * Where a card goes, in the window's pixels: below its link, above it where there is more room,
 * and inside both the column and the window. A card that is wider than the column starts at the
 * window's edge.
 */
export function placeCard(
  link: Box,
  card: { readonly width: number; readonly height: number },
  column: Pick<Box, 'left' | 'right'>,
  view: { readonly width: number; readonly height: number },
): Point {
  const left = Math.max(column.left, EDGE);
  const right = Math.min(column.right, view.width - EDGE);
  const fits = right - left >= card.width;
  const x = fits
    ? clamp(link.left, left, right - card.width)
    : clamp(left, EDGE, Math.max(EDGE, view.width - EDGE - card.width));
  const below = link.bottom + GAP;
  const above = link.top - GAP - card.height;
  const isBelow = below + card.height <= view.height - EDGE || link.top < view.height - link.bottom;
  return { x, y: isBelow ? below : Math.max(above, EDGE) };
}
