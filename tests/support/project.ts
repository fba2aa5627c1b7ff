import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from '../../scripts/setup/paths.mjs';

export { ROOT };

const NOT_OURS = new Set([
  'node_modules',
  'dist',
  'dist-zip',
  '.git',
  '.astro',
  '.cache',
  'test-results',
]);

function walk(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !NOT_OURS.has(name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? walk(path) : [path];
    });
}

/** Files under a folder of the project whose path matches, as paths from the root with slashes. */
export function filesUnder(folder: string, pattern = /./): readonly string[] {
  return walk(join(ROOT, folder))
    .map((path) => relative(ROOT, path).split(sep).join('/'))
    .filter((path) => pattern.test(path));
}

/** The folders directly under one. */
export function foldersUnder(folder: string): readonly string[] {
  const path = join(ROOT, folder);
  return readdirSync(path)
    .filter((name) => statSync(join(path, name)).isDirectory())
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export interface Match {
  /** `file:line` */
  readonly place: string;
  readonly text: string;
}

/** Every place in a file where a pattern matches. */
export function findIn(path: string, pattern: RegExp): readonly Match[] {
  return read(path)
    .split('\n')
    .flatMap((line, index) => {
      const match = pattern.exec(line);
      return match === null ? [] : [{ place: `${path}:${index + 1}`, text: match[0] }];
    });
}
