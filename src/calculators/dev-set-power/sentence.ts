import type { Locale } from '../../i18n/locales.ts';
import { formatCount } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { chanceText, gapText, typedPercent } from './format.ts';
import type { DevSetPowerValues, Plan } from './model.ts';
import type { DevSetPowerWords } from './strings.ts';

/** What the templates of finding, sentence and advice can name. */
export function slotsOf(locale: Locale, values: DevSetPowerValues, plan: Plan) {
  const chance = (p: number | undefined): string => chanceText(p ?? 0, locale);
  return {
    n: formatCount(values.n, locale),
    error: typedPercent(values.error),
    error2: typedPercent(values.error2),
    disagreement: typedPercent(values.disagreement),
    power: typedPercent(values.power),
    gap: gapText(plan.difference, locale),
    least: typedPercent(plan.leastDisagreement * 100),
    most: typedPercent(plan.mostDisagreement * 100),
    rank: chance(plan.chances?.rank),
    tie: chance(plan.chances?.tie),
    wrong: chance(plan.chances?.wrong),
    significant: chance(plan.chances?.significant),
  };
}

/** What the picture now shows, as a heading. */
export function finding(
  words: DevSetPowerWords,
  locale: Locale,
  values: DevSetPowerValues,
  plan: Plan,
): string {
  return fill(words.findings[plan.verdict], slotsOf(locale, values, plan));
}

/** How many examples the formula for this design asks for. */
export function neededSize(plan: Plan): number | null {
  return plan.isPaired ? plan.paired : plan.unpaired;
}

/** The same in plain words, with the number of examples that would do. */
export function sentence(
  words: DevSetPowerWords,
  locale: Locale,
  values: DevSetPowerValues,
  plan: Plan,
): string {
  const slots = slotsOf(locale, values, plan);
  if (plan.verdict === 'impossible') {
    return fill(words.sentence[plan.problem ?? 'too-different'], slots);
  }
  if (plan.chances === null) return fill(words.sentence.equal, slots);
  const parts = [fill(words.sentence[plan.isPaired ? 'paired' : 'separate'], slots)];
  const needed = neededSize(plan);
  if (needed !== null) {
    parts.push(fill(words.sentence.need, { ...slots, needed: formatCount(needed, locale) }));
  }
  if (plan.isPaired && plan.pairedPower !== null) {
    parts.push(fill(words.sentence.exact, { exact: chanceText(plan.pairedPower, locale) }));
  }
  if (!plan.chances.isExact) parts.push(words.sentence.approximate);
  return parts.join(' ');
}
