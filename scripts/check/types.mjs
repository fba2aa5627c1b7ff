// @ts-check
/** Types of everything: scripts and tests by the compiler, pages and components by Astro's check. */
import { node } from '../setup/child.mjs';
import { commandOf } from '../setup/paths.mjs';
import { run } from '../setup/say.mjs';

await run(async () => {
  const code = await node([
    commandOf('@astrojs/check', 'astro-check'),
    '--minimumFailingSeverity',
    'warning',
  ]);
  return code !== 0 ? code : node([commandOf('typescript', 'tsc'), '--noEmit']);
});
