import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const LIST = process.env['TEST_SERVED'];
const served = new Set<string>();

/** A file of the site that a browser was given. */
export function noteServed(file: string): void {
  served.add(file);
}

/** Adds what was given to the list that is left for the next run: while none of it changes, nothing else can. */
export function keepServed(): void {
  if (LIST === undefined) return;
  const before = existsSync(LIST) ? (JSON.parse(readFileSync(LIST, 'utf8')) as string[]) : [];
  writeFileSync(LIST, JSON.stringify([...new Set([...before, ...served])]));
}
