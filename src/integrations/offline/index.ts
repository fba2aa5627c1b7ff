import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { HASH_LENGTH, type Files } from '../../browser/service-worker/build.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { createPaths } from '../../paths.ts';
import { shortHash } from '../hash.ts';
import { addressOf, filesOf, shellOf, type BuiltFile } from './reach.ts';
import { killScript, workerCode, workerScript } from './script.ts';
import { gzipWeight } from './weigh.ts';

const NAME = 'sw.js';
const MEGABYTE = 1e6;

type Site = Map<string, BuiltFile>;

/** Every file of a finished site, by its path from the root. */
export async function readSite(dir: URL): Promise<Site> {
  const root = fileURLToPath(dir);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry): Promise<[string, BuiltFile]> => {
        const path = join(entry.parentPath, entry.name);
        const name = relative(root, path).replaceAll('\\', '/');
        return [name, { name, bytes: await readFile(path) }];
      }),
  );
  return new Map(files);
}

/** The files of some names, as a list that the service worker reads. */
function listOf(names: readonly string[], site: Site): Files {
  return Object.fromEntries(
    names.flatMap((name) => {
      const file = site.get(name);
      if (file === undefined) return [];
      const hash = createHash('sha256').update(file.bytes).digest('hex').slice(0, HASH_LENGTH);
      return [[addressOf(name), hash]];
    }),
  );
}

type Sizes = Readonly<Record<Locale, number>>;

function sizesOf(site: Site): Sizes {
  const size = (locale: Locale) =>
    gzipWeight(filesOf(locale, site).flatMap((name) => site.get(name) ?? []));
  return { en: size('en'), ko: size('ko') };
}

/** Says on the pages about reading offline how much there is to download. */
async function writeSizes(dir: URL, site: Site, sizes: Sizes): Promise<void> {
  for (const locale of LOCALES) {
    const name = `${locale}/offline/index.html`;
    const page = site.get(name);
    if (page === undefined) continue;
    const text = page.bytes
      .toString('utf8')
      .replace(
        /(<span data-size="(en|ko)"[^>]*>)[^<]*/g,
        (_all, tag: string, one: Locale) => tag + (sizes[one] / MEGABYTE).toFixed(1),
      );
    site.set(name, { name, bytes: Buffer.from(text) });
    await writeFile(new URL(name, dir), text);
  }
}

/**
 * Lists what each language of a finished site needs, with hashes, and writes the service worker that
 * keeps it.
 * @returns what to tell about it
 */
export async function writeWorker(dir: URL, projectRoot: URL): Promise<string> {
  const site = await readSite(dir);
  const sizes = sizesOf(site);
  await writeSizes(dir, site, sizes);
  const list = async (locale: Locale): Promise<string> => {
    const text = JSON.stringify(listOf(filesOf(locale, site), site));
    const name = `_astro/offline-${locale}.${shortHash(text)}.json`;
    await writeFile(new URL(name, dir), text);
    return name;
  };
  const lists = { en: await list('en'), ko: await list('ko') };
  const shell = listOf(shellOf(site), site);
  const code = await workerCode(projectRoot);
  const version = shortHash(JSON.stringify([code, shell, lists]));
  await writeFile(new URL(NAME, dir), workerScript(code, { version, shell, lists }));
  const said = LOCALES.map((locale) => `${locale} ${(sizes[locale] / MEGABYTE).toFixed(2)} MB`);
  return `version ${version}: ${said.join(', ')} with gzip`;
}

interface Options {
  readonly base: string;
  /** Whether a build ends the service workers that earlier ones have started. */
  readonly isOff: boolean;
}

/**
 * After the build, when every file is as it will be served: lists what each language needs, with
 * hashes, and writes the service worker that keeps it. In `npm run dev` there is none, and one that
 * an earlier build has left behind on this port ends itself.
 */
export function offline({ base, isOff }: Options): AstroIntegration {
  const { root: sitePath } = createPaths(base);
  let projectRoot: URL;
  return {
    name: 'gapwise:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        projectRoot = config.root;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.url?.replace(/\?.*$/, '') !== sitePath + NAME) return next();
          response.setHeader('content-type', 'text/javascript');
          response.end(killScript(sitePath, { reload: true }));
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (isOff) {
          await writeFile(new URL(NAME, dir), killScript(sitePath, { reload: false }));
          logger.warn('sw.js ends what earlier builds have left on devices');
          return;
        }
        logger.info(await writeWorker(dir, projectRoot));
      },
    },
  };
}
