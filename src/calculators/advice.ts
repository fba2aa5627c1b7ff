import type { Locale } from '../i18n/locales.ts';
import { actionStrings } from '../i18n/strings/actions.ts';
import { calculatorStrings } from '../i18n/strings/calculator.ts';
import { formatPoints } from '../i18n/numbers.ts';
import { fill } from '../i18n/template.ts';
import { rankedActions, type ActionId, type Diagnosis } from '../math/gaps.ts';
import { createPaths } from '../paths.ts';
import type { Advice } from './frame/Decision.tsx';
import type { Placement } from './props.ts';

/** More advice than this is none. */
const MOST_SHOWN = 5;

/** Sections of the lesson that explain an action; the others are explained by their reason. */
const SECTIONS: Readonly<Partial<Record<ActionId, string>>> = {
  'find-floor': 'surpassing-people',
  'find-weak-slices': 'what-still-works',
  'measure-human': 'what-human-level-means',
  'carve-train-dev': 'from-elsewhere',
  'larger-sample': 'how-sure-is-a-gap',
  'bigger-model': 'improving-the-model',
  'more-data': 'improving-the-model',
};
const LESSON = 'human-level-performance';

function gainText(gain: number | null, locale: Locale): string | null {
  if (gain === null || gain <= 0) return null;
  return fill(calculatorStrings[locale].gain, { points: formatPoints(gain, locale) });
}

/** What to do next, in words: most promising first, each with its reason and what it can win. */
export function advise(reading: Diagnosis, place: Placement): readonly Advice[] {
  const { base, locale } = place;
  return rankedActions(reading)
    .slice(0, MOST_SHOWN)
    .map(({ action, gain }) => {
      const section = SECTIONS[action];
      return {
        id: action,
        ...actionStrings[locale][action],
        gain: gainText(gain, locale),
        link:
          section === undefined
            ? null
            : {
                href: createPaths(base).lesson(locale, LESSON, section),
                text: calculatorStrings[locale].explained,
              },
      };
    });
}
