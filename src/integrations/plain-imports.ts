import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { readFiles } from './files.ts';

const HELPER = /vite\/preload-helper/;
/** What Vite calls in place of `import()`. */
const PLAIN = 'export const __vitePreload = (load) => load();';

/** The names of what would be loaded ahead, which Vite lists even where nothing is. */
const LIST = /^const __vite__mapDeps=.*\n/;
const USE = /__vite__mapDeps\(\[[\d,]*\]\)/g;

/** A script without the list of what is loaded ahead: a hundred bytes that do not pack. */
export function withoutList(script: string): string {
  return LIST.test(script) ? script.replace(LIST, '').replace(USE, '[]') : script;
}

/**
 * Vite loads the scripts and styles of a part that is loaded later ahead of it, with half a kilobyte
 * of code on each page. Here such parts are small, their scripts import what is there already, and
 * each page links all of its styles: a plain import does.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'gapwise:plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            build: { modulePreload: false },
            plugins: [
              {
                name: 'gapwise:plain-imports',
                apply: 'build',
                transform: {
                  filter: { id: HELPER },
                  handler: () => ({ code: PLAIN, map: null }),
                },
              },
            ],
          },
        });
      },
      // A name holds the hash of the script with its list: equal names are equal files still.
      'astro:build:done': async ({ dir }) => {
        for (const { path, text } of await readFiles(dir, ['.js'])) {
          const plain = withoutList(text);
          if (plain !== text) await writeFile(path, plain);
        }
      },
    },
  };
}
