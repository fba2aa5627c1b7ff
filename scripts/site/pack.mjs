// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { CACHE } from '../setup/paths.mjs';

/** What is text, and so gains from packing; fonts and pictures are packed already. */
const TEXTS = /\.(html|css|js|json|xml|svg|txt|md|webmanifest)$/;
/** A smaller file fits into one packet as it is. */
const LEAST_BYTES = 1000;
const BEST = 11;
const BEST_GZIP = 9;
const QUICK_GZIP = 1;
const packed = join(CACHE, 'packed');

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * @param {string} folder
 * @returns {string[]}
 */
function textsUnder(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return textsUnder(path);
    return TEXTS.test(name) && statSync(path).size >= LEAST_BYTES ? [path] : [];
  });
}

/**
 * A text packed with brotli; from the cache where the same text was packed before.
 * @param {Buffer} text
 * @param {number} quality
 */
async function brotliOf(text, quality) {
  const name = `${createHash('sha256').update(text).digest('hex').slice(0, 32)}.${quality}.br`;
  const known = join(packed, name);
  if (existsSync(known)) return readFileSync(known);
  const bytes = await brotli(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
  writeFileSync(known, bytes);
  return bytes;
}

/**
 * Writes a `.br` and a `.gz` beside every text of a site, for hosts that send them as they are.
 * @param {string} root folder of a built site
 * @param {{ quality?: number }} [options] brotli's, from 0 to 11: 11 takes half a minute the
 *   first time; with less, gzip is quick too
 * @returns {Promise<{ files: number, bytes: number, brotli: number, gzip: number }>}
 */
export async function pack(root, { quality = BEST } = {}) {
  mkdirSync(packed, { recursive: true });
  const waiting = textsUnder(root);
  const sum = { files: waiting.length, bytes: 0, brotli: 0, gzip: 0 };
  const level = quality === BEST ? BEST_GZIP : QUICK_GZIP;
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const text = readFileSync(file);
      const [br, gz] = await Promise.all([brotliOf(text, quality), zip(text, { level })]);
      writeFileSync(`${file}.br`, br);
      writeFileSync(`${file}.gz`, gz);
      sum.bytes += text.length;
      sum.brotli += br.length;
      sum.gzip += gz.length;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return sum;
}
