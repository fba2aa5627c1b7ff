import { expect, it } from 'vitest';
import { roundDrawings, roundFormulas } from './drawings.ts';

it('rounds where things are drawn, and nothing that is read', () => {
  const before =
    '<p title="0.12345">0.12345</p><svg viewBox="0 0 10 20.400000000000002" aria-label="0.9083"><path d="M1.0049 2.5L3.19999 4"/><text x="66.64999999999999">0.9083</text></svg>';
  expect(roundDrawings(before)).toBe(
    '<p title="0.12345">0.12345</p><svg viewBox="0 0 10 20.4" aria-label="0.9083"><path d="M1 2.5L3.2 4"/><text x="66.65">0.9083</text></svg>',
  );
});

it('rounds where formulas are placed, and no other style', () => {
  expect(roundFormulas('<i style="height:0.6944em;vertical-align:-0.1944em;"></i>')).toBe(
    '<i style="height:0.69em;vertical-align:-0.19em;"></i>',
  );
  const other = '<p style="--x:0.12345">0.12345em</p>';
  expect(roundFormulas(other)).toBe(other);
});
