import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALCULATORS } from '../../src/calculators/index.ts';
import { defaultsOf, type AnyValues } from '../../src/params/table.ts';
import { runPrograms } from '../support/python.ts';
import { anyValues } from '../support/values.ts';

const CLOSE = 1e-9;
const SEED = 20261124;
const RUNS = 8;
/** A program that trains networks takes ten seconds: its default and one of a kind stand for all. */
const TRAINS = /^def tanh\(/m;

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

/** Runs the programs of several inputs, and compares each. */
function expectSame(entry: Entry, inputs: readonly AnyValues[]): void {
  const outputs = runPrograms(inputs.map((values) => entry.python(values)));
  for (const [index, values] of inputs.entries()) {
    const different = differences(entry, values, outputs[index] ?? '');
    expect(different, JSON.stringify(values)).toEqual([]);
  }
}

describe.each(CALCULATORS.map((entry) => [entry.id, entry] as const))(
  '%s as Python',
  (_id, entry) => {
    const defaults = defaultsOf(entry.params);
    const isTraining = TRAINS.test(entry.python(defaults));

    it('gives the same numbers for every example', () => {
      const presets = isTraining ? [] : entry.presets;
      const examples = presets.map((preset) => ({ ...defaults, ...preset.values }));
      expectSame(entry, [defaults, ...examples]);
    });

    it(`gives the same numbers for numbers of any kind (seed ${SEED})`, () => {
      expectSame(
        entry,
        fc.sample(anyValues(entry.params), { numRuns: isTraining ? 1 : RUNS, seed: SEED }),
      );
    });
  },
);
