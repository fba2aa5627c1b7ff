import { expect, it } from 'vitest';
import { powerText } from './powers.ts';

it('writes large and small numbers as powers of ten', () => {
  expect([1e5, 5e5, 1e12, 1e-4, 0.0025, 0].map(powerText)).toEqual([
    '10⁵',
    '5·10⁵',
    '10¹²',
    '10⁻⁴',
    '2.5·10⁻³',
    '0',
  ]);
});
