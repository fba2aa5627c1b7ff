import { describe, expect, it } from 'vitest';
import { decode } from '../params/codec.ts';
import { percent } from '../params/fields.ts';
import { defaultsOf, defineParams } from '../params/table.ts';
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
