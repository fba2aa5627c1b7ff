import { spawnSync } from 'node:child_process';
import { findPython } from '../../scripts/setup/python.mjs';

/** The Python that npm test has found, or the one that is here. */
const PYTHON = process.env['PYTHON'] ?? findPython();

/**
 * Runs each program of a list by itself: fresh names, its own output. All share a process, since
 * importing scikit-learn takes longer than most of them.
 */
const RUNNER = `
import contextlib, io, json, sys, traceback
outcomes = []
for program in json.load(sys.stdin):
    output = io.StringIO()
    try:
        with contextlib.redirect_stdout(output):
            exec(compile(program, "<program>", "exec"), {"__name__": "__main__"})
        outcomes.append({"output": output.getvalue()})
    except BaseException:
        outcomes.append({"error": traceback.format_exc()})
json.dump(outcomes, sys.stdout)
`;

type Outcome = { readonly output: string } | { readonly error: string };

/** Runs programs; the standard output of each, or an error with what the first to stop said. */
export function runPrograms(programs: readonly string[]): readonly string[] {
  if (PYTHON === null) {
    throw new Error('No Python with numpy, scikit-learn and statsmodels is here: set PYTHON.');
  }
  const { status, stdout, stderr } = spawnSync(PYTHON, ['-W', 'error', '-c', RUNNER], {
    input: JSON.stringify(programs),
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8', OMP_NUM_THREADS: '1' },
  });
  if (status !== 0) throw new Error(`Python stopped:\n${stderr}`);
  return (JSON.parse(stdout) as readonly Outcome[]).map((outcome, index) => {
    if ('output' in outcome) return outcome.output;
    throw new Error(`Python stopped:\n${outcome.error}\n${programs[index] ?? ''}`);
  });
}

/** Runs a program; its standard output, or an error with what it said. */
export function runPython(program: string): string {
  return runPrograms([program])[0] ?? '';
}
