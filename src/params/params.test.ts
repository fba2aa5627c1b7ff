import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from './codec.ts';
import { choice, flag, optionalCount, optionalPercent, percent, real } from './fields.ts';
import { parseField } from './parse.ts';
import { defaultsOf, defineParams, isAllowed } from './table.ts';
import { placeOf, stepFrom, valueAt } from './track.ts';

const table = defineParams({
  version: 1,
  fields: {
    human: percent({ default: 1 }),
    'train-dev': optionalPercent({ default: 9 }),
    'n-dev': optionalCount({ default: null, min: 1 }),
    beta: real({ default: 1, min: 0.1, max: 10, step: 0.1 }),
    normalize: choice(['truth', 'all'], 'truth'),
    fog: flag(false),
  },
});
const { fields } = table;

describe('a field reads what people type', () => {
  it.each([
    ['8', 8],
    ['7.5 %', 7.5],
    ['７．５％', 7.5],
    [' 900/947 ', (900 / 947) * 100],
    ['', null],
    ['.5', 0.5],
  ])('%s as a percentage', (text, value) => {
    expect(parseField(fields['train-dev'], text)).toEqual({ ok: true, value });
  });

  it.each([
    ['8,953', 8953],
    ['1 000 000', 1_000_000],
    ['1e6', 1_000_000],
    ['１０', 10],
  ])('%s as a count', (text, value) => {
    expect(parseField(fields['n-dev'], text)).toEqual({ ok: true, value });
  });

  it.each([
    ['human', '', 'empty'],
    ['human', '7,5', 'decimal-comma'],
    ['human', '-1', 'too-small'],
    ['human', '−1', 'too-small'],
    ['human', '100.1', 'too-large'],
    ['human', '1e400', 'too-large'],
    ['human', '10^400', 'not-a-number'],
    ['human', 'NaN', 'not-a-number'],
    ['human', '<script>', 'not-a-number'],
    ['human', '3/0', 'zero-denominator'],
    ['n-dev', '2.5', 'not-whole'],
    ['n-dev', '5%', 'not-a-number'],
    ['n-dev', '0', 'too-small'],
    ['normalize', 'nothing', 'not-a-choice'],
    ['fog', 'yes', 'not-a-choice'],
  ] as const)('%s refuses "%s" as %s', (name, text, code) => {
    expect(parseField(fields[name], text)).toEqual({ ok: false, code });
  });
});

const anyValues = fc.record({
  human: fc.double({ min: 0, max: 100, noNaN: true }).map((x) => x + 0),
  'train-dev': fc.option(fc.double({ min: 0, max: 100, noNaN: true }).map((x) => x + 0)),
  'n-dev': fc.option(fc.integer({ min: 1, max: 1e12 })),
  beta: fc.double({ min: 0.1, max: 10, noNaN: true }),
  normalize: fc.constantFrom('truth', 'all'),
  fog: fc.boolean(),
});

describe('a link', () => {
  it('gives back the values that it was made from', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const decoded = decode(table, encode(table, values));
        expect(decoded.problems).toEqual([]);
        expect(decoded.values).toEqual(values);
      }),
      { seed: 1 },
    );
  });

  it('leaves out defaults and writes an empty field as "name="', () => {
    expect(encode(table, defaultsOf(table))).toBe('v=1');
    expect(encode(table, { ...defaultsOf(table), 'train-dev': null })).toBe('v=1&train-dev=');
  });

  it('never throws, and only ever yields allowed values', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc
        .tuple(fc.constantFrom(...Object.keys(fields), 'v', 'hide', '__proto__'), fc.string())
        .map(([name, text]) => `${name}=${text}`),
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 12 }), (parts) => {
        const { values } = decode(table, parts.join('&'));
        const wrong = Object.entries(fields).filter(
          ([name, field]) => !isAllowed(field, values[name as keyof typeof values]),
        );
        expect(wrong).toEqual([]);
      }),
      { seed: 2 },
    );
  });

  it('names what it could not read and keeps the rest', () => {
    const decoded = decode(table, 'v=9&human=abc&beta=2&nobody=1&train-dev=%E0%A4');
    expect(decoded.values.beta).toBe(2);
    expect(decoded.values.human).toBe(1);
    expect(decoded.problems.map((problem) => [problem.name, problem.code])).toEqual([
      ['v', 'other-version'],
      ['human', 'not-a-number'],
      ['nobody', 'unknown-name'],
      ['train-dev', 'broken-text'],
    ]);
  });

  it('of more than 4 kB is refused whole', () => {
    const decoded = decode(table, `human=3&beta=${'1'.repeat(100_000)}`);
    expect(decoded.values).toEqual(defaultsOf(table));
    expect(decoded.problems[0]?.code).toBe('too-long');
  });

  it('carries what a teacher added, untouched', () => {
    const decoded = decode(table, 'human=3&task=A%20b&goal=recall%3E%3D0.9');
    expect(decoded.taught).toBe('&task=A%20b&goal=recall%3E%3D0.9');
    expect(decoded.problems).toEqual([]);
    expect(decode(table, 'human=3&task=%E0%A4').problems.map(({ code }) => code)).toEqual([
      'broken-text',
    ]);
  });

  it('can hide controls, but only ones that exist', () => {
    expect(decode(table, 'hide=human,<b>,beta').hide).toEqual(['human', 'beta']);
  });
});

describe('a slider', () => {
  it('holds round counts on a logarithmic track', () => {
    const field = fields['n-dev'];
    expect(valueAt(field, field.track, placeOf(field, field.track, 2000))).toBe(2000);
    expect(stepFrom(field, field.track, 1000, 1)).toBe(2000);
    expect(stepFrom(field, field.track, 900, -1)).toBe(500);
  });

  it('steps a typed value by the step of the field, without dust', () => {
    expect(stepFrom(fields.human, fields.human.track, 0.2, 1)).toBe(0.3);
    expect(stepFrom(fields.human, fields.human.track, 99.99, 10)).toBe(100);
  });
});
