import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST } from '../../scripts/setup/paths.mjs';
import { normalizeBase } from '../../scripts/site/server.mjs';
import { makeFolder } from '../../scripts/zip/folder.ts';
import { readSite } from '../../src/integrations/offline/index.ts';
import { withAssets } from '../../src/integrations/offline/reach.ts';
import { LESSON } from './lesson.ts';

/** Pages of each kind; changing the scripts of all would take a minute. */
const PAGES = [
  '',
  `lessons/${LESSON}/`,
  'calculators/avoidable-bias/',
  'calculators/end-to-end-lab/',
  'search/',
];

/** Part of the edition that opens from a folder, on this disk. */
export class OpenFolder {
  /** The files of the site that it is made of. */
  files: readonly string[] = [];
  readonly #root = mkdtempSync(join(realpathSync(tmpdir()), 'gapwise-'));

  static async make(): Promise<OpenFolder> {
    const folder = new OpenFolder();
    const site = await readSite(pathToFileURL(`${DIST}/`));
    const pages = ['en', 'ko'].flatMap((locale) =>
      PAGES.map((path) => `${locale}/${path}index.html`),
    );
    const names = withAssets(['index.html', 'favicon.svg', ...pages], site);
    const files = new Map(
      names.flatMap((name) => {
        const file = site.get(name);
        return file === undefined ? [] : [[name, file.bytes] as const];
      }),
    );
    folder.files = [...files.keys()];
    const base = `${normalizeBase(process.env['BASE_PATH'])}/`;
    for (const [name, bytes] of await makeFolder(files, base, 'https://notes.example')) {
      const path = join(folder.#root, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    return folder;
  }

  /** The address of a page: `en/`, `en/calculators/avoidable-bias/#human=2`. */
  address(path: string): string {
    const [, page = '', state = ''] = /^([^#]*)(.*)$/.exec(path) ?? [];
    return pathToFileURL(join(this.#root, page, 'index.html')).href + state;
  }

  [Symbol.dispose](): void {
    rmSync(this.#root, { recursive: true, force: true });
  }
}
