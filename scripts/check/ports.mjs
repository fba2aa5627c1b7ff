// @ts-check
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems lend to outgoing connections, which come and go while tests run. */
const FIRST = 20_000;
const LAST = 30_000;

/**
 * A port with a free one after it, so that two servers can run side by side.
 * @returns {Promise<number>}
 */
export async function freePorts() {
  for (let tries = 0; tries < 20; tries += 1) {
    const port = randomInt(FIRST, LAST);
    const both = await Promise.all([freePort(port), freePort(port + 1)]).catch(() => null);
    if (both !== null) return port;
  }
  throw new Error('No two neighbouring ports are free.');
}

/**
 * @param {number} wanted
 * @returns {Promise<number>}
 */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : wanted));
    });
  });
}
