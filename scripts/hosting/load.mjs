// @ts-check
/**
 * How much nginx with hosting/nginx.conf sends from this machine to itself: `npm run measure:load`.
 * Bounded to a few seconds for each address, on the loopback interface. Needs wrk.
 */
import { spawnSync } from 'node:child_process';
import { findOnPath } from '../setup/chromium.mjs';
import { DIST } from '../setup/paths.mjs';
import { run, say, Stop } from '../setup/say.mjs';
import { ensureBuilt } from '../site/build.mjs';
import { startServer } from './servers.mjs';

const PORT = 4880;
const SECONDS = 8;
const THREADS = 2;
const CONNECTIONS = 32;
const PATHS = [
  'ko/lessons/metrics/',
  'en/lessons/human-level-performance/',
  'en/embed/f-beta/',
  'favicon.svg',
  'ko/nowhere/',
];

/**
 * @param {string} said
 * @param {RegExp} pattern
 */
const part = (said, pattern) => pattern.exec(said)?.[1] ?? '0';

await run(async () => {
  const wrk = findOnPath(['wrk']);
  if (wrk === null) throw new Stop('wrk is not here: install it (Debian: apt-get install wrk).');
  await ensureBuilt();
  const base = process.env['BASE_PATH'];
  const server = await startServer('nginx', { root: DIST, base, port: PORT });
  let failed = 0;
  try {
    say('address | requests a second | latency: half | 99% | errors of connection');
    for (const path of PATHS) {
      const args = [
        `-t${THREADS}`,
        `-c${CONNECTIONS}`,
        `-d${SECONDS}s`,
        '--latency',
        '-H',
        'Accept-Encoding: br',
        `${server.address}${path}`,
      ];
      const { stdout } = spawnSync(wrk, args, { encoding: 'utf8' });
      const refused = Number(part(stdout, /Non-2xx or 3xx responses: (\d+)/));
      const requests = Number(part(stdout, /(\d+) requests in/));
      const broken = part(stdout, /Socket errors: (.*)/);
      // What is not there is answered with 404, each time.
      const wanted = path.includes('nowhere') ? requests : 0;
      if (requests === 0 || refused !== wanted || broken !== '0') failed += 1;
      say(
        [
          path,
          part(stdout, /Requests\/sec:\s+([\d.]+)/),
          part(stdout, /50%\s+(\S+)/),
          part(stdout, /99%\s+(\S+)/),
          broken,
        ].join(' | '),
      );
    }
  } finally {
    await server.close();
  }
  if (failed > 0) throw new Stop(`${failed} of ${PATHS.length} addresses had failed requests.`);
});
