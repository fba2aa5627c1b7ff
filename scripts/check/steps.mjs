// @ts-check
import { join } from 'node:path';
import { runsTypeScript } from '../setup/node.mjs';
import { CACHE, commandOf, ROOT } from '../setup/paths.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} args script for Node and its arguments
 * @property {string[]} [after] steps that have to pass before
 * @property {number} [cores] how many cores it keeps busy (1 unless told)
 * @property {Record<string, string | undefined>} [env]
 * @property {string[]} [through] a command that runs Node, such as xvfb-run
 * @property {string} [report] file with the counts of its tests
 * @property {'code' | 'all'} [reads] what of the project it depends on: all, unless it reads no words
 * @property {boolean} [remembers] its tests know by themselves which pages or programs they depend on
 * @property {string} [served] file in which its tests list what of the site they were served: all that they
 *   depend on beside code
 * @property {string} fix what to do when it fails
 */

/** @param {string} name */
const reportOf = (name) => join(CACHE, 'reports', `${name}.json`);

/**
 * A group of Vitest tests.
 * @param {string} project as in vitest.config.ts
 * @param {string} fix
 * @param {Partial<Step>} [more]
 * @returns {Step}
 */
export function vitest(project, fix, more = {}) {
  const report = reportOf(project);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const args = [commandOf('vitest'), 'run', '--project', project, ...reporters];
  return { name: project, args, report, fix, ...more };
}

/**
 * A group of Playwright tests.
 * @param {string} project as in playwright.config.ts
 * @param {{ port: number, chromium: string, all?: boolean, servers?: boolean }} how all: every
 *   calculator in every detail; servers: from nginx, as a host would send it
 * @returns {Step}
 */
function playwright(project, { port, chromium, all = false, servers = false }) {
  const report = reportOf(project);
  const env = {
    CHROMIUM_PATH: chromium,
    TEST_PORT: String(port),
    TEST_ALL: all ? '1' : undefined,
    TEST_SERVER: servers ? 'nginx' : undefined,
    // A Node that runs TypeScript needs nobody to turn it into JavaScript first.
    PW_DISABLE_TS_ESM: runsTypeScript() ? '1' : undefined,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  return {
    name: project,
    args: [commandOf('@playwright/test', 'playwright'), 'test', '--project', project],
    after: ['build'],
    cores: 2,
    env,
    report,
    remembers: true,
    fix: `npm test -- --only=build,${project} repeats it; each failure names its test file and page`,
  };
}

/**
 * Files that were fine and have not changed are not read again. A fresh clone has no such memory.
 * @param {string} name
 */
function cached(name) {
  return ['--cache', '--cache-strategy', 'content', '--cache-location', join(CACHE, name)];
}

/** Files that the quick tools do not read whole: their own read these. */
export const ASTRO = '**/*.astro';

/** @returns {Step[]} what needs no build */
function sourceSteps() {
  const mends = 'npm run fix mends what can be mended by itself';
  return [
    { name: 'lint', args: [commandOf('oxlint')], reads: 'code', fix: mends },
    {
      name: 'lint-astro',
      args: [commandOf('eslint'), '--max-warnings', '0', ...cached('eslint'), ASTRO],
      reads: 'code',
      fix: mends,
    },
    { name: 'format', args: [commandOf('oxfmt'), '--check'], fix: mends },
    {
      name: 'format-astro',
      args: [commandOf('prettier'), '--check', '--log-level', 'warn', ...cached('prettier'), ASTRO],
      fix: mends,
    },
    {
      name: 'models',
      args: [commandOf('typescript-native', 'tsc'), '-p', 'tsconfig.model.json'],
      reads: 'code',
      fix: 'models, params, state, math and i18n know no DOM: see src/README.md',
    },
    vitest('unit', 'npx vitest --project unit repeats it', { reads: 'code' }),
    vitest('house', 'tests/architecture and tests/style say what the house keeps to'),
    vitest('content', 'each message names the file, the line and the way to mend it'),
  ];
}

/** @returns {Step[]} what needs npm's packages and nothing else, in the order in which they start */
export function ownSteps() {
  return [
    {
      name: 'build',
      args: [join(ROOT, 'scripts', 'build.mjs'), '--if-changed'],
      fix: 'the message names the file and line',
    },
    ...sourceSteps(),
    {
      name: 'types',
      args: [commandOf('typescript-native', 'tsc'), '--noEmit'],
      after: ['build'],
      fix: 'npm test -- --only=build,types repeats it',
    },
    {
      name: 'astro',
      args: [join(ROOT, 'scripts', 'check', 'astro.mjs')],
      after: ['build'],
      fix: 'npm test -- --only=build,astro repeats it',
    },
  ];
}

/**
 * What needs browsers, Python or servers, as far as they are here. What keeps all cores busy comes last,
 * and fills what the others leave idle.
 * @param {{ chromium: string, port: number, python: string | null, all: boolean, servers: boolean,
 *   browsers: import('../setup/browsers.mjs').Browsers | null }} found
 * @returns {Step[]} in the order in which they start
 */
export function systemSteps({ chromium, port, python, all, servers, browsers }) {
  /** @type {Step[]} */
  const steps = [];
  if (browsers !== null) steps.push(browsersStep(browsers, chromium, all));
  steps.push(
    vitest('build-output', 'npm test -- --only=build,output repeats it', {
      name: 'output',
      after: ['build'],
      env: { CHROMIUM_PATH: chromium, TEST_ALL: all ? '1' : undefined },
    }),
  );
  if (servers) {
    steps.push(
      vitest('hosting', 'the files in hosting/ say what each server is told', { after: ['build'] }),
    );
  }
  if (python !== null) {
    const env = { PYTHON: python, TEST_ALL: all ? '1' : undefined };
    steps.push(
      vitest('python', 'the message names the block or the calculator', {
        env,
        after: ['build'],
        remembers: true,
      }),
    );
  }
  steps.push(
    playwright('walk', { port, chromium, all, servers }),
    playwright('browser', { port: port + 1, chromium, all, servers }),
    ...(all ? [playwright('a11y', { port, chromium })] : []),
  );
  return steps;
}

/**
 * The flows in Firefox and WebKit, and in Chromium what no other test does there.
 * @param {import('../setup/browsers.mjs').Browsers} browsers
 * @param {string} chromium
 * @param {boolean} all every flow in Chromium too
 * @returns {Step}
 */
export function browsersStep(browsers, chromium, all) {
  const served = join(CACHE, 'reports', 'browsers.served.json');
  return vitest('browsers', 'npm run test:browsers repeats it', {
    after: ['build'],
    served,
    through: [browsers.xvfb, '--auto-servernum'],
    env: {
      CHROMIUM_PATH: chromium,
      TEST_SERVED: served,
      TEST_FLOWS: all ? 'all' : undefined,
      FIREFOX_PATH: browsers.firefox,
      WEBKIT_DRIVER: browsers.webkitDriver,
      MINI_BROWSER: browsers.miniBrowser,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: process.getuid?.() === 0 ? '1' : undefined,
    },
  });
}
