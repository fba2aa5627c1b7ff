import type { Locale } from '../i18n/locales.ts';
import { actionStrings, checkStrings } from '../i18n/strings/actions.ts';
import { calculatorStrings } from '../i18n/strings/calculator.ts';
import { formatPoints } from '../i18n/numbers.ts';
import { fill } from '../i18n/template.ts';
import { GAP_CHECKS, rankedActions, type RankedAction } from '../math/actions.ts';
import type { Diagnosis, GapName } from '../math/gaps.ts';
import { ACTION_SECTIONS } from './action-sections.ts';
import { explainedIn } from './explained.ts';
import type { Advice } from './frame/Decision.tsx';
import type { Mode, Placement } from './props.ts';

/** More advice than this is none: for one gap, and for each of several. A lesson goes on to say more. */
const MOST_SHOWN = { page: 5, embed: 5, lesson: 3 } as const satisfies Record<Mode, number>;
const MOST_FOR_EACH = { page: 3, embed: 3, lesson: 2 } as const satisfies Record<Mode, number>;

function gainText(gap: GapName, gain: number | null, locale: Locale): string | null {
  if (gain === null || gain <= 0) return null;
  const words = calculatorStrings[locale];
  return fill(words.gain, { gap: words.gapNames[gap], points: formatPoints(gain, locale) });
}

/** The first few of each gap, so that the largest does not hide the others. */
function chosen(actions: readonly RankedAction[], mode: Mode): readonly RankedAction[] {
  const gaps = new Set(actions.map((action) => action.gap));
  const most = (gaps.size > 1 ? MOST_FOR_EACH : MOST_SHOWN)[mode];
  return [...gaps].flatMap((gap) => actions.filter((action) => action.gap === gap).slice(0, most));
}

/** What to do next, in words: most promising first, each with its reason and what it can win. */
export function advise(reading: Diagnosis, place: Placement): readonly Advice[] {
  const { locale } = place;
  const told = new Set<GapName>();
  return chosen(rankedActions(reading), place.mode).map(({ action, gap, gain }) => {
    // The gain belongs to the gap: it is said once, with the first of its actions.
    const isFirst = gap !== null && !told.has(gap);
    if (gap !== null) told.add(gap);
    return {
      id: action,
      ...actionStrings[locale][action],
      gain: isFirst ? gainText(gap, gain, locale) : null,
      link: explainedIn(ACTION_SECTIONS[action], place),
    };
  });
}

/** What to look at before acting on the gap that comes first; undefined where none does. */
export function checkFirst(reading: Diagnosis, locale: Locale): string | undefined {
  const [first] = reading.counting;
  const hasCause = !['neither', 'within-noise', 'cannot-tell'].includes(reading.verdict);
  if (first === undefined || !hasCause) return undefined;
  const checks = GAP_CHECKS[first].map((check) => checkStrings[locale][check]);
  return fill(calculatorStrings[locale].checkFirst, { checks: checks.join(' ') });
}
