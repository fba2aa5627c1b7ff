import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A text file of the finished site. */
export interface SiteFile {
  /** Absolute path on disk. */
  readonly path: string;
  /** Path from the site's root, with forward slashes: `en/about/index.html`. */
  readonly name: string;
  text: string;
}

/** Every file under a folder with one of the endings, in a stable order. */
export async function listFiles(folder: URL, endings: readonly string[]): Promise<string[]> {
  const root = fileURLToPath(folder);
  const names = await readdir(root, { recursive: true });
  return names
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => join(root, name))
    .sort();
}

export async function readFiles(folder: URL, endings: readonly string[]): Promise<SiteFile[]> {
  const root = fileURLToPath(folder);
  const paths = await listFiles(folder, endings);
  return Promise.all(
    paths.map(async (path) => ({
      path,
      name: relative(root, path).replaceAll('\\', '/'),
      text: await readFile(path, 'utf8'),
    })),
  );
}
