import { spawnSync } from 'node:child_process';
import { openOutputs } from '../../scripts/check/outputs.ts';
import { PASSED } from '../../scripts/check/memory.mjs';
import { findPython } from '../../scripts/setup/python.mjs';

/** The Python that npm test has found, or the one that is here. */
const PYTHON = process.env['PYTHON'] ?? findPython();

/**
 * Runs each program of a list by itself: fresh names, its own output. All share a process, since
 * importing scikit-learn takes longer than most of them. A program that differs from an earlier one in
 * comments and docstrings only, as that of a translated lesson does, prints what that one printed.
 */
const RUNNER = `
import ast, contextlib, io, json, sys, traceback

def meaning(program):
    tree = ast.parse(program)
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.FunctionDef, ast.ClassDef)) and ast.get_docstring(node) is not None:
            del node.body[0]
    return ast.dump(tree)

def outcome(program):
    output = io.StringIO()
    try:
        with contextlib.redirect_stdout(output):
            exec(compile(program, "<program>", "exec"), {"__name__": "__main__"})
        return {"output": output.getvalue()}
    except BaseException:
        return {"error": traceback.format_exc()}

known = {}
outcomes = []
for program in json.load(sys.stdin):
    try:
        key = meaning(program)
    except SyntaxError:
        key = program
    if key not in known:
        known[key] = outcome(program)
    outcomes.append(known[key])
json.dump(outcomes, sys.stdout)
`;

type Outcome = { readonly output: string } | { readonly error: string };

const outputs = openOutputs({ code: process.env['TEST_MEMORY'], folder: PASSED });

/** Runs programs: what each printed, or what it said when it stopped. */
export function runPrograms(programs: readonly string[]): readonly Outcome[] {
  const printed = new Map(programs.map((program) => [program, outputs.of(program)]));
  const unknown = [...printed.keys()].filter((program) => printed.get(program) === null);
  const outcomes = new Map(runAll(unknown).map((outcome, at) => [unknown[at]!, outcome]));
  for (const [program, outcome] of outcomes) {
    if ('output' in outcome) outputs.add(program, outcome.output);
  }
  return programs.map((program) => outcomes.get(program) ?? { output: printed.get(program) ?? '' });
}

function runAll(programs: readonly string[]): readonly Outcome[] {
  if (programs.length === 0) return [];
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
  return JSON.parse(stdout) as readonly Outcome[];
}

/** What a program printed, or an error with what it said. */
export function printedBy(outcome: Outcome | undefined, program: string): string {
  if (outcome !== undefined && 'output' in outcome) return outcome.output;
  throw new Error(`Python stopped:\n${outcome?.error ?? ''}\n${program}`);
}

/** Runs a program; its standard output, or an error with what it said. */
export function runPython(program: string): string {
  return printedBy(runPrograms([program])[0], program);
}
