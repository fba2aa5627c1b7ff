// @ts-check
import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { buildNode } from './node.mjs';
import { ROOT } from './paths.mjs';

/**
 * The environment for a command of the project: its Node first, tools quiet, nothing detached
 * (Astro's servers can detach and return at once, and a waiting parent then thinks they died).
 * @param {Record<string, string | undefined>} [more]
 */
export function environment(more = {}) {
  const node = buildNode();
  return {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
    ...more,
  };
}

/**
 * Runs a script with the project's Node and shows its output.
 * @param {string[]} args script and its arguments
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<number>} exit code
 */
export function node(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(buildNode(), args, { cwd: ROOT, stdio: 'inherit', env: environment(env) });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
