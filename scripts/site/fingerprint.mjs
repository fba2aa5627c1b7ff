// @ts-check
import { digestOf } from '../setup/digest.mjs';

/** Everything that a build reads. */
const SOURCES = [
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];
const SETTINGS = ['SITE_URL', 'BASE_PATH', 'OFFLINE'];
/** Tests change nothing in what is built; editors leave hidden files behind. */
const IGNORED = /(^|\/)\.|\.test\.[jt]sx?$/;

/**
 * A word that changes when anything changes that the build depends on: a word of a lesson, a
 * source, the lock file or a setting.
 * @param {string} root folder of the project
 * @param {Record<string, string | undefined>} env
 */
export function fingerprint(root, env) {
  const settings = SETTINGS.map((name) => `${name}=${env[name] ?? ''}`);
  return digestOf(root, SOURCES, IGNORED, settings);
}
