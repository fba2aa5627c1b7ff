import { describe, expect, it } from 'vitest';
import { importsOf, type Import } from '../support/imports.ts';
import { filesUnder } from '../support/project.ts';

/**
 * Height of each folder of src; imports point to the same height or down. Files that stand right
 * in src (site, paths) are known to all. Formulas are rendered while building, by whatever shows
 * them; tests/build looks that no reader loads the renderer.
 */
const HEIGHT: Readonly<Record<string, number>> = {
  math: 0,
  params: 0,
  i18n: 0,
  browser: 1,
  ui: 1,
  charts: 1,
  markdown: 1,
  calculators: 2,
  simulators: 2,
  reader: 2,
  course: 2,
  components: 3,
  layouts: 3,
  integrations: 3,
  pages: 4,
};
const ROOT_FILES = 0;

const sources = filesUnder('src', /\.(tsx?|astro|mjs)$/).filter((path) => !/\.test\./.test(path));
const imports = sources.flatMap(importsOf);

function folderOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

function heightOf(path: string): number | undefined {
  const folder = folderOf(path);
  return folder === null ? ROOT_FILES : HEIGHT[folder];
}

/** `src/content.config.ts` is Astro's, not a part of any layer. */
const isOurs = ({ from, to }: Import) => to.startsWith('src/') && from !== 'src/content.config.ts';

const show = ({ place, to }: Import) => `${place} imports ${to}`;

describe('the layers', () => {
  it('know every folder of src', () => {
    const folders = sources
      .map(folderOf)
      .filter((folder) => folder !== null && folder !== 'styles');
    expect([...new Set(folders)].filter((folder) => !(folder! in HEIGHT))).toEqual([]);
  });

  it('import downwards only', () => {
    const upward = imports.filter((one) => {
      const from = heightOf(one.from);
      const to = heightOf(one.to);
      return isOurs(one) && from !== undefined && to !== undefined && to > from;
    });
    expect(upward.map(show)).toEqual([]);
  });

  it('keep the ground floor free of its neighbours', () => {
    const allowed: Readonly<Record<string, readonly string[]>> = {
      math: [],
      i18n: [],
      params: ['math', 'i18n'],
    };
    const sideways = imports.filter(({ from, to }) => {
      const [home, target] = [folderOf(from), folderOf(to)];
      if (home === null || target === null || home === target || !(home in allowed)) return false;
      return !allowed[home]!.includes(target);
    });
    expect(sideways.map(show)).toEqual([]);
  });

  it('keep what runs while building out of the pages', () => {
    const fromBuild = imports.filter(
      ({ from, to }) =>
        to.startsWith('src/integrations/') && folderOf(from) !== 'integrations' && isInSrc(from),
    );
    expect(fromBuild.map(show)).toEqual([]);
  });

  it('import with relative paths and extensions, so that plain Node can follow them', () => {
    const wrong = imports.filter(
      ({ to }) =>
        /^(@\/|~\/|src$)/.test(to) ||
        (to.startsWith('src/') && !/\.[a-z0-9]+(\?[\w=]+)?$/.test(to)),
    );
    expect(wrong.map(show)).toEqual([]);
  });
});

function isInSrc(path: string): boolean {
  return path.startsWith('src/') && path !== 'src/content.config.ts';
}
