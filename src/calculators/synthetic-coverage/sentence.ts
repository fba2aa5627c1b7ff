import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent, formatSignificant } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { readLoop, type Reading } from './model.ts';
import type { SyntheticCoverageWords } from './strings.ts';

const TENFOLD = 10;
const MOST_PLACES = 10_000;
/** Below, a share of new noise needs more decimals than one. */
const SMALL = 0.01;

/** A share: 63.0%, and 0.01% where one decimal would be 0. */
export function formatShare(share: number, locale: Locale): string {
  return share > 0 && share < SMALL
    ? `${formatSignificant(share * 100, locale, 2)}%`
    : formatPercent(share, locale);
}

export function slotsOf(reading: Reading, locale: Locale): Readonly<Record<string, string>> {
  const { values, real, fresh, falseAlarms, more, loop } = reading;
  const percent = (value: number) => formatPercent(value, locale);
  const count = (value: number) => formatCount(value, locale);
  const hours = (value: number) => formatSignificant(value, locale, 6);
  const morePlaces = Math.min(TENFOLD * values.places, MOST_PLACES);
  return {
    pictures: count(values.sources * values.renders),
    sources: count(values.sources),
    renders: count(values.renders),
    found: count(real.count),
    missed: count(real.n - real.count),
    real: percent(real.value),
    low: percent(real.interval.low),
    high: percent(real.interval.high),
    fresh: percent(fresh.value),
    falseAlarms: percent(falseAlarms.value),
    moreRenders: count(more.renders),
    moreSources: count(more.sources),
    rendersRecall: percent(more.rendersRecall),
    sourcesRecall: percent(more.sourcesRecall),
    clean: hours(values.clean),
    noise: hours(values.noise),
    places: count(values.places),
    kinds: count(values.kinds),
    repeats: formatSignificant(loop.repeats, locale),
    unique: formatShare(loop.unique, locale),
    kindsShare: formatShare(loop.kinds, locale),
    share: formatShare(loop.kinds, locale),
    morePlaces: count(morePlaces),
    moreKinds: formatShare(readLoop({ ...values, places: morePlaces }).kinds, locale),
  };
}

/** What the picture now shows, as a heading. */
export function finding(words: SyntheticCoverageWords, locale: Locale, reading: Reading): string {
  return fill(words.findings[reading.verdict], slotsOf(reading, locale));
}

/** The same in plain words: what is found, what more of each would do, what the loop repeats. */
export function sentence(words: SyntheticCoverageWords, locale: Locale, reading: Reading): string {
  const slots = slotsOf(reading, locale);
  const { real, more, loop, enough } = words.sentence;
  const last = reading.loop.repeats > 1 ? loop : enough;
  return [real, more, last].map((template) => fill(template, slots)).join(' ');
}
