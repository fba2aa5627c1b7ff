// @ts-check
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { headersFor, readHeaders } from './headers.mjs';
import { isText, typeOf } from './mime.mjs';

/**
 * @typedef {{ root: string, base: string | undefined }} Site
 * @typedef {{ status: number, file?: string, location?: string }} Answer
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

export const FIRST_PORT = 4321;
const HOST = '127.0.0.1';
const LAST_PORT = 65535;

/** @param {Record<string, string | undefined>} env */
export function portFrom(env) {
  const port = Number(env['PORT'] ?? FIRST_PORT);
  return Number.isInteger(port) && port > 0 && port <= LAST_PORT ? port : FIRST_PORT;
}

/**
 * "/any/path" for "any/path/", and "" for the root.
 * @param {string | undefined} base
 */
export function normalizeBase(base) {
  const inner = (base ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '' : `/${inner}`;
}

/** @param {string} file */
function kindOf(file) {
  try {
    const stat = statSync(file);
    return stat.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}

/**
 * The page for what is not there: in the language of the address, else in both.
 * @param {string} root
 * @param {string} path under the base
 * @returns {{ status: number, file: string }}
 */
function missingPage(root, path) {
  const folder = /^\/([a-z]{2})\//.exec(path)?.[1] ?? '';
  const own = join(root, folder, '404', 'index.html');
  const isOwn = folder !== '' && kindOf(own) === 'file';
  return { status: 404, file: isOwn ? own : join(root, '404.html') };
}

/**
 * What a static host does with a path: a file, a folder's index.html, a redirect to the folder's
 * address, or the page for what is not there. No path leads out of the site's folder.
 * @param {Site} site
 * @param {string} pathname as sent, still encoded
 * @returns {Answer}
 */
export function answerFor({ root, base }, pathname) {
  const prefix = normalizeBase(base);
  const missing = missingPage(root, pathname.slice(prefix.length));
  if (prefix !== '' && (pathname === '/' || pathname === prefix)) {
    return { status: 302, location: `${prefix}/` };
  }
  if (!pathname.startsWith(`${prefix}/`)) return missing;
  let path;
  try {
    path = decodeURIComponent(pathname.slice(prefix.length));
  } catch {
    return { status: 400, file: missing.file };
  }
  const file = normalize(join(root, path));
  if (/[\0\\]/.test(path) || !`${file}${sep}`.startsWith(normalize(`${root}${sep}`)))
    return missing;
  const kind = kindOf(file);
  if (kind === 'file') return path.endsWith('/') ? missing : { status: 200, file };
  if (kind === 'nothing' || kindOf(join(file, 'index.html')) !== 'file') return missing;
  if (path.endsWith('/')) return { status: 200, file: join(file, 'index.html') };
  return { status: 301, location: `${pathname}/` };
}

/** @type {Map<string, Buffer>} */
const packed = new Map();

/**
 * The body in the smallest form that the browser takes.
 * @param {string} file
 * @param {string} accepted value of Accept-Encoding
 * @returns {{ body: Buffer, encoding: string | null }}
 */
function bodyOf(file, accepted) {
  const encoding = ['br', 'gzip'].find((name) => accepted.includes(name)) ?? null;
  if (encoding === null || !isText(typeOf(file)))
    return { body: readFileSync(file), encoding: null };
  const key = `${encoding} ${statSync(file).mtimeMs} ${file}`;
  const known = packed.get(key);
  if (known !== undefined) return { body: known, encoding };
  const plain = readFileSync(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  const body = encoding === 'br' ? brotliCompressSync(plain, quality) : gzipSync(plain);
  packed.set(key, body);
  return { body, encoding };
}

/**
 * @param {Response} response
 * @param {Request} request
 * @param {Answer} answer
 * @param {Record<string, string>} headers
 */
function send(response, request, answer, headers) {
  if (answer.location !== undefined) {
    response.writeHead(answer.status, { location: answer.location, ...headers }).end();
    return;
  }
  const file = answer.file ?? '';
  if (kindOf(file) !== 'file') {
    response.writeHead(answer.status, { 'content-type': 'text/plain' }).end('Not found\n');
    return;
  }
  const { body, encoding } = bodyOf(file, String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(answer.status, {
    'content-type': typeOf(file),
    'content-length': body.length,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
    ...headers,
    // What is not there may be there a moment later, whatever its name.
    ...(answer.status === 200 ? {} : { 'cache-control': 'no-cache' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * @param {Site} site
 * @param {(file: string) => void} [onFile] told of each file that is sent, by its path in the site
 * @returns {(request: Request, response: Response) => void}
 */
export function handlerOf(site, onFile) {
  const rules = readHeaders(site.root);
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const answer = answerFor(site, pathname);
    if (answer.location !== undefined && query !== undefined) answer.location += `?${query}`;
    if (answer.file !== undefined) onFile?.(relative(site.root, answer.file));
    send(response, request, answer, headersFor(rules, pathname));
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false when the port is taken
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(port, HOST, () => resolve(true));
  });
}

/**
 * Serves a built site. A taken port is named, and the next free one is used.
 * @param {Site & { port: number, strict?: boolean, say?: (text: string) => void,
 *   onFile?: (file: string) => void }} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serve({ root, base, port, strict = false, say = () => undefined, onFile }) {
  const server = createServer(handlerOf({ root, base }, onFile));
  let current = port;
  while (!(await listen(server, current))) {
    if (strict || current >= LAST_PORT) throw new Error(`Port ${current} is taken.`);
    say(`Port ${current} is taken; trying ${current + 1}.`);
    current += 1;
  }
  return {
    address: `http://localhost:${current}${normalizeBase(base)}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
