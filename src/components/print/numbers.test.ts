import { describe, expect, it } from 'vitest';
import { firstSentence, numberFigures, numberSections } from './numbers.ts';

describe('the numbers of sections', () => {
  const headings = [
    { depth: 2, slug: 'one', text: 'One' },
    { depth: 3, slug: 'one-a', text: 'a' },
    { depth: 3, slug: 'one-b', text: 'b' },
    { depth: 2, slug: 'two', text: 'Two' },
    { depth: 3, slug: 'two-a', text: 'a' },
  ];

  it('begin with that of the lesson, and those of parts with that of their section', () => {
    const sections = numberSections(3, headings);
    expect(sections.map(({ number }) => number)).toEqual(['3.1', '3.2']);
    expect(sections.flatMap(({ parts }) => parts.map(({ number }) => number))).toEqual([
      '3.1.1',
      '3.1.2',
      '3.2.1',
    ]);
  });

  it('skip a heading that stands before any section', () => {
    expect(numberSections(1, [{ depth: 3, slug: 'x', text: 'x' }])).toEqual([]);
  });
});

describe('the numbers of figures', () => {
  const source = [
    'Words with a <Term id="floor">term</Term>.',
    '<Figure id="fog" caption="A > B: fog at 0.5%. More.">',
    '<FloorInFog />',
    '</Figure>',
    '<AvoidableBias human="1" n-dev="10000" id="dusk" />',
    '  <GapLadder />',
  ].join('\n\n');
  const calculators = new Map([
    ['AvoidableBias', 'avoidable-bias'],
    ['GapLadder', 'gap-ladder'],
  ]);

  it('count drawings and calculators together, in the order of the text', () => {
    expect(numberFigures(2, source, calculators)).toEqual([
      { id: 'fog', number: '2.1', caption: 'A > B: fog at 0.5%. More.', tag: null },
      { id: 'dusk', number: '2.2', caption: '', tag: 'AvoidableBias' },
      { id: 'gap-ladder', number: '2.3', caption: '', tag: 'GapLadder' },
    ]);
  });
});

it('a list of figures names each with its first sentence', () => {
  expect(firstSentence('Fog at 0.5%. More of it.')).toBe('Fog at 0.5%.');
  expect(firstSentence('No end')).toBe('No end');
});
