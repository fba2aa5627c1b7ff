import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from './csv.ts';
import { rows } from './rows.ts';
import { readPasted } from './pasted.ts';

const field = rows({
  columns: [
    { kind: 'text', name: 'name', longest: 24, unique: true },
    { kind: 'percent', name: 'accuracy', min: 0, max: 100, optional: false, first: 90 },
    { kind: 'real', name: 'time', min: 0, max: 1e6, optional: false, first: 100 },
    { kind: 'integer', name: 'n', min: 1, max: 1e12, optional: true, first: null },
  ],
  least: 1,
  most: 4,
  default: [['A', 90, 80, null]],
});
const names = {
  name: 'Candidate',
  accuracy: 'Accuracy, %',
  time: 'Running time, ms',
  n: 'Examples',
};
const read = (text: string) => readPasted(field, text, names);
const codes = (text: string) => read(text).faults.map(({ line, code }) => [line, code]);

describe('delimited text', () => {
  it('follows RFC 4180', () => {
    const text = 'a,"b, ""c""",d\r\n"two\nlines",,e\r\n\r\nlast,x,y\r\n';
    expect(readDelimited(text)).toEqual({
      lines: [
        { line: 1, cells: ['a', 'b, "c"', 'd'] },
        { line: 2, cells: ['two\nlines', '', 'e'] },
        { line: 5, cells: ['last', 'x', 'y'] },
      ],
      openQuote: null,
    });
  });

  it.each([
    ['A\t90\t80\nB\t92\t95', 3],
    ['A;7,5;80\nB;8,5;95', 3],
    ['A, 90, 80\nB, 92, 95', 3],
  ])('finds its delimiter: %j', (text, width) => {
    expect(readDelimited(text).lines.map(({ cells }) => cells.length)).toEqual([width, width]);
  });

  it('gives back any cells that were written as CSV', () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => text.replace(/\r/g, '').trim());
    const grid = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(grid, (lines) => {
        const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
        const text = lines.map((line) => line.map(quoted).join('\t')).join('\n');
        expect(readDelimited(text).lines.map(({ cells }) => cells)).toEqual(lines);
      }),
      { seed: 6 },
    );
  });

  it('never throws, and names the line of a quote that stays open', () => {
    expect(readDelimited('a,b\nc,"d\ne').openQuote).toBe(2);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ',', '\n', '\t', ';', 'a', ' ') }),
        (text) => {
          readDelimited(text);
          read(text);
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('a pasted table', () => {
  const plain = [
    ['A', 90, 80, null],
    ['B', 92, 95, 2000],
  ];

  it.each([
    ['spreadsheet cells', 'A\t90%\t80\t\nB\t92 %\t95\t2,000'],
    ['a header by position', 'model\tacc\tms\tcount\nA\t90\t80\t\nB\t92\t95\t2000'],
    [
      'a header by labels, in another order',
      'Running time (ms),candidate,accuracy\n80,A,90\n95,B,92',
    ],
    ['a last column that is left out', 'A,90,80\nB,92,95'],
  ])('reads %s', (_what, text) => {
    const { rows: found, faults } = read(text);
    expect(faults).toEqual([]);
    expect(found.map((row) => row.slice(0, 3))).toEqual(plain.map((row) => row.slice(0, 3)));
  });

  it('names what cannot be used by its line, and keeps the others', () => {
    const text = 'name,accuracy,time\nA,90,80\nB,many,95\nC,120,-1\na,91,1\nD,95,1500';
    expect(codes(text)).toEqual([
      [3, 'not-a-number'],
      [4, 'too-large'],
      [4, 'too-small'],
      [5, 'duplicate'],
    ]);
    expect(read(text).rows.map(([name]) => name)).toEqual(['A', 'D']);
  });

  it('refuses a table without a column that is needed, cells too many, and rows too many', () => {
    expect(codes('name,n,accuracy\nA,5,90')).toEqual([[1, 'no-column']]);
    expect(codes('A,90,80,5,6')).toEqual([[1, 'cell-count']]);
    expect(codes('A,1,1\nB,1,1\nC,1,1\nD,1,1\nE,1,1')).toEqual([[5, 'row-count']]);
    expect(codes('A,90,80\n"B,92,95')).toEqual([[2, 'open-quote']]);
  });

  it('reads nothing out of nothing', () => {
    expect(read(' \n ')).toEqual({ rows: [], faults: [], hasHeader: false });
  });
});
