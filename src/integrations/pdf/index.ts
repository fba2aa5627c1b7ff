import type { AstroIntegration } from 'astro';
import { fingerprint } from '../../../scripts/site/fingerprint.mjs';
import { ROOT } from '../../../scripts/setup/paths.mjs';
import { addPdfs } from './link.ts';
import { madeFrom } from './made.ts';

/** Links the PDFs that `npm run build:pdf` made from this state of the project, if it did. */
export function pdf({ base }: { readonly base: string }): AstroIntegration {
  return {
    name: 'gapwise:pdf',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await addPdfs(dir, madeFrom(fingerprint(ROOT, process.env)), base);
      },
    },
  };
}
