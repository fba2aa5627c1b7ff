import type { Locale } from '../../i18n/locales.ts';
import { formatBarePoints, formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { newcombeDifference, wilsonInterval } from '../../math/intervals.ts';
import type { Outcome } from '../engine/outcome.ts';
import { PENALTY } from '../engine/outcome.ts';
import type { Pick } from '../engine/sensible.ts';
import { QUANTITIES, type Report, type Scenario, type Turn } from '../engine/types.ts';
import type { SimulatorWords } from '../strings.ts';
import { gapWords, optionWords, type ScenarioWords } from '../words.ts';

/** What every sentence needs: shared words, the scenario's words, and the language. */
export interface Says {
  readonly ui: SimulatorWords;
  readonly words: ScenarioWords;
  readonly locale: Locale;
}

/** A change with its sign: "+1.2 points". */
function signedPoints(value: number, locale: Locale, digits = 1): string {
  const text = formatPoints(value, locale, digits);
  return value > 0 && Number.parseFloat(text) !== 0 ? `+${text}` : text;
}

function changeOf(says: Says, label: string, before: Report | undefined, after: Report): string {
  const { ui, locale } = says;
  const to = formatPercent(after.count / after.n, locale);
  if (before === undefined) {
    const { low, high } = wilsonInterval(after.count, after.n) ?? { low: 0, high: 1 };
    const limits = { low: formatPercent(low, locale), high: formatPercent(high, locale) };
    return fill(ui.first, { label, to, ...limits });
  }
  const change = after.count / after.n - before.count / before.n;
  const { low, high } = newcombeDifference(after, before) ?? { low: -1, high: 1 };
  return fill(ui.changed, {
    label,
    from: formatPercent(before.count / before.n, locale),
    to,
    points: signedPoints(change, locale),
    low: formatBarePoints(low),
    high: formatBarePoints(high),
  });
}

/** What a decision brought: a sentence of the scenario, and what was measured anew. */
export function consequences(says: Says, turn: Turn): readonly string[] {
  const measured = QUANTITIES.flatMap((name) => {
    const after = turn.after[name];
    const before = turn.before[name];
    if (after === undefined || after === before) return [];
    return changeOf(says, says.ui.quantities[name], before, after);
  });
  return [optionWords(says.words, turn.option).told, ...measured];
}

/** How far the project is. The decisions that close it may lie behind the weeks for its work. */
export function spentText({ ui }: Says, spent: number, budget: number): string {
  return fill(spent > budget ? ui.weekAfter : ui.week, { spent, budget });
}

/** The price of an option in weeks. */
export function weeksText({ ui }: Says, weeks: number): string {
  if (weeks === 0) return ui.noTime;
  return weeks === 1 ? ui.oneWeek : fill(ui.weeks, { weeks });
}

const UNSLOTTED = ['ask', 'read', 'size', 'enough'] as const;

/** Why the sensible policy decided as it did. */
export function reasonText(says: Says, pick: Pick): string {
  const { ui, words, locale } = says;
  const plain = UNSLOTTED.find((id) => id === pick.reason);
  if (plain !== undefined) return ui.reasons[plain];
  if (pick.reason === 'labels') {
    return fill(ui.reasons.labels, { size: formatPercent(pick.size ?? 0, locale, 0) });
  }
  if (pick.reason === 'gap') {
    return fill(ui.reasons.gap, {
      gap: gapWords(words, pick.gap ?? ''),
      size: formatPoints(pick.size ?? 0, locale),
      gain: formatPoints(pick.gain ?? 0, locale),
    });
  }
  // Of the decisions before and after the work, the option itself says why.
  return optionWords(words, pick.option).judged;
}

/** Whether what was promised held, and what it cost if not. */
export function promiseText(says: Says, scenario: Scenario, outcome: Outcome, isPilot: boolean) {
  const { ui, locale } = says;
  if (outcome.promised === null) return '';
  const slots = {
    promised: formatPercent(outcome.promised, locale),
    error: formatPercent(outcome.error, locale),
    weeks: PENALTY,
  };
  if (isPilot) return fill(ui.promisePilot, slots);
  if (!outcome.isBroken) return fill(ui.promiseHeld, slots);
  const isNone = outcome.promised >= scenario.old;
  return fill(isNone ? ui.promiseNone : ui.promiseBroken, slots);
}

/** A difference of the year's mean in points, with its sign. */
export function differenceText(difference: number, { locale }: Says): string {
  // A tenth of a point is the least that counts, so hundredths tell how close it was.
  return signedPoints(difference, locale, 2);
}
