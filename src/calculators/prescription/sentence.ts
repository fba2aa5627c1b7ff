import type { Locale } from '../../i18n/locales.ts';
import { actionStrings } from '../../i18n/strings/actions.ts';
import { formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { explainedIn } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import { BUDGET, EFFECTS, REMEDIES, type Plan } from './effects.ts';
import { ALL_PLANS, movesOf, type Errors, type Reading } from './model.ts';
import type { PrescriptionWords } from './strings.ts';

export const percentText = (percent: number, locale: Locale) =>
  formatPercent(percent / 100, locale);
export const pointsText = (percent: number, locale: Locale) => formatPoints(percent / 100, locale);

/** "Bigger model × 3, More data × 2". */
export function planText(words: PrescriptionWords, plan: Plan): string {
  return REMEDIES.filter((remedy) => plan[remedy] > 0)
    .map((remedy) => fill(words.times, { remedy: words.labels[remedy], count: plan[remedy] }))
    .join(', ');
}

function gapSlots({ human, train, dev }: Errors, locale: Locale) {
  return {
    train: percentText(train, locale),
    dev: percentText(dev, locale),
    bias: pointsText(train - human, locale),
    variance: pointsText(dev - train, locale),
  };
}

/** Differences that the page would show as 0.0. */
const UNSEEN = 0.05;

function findingKind({ start, plan, now, movesLeft, best }: Reading) {
  if (movesLeft < 0) return 'over';
  if (movesOf(plan) === 0) return 'start';
  const change = now.dev - start.dev;
  if (Math.abs(change) < UNSEEN) return 'same';
  if (change > 0) return 'worse';
  return now.dev - best.errors.dev < UNSEEN / 10 ? 'best' : 'better';
}

/** What the picture now shows, as a heading. */
export function finding(words: PrescriptionWords, locale: Locale, reading: Reading): string {
  const { start, plan, now } = reading;
  return fill(words.findings[findingKind(reading)], {
    ...gapSlots(now, locale),
    before: percentText(start.dev, locale),
    after: percentText(now.dev, locale),
    moves: movesOf(plan),
    budget: BUDGET,
  });
}

function bestText(words: PrescriptionWords, locale: Locale, { best }: Reading): string {
  const plans = ALL_PLANS.length;
  if (movesOf(best.plan) === 0) return fill(words.sentence.bestNone, { plans });
  const dev = percentText(best.errors.dev, locale);
  return fill(words.sentence.best, { plans, plan: planText(words, best.plan), dev });
}

/** The same in plain words: the plan, what it does to both errors, and what is left to spend. */
export function sentence(
  words: PrescriptionWords,
  locale: Locale,
  reading: Reading,
  isBestShown: boolean,
): string {
  const { start, plan, now, movesLeft } = reading;
  const slots = {
    ...gapSlots(now, locale),
    plan: planText(words, plan),
    trainBefore: percentText(start.train, locale),
    devBefore: percentText(start.dev, locale),
  };
  const first = fill(words.sentence[movesOf(plan) === 0 ? 'none' : 'plan'], slots);
  const left =
    movesLeft < 0
      ? fill(words.sentence.over, { over: -movesLeft })
      : fill(words.sentence.left, { left: movesLeft, budget: BUDGET });
  return [
    first,
    left,
    ...(now.train < now.human - 1e-9 ? [words.sentence.below] : []),
    ...(isBestShown ? [bestText(words, locale, reading)] : []),
  ].join(' ');
}

const MOST_SHOWN = 3;

/** Advice about the round of measuring, and not about a remedy. */
function onRound(
  id: string,
  text: { readonly text: string; readonly reason: string },
  place: Placement,
): Advice {
  const link = explainedIn('human-level-performance#choose-change-measure', place);
  return { id, ...text, gain: null, link };
}

/** What to do next: the remedies that lower dev error most from here, or to stop. */
export function advise(
  words: PrescriptionWords,
  place: Placement,
  reading: Reading,
): readonly Advice[] {
  const { locale } = place;
  const { movesLeft, now, best, next } = reading;
  if (movesLeft < 0) {
    const reason = fill(words.replace.reason, { budget: BUDGET });
    return [onRound('replace', { text: words.replace.text, reason }, place)];
  }
  if (movesLeft === 0) {
    const ends = {
      now: percentText(now.dev, locale),
      best: percentText(best.errors.dev, locale),
    };
    const reason = fill(words.spent.reason, ends);
    return [onRound('spent', { text: words.spent.text, reason }, place)];
  }
  const helping = next.filter(({ dev }) => dev < now.dev - UNSEEN / 10).slice(0, MOST_SHOWN);
  if (helping.length === 0) return [onRound('stop', words.stop, place)];
  return helping.map(({ remedy, dev }) => ({
    id: remedy,
    text: words.labels[remedy],
    reason: `${words.next[EFFECTS[remedy].lane]} ${actionStrings[locale][remedy].reason}`,
    gain: fill(words.gain, { change: formatPoints((dev - now.dev) / 100, locale, 2) }),
    link: explainedIn('human-level-performance#improving-the-model', place),
  }));
}
