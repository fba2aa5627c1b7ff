import { describe, expect, it } from 'vitest';
import { decode } from '../params/codec.ts';
import { percent } from '../params/fields.ts';
import { rows } from '../params/rows.ts';
import { defaultsOf, defineParams } from '../params/table.ts';
import { addRow, removeRow, rowIds, spreadCells, typeCell } from './rows.ts';
import { createSession } from './session.ts';

const table = defineParams({
  version: 1,
  fields: {
    human: percent({ default: 1 }),
    train: percent({ default: 8 }),
  },
});
const presets = [
  { id: 'sharp', values: {} },
  { id: 'blurred', values: { human: 7.5 } },
];

function open() {
  const defaults = defaultsOf(table);
  return createSession(table, defaults, presets, defaults);
}

describe('a session', () => {
  it('keeps the last good value while bad text stays in its field', () => {
    const session = open();
    session.type('human', '3');
    session.type('human', 'three');
    expect(session.values.value.human).toBe(3);
    expect(session.drafts.value['human']).toEqual({ text: 'three', code: 'not-a-number' });
    session.type('human', '4');
    expect(session.drafts.value).toEqual({});
  });

  it('undoes a whole drag at once', () => {
    const session = open();
    for (const value of [2, 3, 4]) session.put('human', value, 'drag');
    session.release();
    session.put('human', 5, 'drag');
    session.undo();
    expect(session.values.value.human).toBe(4);
    session.undo();
    expect(session.values.value.human).toBe(1);
    expect(session.canUndo.value).toBe(false);
  });

  it('brings the reader’s own numbers back after a preset', () => {
    const session = open();
    expect(session.own.value).toBeNull();
    session.type('train', '6');
    session.choosePreset('blurred');
    expect(session.presetId.value).toBe('blurred');
    session.restoreOwn();
    expect(session.values.value).toEqual({ human: 1, train: 6 });
    expect(session.presetId.value).toBeNull();
  });

  it('loses nothing by a reset: undo brings numbers and unfinished text back', () => {
    const session = open();
    session.type('train', '6');
    session.type('human', 'oops');
    session.reset();
    expect(session.values.value).toEqual(defaultsOf(table));
    session.undo();
    expect(session.values.value.train).toBe(6);
    expect(session.drafts.value['human']?.text).toBe('oops');
  });

  it('shows a link’s numbers and names what it could not read', () => {
    const session = open();
    session.load(decode(table, 'human=2&train=x'));
    expect(session.values.value).toEqual({ human: 2, train: 8 });
    expect(session.notices.value).toHaveLength(1);
    session.dismiss();
    expect(session.notices.value).toEqual([]);
  });
});

describe('a table in a session', () => {
  const models = rows({
    columns: [
      { kind: 'text', name: 'name', longest: 24, unique: true },
      { kind: 'percent', name: 'accuracy', min: 0, max: 100, optional: false, first: 90 },
    ],
    least: 2,
    most: 3,
    default: [
      ['A', 90],
      ['B', 92],
    ],
  });
  const small = defineParams({ version: 1, fields: { models } });
  const other = [
    ['A', 90],
    ['B', 99],
  ] as const;

  function openTable() {
    const defaults = defaultsOf(small);
    return createSession(small, defaults, [{ id: 'other', values: { models: other } }], defaults);
  }

  const type = (session: ReturnType<typeof openTable>, row: number, column: number, text: string) =>
    session.editRows('models', (editing) => typeCell(editing, { row, column }, text));

  it('keeps the last good cell while bad text stays in it', () => {
    const session = openTable();
    type(session, 1, 1, 'many');
    expect(session.values.value).toEqual(defaultsOf(small));
    expect(session.own.value).toBeNull();
    expect(session.drafts.value['models.1.accuracy']).toEqual({
      text: 'many',
      code: 'not-a-number',
    });
    type(session, 0, 0, 'b');
    expect(session.drafts.value['models.0.name']?.code).toBe('duplicate');
    type(session, 1, 1, '99');
    expect(Object.keys(session.drafts.value)).toEqual(['models.0.name']);
    expect(session.presetId.value).toBe('other');
  });

  it('knows equal rows as equal: presets, reset, and edits that change nothing', () => {
    const session = openTable();
    type(session, 1, 1, '92.0');
    expect(session.canUndo.value).toBe(false);
    type(session, 1, 1, '99');
    type(session, 1, 1, '92');
    expect(session.canReset.value).toBe(false);
    expect(session.canUndo.value).toBe(true);
  });

  it('moves drafts with their rows, and undo brings a row back with them', () => {
    const session = openTable();
    session.editRows('models', addRow);
    expect(session.values.value.models.at(-1)).toEqual(['C', 90]);
    type(session, 0, 1, 'x');
    type(session, 2, 1, 'y');
    session.editRows('models', (editing) => removeRow(editing, 0));
    expect(session.values.value.models.map(([name]) => name)).toEqual(['B', 'C']);
    expect(session.drafts.value).toEqual({
      'models.1.accuracy': { text: 'y', code: 'not-a-number' },
    });
    session.undo();
    expect(session.values.value.models).toHaveLength(3);
    expect(session.drafts.value['models.0.accuracy']?.text).toBe('x');
  });

  it('takes a block of cells from a spreadsheet at any place, bad ones as drafts', () => {
    const session = openTable();
    session.editRows('models', (editing) =>
      spreadCells(editing, { row: 1, column: 0 }, [
        ['B2', '95%'],
        ['E', 'many'],
      ]),
    );
    expect(session.values.value.models).toEqual([
      ['A', 90],
      ['B2', 95],
      ['E', 90],
    ]);
    expect(session.drafts.value['models.2.accuracy']?.text).toBe('many');
    session.undo();
    expect(session.values.value).toEqual(defaultsOf(small));
  });

  it('stays between its least and its most rows', () => {
    const session = openTable();
    session.editRows('models', (editing) => removeRow(editing, 0));
    expect(session.values.value.models).toHaveLength(2);
    for (let i = 0; i < 5; i += 1) {
      session.editRows('models', addRow);
    }
    expect(session.values.value.models).toHaveLength(3);
  });
});

it('names results after rows, each once', () => {
  expect(rowIds(['A', 'C, large', 'c large', '모델 1', '!!', 'A low'])).toEqual([
    'a',
    'c-large',
    'c-large-row-3',
    '모델-1',
    'row-5',
    'a-low-row-6',
  ]);
});
