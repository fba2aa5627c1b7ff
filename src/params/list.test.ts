import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from './codec.ts';
import { list } from './fields.ts';
import { isListAllowed, itemsOf, listOf } from './list.ts';
import { parseField } from './parse.ts';
import { defineParams } from './table.ts';

const field = list({ options: ['dig', 'read-on', 'stop'], most: 4 });
const table = defineParams({ version: 1, fields: { plan: field } });

describe('a list of words', () => {
  it('comes back from a link as it went in', () => {
    const some = fc.array(fc.constantFrom(...field.options), { maxLength: field.most });
    fc.assert(
      fc.property(some, (items) => {
        const plan = listOf(items);
        const decoded = decode(table, encode(table, { plan }));
        expect(decoded.problems).toEqual([]);
        expect(decoded.values).toEqual({ plan });
        expect(itemsOf(decoded.values.plan)).toEqual(items);
      }),
      { seed: 20261124 },
    );
  });

  it('is readable in a link, and left out when it is empty', () => {
    expect(encode(table, { plan: 'dig.read-on.dig' })).toBe('v=1&plan=dig.read-on.dig');
    expect(encode(table, { plan: '' })).toBe('v=1');
  });

  it.each(['fly', 'dig.fly', 'dig.', '.dig', 'dig..stop', 'DIG', 'dig,stop', '1', '__proto__'])(
    'refuses “%s”',
    (text) => {
      expect(parseField(field, text)).toEqual({ ok: false, code: 'not-a-choice' });
    },
  );

  it('refuses one word too many', () => {
    expect(isListAllowed(field, 'dig.dig.dig.dig')).toBe(true);
    expect(isListAllowed(field, 'dig.dig.dig.dig.dig')).toBe(false);
  });
});
