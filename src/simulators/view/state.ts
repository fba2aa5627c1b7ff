import { computed, createModel, signal } from '@preact/signals-core';
import { decode, encode, type Problem } from '../../params/codec.ts';
import { itemsOf, listOf } from '../../params/list.ts';
import { parseField } from '../../params/parse.ts';
import { BACK, optionsOf, replay, stageOf } from '../engine/play.ts';
import type { Scenario } from '../engine/types.ts';
import { LARGEST_SEED } from '../engine/world.ts';
import type { Run } from '../keep.ts';
import { FIRST_SEED, MOST_STEPS, paramsOf } from '../params.ts';

/** Steps that stay free in a full log: enough to finish without taking anything back. */
const ROOM = 20;

/** The live state of one simulator: which project, what was decided in it, and what follows. */
export const ProjectState = createModel((scenario: Scenario) => {
  const table = paramsOf(scenario);
  const seed = signal(FIRST_SEED);
  const log = signal<readonly string[]>([]);
  const previous = signal<Run | null>(null);
  const draft = signal<string | null>(null);
  const problems = signal<readonly Problem[]>([]);
  /** Counts what the reader did: a change of it moves the focus, and keeps the run. */
  const deeds = signal(0);
  const played = computed(() => replay(scenario, seed.value, log.value));
  const run = computed<Run>(() => ({ seed: seed.value, log: listOf(log.value) }));

  function show(next: Run): void {
    seed.value = next.seed;
    log.value = itemsOf(next.log);
    draft.value = null;
  }

  function begin(next: Run): void {
    if (log.peek().length > 0) previous.value = run.peek();
    show(next);
    deeds.value += 1;
  }

  return {
    seed,
    log,
    previous,
    draft,
    problems,
    deeds,
    played,
    run,
    link: computed(() => encode(table, { ...run.value })),
    canTakeBack: computed(
      () => played.value.game.turns.length > 0 && log.value.length < MOST_STEPS - ROOM,
    ),
    /** Takes an option of the open decision, if it can be taken. */
    take: (option: string): void => {
      if (!optionsOf(played.peek().game).includes(option)) return;
      log.value = [...log.peek(), option];
      deeds.value += 1;
    },
    /** Takes the last decision back; the log keeps both. */
    takeBack: (): void => {
      if (played.peek().game.turns.length === 0) return;
      log.value = [...log.peek(), BACK];
      deeds.value += 1;
    },
    /** Opens another run; the one that was shown can be had back. */
    begin,
    again: (): void => begin({ seed: seed.peek(), log: '' }),
    next: (): void => begin({ seed: seed.peek() >= LARGEST_SEED ? 0 : seed.peek() + 1, log: '' }),
    giveBack: (): void => {
      const before = previous.peek();
      if (before !== null) begin(before);
    },
    /** Opens the project whose number was typed; a text that is none stays as a draft. */
    open: (text: string): void => {
      const parsed = parseField(table.fields.seed, text);
      if (parsed.ok && typeof parsed.value === 'number') begin({ seed: parsed.value, log: '' });
      else draft.value = text;
    },
    /** Shows a run that was kept, or that a link holds. Nothing counts as done by the reader. */
    show,
    /** Reads the text of a link; false where it says nothing of a project. */
    read: (text: string): boolean => {
      const decoded = decode(table, text);
      if (decoded.isEmpty) return false;
      problems.value = decoded.problems;
      show({ seed: decoded.values.seed, log: decoded.values.log });
      return true;
    },
    isOver: computed(() => stageOf(played.value.game) === undefined),
  };
});

export type Project = InstanceType<typeof ProjectState>;
