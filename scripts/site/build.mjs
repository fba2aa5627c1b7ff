// @ts-check
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { node } from '../setup/child.mjs';
import { CACHE, commandOf, DIST, ROOT } from '../setup/paths.mjs';
import { say, Stop } from '../setup/say.mjs';
import { fingerprint } from './fingerprint.mjs';

const STAMP = join(CACHE, `${basename(DIST)}.built.json`);

/** The time of dist's entry page: it tells this build's dist from one that something else wrote. */
function builtAt() {
  try {
    return statSync(join(DIST, 'index.html')).mtimeMs;
  } catch {
    return null;
  }
}

/** Whether dist/ holds a build of just this state of the project. */
function isBuilt() {
  try {
    const stamp = JSON.parse(readFileSync(STAMP, 'utf8'));
    return (
      stamp.builtAt !== null &&
      stamp.builtAt === builtAt() &&
      stamp.fingerprint === fingerprint(ROOT, process.env)
    );
  } catch {
    return false;
  }
}

/** Writes dist/. */
export async function build() {
  const before = fingerprint(ROOT, process.env);
  rmSync(STAMP, { force: true });
  const code = await node([commandOf('astro'), 'build']);
  if (code !== 0) throw new Stop('The build stopped: the message above names the file and line.');
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(STAMP, `${JSON.stringify({ fingerprint: before, builtAt: builtAt() })}\n`);
}

/** Builds unless nothing has changed since the last build. */
export async function ensureBuilt() {
  if (isBuilt()) {
    say('Nothing has changed since the last build.');
    return;
  }
  await build();
}
