import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { macroAverages, microAverages, oneAgainstRest } from './classes.ts';
import { looksLikeMatrix, readMatrix, type Table } from './paste.ts';

const COURSE = [
  [166_698, 882],
  [1_862, 16_758],
];

function rowsOf(text: string): Table['rows'] | string {
  const pasted = readMatrix(text);
  return pasted.ok ? pasted.table.rows : pasted.code;
}

function tableOf(text: string): Table {
  const pasted = readMatrix(text);
  if (!pasted.ok) throw new Error(pasted.code);
  return pasted.table;
}

describe('what can be pasted', () => {
  it.each([
    ['numpy', '[[166698    882]\n [  1862  16758]]'],
    ['numpy on one line', '[[166698 882] [1862 16758]]'],
    ['numpy repr', 'array([[166698,    882],\n       [  1862,  16758]])'],
    ['a dtype', 'np.array([[166698, 882], [1862, 16758]], dtype=int64)'],
    ['torch', "tensor([[166698, 882],\n        [1862, 16758]], device='cuda:0')"],
    ['JSON', '[[166698,882],[1862,16758]]'],
    ['floats', '[[1.66698e+05 8.82000e+02]\n [1.86200e+03 1.67580e+04]]'],
    ['floats with a bare point', '[[166698.    882.]\n [  1862.  16758.]]'],
    ['spreadsheet', '166698\t882\n1862\t16758'],
    ['spreadsheet with thousands', '166,698\t882\r\n1,862\t16,758\r\n'],
    ['thousands and spaces', '166,698  882\n1,862  16,758'],
    ['CSV', '166698,882\n1862,16758'],
    ['semicolons', '166698 882; 1862 16758'],
    ['full-width digits', '１６６６９８\t８８２\n１８６２\t１６７５８'],
    ['headings', '\tdog\tcat\ndog\t166698\t882\ncat\t1862\t16758'],
    ['a heading row', 'dog\tcat\n166698\t882\n1862\t16758'],
    ['pandas', '     0    1\n0  166698  882\n1  1862  16758'],
    ['pandas crosstab', '\t0\t1\n0\t166698\t882\n1\t1862\t16758'],
    ['a Markdown table', '| 166698 | 882 |\n| 1862 | 16758 |'],
  ])('%s', (_name, text) => {
    expect(rowsOf(text)).toEqual(COURSE);
  });

  it('reads a CSV whose numbers could be thousands', () => {
    expect(rowsOf('100,900\n200,800')).toEqual([
      [100, 900],
      [200, 800],
    ]);
  });

  it('keeps the names of classes', () => {
    expect(tableOf('\tdog\tcat\ndog\t5\t1\ncat\t2\t7').labels).toEqual(['dog', 'cat']);
    expect(tableOf('[[5 1] [2 7]]').labels).toBeNull();
  });

  it('reads back whatever numpy would print', () => {
    const size = fc.integer({ min: 2, max: 6 });
    const matrix = size.chain((n) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 1e11 }), { minLength: n, maxLength: n }), {
        minLength: n,
        maxLength: n,
      }),
    );
    fc.assert(
      fc.property(matrix, (rows) => {
        const lists = `[${rows.map((row) => `[${row.join(', ')}]`).join(',\n ')}]`;
        const printed = `[${rows.map((row) => `[${row.join(' ')}]`).join('\n ')}]`;
        const cells = rows.map((row) => row.join('\t')).join('\n');
        for (const text of [lists, printed, cells]) expect(rowsOf(text)).toEqual(rows);
      }),
    );
  });
});

describe('what cannot', () => {
  it.each([
    ['', 'nothing'],
    ['[[]]', 'nothing'],
    ['[[5]]', 'single'],
    ['[[5 1] [2]]', 'uneven'],
    ['[[5 1 2] [2 7 1]]', 'not-square'],
    ['[[0.95 0.05] [0.1 0.9]]', 'shares'],
    ['[[5.5 1] [2 7]]', 'not-whole'],
    ['[[5 -1] [2 7]]', 'negative'],
    ['[[5 1] [2 2000000000000]]', 'too-large'],
    ['5\tx\n2\t7', 'no-number'],
  ])('%j: %s', (text, code) => {
    expect(rowsOf(text)).toBe(code);
  });

  it('names the piece at fault, cut short', () => {
    expect(readMatrix(`5\t${'x'.repeat(99)}\n2\t7`)).toMatchObject({ text: `${'x'.repeat(24)}…` });
    expect(readMatrix('[[5 1 2] [2 7 1]]')).toMatchObject({ text: '2 × 3' });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readMatrix(text).ok === 'boolean'));
    const hostile = fc.array(fc.constantFrom(...'[]0123456789,.\t\n -;|ea()'), { maxLength: 60 });
    fc.assert(fc.property(hostile, (parts) => typeof readMatrix(parts.join('')).ok === 'boolean'));
  });

  it('tells a matrix from a number', () => {
    for (const text of ['16758', ' 16,758\n', '900/947', '1 000']) {
      expect(looksLikeMatrix(text)).toBe(false);
    }
    for (const text of ['[[5 1] [2 7]]', '5\t1', '5\n1']) expect(looksLikeMatrix(text)).toBe(true);
  });
});

describe('one class against the rest', () => {
  const three = tableOf('[[5 1 0] [2 7 1] [0 3 4]]');

  it('reads rows as the truth, or as the prediction on request', () => {
    const course = tableOf('[[166698 882] [1862 16758]]');
    expect(oneAgainstRest(course, 1, false)).toEqual({ tp: 16758, fp: 882, fn: 1862, tn: 166698 });
    expect(oneAgainstRest(course, 1, true)).toEqual({ tp: 16758, fp: 1862, fn: 882, tn: 166698 });
    expect(oneAgainstRest(course, 0, false)).toEqual({ tp: 166698, fp: 1862, fn: 882, tn: 16758 });
  });

  it('adds the other classes up', () => {
    expect(oneAgainstRest(three, 1, false)).toEqual({ tp: 7, fp: 4, fn: 3, tn: 9 });
  });

  it('refuses what would not fit into a cell', () => {
    const large = tableOf('[[1 0 0] [0 900000000000 0] [0 0 900000000000]]');
    expect(oneAgainstRest(large, 0, false)).toBeNull();
  });

  it('averages over classes and over items', () => {
    const macro = macroAverages(three, false);
    expect(macro.precision).toBeCloseTo((5 / 7 + 7 / 11 + 4 / 5) / 3, 12);
    expect(macro.recall).toBeCloseTo((5 / 6 + 7 / 10 + 4 / 7) / 3, 12);
    expect(macro.f1).toBeCloseTo((10 / 13 + 14 / 21 + 8 / 12) / 3, 12);
    expect(microAverages(three, false).f1).toBeCloseTo(16 / 23, 12);
  });

  it('counts a class without a score as 0, and leaves out one that is nowhere', () => {
    const macro = macroAverages(tableOf('[[5 0 0] [5 0 0] [0 0 0]]'), false);
    expect(macro).toMatchObject({ precision: 0.25, recall: 0.5, undefinedClasses: 1 });
    expect(microAverages(tableOf('[[0 0] [0 0]]'), false).precision).toBeNull();
  });
});
