import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf as digestOfFolder } from '../setup/digest.mjs';
import { KEPT_MS } from './memory.mjs';
import { digestOfFile } from './site-files.mjs';

/** A test as its runner knows it. */
export interface Test {
  readonly project: string;
  /** File and titles, from the outside in. */
  readonly titles: readonly string[];
}

interface Place {
  /** A word for the code and what runs it; undefined where nothing is to be remembered. */
  readonly code: string | undefined;
  /** The built site, and the path under which it stands: "" or "/any/path". */
  readonly site: string;
  readonly base: string;
  /** Where it is kept. */
  readonly folder: string;
}

interface Passed {
  readonly code: string;
  readonly at: number;
  /** Each file of the site with its digest; "" is the whole of it. */
  readonly files: Readonly<Record<string, string>>;
}

const WHOLE = '';
const NONE = /$^/;

/** The file that a site answers an address with, and the page's twin: some tests compare the two. */
function filesBehind(address: string, base: string): readonly string[] {
  const { hostname, pathname } = new URL(address);
  if (hostname !== 'localhost' || !pathname.startsWith(`${base}/`)) return [];
  const inner = decodeURIComponent(pathname.slice(base.length + 1));
  const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
  const twin = file.replace(/^(en|ko)\//, (_, locale) => (locale === 'en' ? 'ko/' : 'en/'));
  return [file, twin];
}

/**
 * Tests that passed, each with the files that its pages had asked for: while none of them changes, and
 * no code, it need not run again. `memory.mjs` says what the code is.
 */
export function openPassed({ code, site, base, folder }: Place) {
  const digests = new Map<string, string>();

  /** The digest of a file of the site, or of the whole; of one that is not there too. */
  function digestOf(file: string): string {
    const known = digests.get(file);
    if (known !== undefined) return known;
    const digest = file === WHOLE ? digestOfFolder(site, [''], NONE) : digestOfFile(site, file);
    digests.set(file, digest);
    return digest;
  }

  function placeOf({ project, titles }: Test): string {
    const name = createHash('sha256').update(titles.join('\0')).digest('hex');
    return join(folder, project, `${name}.json`);
  }

  return {
    /** Whether a test passed with just these files and this code. */
    has(test: Test): boolean {
      if (code === undefined) return false;
      try {
        const passed = JSON.parse(readFileSync(placeOf(test), 'utf8')) as Passed;
        return (
          passed.code === code &&
          Date.now() - passed.at < KEPT_MS &&
          Object.entries(passed.files).every(([file, digest]) => digestOf(file) === digest)
        );
      } catch {
        return false;
      }
    },
    /**
     * Remembers a test by the addresses it asked, or by the whole site: where those are not known, or none
     * of them is the site's.
     */
    add(test: Test, addresses: Iterable<string> | null): void {
      if (code === undefined) return;
      const behind = [...(addresses ?? [])].flatMap((address) => filesBehind(address, base));
      const files = behind.length === 0 ? [WHOLE] : behind;
      const digestsOfFiles = Object.fromEntries(files.map((file) => [file, digestOf(file)]));
      const passed: Passed = { code, at: Date.now(), files: digestsOfFiles };
      const place = placeOf(test);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, JSON.stringify(passed));
    },
  };
}
