import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, leftOutOf, LONGEST_ROWS } from './codec.ts';
import { parseField } from './parse.ts';
import { rows, tidyText } from './rows.ts';
import { defaultsOf, defineParams, isAllowed, sameValue } from './table.ts';

const table = defineParams({
  version: 1,
  fields: {
    models: rows({
      columns: [
        { kind: 'text', name: 'name', longest: 24, unique: true },
        { kind: 'percent', name: 'accuracy', min: 0, max: 100, optional: false, first: 90 },
        { kind: 'real', name: 'time', min: 0, max: 1e6, optional: false, first: 100 },
        { kind: 'integer', name: 'n', min: 1, max: 1e12, optional: true, first: null },
      ],
      least: 2,
      most: 12,
      default: [
        ['A', 90, 80, null],
        ['B', 92, 95, null],
      ],
    }),
  },
});
const { models } = table.fields;

const anyName = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
    fc.constantFrom('A, B; C', '~', '~,', '가나다', '%2C', 'a+b', '=', '&', '#', '"', '<b>'),
  )
  .map(tidyText)
  .filter((name) => name !== '' && name.length <= 24);
const anyRow = fc.tuple(
  anyName,
  fc.double({ min: 0, max: 100, noNaN: true }).map((x) => x + 0),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map((x) => x + 0),
  fc.option(fc.integer({ min: 1, max: 1e12 })),
);
const anyRows = fc.uniqueArray(anyRow, {
  minLength: 2,
  maxLength: 12,
  selector: ([name]) => name.toLowerCase(),
});

describe('rows in a link', () => {
  it('stand as people would write them', () => {
    const values = {
      models: [
        ['A', 90, 80, null],
        ['C, large', 95, 1500, 2000],
      ],
    } as const;
    expect(encode(table, values)).toBe('v=1&models=A,90,80,;C~,%20large,95,1500,2000');
    expect(encode(table, defaultsOf(table))).toBe('v=1');
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(anyRows, (some) => {
        const values = { models: some };
        const link = encode(table, values, [], true);
        const decoded = decode(table, link, 1e6);
        expect(decoded.problems).toEqual([]);
        expect(decoded.values).toEqual(values);
        expect(isAllowed(models, decoded.values.models)).toBe(true);
        expect(sameValue(values.models, decoded.values.models)).toBe(true);
      }),
      { seed: 3 },
    );
  });

  it('survive a program that encodes every mark', () => {
    const values = { models: [...models.default, ['A;B', 91, 1, 5]] as never };
    const link = encode(table, values).replace('models=', '').slice('v=1&'.length);
    expect(decode(table, `models=${encodeURIComponent(decodeURIComponent(link))}`).values).toEqual(
      values,
    );
  });

  it('never throw, and only ever yield rows that are allowed', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom('A', ',', ';', '~', '90', '%', '%2C', '-1', '가', '1e999'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { values } = decode(table, `models=${text}`);
        expect(isAllowed(models, values.models)).toBe(true);
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it.each([
    ['A,90,80,;B,many,95,', [['not-a-number', 2, 'accuracy', 'many']]],
    [
      'A,90,80,;,101,95,x',
      [
        ['empty-text', 2, 'name', ''],
        ['too-large', 2, 'accuracy', '101'],
        ['not-a-number', 2, 'n', 'x'],
      ],
    ],
    ['A,90,80,;B,92', [['cell-count', 2, undefined, 'B,92']]],
    ['A,90,80,;a,92,95,', [['duplicate', 2, 'name', 'a']]],
    ['A,90,80,', [['row-count', 1, undefined, 'A,90,80,']]],
    [`A,90,80,;${'B'.repeat(25)},1,1,`, [['long-text', 2, 'name', 'B'.repeat(25)]]],
  ] as const)('"%s" is reported by row and column, and the default stands in', (text, faults) => {
    const decoded = decode(table, `models=${text}`);
    expect(decoded.values).toEqual(defaultsOf(table));
    expect(decoded.problems.map((p) => [p.code, p.row, p.column, p.text])).toEqual(faults);
    expect(parseField(models, text)).toEqual({ ok: false, code: faults[0]?.[0] });
  });

  it('of more than 2 kB stay out of the link, which says so', () => {
    const long = Array.from({ length: 12 }, (_, i) => [`${'가'.repeat(22)}${i}`, 1 / 3, i, null]);
    const values = { models: long };
    expect(isAllowed(models, long)).toBe(true);
    expect(leftOutOf(table, values)).toEqual(['models']);
    expect(encode(table, values)).toBe('v=1&models=~');
    const decoded = decode(table, encode(table, values));
    expect(decoded.values).toEqual(defaultsOf(table));
    expect(decoded.problems.map(({ code }) => code)).toEqual(['rows-left-out']);
    expect(encode(table, values, [], true).length).toBeGreaterThan(LONGEST_ROWS);
  });
});

describe('a name', () => {
  it('is one line of characters that can be written', () => {
    expect(tidyText('  a\n\tb \u202e\ud800 c ')).toBe('a b c');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        const tidy = tidyText(text);
        return tidyText(tidy) === tidy && encodeURIComponent(tidy) !== '-';
      }),
      { seed: 5, numRuns: 40 },
    );
  });
});
