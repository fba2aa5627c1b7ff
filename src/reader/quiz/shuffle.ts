import { createRandom } from '../../math/random.ts';

interface Identified {
  readonly id: string;
}

/** A seed from a name: the same question is shuffled alike in every build. */
export function seedOf(name: string): number {
  let seed = 0;
  for (const letter of name) seed = (seed * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 31;
  return seed;
}

/** The items in an order that a seed gives, and that is never the order they came in. */
export function shuffledItems<Item extends Identified>(
  items: readonly Item[],
  seed: number,
): readonly Item[] {
  const shuffled = createRandom(seed).shuffle(items);
  const isSame = shuffled.every(({ id }, index) => id === items[index]?.id);
  return isSame ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}

/** How many items stand where they belong. */
export function countPlaced(order: readonly string[], right: readonly string[]): number {
  return order.filter((id, index) => id === right[index]).length;
}

/** A list with one item moved to another place; places beyond the ends are the ends. */
export function moveItem(order: readonly string[], id: string, place: number): readonly string[] {
  const others = order.filter((one) => one !== id);
  const at = Math.min(Math.max(place, 0), others.length);
  return [...others.slice(0, at), id, ...others.slice(at)];
}
