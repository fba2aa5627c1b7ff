// @ts-check
import { createServer } from 'node:net';

/**
 * A port with a free one after it, so that two servers can run side by side.
 * @returns {Promise<number>}
 */
export async function freePorts() {
  for (let tries = 0; tries < 20; tries += 1) {
    const port = await freePort(0);
    if ((await freePort(port + 1).catch(() => null)) !== null) return port;
  }
  throw new Error('No two neighbouring ports are free.');
}

/**
 * @param {number} wanted 0 for any
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
