// @ts-check
import { spawnSync } from 'node:child_process';
import { installDebian } from './debian.mjs';

const PROBE = 'import numpy, sklearn, statsmodels';
export const PYTHON_PACKAGES = ['python3-numpy', 'python3-sklearn', 'python3-statsmodels'];

/**
 * A Python that has numpy and scikit-learn.
 * @returns {string | null}
 */
export function findPython() {
  const named = process.env['PYTHON'];
  const candidates = [...(named ? [named] : []), 'python3', '/usr/bin/python3', 'python'];
  return candidates.find((path) => spawnSync(path, ['-c', PROBE]).status === 0) ?? null;
}

/**
 * A Python that is there, else Debian's where system packages may be installed.
 * @returns {string | null}
 */
export function ensurePython() {
  const found = findPython();
  if (found !== null || !installDebian(PYTHON_PACKAGES)) return found;
  return findPython();
}
