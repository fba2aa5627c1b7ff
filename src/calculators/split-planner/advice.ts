import { formatCount } from '../../i18n/numbers.ts';
import { writeAdvice, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Split, SplitPlannerValues, SplitVerdict } from './model.ts';
import { slotsOf } from './sentence.ts';
import type { SplitPlannerWords } from './strings.ts';

type AdviceId = keyof SplitPlannerWords['advice'];

/** Where the lesson explains an advice. */
const EXPLAINED = {
  'take-less': 'metrics#how-many',
  'cross-validate': 'metrics#luck-at-the-top',
  nested: 'metrics#luck-at-the-top',
  collect: 'metrics#think-in-counts',
  'make-dev': 'metrics#think-in-counts',
  'enlarge-dev': 'metrics#think-in-counts',
  'enlarge-test': 'metrics#luck-at-the-top',
  'name-no-test': 'metrics#luck-at-the-top',
  'more-rare': 'metrics#think-in-counts',
  'keep-split': 'metrics#how-many',
  'smaller-sets': 'metrics#how-many',
  'compare-models': 'metrics#can-it-see',
} as const satisfies Record<AdviceId, Section>;

const BY_VERDICT = {
  impossible: ['take-less'],
  'cross-validate': ['cross-validate', 'nested', 'collect'],
  'both-too-small': ['enlarge-dev', 'enlarge-test', 'cross-validate', 'compare-models'],
  'dev-too-small': ['enlarge-dev', 'compare-models'],
  'test-too-small': ['enlarge-test', 'compare-models'],
  'rare-too-few': ['more-rare', 'compare-models'],
  'more-than-needed': ['smaller-sets', 'compare-models'],
  enough: ['keep-split', 'compare-models'],
} as const satisfies Record<SplitVerdict, readonly AdviceId[]>;

/** What to do, most promising first, by id. */
export function adviceIds(split: Split): readonly AdviceId[] {
  const ids: readonly AdviceId[] = BY_VERDICT[split.verdict];
  // A set that is not there is made, not enlarged.
  const apt = ids.map((id) => (id === 'enlarge-dev' && split.dev === 0 ? 'make-dev' : id));
  const isWithoutTest = split.test === 0 && split.verdict !== 'impossible';
  return isWithoutTest ? ['name-no-test', ...apt.filter((id) => id !== 'enlarge-test')] : apt;
}

/** The same in words. */
export function advise(
  words: SplitPlannerWords,
  place: Placement,
  values: SplitPlannerValues,
  split: Split,
): readonly Advice[] {
  const { locale } = place;
  const plenty = Math.max(split.needed, split.neededForRare ?? 0);
  const slots = {
    ...slotsOf(words, locale, values, split),
    plenty: formatCount(plenty, locale),
    freed: formatCount(Math.max(0, split.dev + split.test - 2 * plenty), locale),
  };
  return writeAdvice(adviceIds(split), { words: words.advice, sections: EXPLAINED, slots, place });
}
