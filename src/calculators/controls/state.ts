import { computed, createModel } from '@preact/signals-core';
import { decode } from '../../params/codec.ts';
import { itemsOf, listOf } from '../../params/list.ts';
import { parseField } from '../../params/parse.ts';
import { defaultsOf, type AnyValues, type Value } from '../../params/table.ts';
import { createSession, type Session } from '../session.ts';
import { activeKnobs } from './machine.ts';
import { read, resultsOf } from './model.ts';
import { KNOBS, params, presets } from './params.ts';

type Controls = Session<typeof params>;

/**
 * A session that writes down each move: a drag, a press of a key or a typed number that changes a
 * knob. All that happens within one drag is one move, as it is one step of undo.
 */
export function countMoves(session: Controls): Controls {
  let openGesture: string | null = null;
  const isKnob = (name: string) => activeKnobs(session.values.value).some((knob) => knob === name);

  function withMove(name: string, isNew: boolean): AnyValues {
    const moves = itemsOf(session.values.value.moves);
    const isFull = moves.length >= params.fields.moves.most;
    return isNew && !isFull ? { moves: listOf([...moves, name]) } : {};
  }

  function put(name: string, value: Value, gesture?: string): void {
    if (!isKnob(name) || session.values.value[name as keyof typeof params.fields] === value) {
      return session.put(name, value, gesture);
    }
    const isNew = gesture === undefined || gesture !== openGesture;
    openGesture = gesture ?? null;
    session.putAll({ [name]: value, ...withMove(name, isNew) }, gesture);
  }

  function close(): void {
    openGesture = null;
  }

  return {
    ...session,
    put,
    type: (name, text) => {
      const field = (params.fields as Readonly<Record<string, Parameters<typeof parseField>[0]>>)[
        name
      ];
      const parsed = field && parseField(field, text);
      if (parsed?.ok === true && isKnob(name)) put(name, parsed.value);
      else session.type(name, text);
    },
    release: () => {
      close();
      session.release();
    },
    undo: () => {
      close();
      session.undo();
    },
  };
}

/** The live state of one calculator: its inputs, and what follows from them. */
export const ControlsState = createModel((start: string, hide: readonly string[]) => {
  const first = decode(params, start).values;
  const inner = createSession(params, first, presets, defaultsOf(params), hide);
  const session = countMoves(inner);
  const reading = computed(() => read(session.values.value));

  /** Another system, or other controls of the same one: its knobs go back to 0, and no move is made. */
  function restart(change: AnyValues): void {
    const system = change['system'] ?? session.values.value.system;
    const knobs = system === 'car' || system === 'tv' ? KNOBS[system] : [];
    session.putAll({
      ...change,
      ...Object.fromEntries(knobs.map((knob) => [knob, 0])),
      moves: '',
    });
  }

  return {
    session,
    reading,
    results: computed(() => resultsOf(session.values.value, reading.value)),
    restart,
    /** The next seed: new data, everything else as it is. */
    drawAgain: (): void => {
      const { seed } = session.values.value;
      session.put('seed', seed >= params.fields.seed.max ? 0 : seed + 1);
    },
  };
});
