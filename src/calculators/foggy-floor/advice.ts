import type { Locale } from '../../i18n/locales.ts';
import { actionStrings } from '../../i18n/strings/actions.ts';
import { calculatorStrings } from '../../i18n/strings/calculator.ts';
import { fill } from '../../i18n/template.ts';
import { GAP_ACTIONS, type ActionId } from '../../math/actions.ts';
import { ACTION_SECTIONS } from '../action-sections.ts';
import { explainedIn, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Reading } from './model.ts';
import { pointsText, rangeText } from './sentence.ts';
import type { FoggyFloorWords } from './strings.ts';

type OwnAction = keyof FoggyFloorWords['actions'];
type Step = { readonly own: OwnAction } | { readonly shared: ActionId };

const MOST_SHOWN = 4;
const EXPLAINED = {
  'mend-band': 'human-level-performance#floor-in-the-fog',
  slices: 'human-level-performance#what-still-works',
  'other-floor': 'human-level-performance#what-still-works',
  outcomes: 'human-level-performance#what-still-works',
  'shrink-variance': 'human-level-performance#improving-the-model',
} as const satisfies Record<OwnAction, Section>;

const own = (...ids: OwnAction[]): Step[] => ids.map((id) => ({ own: id }));
const shared = (...ids: ActionId[]): Step[] => ids.map((id) => ({ shared: id }));

function stepsFor({ verdict, doubt, variance, isVarianceNoise }: Reading): readonly Step[] {
  switch (verdict) {
    case 'bias':
      return shared(...GAP_ACTIONS['avoidable-bias'].slice(0, MOST_SHOWN));
    case 'variance':
      return shared(...GAP_ACTIONS.variance.slice(0, MOST_SHOWN));
    case 'within-noise':
      return [...shared('larger-sample'), ...own('slices')];
    case 'neither':
      return [...own('slices'), ...shared('check-real-world', 'change-metric')];
    case 'cannot-tell': {
      if (doubt === 'band') return own('mend-band');
      if (doubt === 'chance') return [...shared('larger-sample'), ...own('other-floor', 'slices')];
      const isVarianceThere = !isVarianceNoise && (variance.value ?? 0) > 0;
      return own(
        'slices',
        'other-floor',
        'outcomes',
        ...(isVarianceThere ? (['shrink-variance'] as const) : []),
      );
    }
  }
}

function gainOf(words: FoggyFloorWords, locale: Locale, reading: Reading): string | null {
  const { verdict, bias, variance } = reading;
  if (verdict === 'bias' && bias !== null) {
    return fill(words.gain, { range: rangeText(words, locale, bias) });
  }
  if (verdict !== 'variance') return null;
  const ui = calculatorStrings[locale];
  const points = pointsText(variance.value ?? 0, locale);
  return fill(ui.gain, { gap: ui.gapNames.variance, points });
}

/** What to do next: work on the gap that is larger wherever the floor lies, or find the floor. */
export function advise(
  words: FoggyFloorWords,
  place: Placement,
  reading: Reading,
): readonly Advice[] {
  const gain = gainOf(words, place.locale, reading);
  return stepsFor(reading).map((step, index) => {
    const id = 'own' in step ? step.own : step.shared;
    const text = 'own' in step ? words.actions[step.own] : actionStrings[place.locale][step.shared];
    const section = 'own' in step ? EXPLAINED[step.own] : ACTION_SECTIONS[step.shared];
    const link = explainedIn(section, place);
    return { id, ...text, gain: index === 0 ? gain : null, link };
  });
}
