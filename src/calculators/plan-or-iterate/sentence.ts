import type { Locale } from '../../i18n/locales.ts';
import { formatPercent, formatPoints, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { TOY } from './effects.ts';
import type { Reading } from './model.ts';
import type { PlanOrIterateWords } from './strings.ts';

/** The slots that the sentences of this calculator share. */
export function slotsOf(reading: Reading, locale: Locale): Readonly<Record<string, string>> {
  const { values, runs, means, winShare } = reading;
  const percent = (value: number, digits = 1) => formatPercent(value, locale, digits);
  return {
    start: percent(TOY.start.value, 0),
    directions: String(values.directions),
    prior: `${formatShortest(values.prior)}%`,
    planning: String(values.planning),
    weeks: String(values.weeks),
    plan: percent(runs.plan.final),
    iterate: percent(runs.iterate.final),
    random: percent(runs.random.final),
    wins: percent(winShare.value),
    low: percent(winShare.low),
    high: percent(winShare.high),
    margin: formatPoints(means.random - means.iterate, locale),
  };
}

/** What the picture now shows, as a heading. */
export function finding(words: PlanOrIterateWords, locale: Locale, reading: Reading): string {
  return fill(words.findings[reading.winner], slotsOf(reading, locale));
}

/** The same in plain words: this world, and all of them. */
export function sentence(words: PlanOrIterateWords, locale: Locale, reading: Reading): string {
  const slots = slotsOf(reading, locale);
  return [words.sentence.start, words.sentence.many].map((one) => fill(one, slots)).join(' ');
}
