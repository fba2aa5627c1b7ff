// @ts-check
/**
 * Builds the site and packs its texts for hosts: `npm run build`. With --if-changed it builds only
 * where something has changed, and packs nothing: that is for the project's own tests.
 */
import { ensureInstalled } from './setup/install.mjs';
import { DIST } from './setup/paths.mjs';
import { run, say } from './setup/say.mjs';
import { build, ensureBuilt } from './site/build.mjs';
import { pack } from './site/pack.mjs';

/** @param {number} bytes */
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

await run(async () => {
  ensureInstalled();
  if (process.argv.includes('--if-changed')) {
    await ensureBuilt();
    return;
  }
  await build();
  const { files, bytes, brotli, gzip } = await pack(DIST);
  say(
    `Packed ${files} texts: ${megabytes(bytes)} are ${megabytes(brotli)} with brotli, ${megabytes(gzip)} with gzip.`,
  );
});
