// @ts-check
/**
 * Every check, from a bare clone: `npm test [-- --all] [-- --no-install-system] [-- --only=lint,unit]`.
 * Again in the same clone, what has not changed since it passed is not asked again, unless --fresh is given.
 * What cannot run here is named loudly; in CI that is a failure.
 */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from './check/ports.mjs';
import { forget, noMemory, openMemory } from './check/memory.mjs';
import { runSteps, summarise } from './check/runner.mjs';
import { ownSteps, systemSteps } from './check/steps.mjs';
import { ensureServers } from './hosting/servers.mjs';
import { ensureBrowsers } from './setup/browsers.mjs';
import { ensureChromium } from './setup/chromium.mjs';
import { DECLINE_FLAG, isCI } from './setup/debian.mjs';
import { ensureKoreanFont } from './setup/fonts.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { CACHE, ROOT } from './setup/paths.mjs';
import { ensurePython } from './setup/python.mjs';
import { run, Stop } from './setup/say.mjs';

/** @typedef {import('./check/steps.mjs').Step} Step */

/** @returns {Set<string> | null} the steps asked for, or null for all */
function asked() {
  const option = process.argv.find((argument) => argument.startsWith('--only='));
  return option === undefined ? null : new Set(option.slice('--only='.length).split(','));
}

/**
 * What could not run, or not be measured, each with what to do.
 * @param {Record<'python' | 'browsers' | 'servers' | 'font', boolean>} has
 */
function missing(has) {
  const how = 'or run this as root on Debian, where it installs itself.';
  const lines = {
    python: `python: no Python with numpy, scikit-learn and statsmodels; install them, set PYTHON, ${how}`,
    browsers: `browsers: Firefox or WebKitGTK's driver is missing; install them, ${how}`,
    servers: `hosting: nginx with its brotli module, or Caddy, is missing; install them, ${how}`,
    font: `fonts: no font has Korean letters, so that Korean pages cannot be measured; install one, ${how}`,
  };
  return Object.entries(lines).flatMap(([name, line]) =>
    has[/** @type {keyof typeof has} */ (name)] ? [] : [line],
  );
}

/**
 * Debian's packages arrive while npm's do, where they may be installed at all.
 * @param {readonly string[]} parts
 * @returns {Promise<unknown>} settled when they are there, or cannot be
 */
function installSystem(parts) {
  const script = join(ROOT, 'scripts', 'setup', 'system.mjs');
  const flags = process.argv.includes(DECLINE_FLAG) ? [DECLINE_FLAG] : [];
  const child = spawn(process.execPath, [script, ...parts, ...flags], { stdio: 'inherit' });
  return new Promise((resolve) => child.on('close', resolve));
}

/**
 * The site under test stands under a path and has an address, as a copy on somebody's host does: what
 * works there works at a root too: BASE_PATH=/ tests that. It has a folder of its own, so that testing
 * does not undo what `npm start` has built.
 */
const TESTED = { DIST: '.cache/site', BASE_PATH: '/any/path', SITE_URL: 'https://notes.example' };
/** What one program has compiled of Node's packages, the next need not compile again. */
const COMPILED = { NODE_COMPILE_CACHE: join(CACHE, 'compiled') };

await run(async () => {
  Object.assign(process.env, { ...TESTED, ...COMPILED, ...process.env });
  const started = Date.now();
  const only = asked();
  const wants = (/** @type {string} */ name) => only === null || only.has(name);
  const needsServers = ['hosting', 'walk', 'browser'].some(wants);
  const system = installSystem([
    'chromium',
    'font',
    ...['browsers', 'python'].filter(wants),
    ...(needsServers ? ['servers'] : []),
  ]);
  ensureInstalled();
  mkdirSync(join(CACHE, 'reports'), { recursive: true });
  const chosen = (/** @type {Step[]} */ steps) => steps.filter((step) => wants(step.name));
  /** @type {string[]} */
  const skipped = [];
  const later = system.then(async () => {
    const chromium = ensureChromium();
    const python = wants('python') ? ensurePython() : null;
    const browsers = wants('browsers') ? ensureBrowsers() : null;
    const servers = needsServers && ensureServers();
    const font = ensureKoreanFont();
    if (only === null) {
      skipped.push(
        ...missing({ python: python !== null, browsers: browsers !== null, servers, font }),
      );
    }
    const all = process.argv.includes('--all');
    return chosen(
      systemSteps({ chromium, port: await freePorts(), python, all, servers, browsers }),
    );
  });
  if (process.argv.includes('--fresh')) forget();
  const memory = isCI() ? noMemory() : openMemory();
  const results = await runSteps(chosen(ownSteps()), later, memory);
  if (results.length === 0) throw new Stop('No step has that name.');
  summarise(results, skipped, (Date.now() - started) / 1000);
  const failed = results.some(
    ({ outcome, counts }) => outcome !== 'passed' || (isCI() && counts.skipped > 0),
  );
  return failed || (isCI() && skipped.length > 0) ? 1 : 0;
});
