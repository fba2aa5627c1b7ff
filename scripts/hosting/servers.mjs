// @ts-check
/** Real web servers that serve the tested site with the project's own configuration (hosting/). */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findOnPath } from '../setup/chromium.mjs';
import { installDebian } from '../setup/debian.mjs';
import { CACHE, ROOT } from '../setup/paths.mjs';
import { Stop } from '../setup/say.mjs';
import { normalizeBase } from '../site/server.mjs';
import { pack } from '../site/pack.mjs';

/** @typedef {'nginx' | 'caddy'} ServerName */
/** @typedef {{ name: ServerName, address: string, close: () => Promise<void> }} Running */

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const SERVER_PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static', 'caddy'];
const PATIENCE = 10_000;
/** Enough to see that packed files are sent. */
const QUICK = 4;

/** @param {ServerName} name */
function find(name) {
  const system = [`/usr/sbin/${name}`, `/usr/bin/${name}`].find((path) => existsSync(path));
  return findOnPath([name]) ?? system ?? null;
}

/** Whether both servers are here. */
export function hasServers() {
  return find('nginx') !== null && find('caddy') !== null && existsSync(BROTLI);
}

/** Whether both are here, installed now where that is allowed. */
export function ensureServers() {
  return hasServers() || (installDebian(SERVER_PACKAGES) && hasServers());
}

/**
 * Puts a site where a host would, packed.
 * @param {string} root folder of the built site
 * @param {string} base "" or "/any/path"
 * @param {string} folder that the server gets
 */
async function place(root, base, folder) {
  const www = join(folder, 'www');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(`${www}${base}`), { recursive: true });
  cpSync(root, `${www}${base}`, { recursive: true });
  await pack(`${www}${base}`, { quality: QUICK });
  return www;
}

/**
 * A line of a configuration that has to be there, replaced.
 * @param {string} text
 * @param {string} line
 * @param {string} other
 */
function replaceLine(text, line, other) {
  if (!text.includes(line)) throw new Stop(`hosting/nginx.conf has no line "${line}" any more.`);
  return text.replace(line, other);
}

/** @param {{ www: string, base: string, port: number, folder: string }} place */
function nginxText({ www, base, port, folder }) {
  const ours = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /var/www/gapwise;', `root ${www};`],
    ['default "";', `default "${base}";`],
    ['# brotli_static on;', 'brotli_static on;'],
  ].reduce(
    (text, [line, other]) => replaceLine(text, line ?? '', other ?? ''),
    readFileSync(join(ROOT, 'hosting', 'nginx.conf'), 'utf8'),
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${user}
load_module ${BROTLI};
daemon off;
worker_processes auto;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${bodies.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
${ours}
}
`;
}

/** @param {string} address */
async function answers(address) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    try {
      const response = await fetch(address);
      if (response.ok) return true;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/**
 * Starts a server with the project's configuration, on a packed copy of a built site.
 * @param {ServerName} name
 * @param {{ root: string, base?: string | undefined, port: number }} site
 * @returns {Promise<Running>}
 */
export async function startServer(name, { root, base: given, port }) {
  const program = find(name);
  if (program === null) {
    throw new Stop(`${name} is not here: install it, on Debian with ${SERVER_PACKAGES.join(' ')}.`);
  }
  const base = normalizeBase(given);
  const folder = join(CACHE, 'hosting', `${name}-${port}`);
  const www = await place(root, base, folder);
  const config = join(folder, 'nginx.conf');
  if (name === 'nginx') writeFileSync(config, nginxText({ www, base, port, folder }));
  const args =
    name === 'nginx'
      ? ['-e', `${folder}/error.log`, '-c', config]
      : ['run', '--config', join(ROOT, 'hosting', 'Caddyfile'), '--adapter', 'caddyfile'];
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CONFIG_HOME: folder,
      CADDY_ADMIN: 'off',
      GAPWISE_SITE: `http://localhost:${port}`,
      GAPWISE_ROOT: www,
      GAPWISE_BASE: base,
    },
  });
  let said = '';
  const keep = (/** @type {Buffer} */ chunk) => (said = `${said}${chunk.toString()}`.slice(-4000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const address = `http://localhost:${port}${base}/`;
  const closed = new Promise((resolve) => child.on('close', resolve));
  const isUp = await Promise.race([answers(address), closed.then(() => false)]);
  const close = async () => {
    child.kill('SIGTERM');
    await closed;
  };
  if (isUp) return { name, address, close };
  await close();
  throw new Stop(`${name} does not serve ${address}:\n${said}`);
}
