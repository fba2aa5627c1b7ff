/** How much a dev set can show: sizes, chances, the luck of picking the best, simulation. */
export { halfWidth, sizeForHalfWidth } from './power/split.ts';
export { separateChances } from './power/separate.ts';
export { pairedChances } from './power/paired.ts';
export type { Chances } from './power/paired.ts';
export { expectedBest, luckOfSimilar } from './power/luck.ts';
export { normalQuantile } from './power/normal.ts';
export { simulatePaired, simulateSeparate } from './power/simulation.ts';
export type { Repeat, RepeatVerdict } from './power/simulation.ts';
export {
  disagreementFor,
  pairedDetectable,
  pairedSize,
  unpairedDetectable,
  unpairedSize,
} from './power/sizes.ts';
