import { formatCount, formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { explainedIn, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Mode, Placement } from '../props.ts';
import { gapText } from './format.ts';
import type { DevSetPowerValues, Reading } from './model.ts';
import { neededSize, slotsOf } from './sentence.ts';
import type { DevSetPowerWords } from './strings.ts';

type AdviceId = keyof DevSetPowerWords['advice'];

/** Where the lesson explains an advice. */
const EXPLAINED = {
  'mend-inputs': 'metrics#can-it-see',
  'choose-difference': 'metrics#can-it-see',
  'choose-any': 'metrics#can-it-see',
  'compare-here': 'metrics#can-it-see',
  'take-leader': 'metrics#can-it-see',
  'do-not-pick': 'metrics#can-it-see',
  'same-items': 'metrics#can-it-see',
  'add-examples': 'metrics#can-it-see',
  'stay-similar': 'metrics#can-it-see',
  'larger-steps': 'metrics#can-it-see',
  'fresh-test': 'metrics#luck-at-the-top',
} as const satisfies Record<AdviceId, Section>;

/** More advice than this is none. */
const MOST_SHOWN = { page: 5, embed: 5, lesson: 3 } as const satisfies Record<Mode, number>;

/** What would make a set do that does not: cheapest first. */
function remedies({ plan }: Reading, values: DevSetPowerValues): readonly AdviceId[] {
  const { disagreementNeeded, detectable, paired } = plan;
  const isLess = disagreementNeeded !== null && disagreementNeeded < values.disagreement / 100;
  return [
    ...(!plan.isPaired && paired !== null ? (['same-items'] as const) : []),
    ...(isLess ? (['stay-similar'] as const) : []),
    ...((neededSize(plan) ?? 0) > values.n ? (['add-examples'] as const) : []),
    ...(detectable === null ? [] : (['larger-steps'] as const)),
  ];
}

/** What to do, most promising first, by id. */
export function adviceIds(reading: Reading, values: DevSetPowerValues): readonly AdviceId[] {
  const { plan, best } = reading;
  const isLucky = values.error / 100 - best.independent >= plan.difference && values.models > 1;
  const fresh = isLucky ? (['fresh-test'] as const) : [];
  switch (plan.verdict) {
    case 'impossible':
      return ['mend-inputs'];
    case 'no-difference':
      return [plan.detectable === null ? 'choose-any' : 'choose-difference', ...fresh];
    case 'enough':
      return ['compare-here', ...fresh];
    case 'order-only':
      return ['take-leader', ...remedies(reading, values), ...fresh];
    case 'not-enough':
      return ['do-not-pick', ...remedies(reading, values), ...fresh];
  }
}

/** The same in words. */
export function advise(
  words: DevSetPowerWords,
  place: Placement,
  values: DevSetPowerValues,
  reading: Reading,
): readonly Advice[] {
  const { locale, mode } = place;
  const { plan, best } = reading;
  const needed = neededSize(plan) ?? 0;
  const count = (number: number): string => formatCount(number, locale);
  const slots = {
    ...slotsOf(locale, values, plan),
    detectable: gapText(plan.detectable ?? 0, locale),
    luck: gapText(values.error / 100 - best.independent, locale),
    models: count(values.models),
    paired: count(plan.paired ?? 0),
    unpaired: count(plan.unpaired ?? 0),
    more: count(Math.max(0, needed - values.n)),
  };
  return adviceIds(reading, values)
    .slice(0, MOST_SHOWN[mode])
    .map((id) => {
      const own =
        id === 'stay-similar'
          ? formatPercent(plan.disagreementNeeded ?? 0, locale, 2)
          : count(needed);
      const all = { ...slots, needed: own };
      const { text, reason } = words.advice[id];
      const link = explainedIn(EXPLAINED[id], place);
      return { id, text: fill(text, all), reason: fill(reason, all), gain: null, link };
    });
}
