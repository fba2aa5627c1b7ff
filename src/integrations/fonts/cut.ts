import subsetFont from 'subset-font';
import type { Face } from './rules.ts';
import { PROSE_FAMILY } from './usage.ts';

/** Kerning and figures for columns. Ligatures would add a kilobyte, and the f does not collide. */
const PROSE_FEATURES = ['kern', 'lnum', 'tnum'];

/** Upright prose runs from text to headings; italics are only ever text. */
function axesOf(face: Face) {
  if (face.family !== PROSE_FAMILY) return {};
  return { wght: face.style === 'italic' ? 400 : { min: 400, max: 650 } };
}

/** Cuts a font down to some characters, without hinting, which screens of today do not use. */
export async function cutFont(
  font: Uint8Array,
  characters: string,
  face: Face,
): Promise<Uint8Array> {
  return subsetFont(Buffer.from(font), characters, {
    targetFormat: 'woff2',
    noHinting: true,
    ...(face.family === PROSE_FAMILY ? { keepFeatures: PROSE_FEATURES } : {}),
    variationAxes: axesOf(face),
  });
}
