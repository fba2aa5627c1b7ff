import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula } from '../../../params/csv.ts';
import { defaultsOf } from '../../../params/table.ts';
import { read } from '../model.ts';
import { namingOf } from '../../row-names.ts';
import { params, presets } from '../params.ts';
import { strings } from '../strings.ts';
import { content, keys, opened, SMALL } from '../../../../tests/support/sheet.ts';
import { findTable } from './intake.ts';
import { readJson } from './read-json.ts';
import { LONGEST_CELL, readTable } from './read-table.ts';
import { sampleCsv } from './sample.ts';
import { SheetState } from './state.ts';
import { sheetStrings } from './strings.ts';
import { toMarkdown } from './summary.ts';
import { toCsv, toJson } from './write.ts';

describe('tables that a reader gives', () => {
  const columnsOf = (text: string) => {
    const reading = readTable(text);
    if (!reading.ok) throw new Error(reading.problem);
    const { columns, tags, rows, hasNames } = reading.table;
    return { roles: columns.map(({ role }) => role), tags, rows, hasNames };
  };

  it.each([
    ['known names', SMALL, ['id', 'text', 'truth', 'prediction'], ['rain', 'wind']],
    ['semicolons', 'text;label;pred;x\na;0;1;ja\n', ['text', 'truth', 'prediction', 'other'], []],
    [
      'a label of 1 and 0',
      'text,label,pred,is_night\na,1,0,1\n',
      ['text', 'truth', 'prediction'],
      ['is_night'],
    ],
    ['pictures by their ends', 'name,kind\na.jpg,cat\nb.PNG,dog\n', ['picture', 'other'], []],
    [
      'Korean names',
      '본문,정답,예측,흐림\n가,개,고양이,1\n',
      ['text', 'truth', 'prediction'],
      ['흐림'],
    ],
    ['a list of tags', 'text,tags\na,rain; wind\nb,Rain\n', ['text'], ['rain', 'wind']],
    ['lines without names', 'first line\nsecond line\n', ['text'], []],
  ])('%s', (_name, text, roles, tags) => {
    expect(columnsOf(text).roles).toEqual(roles);
    expect(columnsOf(text).tags).toEqual(tags);
  });

  it('may have their names denied', () => {
    const reading = readTable('a,b\nc,d\n', true);
    expect(reading.ok && reading.table.rows).toHaveLength(1);
    expect(columnsOf('a,b\nc,d\n').rows).toHaveLength(2);
  });

  it('report bad lines and keep the others', () => {
    const long = 'x'.repeat(100_000);
    const reading = readTable(`id,text\n1,a\n2\n3,${long}\n4,b\n5,c,d\n6,"open\n`);
    expect(reading.ok && reading.table.rows).toHaveLength(2);
    expect(reading.ok && reading.table.bad).toEqual([
      { line: 3, code: 'cell-count', found: 1 },
      { line: 4, code: 'long-cell', found: 100_000 },
      { line: 6, code: 'cell-count', found: 3 },
      { line: 7, code: 'open-quote', found: 0 },
    ]);
    expect(LONGEST_CELL).toBeLessThan(100_000);
  });

  it('that are none or too large are refused with a reason', () => {
    expect(findTable('')).toEqual({ kind: 'problem', problem: 'empty' });
    expect(findTable('id,text\n')).toEqual({ kind: 'problem', problem: 'empty' });
    expect(findTable('{"a": 1}')).toEqual({ kind: 'problem', problem: 'json' });
    expect(findTable('x\n'.repeat(100_002))).toEqual({ kind: 'problem', problem: 'too-many' });
    expect(findTable(`${'a,'.repeat(120)}a\n`)).toEqual({ kind: 'problem', problem: 'too-wide' });
  });

  it('never make it throw', () => {
    const piece = fc.constantFrom(
      '"',
      ',',
      '\n',
      ';',
      '\t',
      '1',
      '0',
      'id',
      '{',
      '=1',
      '\u202e',
      '',
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const found = findTable(given);
        if (found.kind === 'table') new SheetState(keys()).addTable(found.table, false);
      }),
      { seed: 20261127, numRuns: 2000 },
    );
  });
});

describe('what leaves', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-5', '-5'],
    ['+1.5', '+1.5'],
    ['-1e-7', '-1e-7'],
    ['-5 dogs', "'-5 dogs"],
    ["'=x", "''=x"],
    ['it’s', 'it’s'],
  ])('guards %s as %s', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
  });

  const HOSTILE =
    'id,text,truth,prediction,rain,=cmd\n1,"=HYPERLINK(""http://x"")",<b>x</b>,"a,b;c",1,0\n2,"two\nlines",-3,\'=x,0,1\n';

  it('comes back from CSV as it was', () => {
    const first = opened(HOSTILE).sheet.value;
    const again = opened(toCsv(first)).sheet.value;
    expect(content(again)).toEqual(content(first));
    expect(toCsv(first)).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('comes back whole from JSON, with the settings', () => {
    const state = opened(HOSTILE);
    state.tagAs('incorrectly labeled');
    state.perform({ kind: 'comment', key: 'k1', text: "'=kept as it is" });
    const text = toJson(state.sheet.value, 'v=1&dev=15');
    const found = findTable(text);
    expect(found.kind === 'table' && found.settings).toBe('v=1&dev=15');
    expect(content(opened(text).sheet.value)).toEqual(content(state.sheet.value));
  });

  it('is refused as JSON where it is not ours', () => {
    const file = JSON.parse(toJson(opened(SMALL).sheet.value, '')) as Record<string, unknown>;
    const text = (change: object) => JSON.stringify({ ...file, ...change });
    expect(readJson(text({ version: 99 }))).toBeNull();
    expect(readJson(text({ columns: [{ name: 'x', role: 'script' }] }))).toBeNull();
    expect(
      readJson(
        text({
          tags: [
            { id: 'a', name: 'a' },
            { id: 'a', name: 'b' },
          ],
        }),
      ),
    ).toBeNull();
    expect(readJson(text({ rows: 'many' }))).toBeNull();
    expect(readJson(text({ rows: [{ cells: ['a'], tags: [], comment: '' }, 7] }))?.bad).toEqual([
      2,
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is a report without markup of the reader’s own', () => {
    const state = opened(HOSTILE);
    const values = { ...defaultsOf(params), n: 2, tags: [['rain', 1, 100, 1, null]] as const };
    const context = {
      words: strings.en,
      locale: 'en',
      values,
      reading: read(values, state.counts.value),
    } as const;
    const report = toMarkdown({
      sheet: state.sheet.value,
      words: sheetStrings.en,
      locale: 'en',
      context,
    });
    expect(report).toContain('| rain | 1 | 50% |');
    expect(report).toContain('### =cmd (1)');
    expect(report).not.toMatch(/<b>|undefined|NaN/);
  });
});

describe('the sample', () => {
  it('has the course’s totals, and nobody without a category', () => {
    const counts = opened(sampleCsv(sheetStrings.en.sample)).counts.value;
    expect(counts.tags).toEqual([
      { name: 'dog', count: 8 },
      { name: 'great cat', count: 43 },
      { name: 'blurry', count: 61 },
      { name: 'filter', count: 12 },
    ]);
    expect(counts.n).toBe(100);
    expect(counts.overlap(0, 1)).toBe(0);
    expect(counts.untagged).toBeLessThanOrEqual(5);
  });

  it('has its categories shown in Korean and kept as they are, whichever name is typed', () => {
    const naming = namingOf(params, presets, 'tags', strings.ko.rowNames);
    const state = new SheetState(keys(), naming);
    const found = findTable(sampleCsv(sheetStrings.ko.sample));
    if (found.kind === 'table') state.addTable(found.table, true);
    const shown = () => state.tags.value.map(({ name }) => name);
    expect(shown()).toEqual(['개', '대형 고양잇과', '흐릿함', '필터']);
    expect(state.sheet.value.columns.map(({ role }) => role)).toEqual(
      opened(sampleCsv(sheetStrings.en.sample)).sheet.value.columns.map(({ role }) => role),
    );
    expect(state.sheet.value.rows[0]?.cells).toEqual(expect.arrayContaining(['고양이']));
    const stored = toCsv(state.sheet.value);
    state.selectAll();
    state.tagAs('개');
    expect(state.done.value).toMatchObject({ kind: 'on', name: '개' });
    expect(state.counts.value.tags[0]).toEqual({ name: 'dog', count: 100 });
    state.undo();
    expect(toCsv(state.sheet.value)).toBe(stored);
    state.rename('filter', '색 바꿈');
    expect(shown().at(-1)).toBe('색 바꿈');
    state.rename('blurry', '대형 고양잇과');
    expect(shown()).toEqual(['개', '대형 고양잇과', '색 바꿈']);
  });
});
