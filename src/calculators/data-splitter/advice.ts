import { writeAdvice, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Reading, SplitVerdict } from './model.ts';
import { slotsOf, type Source } from './sentence.ts';
import type { DataSplitterWords } from './strings.ts';

type AdviceId = keyof DataSplitterWords['advice'];

const BY_VERDICT = {
  impossible: ['take-less'],
  'no-target': ['collect-target'],
  'wrong-model': ['never-by-mixture', 'target-first'],
  'off-target': ['target-first'],
  'few-target': ['collect-target'],
  'on-target': ['ship'],
} as const satisfies Record<SplitVerdict, readonly AdviceId[]>;

const EXPLAINED = {
  'take-less': 'data-mismatch#two-ways-to-cut',
  'collect-target': 'data-mismatch#two-ways-to-cut',
  'target-first': 'data-mismatch#two-ways-to-cut',
  'never-by-mixture': 'data-mismatch#which-model-ships',
  ship: 'data-mismatch#which-model-ships',
  'train-on-some': 'data-mismatch#target-in-training',
  'carve-train-dev': 'data-mismatch#a-set-in-between',
  'try-weight': 'data-mismatch#foreign-data',
} as const satisfies Record<AdviceId, Section>;

/** What to do, most pressing first, by id. */
export function adviceIds({ verdict, cut, equalWeight }: Reading): readonly AdviceId[] {
  const isAimed = verdict === 'on-target' || verdict === 'few-target';
  const isMixed = cut !== null && cut.train.source > 0;
  return [
    ...BY_VERDICT[verdict],
    ...(isAimed && isMixed && cut.train.target === 0 ? (['train-on-some'] as const) : []),
    ...(isAimed && isMixed ? (['carve-train-dev'] as const) : []),
    ...(isAimed && equalWeight !== null ? (['try-weight'] as const) : []),
  ];
}

/** The same in words. */
export function advise(source: Source, place: Placement): readonly Advice[] {
  const { words, reading, values } = source;
  const slots = slotsOf(source);
  // Advice to cut anew names what this cut gave.
  const most =
    reading.verdict === 'impossible' || values.split === 'target' ? slots.most : slots.taken;
  return writeAdvice(adviceIds(reading), {
    words: words.advice,
    sections: EXPLAINED,
    slots: { ...slots, most },
    place,
  });
}
