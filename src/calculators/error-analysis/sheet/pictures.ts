import { signal } from '@preact/signals-core';
import { dropPictureAddress, pictureAddress } from '../../../browser/files.ts';
import type { RowStore, RowTrouble } from '../../../browser/row-store.ts';

/** Pictures whose addresses are held at once: each holds its file in memory. */
const MOST_HELD = 300;
const MOST_BYTES = 20_000_000;

/** How a picture is found: by the last part of its path, whatever its case. */
function pictureName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? '').trim().toLowerCase();
}

/** The pictures beside the rows: read when a row comes into sight, forgotten long after. */
export class Pictures {
  readonly #store: RowStore;
  readonly #names = signal<ReadonlySet<string>>(new Set());
  readonly #held = new Map<string, Promise<string | null>>();

  constructor(store: RowStore) {
    this.#store = store;
  }

  async open(): Promise<void> {
    this.#names.value = new Set(await this.#store.pictureNames());
  }

  get count(): number {
    return this.#names.value.size;
  }

  has(path: string): boolean {
    return this.#names.value.has(pictureName(path));
  }

  /** Keeps pictures; those that are no pictures, or far too large, are left out. */
  async add(files: readonly File[]): Promise<{ added: number; trouble: RowTrouble | null }> {
    const fit = files.filter(({ type, size }) => type.startsWith('image/') && size <= MOST_BYTES);
    const named = new Map(fit.map((file) => [pictureName(file.name), file] as const));
    const trouble = await this.#store.putPictures(named);
    for (const name of named.keys()) this.#forget(name);
    this.#names.value = new Set([...this.#names.value, ...named.keys()]);
    return { added: named.size, trouble };
  }

  async clear(): Promise<void> {
    if (this.count === 0) return;
    for (const name of this.#names.value) this.#forget(name);
    this.#names.value = new Set();
    await this.#store.clearPictures();
  }

  /** An address at which a page can show a picture; null where there is none. */
  addressOf(path: string): Promise<string | null> {
    const name = pictureName(path);
    const held = this.#held.get(name);
    if (held !== undefined) return held;
    const found = this.#store
      .readPicture(name)
      .then((picture) => (picture === null ? null : pictureAddress(picture)));
    this.#held.set(name, found);
    const [oldest] = this.#held.keys();
    if (this.#held.size > MOST_HELD && oldest !== undefined) this.#forget(oldest);
    return found;
  }

  #forget(name: string): void {
    const address = this.#held.get(name);
    this.#held.delete(name);
    void address?.then((one) => {
      if (one !== null) dropPictureAddress(one);
    });
  }
}
