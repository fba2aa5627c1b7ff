// @ts-check
/**
 * What passed here, and of what: a check of which nothing has changed since need not run again. A fresh
 * clone has no memory, CI asks for none, and `npm test -- --fresh` forgets it.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { digestOf } from '../setup/digest.mjs';
import { CACHE, ROOT } from '../setup/paths.mjs';
import { digestOfFile } from './site-files.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./runner.mjs').Counts} Counts */

/** @typedef {object} Memory
 * @property {(step: Step) => Counts | null} recall the counts of a step that passed as it stands
 * @property {(step: Step, counts: Counts) => void} keep
 * @property {(step: Step) => Record<string, string>} settings for a step whose tests remember by themselves
 */

/** What changes without a file of the project, such as a library of the system, is asked again daily. */
export const KEPT_MS = 24 * 60 * 60 * 1000;
export const PASSED = join(CACHE, 'passed');
/** What a test is skipped with that passed before, on the same pages. */
export const UNCHANGED = 'unchanged since it passed';

/** What a check can depend on: all that is in the project, and is no product of it. */
const NO_SOURCE =
  /(^|\/)(\.git|\.cache|\.astro|node_modules)$|^(dist|dist-zip|test-results|playwright-report)$|\.log$/;
/** Words alone: lessons, glossary, and what the project says of itself. */
const WORDS = new RegExp(`${NO_SOURCE.source}|^content$|\\.md$`);
/** And what pages are made of: a test in a browser knows it by the built files that its pages ask for. */
const PAGES = new RegExp(
  `${WORDS.source}|^src/(browser|calculators|charts|components|course|i18n|layouts|math|pages|params|reader|simulators|styles|ui)$`,
);

/** Settings that change where a step runs or reports, not what it finds. */
const NO_MATTER = new Set(['TEST_PORT', 'PLAYWRIGHT_JSON_OUTPUT_FILE']);

/**
 * A program by its path, size and time.
 * @param {string} word
 */
function programOf(word) {
  if (!isAbsolute(word)) return word;
  try {
    const { size, mtimeMs } = statSync(word);
    return `${word} ${size} ${mtimeMs}`;
  } catch {
    return word;
  }
}

/** @param {Step} step @returns {string[]} */
function circumstances({ args, through = [], env = {} }) {
  const settings = Object.entries(env).filter(([name]) => !NO_MATTER.has(name));
  const site = ['DIST', 'BASE_PATH', 'SITE_URL'].map((name) => process.env[name] ?? '');
  const words = [...args, ...through, ...settings.flat(), ...site];
  return words.map((word) => programOf(word ?? ''));
}

/** @returns {Memory} that knows nothing and keeps nothing */
export function noMemory() {
  return { recall: () => null, keep: () => {}, settings: () => ({}) };
}

/**
 * The files of the site that a step's tests were served when they passed, as they are now.
 * @param {string} list that the tests left
 * @param {string} site
 * @returns {string | null} null where nothing is known
 */
function servedFrom(list, site) {
  try {
    const files = /** @type {string[]} */ (JSON.parse(readFileSync(list, 'utf8')));
    const lines = files.map((file) => `${file} ${digestOfFile(site, file)}`);
    return lines.length === 0 ? null : lines.sort().join('\n');
  } catch {
    return null;
  }
}

/**
 * Before the first step: what changes while the steps run is of the next run.
 * @param {{ root?: string, folder?: string }} [place]
 * @returns {Memory}
 */
export function openMemory({ root = ROOT, folder = PASSED } = {}) {
  const site = join(root, process.env['DIST'] ?? 'dist');
  const digests = {
    all: digestOf(root, [''], NO_SOURCE),
    code: digestOf(root, [''], WORDS),
    tests: digestOf(root, [''], PAGES),
  };
  const fileOf = (/** @type {Step} */ { name }) => join(folder, `${name}.json`);
  const digest = (/** @type {string} */ files, /** @type {Step} */ step) =>
    createHash('sha256')
      .update([files, ...circumstances(step)].join('\0'))
      .digest('hex');
  function stateOf(/** @type {Step} */ step) {
    if (step.served === undefined) return digest(digests[step.reads ?? 'all'], step);
    const served = servedFrom(step.served, site);
    return served === null ? null : digest(`${digests.tests}\n${served}`, step);
  }
  return {
    recall(step) {
      try {
        const { state, at, counts } = JSON.parse(readFileSync(fileOf(step), 'utf8'));
        const isSame = state !== null && state === stateOf(step);
        return isSame && Date.now() - at < KEPT_MS ? counts : null;
      } catch {
        return null;
      }
    },
    keep(step, counts) {
      mkdirSync(folder, { recursive: true });
      const passed = { state: stateOf(step), at: Date.now(), counts };
      writeFileSync(fileOf(step), `${JSON.stringify(passed)}\n`);
    },
    settings: (step) => ({ TEST_MEMORY: digest(digests.tests, step) }),
  };
}

/** Forgets everything. */
export function forget() {
  rmSync(PASSED, { recursive: true, force: true });
}
