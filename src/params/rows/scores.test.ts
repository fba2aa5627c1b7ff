import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './number.ts';
import { readScoreRows, type ScoreRows } from './scores.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function rowsOf(text: string): ScoreRows {
  const reading = readScoreRows(encode(text));
  if (!reading.ok) throw new Error(reading.problem);
  return reading.rows;
}

function problemOf(text: string): string | null {
  const reading = readScoreRows(encode(text));
  return reading.ok ? null : reading.problem;
}

function both(text: string): readonly [readonly number[], readonly number[]] {
  const { positive, negative } = rowsOf(text);
  return [[...positive], [...negative]];
}

describe('what a reader may paste', () => {
  it.each([
    ['with a header', 'label,score\n1,0.9\n0,0.2\n'],
    ['without', '1,0.9\n0,0.2'],
    ['with carriage returns and blank lines', '1,0.9\r\n\r\n  \r\n0,0.2\r\n'],
    ['semicolons', 'y;score\n1;0.9\n0;0.2'],
    ['semicolons and decimal commas', '1;0,9\n0;0,2'],
    ['tabs', 'true\t0.9\nfalse\t0.2'],
    ['quotes', '"yes","0.9"\r\n"no","0.2"'],
    ['a byte order mark', '\uFEFFlabel,score\n1,0.9\n0,0.2'],
    ['scores first, by name', 'score,label\n0.9,1\n0.2,0'],
    ['more columns', 'id,y_true,extra,y_score\n7,1,a,0.9\n8,0,b,0.2'],
    ['other words', 'pos, 9e-1 \nneg,+.2'],
    ['Korean words', '정답,점수\n양성,0.9\n음성,0.2'],
    ['mixed spellings', 'True,0.9\n0,0.2'],
    ['signs', '1,0.9\n-1,0.2'],
  ])('%s', (_name, text) => {
    expect(both(text)).toEqual([[0.9], [0.2]]);
    expect(rowsOf(text)).toMatchObject({ isKnown: true, badCount: 0, rows: 2 });
  });

  it('finds the order of the columns without a header', () => {
    expect(both('0.9,1\n0.8,1\n0.2,0\n')).toEqual([[0.9, 0.8], [0.2]]);
  });

  it('keeps line breaks and doubled quotes in quoted fields, and still counts lines', () => {
    const rows = rowsOf('note,label,score\n"a ""b""\nc",1,0.9\nx,1,oops\ny,0,0.2');
    expect([...rows.positive]).toEqual([0.9]);
    expect(rows.bad).toEqual([{ line: 4, code: 'score', text: 'oops' }]);
  });

  it('takes the rarer of two unknown words as positive, and says that it is a guess', () => {
    const rows = rowsOf('cat,0.1\ndog,0.8\ncat,0.2\n');
    expect(rows).toMatchObject({ positiveText: 'dog', negativeText: 'cat', isKnown: false });
  });

  it('reads one class alone', () => {
    expect(rowsOf('0,0.1\n0,0.2')).toMatchObject({ positiveText: null, negativeText: '0' });
    expect(rowsOf('1,0.1\n1,0.2')).toMatchObject({ positiveText: '1', negativeText: null });
  });
});

describe('what cannot be used', () => {
  it('reports rows by line', () => {
    const rows = rowsOf('label,score\n1,0.9\n0\n1,high\n,0.3\nmaybe,0.4\n0,0.2\n0,nan');
    expect(rows.rows).toBe(7);
    expect(rows.badCount).toBe(5);
    expect(rows.bad).toEqual([
      { line: 3, code: 'missing', text: '0' },
      { line: 4, code: 'score', text: 'high' },
      { line: 5, code: 'label', text: '' },
      { line: 6, code: 'third-label', text: 'maybe' },
      { line: 8, code: 'score', text: 'nan' },
    ]);
    expect([...rows.positive]).toEqual([0.9]);
    expect([...rows.negative]).toEqual([0.2]);
  });

  it('lists the first twenty only', () => {
    const rows = rowsOf(`1,0.9\n0,0.1\n${'0,x\n'.repeat(500)}`);
    expect(rows.badCount).toBe(500);
    expect(rows.bad).toHaveLength(20);
  });

  it('says why nothing can be read', () => {
    expect(problemOf('')).toBe('empty');
    expect(problemOf(' \n\n')).toBe('empty');
    expect(problemOf('label,score\n')).toBe('empty');
    expect(problemOf('0.5\n0.6')).toBe('one-column');
    expect(problemOf('cat,dog\ncat,dog')).toBe('no-score');
    expect(readScoreRows(Uint8Array.from([0xff, 0xfe, 0x31, 0]))).toMatchObject({ ok: false });
  });

  it('takes a million rows and refuses one more', () => {
    const million = '0,0.25\n1,0.75\n'.repeat(500_000);
    expect(rowsOf(million)).toMatchObject({ rows: 1_000_000, badCount: 0 });
    expect(problemOf(`${million}1,1\n`)).toBe('too-many');
  });

  it('never throws, whatever the bytes', () => {
    const piece = fc.constantFrom('"', ',', '\n', '\r', ';', '\t', '1', '0.5', 'a', '%', '한', '');
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(text.map(encode), fc.uint8Array({ maxLength: 60 })), (bytes) => {
        const reading = readScoreRows(bytes);
        if (!reading.ok) return true;
        const { positive, negative, rows, badCount } = reading.rows;
        return positive.length + negative.length + badCount === rows;
      }),
      { seed: 20261124, numRuns: 3000 },
    );
  });
});

it('reads numbers as JavaScript does, digit for digit', () => {
  const one = (text: string, hasComma = false) => {
    const bytes = encode(text);
    return readNumber(bytes, 0, bytes.length, hasComma);
  };
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      return Object.is(one(String(value)), value === 0 ? 0 : value);
    }),
    { seed: 20261124, numRuns: 3000 },
  );
  expect(one('0.1234567890123456789')).toBe(0.1234567890123456789);
  for (const bad of ['', '-', '.', 'nan', 'inf', '1e999', '0x10', '1,5', '1 2', '--1']) {
    expect(one(bad), bad).toBeNaN();
  }
  expect(one('1,5', true)).toBe(1.5);
});
