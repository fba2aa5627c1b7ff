import { posix } from 'node:path';
import { read } from './project.ts';

export interface Import {
  /** `file:line` */
  readonly place: string;
  readonly from: string;
  /** A path from the root for our own files, else the name of a package. */
  readonly to: string;
}

const STATEMENT = /(?:^|\n)\s*(?:import|export)\b[^'"();]*?(?:from\s*)?['"]([^'"]+)['"]/g;
const CALL = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What a source file imports, statically or when it runs. */
export function importsOf(path: string): readonly Import[] {
  const text = read(path);
  return [...text.matchAll(STATEMENT), ...text.matchAll(CALL)].map((match) => {
    const name = match[1] ?? '';
    const line = text.slice(0, match.index + match[0].length).split('\n').length;
    const to = name.startsWith('.') ? posix.join(posix.dirname(path), name) : name;
    return { place: `${path}:${line}`, from: path, to };
  });
}
