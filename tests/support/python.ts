import { spawnSync } from 'node:child_process';
import { findPython } from '../../scripts/setup/python.mjs';

/** The Python that npm test has found, or the one that is here. */
const PYTHON = process.env['PYTHON'] ?? findPython();

/** Runs a program; its standard output, or an error with what it said. */
export function runPython(program: string): string {
  if (PYTHON === null) {
    throw new Error('No Python with numpy, scikit-learn and statsmodels is here: set PYTHON.');
  }
  const { status, stdout, stderr } = spawnSync(PYTHON, ['-W', 'error', '-'], {
    input: program,
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', OMP_NUM_THREADS: '1' },
  });
  if (status !== 0) throw new Error(`Python stopped:\n${stderr}\n${program}`);
  return stdout;
}
