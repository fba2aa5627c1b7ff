import { fill } from '../../i18n/template.ts';
import { createPaths } from '../../paths.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Reading, SplitVerdict } from './model.ts';
import { slotsOf, type Source } from './sentence.ts';
import type { DataSplitterWords } from './strings.ts';

type AdviceId = keyof DataSplitterWords['advice'];

const LESSON = 'data-mismatch';

const BY_VERDICT = {
  impossible: ['take-less'],
  'no-target': ['collect-target'],
  'wrong-model': ['never-by-mixture', 'target-first'],
  'off-target': ['target-first'],
  'few-target': ['collect-target'],
  'on-target': ['ship'],
} as const satisfies Record<SplitVerdict, readonly AdviceId[]>;

const SECTIONS: Readonly<Partial<Record<AdviceId, string>>> = {
  'target-first': 'two-ways-to-cut',
  'train-on-some': 'target-in-training',
  'carve-train-dev': 'a-set-in-between',
  'try-weight': 'foreign-data',
};

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
  return adviceIds(reading).map((id) => {
    const section = SECTIONS[id];
    return {
      id,
      text: words.advice[id].text,
      reason: fill(words.advice[id].reason, { ...slots, most }),
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
