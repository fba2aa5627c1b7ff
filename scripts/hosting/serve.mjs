// @ts-check
/** Serves the built site with nginx and hosting/nginx.conf: PORT and BASE_PATH as for `npm start`. */
import { DIST } from '../setup/paths.mjs';
import { run, say } from '../setup/say.mjs';
import { portFrom } from '../site/server.mjs';
import { startServer } from './servers.mjs';

await run(async () => {
  const port = portFrom(process.env);
  const server = await startServer('nginx', { root: DIST, base: process.env['BASE_PATH'], port });
  say(`nginx serves ${DIST} at ${server.address}`);
  await new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  await server.close();
});
