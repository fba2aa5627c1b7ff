import { describe, expect, it } from 'vitest';
import { judgeRows } from './csv.ts';
import { createJudging, slicesOf } from './judging.ts';

const COUNTED = { bothRight: 1, onlyA: 1, onlyB: 1, bothWrong: 1 };

describe('rows of truth, A and B', () => {
  it.each([
    ['commas', '1,1,1\n1,1,0\n1,0,1\n0,1,1\n'],
    [
      'tabs and Windows line ends',
      'cat\tcat\tcat\r\ncat\tcat\tdog\r\ncat\tdog\tcat\r\ndog\tcat\tcat',
    ],
    ['semicolons, spaces, numbers written twice', '1; 1.0; 1\n1;1;2\n1;2;1\n1;2;2'],
    ['a byte order mark and names', '\ufefftruth,A,B\nx,x,x\nx,x,y\nx,y,x\nx,y,y'],
    ['names in Korean', 'a,b,라벨\nx,x,x\nx,y,x\ny,x,x\ny,z,x'],
    ['names in another order', 'b,id,truth,a\nx,7,x,x\ny,8,x,x\nx,9,x,y\ny,10,x,y'],
    ['quotes', '"a, b","a, b","a, b"\n"say ""hi""","say ""hi""",x\nx,"y",x\nx,y,"y"'],
    ['empty lines', '\n\n1,1,1\n\n1,1,0\n1,0,1\n0,1,1\n\n'],
  ])('with %s', (_how, text) => {
    const judged = judgeRows(text);
    expect(judged.bad).toEqual([]);
    expect(judged.all).toEqual(COUNTED);
    expect(judged.rows).toBe(4);
    expect(judged.slices.size).toBe(0);
  });

  it('names bad rows by their line, and counts the others', () => {
    const judged = judgeRows('truth,a,b\n1,1,1\n1,1\n1,,0\n1,1,1,1\n"1,1,1\n0,0,0');
    expect(judged.bad).toEqual([
      { line: 3, code: 'too-few' },
      { line: 4, code: 'empty' },
      { line: 5, code: 'too-many' },
      { line: 6, code: 'open-quote' },
    ]);
    expect(judged.all.bothRight).toBe(2);
  });

  it('cuts by the fourth column', () => {
    const judged = judgeRows('1,1,0,night\n1,1,0,night\n1,0,1,day\n1,1,1,');
    expect([...judged.slices.keys()]).toEqual(['night', 'day', '']);
    expect(judged.slices.get('night')?.onlyA).toBe(2);
  });

  it('reads nothing as nothing, and garbage as bad rows', () => {
    expect(judgeRows('').rows).toBe(0);
    expect(judgeRows('hello').bad).toEqual([{ line: 1, code: 'too-few' }]);
  });
});

describe('what is done with them', () => {
  function judging() {
    const put: Readonly<Record<string, unknown>>[] = [];
    return { put, judge: createJudging((values) => put.push(values)) };
  }

  it('puts the four counts into the fields, and no row', () => {
    const { put, judge } = judging();
    judge.read('1,1,1\n1,1,0\n1,0,1\n0,1,1');
    expect(put).toEqual([{ 'both-right': 1, 'only-a': 1, 'only-b': 1, 'both-wrong': 1 }]);
    expect(judge.state.problem).toBeNull();
  });

  it('counts nothing until bad rows are knowingly left out', () => {
    const { put, judge } = judging();
    judge.write('1,1,1\n1,1');
    judge.read();
    expect(put).toEqual([]);
    judge.skip();
    expect(put).toHaveLength(1);
    expect(judge.state.isSkipping).toBe(true);
  });

  it('says when there is nothing to count', () => {
    const { put, judge } = judging();
    judge.skip();
    judge.read('hello');
    expect(judge.state.problem).toBe('no-rows');
    judge.fail();
    expect(judge.state.problem).toBe('unreadable');
    expect(put).toEqual([]);
  });

  it('adjusts the p of each slice for the number of slices', () => {
    const rows = [
      ...Array.from({ length: 6 }, () => '1,1,0,night'),
      ...Array.from({ length: 6 }, (_, index) => `1,${index % 2},${(index + 1) % 2},day`),
    ];
    const [night, day] = slicesOf(judgeRows(rows.join('\n')));
    expect(night?.comparison.p).toBeCloseTo(0.03125, 12);
    expect(night?.adjusted).toBeCloseTo(0.0625, 12);
    expect(day?.adjusted).toBe(1);
  });
});
