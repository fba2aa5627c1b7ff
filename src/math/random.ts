/** A stream of numbers that depends on its seed alone, the same in every engine. */
export interface Random {
  /** A fraction in [0, 1), with 53 random bits. */
  next(): number;
  /** A whole number from 0 to n − 1, each equally likely; n a whole number from 1 to 2^32. */
  integer(n: number): number;
  /** A new array with the same items in a random order (Fisher and Yates). */
  shuffle<Item>(items: readonly Item[]): Item[];
}

/** One step of splitmix32: spreads a seed's bits before they become a state. */
function createMixer(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
}

/** sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, whole-number operations only. */
function createWords(seed: number): () => number {
  const mixLow = createMixer(seed % 2 ** 32);
  const mixHigh = createMixer(Math.floor(seed / 2 ** 32) ^ 0x5bd1e995);
  let a = mixLow() ^ mixHigh();
  let b = mixLow();
  let c = mixHigh();
  let counter = 1;
  const step = (): number => {
    const out = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + out) | 0;
    return out >>> 0;
  };
  for (let i = 0; i < 12; i += 1) step();
  return step;
}

function uniformBelow(words: () => number, n: number): number {
  if (!Number.isInteger(n) || n < 1 || n > 2 ** 32) {
    throw new RangeError(`n must be a whole number from 1 to 2^32, not ${String(n)}.`);
  }
  const limit = 2 ** 32 - (2 ** 32 % n);
  let word = words();
  while (word >= limit) word = words();
  return word % n;
}

function shuffled<Item>(items: readonly Item[], integer: (n: number) => number): Item[] {
  const result: Item[] = [];
  for (const item of items) {
    const place = integer(result.length + 1);
    if (place < result.length) result.push(result[place] as Item);
    result[place] = item;
  }
  return result;
}

/**
 * A deterministic generator: sfc32, its state filled by splitmix32. Not for secrets.
 * @param seed a whole number from 0 to 2^53 − 1; each gives its own stream.
 * @throws RangeError for any other seed.
 */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed) || seed < 0) {
    throw new RangeError(`A seed must be a whole number from 0 to 2^53 − 1, not ${String(seed)}.`);
  }
  const words = createWords(seed);
  const integer = (n: number): number => uniformBelow(words, n);
  return {
    next: () => ((words() >>> 5) * 2 ** 26 + (words() >>> 6)) / 2 ** 53,
    integer,
    shuffle: (items) => shuffled(items, integer),
  };
}
