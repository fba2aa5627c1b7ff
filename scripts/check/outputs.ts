import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT_MS } from './memory.mjs';

interface Place {
  /** A word for what runs the programs; undefined where nothing is to be remembered. */
  readonly code: string | undefined;
  /** Where what passed is kept. */
  readonly folder: string;
}

/** What programs printed here within a day: while neither they nor what runs them change, they print it again. */
export function openOutputs({ code, folder }: Place) {
  const programs = join(folder, 'programs');

  function placeOf(program: string): string {
    const key = createHash('sha256').update(`${code}\0${program}`).digest('hex');
    return join(programs, `${key}.txt`);
  }

  return {
    /** What a program printed, or null where it has to run. */
    of(program: string): string | null {
      if (code === undefined) return null;
      try {
        const place = placeOf(program);
        return Date.now() - statSync(place).mtimeMs < KEPT_MS ? readFileSync(place, 'utf8') : null;
      } catch {
        return null;
      }
    },
    add(program: string, output: string): void {
      if (code === undefined) return;
      mkdirSync(programs, { recursive: true });
      writeFileSync(placeOf(program), output);
    },
  };
}
