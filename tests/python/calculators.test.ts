import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CALCULATORS } from '../../src/calculators/index.ts';
import { listOf } from '../../src/params/list.ts';
import { defaultsOf, type AnyValues } from '../../src/params/table.ts';
import { runPython } from '../support/python.ts';

const CLOSE = 1e-9;
const SEED = 20261124;
const RUNS = 8;

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

/** What Python says differently from the model, by name. */
function differences(entry: (typeof CALCULATORS)[number], values: AnyValues): readonly string[] {
  const said = printed(runPython(entry.python(values)));
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

/** Inputs of every field of a calculator, plausible and extreme. */
function anyValues(entry: (typeof CALCULATORS)[number]): fc.Arbitrary<AnyValues> {
  const fields = Object.entries(entry.params.fields).map(([name, field]) => {
    if (field.kind === 'choice') return [name, fc.constantFrom(...field.options)] as const;
    if (field.kind === 'flag') return [name, fc.boolean()] as const;
    if (field.kind === 'list') {
      const items = fc.array(fc.constantFrom(...field.options), { maxLength: field.most });
      return [name, items.map(listOf)] as const;
    }
    const most = Math.min(field.max, field.track?.max ?? field.max);
    const inside =
      field.kind === 'integer'
        ? fc.integer({ min: field.min, max: most })
        : fc.integer({ min: 0, max: 1000 }).map((n) => field.min + ((most - field.min) * n) / 1000);
    return [name, field.optional ? fc.option(inside) : inside] as const;
  });
  return fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<AnyValues[string]>>);
}

describe.each(CALCULATORS.map((entry) => [entry.id, entry] as const))(
  '%s as Python',
  (_id, entry) => {
    const defaults = defaultsOf(entry.params);

    it('gives the same numbers for every example', () => {
      expect(differences(entry, defaults)).toEqual([]);
      for (const preset of entry.presets) {
        expect(differences(entry, { ...defaults, ...preset.values }), preset.id).toEqual([]);
      }
    });

    it(`gives the same numbers for numbers of any kind (seed ${SEED})`, () => {
      for (const values of fc.sample(anyValues(entry), { numRuns: RUNS, seed: SEED })) {
        expect(differences(entry, values), JSON.stringify(values)).toEqual([]);
      }
    });
  },
);
