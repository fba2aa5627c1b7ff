// @ts-check
/** Types of everything by Astro's check: unlike the compiler it knows `.astro` files. */
import { node } from '../setup/child.mjs';
import { commandOf } from '../setup/paths.mjs';
import { run } from '../setup/say.mjs';

await run(() =>
  node([commandOf('@astrojs/check', 'astro-check'), '--minimumFailingSeverity', 'warning']),
);
