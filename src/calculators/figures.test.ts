import { describe, expect, it } from 'vitest';
import { formatInUnit, fromUnit, unitOfText } from './figures.ts';

describe('a figure on the page', () => {
  it.each([
    ['92.43%', 'percent'],
    ['7.0 points', 'points'],
    ['1.0 point', 'points'],
    ['7.0%p', 'points'],
    ['33.3%: E', 'percent'],
    ['1,500 ms', 'plain'],
    ['0.7022', 'plain'],
    ['–', null],
    ['', null],
  ])('"%s" is shown in %s', (text, unit) => {
    expect(unitOfText(text)).toBe(unit);
  });

  it.each([
    [0.9, 'percent', '90%'],
    [0.9243, 'percent', '92.43%'],
    [0.07, 'points', '7'],
    [-0.03, 'points', '−3'],
    [300, 'plain', '300'],
    [1_406_515, 'plain', '1,406,515'],
    [0.000001157, 'plain', '0.000001157'],
  ] as const)('%d in %s is written %s', (value, unit, text) => {
    expect(formatInUnit(value, unit, 'en')).toBe(text);
  });

  it('goes back to the number in code without dust', () => {
    expect(fromUnit(92.43, 'percent')).toBe(0.9243);
    expect(fromUnit(7.1, 'points')).toBe(0.071);
    expect(fromUnit(300, 'plain')).toBe(300);
  });
});
