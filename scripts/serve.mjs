// @ts-check
/**
 * Serves a built site as it is: `node scripts/serve.mjs [folder]`. PORT and BASE_PATH as for
 * `npm start`; with STRICT_PORT=1 a taken port is an error.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DIST } from './setup/paths.mjs';
import { run, say, Stop } from './setup/say.mjs';
import { portFrom, serve } from './site/server.mjs';

await run(async () => {
  const root = resolve(process.argv[2] ?? DIST);
  if (!existsSync(root)) throw new Stop(`${root} is not there: run "npm run build" first.`);
  const site = await serve({
    root,
    base: process.env['BASE_PATH'],
    port: portFrom(process.env),
    strict: process.env['STRICT_PORT'] === '1',
    say,
  });
  say(`Serving ${root} at ${site.address}`);
});
