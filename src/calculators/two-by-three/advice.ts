import { writeAdvice, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { CellName, Reading, TableVerdict } from './model.ts';
import { gapText, slotsOf, type Source } from './sentence.ts';
import type { TwoByThreeWords } from './strings.ts';

type AdviceId = keyof TwoByThreeWords['advice'];

const BY_VERDICT = {
  'target-harder': ['better-inputs'],
  transfer: ['compare-attributes', 'collect-or-synthesize'],
  both: ['compare-attributes', 'collect-or-synthesize', 'better-inputs'],
  unsplit: ['compare-attributes', 'more-people'],
  'no-mismatch': ['leave-mismatch'],
  'within-noise': ['larger-sets'],
  'cannot-tell': [],
} as const satisfies Record<TableVerdict, readonly AdviceId[]>;

const FOR_EMPTY = {
  dev: 'measure-dev',
  'train-dev': 'carve-train-dev',
  human: 'measure-people',
  'human-target': 'measure-people',
  'train-target': 'train-on-target',
  train: null,
} as const satisfies Record<CellName, AdviceId | null>;

const TABLE = 'data-mismatch#two-by-three-table';

const EXPLAINED = {
  'measure-people': TABLE,
  'carve-train-dev': 'data-mismatch#a-set-in-between',
  'measure-dev': TABLE,
  'train-on-target': 'data-mismatch#target-in-training',
  'larger-sets': 'human-level-performance#how-sure-is-a-gap',
  'more-people': 'data-mismatch#ladder-of-the-hives',
  'leave-mismatch': 'data-mismatch#when-errors-fall',
  'better-inputs': TABLE,
  'compare-attributes': 'data-mismatch#addressing-mismatch',
  'collect-or-synthesize': 'data-mismatch#making-the-target',
  'work-on-gap': 'human-level-performance#improving-the-model',
} as const satisfies Record<AdviceId, Section>;

/** What to do, most pressing first, by id: what is missing, then what the mismatch asks for. */
export function adviceIds({ empty, verdict, largest }: Reading): readonly AdviceId[] {
  const order = ['dev', 'train-dev', 'human-target', 'human', 'train-target'] as const;
  const missing = order.filter((cell) => empty.includes(cell)).map((cell) => FOR_EMPTY[cell]);
  const isSettled = verdict === 'no-mismatch' || verdict === 'within-noise';
  const besides = largest !== null && (isSettled || verdict === 'unsplit');
  return [
    ...new Set([
      ...missing,
      ...BY_VERDICT[verdict],
      ...(besides ? (['work-on-gap'] as const) : []),
    ]),
  ];
}

/** The same in words. */
export function advise(source: Source, place: Placement): readonly Advice[] {
  const { words, reading } = source;
  const isTarget = reading.empty.includes('human-target');
  const { largest } = reading;
  const slots = {
    ...slotsOf(source),
    column: isTarget ? words.columns.target : words.columns.source,
    gap: largest === null ? '' : words.quantities[largest],
    value: largest === null ? '' : gapText(source, largest),
  };
  return writeAdvice(adviceIds(reading), {
    words: words.advice,
    sections: EXPLAINED,
    slots,
    place,
  });
}
