import { describe, expect, it } from 'vitest';
import { PAPER } from '../../site.ts';
import { balanceLines, breakLines, drawCard } from './card.ts';
import { readColours } from './colours.ts';
import { holds } from './type.ts';

const short = (line: string) => line.length <= 10;

describe('lines of a picture', () => {
  it('break at spaces only, so that a word stays whole', () => {
    expect(breakLines('훈련 데이터와 평가 데이터가 다를 때', 9, short)).toEqual([
      '훈련 데이터와 평가',
      '데이터가 다를 때',
    ]);
    expect(breakLines('incomprehensibilities', 9, short)).toEqual(['incomprehensibilities']);
  });

  it('end with an ellipsis where there is more than fits', () => {
    expect(breakLines('one two three four, five six', 2, short)).toEqual(['one two', 'three…']);
  });

  it('leave no single word behind in a title', () => {
    const lines = balanceLines('aaaa bbbb cccc dddd', 3, 15, (line) => line.length);
    expect(lines).toEqual(['aaaa bbbb', 'cccc dddd']);
  });
});

it('wears the colours of the page', () => {
  expect(readColours().paper).toBe(PAPER.light);
});

it('knows which part of a font holds a character', () => {
  expect(holds('U+1100-11ff,U+20', 0x20)).toBe(true);
  expect(holds('U+1100-11ff', 0x11ff)).toBe(true);
  expect(holds('U+1100-11ff', 0x1200)).toBe(false);
});

it('draws a ladder where there are errors, and keeps the text above it', () => {
  const said: string[] = [];
  const type = {
    measure: (text: string, { size }: { readonly size: number }) => text.length * size * 0.5,
    line: (text: string, _x: number, y: number) => {
      said.push(text);
      return `<text y="${y}"/>`;
    },
  };
  const card = {
    locale: 'en',
    site: 'Gapwise',
    kicker: 'Calculators',
    over: 'The ladder',
    title: 'Variance leads',
    text: 'A sentence. '.repeat(60).trim(),
    bars: [
      { quantity: 'human', label: 'Human', value: 1 },
      { quantity: 'dev', label: 'Dev', value: 10 },
    ],
  } as const;
  const svg = drawCard(card, type, readColours());
  expect(said).toEqual(expect.arrayContaining(['Gapwise', 'Variance leads', 'Human', '1%', '10%']));
  const bottoms = [...svg.matchAll(/y="(\d+(?:\.\d+)?)"/g)].map(([, y]) => Number(y));
  expect(Math.max(...bottoms)).toBeLessThan(630);
  expect(said.some((text) => text.endsWith('…'))).toBe(true);
});
