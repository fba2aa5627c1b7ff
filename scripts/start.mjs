// @ts-check
import { ensureInstalled } from './setup/install.mjs';
import { DIST } from './setup/paths.mjs';
import { run, say } from './setup/say.mjs';
import { ensureBuilt } from './site/build.mjs';
import { portFrom, serve } from './site/server.mjs';

await run(async () => {
  ensureInstalled();
  await ensureBuilt();
  const site = await serve({
    root: DIST,
    base: process.env['BASE_PATH'],
    port: portFrom(process.env),
    say,
  });
  say(`Gapwise is at ${site.address} (Ctrl+C stops it).`);
});
