/** Letters that do something else in the table. */
const TAKEN = 'cn';
const KEYS = [
  ...'123456789',
  ...[...'abdefghijklmopqrstuvwxyz'].filter((one) => !TAKEN.includes(one)),
];

/** The key that tags with the category at a place; none for those far down. */
export function keyOfTag(place: number): string | null {
  return KEYS[place] ?? null;
}

/** The place of the category that a key tags with, or −1. */
export function tagOfKey(key: string): number {
  return KEYS.indexOf(key.toLowerCase());
}
