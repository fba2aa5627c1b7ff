/**
 * `npm run build:zip`: makes from dist/ a folder that opens without a server, and a zip of it. The
 * same site gives the same bytes.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { DIST, ROOT } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';
import { normalizeBase } from '../site/server.mjs';
import { makeFolder, type Files } from './folder.ts';
import { readMe } from './read-me.ts';

const OUT = join(ROOT, 'dist-zip');
const BESIDE = ['LICENSE', 'LICENSE-CONTENT', 'THIRD_PARTY.md'];
/** Zip files hold the time of each file, as a clock shows it. */
const ALWAYS_THE_SAME = new Date(2020, 0, 1);
const PACKED = /\.(png|webp|avif)$/;
const MEGABYTE = 1e6;

function readTree(root: string): Files {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path).split(sep).join('/'), readFileSync(path)];
    }),
  );
}

/** Where the site is published, as its pages say. */
function originOf(site: Files): string {
  const page = site.get('index.html')?.toString('utf8') ?? '';
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];
  if (canonical === undefined) throw new Error('dist/index.html names no address of its own.');
  return new URL(canonical).origin;
}

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};
const name = `gapwise-${version}`;
const site = readTree(DIST);
const base = `${normalizeBase(process.env['BASE_PATH'])}/`;
const origin = originOf(site);
const folder = new Map(await makeFolder(site, base, origin));
folder.set('README.txt', Buffer.from(readMe('Gapwise', version, origin + base)));
for (const file of BESIDE) folder.set(file, readFileSync(join(ROOT, file)));

rmSync(OUT, { recursive: true, force: true });
const zippable: Zippable = {};
for (const [file, bytes] of folder) {
  const path = join(OUT, name, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  zippable[`${name}/${file}`] = [bytes, { level: PACKED.test(file) ? 0 : 9 }];
}
const zip = zipSync(zippable, { mtime: ALWAYS_THE_SAME });
writeFileSync(join(OUT, `${name}.zip`), zip);

const plain = [...folder.values()].reduce((sum, { length }) => sum + length, 0);
const megabytes = (bytes: number) => `${(bytes / MEGABYTE).toFixed(1)} MB`;
say(
  `dist-zip/${name}.zip: ${megabytes(zip.length)}, ${folder.size} files, unpacked ${megabytes(plain)}.`,
);
say(`dist-zip/${name}/index.html opens in a browser as it is.`);
