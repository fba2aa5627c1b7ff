import { fill } from '../../i18n/template.ts';
import { createPaths } from '../../paths.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { CellName, Reading, TableVerdict } from './model.ts';
import { gapText, slotsOf, type Source } from './sentence.ts';
import type { TwoByThreeWords } from './strings.ts';

type AdviceId = keyof TwoByThreeWords['advice'];

const LESSON = 'data-mismatch';

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

const SECTIONS: Readonly<Partial<Record<AdviceId, string>>> = {
  'carve-train-dev': 'a-set-in-between',
  'leave-mismatch': 'when-errors-fall',
  'train-on-target': 'target-in-training',
  'compare-attributes': 'addressing-mismatch',
  'collect-or-synthesize': 'making-the-target',
};

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
  return adviceIds(reading).map((id) => {
    const section = SECTIONS[id];
    return {
      id,
      text: fill(words.advice[id].text, slots),
      reason: fill(words.advice[id].reason, slots),
      gain: null,
      link:
        section === undefined
          ? null
          : {
              href: createPaths(place.base).lesson(place.locale, LESSON, section),
              text: words.explained,
            },
    };
  });
}
