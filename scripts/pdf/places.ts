/** What a PDF says about its own pages. */
export interface Places {
  readonly pages: number;
  /** The number of the page on which each target of a link stands, by its id. */
  readonly pageOf: ReadonlyMap<string, number>;
}

function objects(pdf: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n(<<[\s\S]*?)\nendobj/g)) {
    found.set(match[1] ?? '', match[2] ?? '');
  }
  return found;
}

const reference = (object: string, key: string) =>
  new RegExp(`/${key} (\\d+) 0 R`).exec(object)?.[1];

/** The pages under a node of the tree, by their object's number, in order. */
function pagesUnder(node: string, all: ReadonlyMap<string, string>): readonly string[] {
  const kids = /\/Kids \[([^\]]*)\]/.exec(all.get(node) ?? '')?.[1];
  if (kids === undefined) return [node];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => pagesUnder(kid, all));
}

/** `#41` in a PDF's name stands for the character with that code. */
function readName(name: string): string {
  const bytes = name.replace(/#([0-9a-f]{2})/gi, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/**
 * Reads where links lead from the bytes of a PDF as Chromium writes it: its page tree and its list of
 * destinations are plain text.
 */
export function placesIn(bytes: Buffer): Places {
  const all = objects(bytes.toString('latin1'));
  const catalog = [...all.values()].find((object) => object.includes('/Type /Catalog')) ?? '';
  const pages = pagesUnder(reference(catalog, 'Pages') ?? '', all);
  const targets = all.get(reference(catalog, 'Dests') ?? '') ?? '';
  const numbers = new Map(pages.map((page, index) => [page, index + 1]));
  const pageOf = new Map<string, number>();
  for (const [, name = '', page = ''] of targets.matchAll(/\/([^\s[\]/]+) \[(\d+) 0 R/g)) {
    const number = numbers.get(page);
    if (number !== undefined) pageOf.set(readName(name), number);
  }
  return { pages: pages.length, pageOf };
}
