import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CALCULATORS } from '../../src/calculators/index.ts';
import { defaultsOf, type AnyValues } from '../../src/params/table.ts';
import { printedBy, runPrograms } from '../support/python.ts';
import { anyValues } from '../support/values.ts';

const CLOSE = 1e-9;
const SEED = 20261124;
const ALL = process.env['TEST_ALL'] === '1';
const RUNS = ALL ? 20 : 4;
/**
 * A program that trains networks takes ten seconds to a minute: its default stands for all, and in
 * `test:all` its examples and a few others.
 */
const TRAINS = /^def tanh\(/m;
const RUNS_OF_TRAINING = ALL ? 2 : 0;

/** What a program printed: `name value` on each line. */
function printed(output: string): ReadonlyMap<string, string> {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return new Map(
    lines.map((line) => {
      const at = line.indexOf(' ');
      return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1).trim()];
    }),
  );
}

type Entry = (typeof CALCULATORS)[number];

/** What a program printed that differs from the model, by name. */
function differences(entry: Entry, values: AnyValues, output: string): readonly string[] {
  const said = printed(output);
  return Object.entries(entry.results(values)).flatMap(([name, value]) => {
    const text = said.get(name);
    if (text === undefined) return typeof value === 'number' ? [`${name} is not printed`] : [];
    if (typeof value === 'string') return text === value ? [] : [`${name}: ${text}, not ${value}`];
    if (value === null)
      return /^(|None|nan)$/.test(text) ? [] : [`${name}: ${text}, not undefined`];
    const isClose = Math.abs(Number(text) - value) <= CLOSE * Math.max(1, Math.abs(value));
    return isClose && text !== '' ? [] : [`${name}: ${text}, not ${value}`];
  });
}

interface Trial {
  readonly entry: Entry;
  readonly kind: 'example' | 'any';
  readonly values: AnyValues;
  readonly program: string;
}

function runsOf(entry: Entry): number {
  return TRAINS.test(entry.python(defaultsOf(entry.params))) ? RUNS_OF_TRAINING : RUNS;
}

function trialsOf(entry: Entry): readonly Trial[] {
  const defaults = defaultsOf(entry.params);
  const runs = runsOf(entry);
  const presets = runs === 0 ? [] : entry.presets;
  const examples = [defaults, ...presets.map((preset) => ({ ...defaults, ...preset.values }))];
  const others =
    runs === 0 ? [] : fc.sample(anyValues(entry.params), { numRuns: runs, seed: SEED });
  const trial = (kind: Trial['kind']) => (values: AnyValues) => ({
    entry,
    kind,
    values,
    program: entry.python(values),
  });
  return [...examples.map(trial('example')), ...others.map(trial('any'))];
}

const trials = CALCULATORS.flatMap(trialsOf);
let outcomes: ReturnType<typeof runPrograms> = [];

beforeAll(() => {
  outcomes = runPrograms(trials.map(({ program }) => program));
});

function expectSame(id: string, kind: Trial['kind']): void {
  for (const [index, trial] of trials.entries()) {
    if (trial.entry.id !== id || trial.kind !== kind) continue;
    const output = printedBy(outcomes[index], trial.program);
    const different = differences(trial.entry, trial.values, output);
    expect(different, JSON.stringify(trial.values)).toEqual([]);
  }
}

describe.each(CALCULATORS)('$id as Python', (entry) => {
  const { id } = entry;

  it('gives the same numbers for every example', () => {
    expectSame(id, 'example');
  });

  if (runsOf(entry) === 0) return;
  it(`gives the same numbers for numbers of any kind (seed ${SEED})`, () => {
    expectSame(id, 'any');
  });
});
