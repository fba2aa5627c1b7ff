import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { readFiles } from '../files.ts';
import { roundDrawings, roundFormulas } from './drawings.ts';
import { ownHashes } from './own-hashes.ts';
import { policyFirst } from './policy-first.ts';

/** Last touches to each finished page. */
export function pages(): AstroIntegration {
  return {
    name: 'gapwise:pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = await readFiles(dir, ['.html']);
        await Promise.all(
          files.map(({ path, text }) =>
            writeFile(path, roundFormulas(roundDrawings(policyFirst(ownHashes(text))))),
          ),
        );
      },
    },
  };
}
