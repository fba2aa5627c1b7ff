import { placeOn, type PlotAxis } from './axes.ts';
import type { Place } from './marks.ts';

/** Width and height of the box that lines and areas are drawn in, and then stretched with. */
export const UNIT = 1000;

/**
 * A line through places, or the area between it and `base`; nothing where there is no place, since
 * browsers complain of a path that begins and goes nowhere.
 */
export function pathOf(
  { x: across, y: up }: { readonly x: PlotAxis; readonly y: PlotAxis },
  points: readonly Place[],
  base: number | null,
): string {
  const at = ({ x, y }: Place) =>
    `${(placeOn(across, x) * UNIT).toFixed(1)} ${((1 - placeOn(up, y)) * UNIT).toFixed(1)}`;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const line = `M${points.map(at).join('L')}`;
  if (base === null) return line;
  return `${line}L${at({ x: last.x, y: base })}L${at({ x: first.x, y: base })}Z`;
}
