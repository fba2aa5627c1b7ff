import { expect, it } from 'vitest';
import { formatSignificant } from './numbers.ts';

it('writes figures without exponents or empty decimals', () => {
  const shown = [8.6412, 864_000, 1.2e-7, 0, 999.6, -0.0512, 12_345.6, 3];
  expect(shown.map((value) => formatSignificant(value, 'en'))).toEqual([
    '8.64',
    '864,000',
    '0.00000012',
    '0',
    '1,000',
    '−0.0512',
    '12,346',
    '3',
  ]);
  expect(formatSignificant(1_157.4074, 'ko', 4)).toBe('1,157');
});
