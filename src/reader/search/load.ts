import { unpack, withRest, type Library, type Part, type Rest } from './library.ts';
import { drawerOf, inOneText, unknownRuns } from './rare.ts';
import { splitQuery } from './words.ts';

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
  /** The same with a few kB of the rest: those that hold what a query asks for and they do not. */
  readonly near: (query: string) => Promise<readonly Part[]>;
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
 * The texts of one language: a module, and others beside it. Some browsers remember that a
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

  const beside = (name: string) => address.replace(/[^/]*$/, name);
  const withRows = async ({ rest }: Rest) => unpack(withRest((await library()).pages, rest));

  async function near(query: string): Promise<readonly Part[]> {
    const [{ drawers, more }, parts] = await Promise.all([library(), first()]);
    const text = inOneText(parts);
    const [run] = splitQuery(query).flatMap((word) =>
      unknownRuns(word, (one) => text.includes(one)),
    );
    const name = run === undefined ? undefined : drawers[drawerOf(run, drawers.length)];
    if (name === undefined) return parts;
    // A course that is kept offline has all the rest, and no drawers.
    const rows = await load<Rest>(beside(name)).catch(() => get<Rest>(beside(more)));
    return withRows(rows);
  }

  const all = kept(async () => {
    const parts = await withRows(await get<Rest>(beside((await library()).more)));
    isWhole = true;
    return parts;
  });

  return {
    first,
    near,
    all,
    get isWhole() {
      return isWhole;
    },
  };
}
