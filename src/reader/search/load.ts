import { unpack, withRest, type Library, type Part, type RestRow } from './library.ts';

/** Fetches a module by its address. */
export type Load = <Exports>(address: string) => Promise<Exports>;

/**
 * The one place that fetches what is searched. An address is meant from the page; `import()` alone would
 * take one that is relative, as in a folder without a host, from its own script.
 */
const importModule: Load = async <Exports>(address: string) =>
  (await import(/* @vite-ignore */ new URL(address, document.baseURI).href)) as Exports;

export interface Texts {
  /** What the first query needs. */
  readonly first: () => Promise<readonly Part[]>;
  /** The same with all the rest. */
  readonly all: () => Promise<readonly Part[]>;
  /** Whether the rest is there. */
  readonly isWhole: boolean;
}

/** What is fetched once, and again after a failure. */
function kept<Value>(fetch: () => Promise<Value>): () => Promise<Value> {
  let promise: Promise<Value> | null = null;
  return async () => {
    try {
      return await (promise ??= fetch());
    } catch (error) {
      promise = null;
      throw error;
    }
  };
}

/**
 * The texts of one language: a module, and a second one beside it. Some browsers remember that a
 * module failed, so that each attempt after a failure has an address of its own.
 */
export function createTexts(address: string, load: Load = importModule): Texts {
  let failures = 0;
  let isWhole = false;

  async function get<Exports>(plain: string): Promise<Exports> {
    try {
      return await load<Exports>(failures === 0 ? plain : `${plain}?${failures}`);
    } catch (error) {
      failures += 1;
      throw error;
    }
  }

  const library = kept(() => get<Library>(address));
  const first = kept(async () => unpack((await library()).pages));
  const all = kept(async () => {
    const { pages, more } = await library();
    const beside = address.replace(/[^/]*$/, more);
    const { rest } = await get<{ readonly rest: readonly RestRow[] }>(beside);
    isWhole = true;
    return unpack(withRest(pages, rest));
  });

  return {
    first,
    all,
    get isWhole() {
      return isWhole;
    },
  };
}
