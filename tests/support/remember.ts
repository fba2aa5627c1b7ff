import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { KEPT_MS, PASSED } from '../../scripts/check/memory.mjs';
import { DIST } from '../../scripts/setup/paths.mjs';
import { normalizeBase } from '../../scripts/site/server.mjs';

/**
 * A test that passed need not run again while no file that its pages had asked for has changed, and no
 * code: see scripts/check/memory.mjs, which says what the code is. Without that, nothing is remembered.
 */
const code = process.env['TEST_MEMORY'];
const base = normalizeBase(process.env['BASE_PATH']);

interface Passed {
  readonly code: string;
  readonly at: number;
  /** Each file of the site with its digest. */
  readonly files: Readonly<Record<string, string>>;
}

const digests = new Map<string, string>();

/** The digest of a file of the site; of one that is not there too. */
function digestOf(file: string): string {
  const known = digests.get(file);
  if (known !== undefined) return known;
  const path = join(DIST, file);
  const content = existsSync(path) ? readFileSync(path) : '';
  const digest = createHash('sha256').update(content).digest('hex');
  digests.set(file, digest);
  return digest;
}

/** The file that the site answers an address with, and the page's twin: some tests compare the two. */
function filesBehind(address: string): readonly string[] {
  const { hostname, pathname } = new URL(address);
  if (hostname !== 'localhost' || !pathname.startsWith(`${base}/`)) return [];
  const inner = decodeURIComponent(pathname.slice(base.length + 1));
  const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
  const twin = file.replace(/^(en|ko)\//, (_, locale) => (locale === 'en' ? 'ko/' : 'en/'));
  return [file, twin];
}

function placeOf({ project, titlePath }: TestInfo): string {
  const name = createHash('sha256').update(titlePath.join('\0')).digest('hex');
  return join(PASSED, project.name, `${name}.json`);
}

/** Whether a test passed with just these files and this code. */
export function isUnchanged(info: TestInfo): boolean {
  if (code === undefined) return false;
  try {
    const passed = JSON.parse(readFileSync(placeOf(info), 'utf8')) as Passed;
    return (
      passed.code === code &&
      Date.now() - passed.at < KEPT_MS &&
      Object.entries(passed.files).every(([file, digest]) => digestOf(file) === digest)
    );
  } catch {
    return false;
  }
}

/** Remembers that a test has passed; one that asked the site for nothing always runs. */
export function keepPassed(info: TestInfo, addresses: ReadonlySet<string>): void {
  const files = [...addresses].flatMap(filesBehind);
  if (code === undefined || files.length === 0) return;
  const passed: Passed = {
    code,
    at: Date.now(),
    files: Object.fromEntries(files.map((file) => [file, digestOf(file)])),
  };
  const place = placeOf(info);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, JSON.stringify(passed));
}
