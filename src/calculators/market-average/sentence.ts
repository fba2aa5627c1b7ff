import type { Locale } from '../../i18n/locales.ts';
import { formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { Algorithm, Reading } from './model.ts';
import { MARKETS, type Market } from './params.ts';
import type { MarketAverageWords } from './strings.ts';

const DIGITS = 2;

export function percent(fraction: number, locale: Locale): string {
  return formatPercent(fraction, locale, DIGITS);
}

export function namesOf(algorithms: readonly Algorithm[], words: MarketAverageWords): string {
  return algorithms.map(({ name }) => name).join(words.and);
}

export function marketsOf(markets: readonly Market[], words: MarketAverageWords): string {
  return markets.map((market) => words.markets[market]).join(words.and);
}

/** "US 25%, China 25% …", the shares that are weighed with. */
export function sharesText(reading: Reading, words: MarketAverageWords, locale: Locale): string {
  const { shares } = reading;
  if (shares === null) return '';
  return MARKETS.map(
    (market) => `${words.markets[market]} ${formatPercent(shares[market], locale, 1)}`,
  ).join(', ');
}

/** What every text about the first two may name; a table has two rows at least. */
export function slotsOf(reading: Reading, words: MarketAverageWords, locale: Locale) {
  const [first, second] = reading.ranked;
  const [best] = reading.byWorst;
  const figure = (fraction: number | null | undefined) => percent(fraction ?? 0, locale);
  return {
    winner: String(first?.name),
    second: String(second?.name),
    names: namesOf(reading.winners, words),
    error: figure(first?.weighted),
    next: figure(second?.weighted),
    lead: formatPoints(reading.lead ?? 0, locale, DIGITS),
    markets: marketsOf(first?.worst.markets ?? [], words),
    worst: figure(first?.worst.error),
    bests: namesOf(reading.byWorst, words),
    best: figure(best?.worst.error),
    byMean: namesOf(reading.byMean, words),
  };
}

/** What the picture now shows, as a heading. */
export function finding(words: MarketAverageWords, locale: Locale, reading: Reading): string {
  return fill(words.findings[reading.verdict], slotsOf(reading, words, locale));
}

/** The same in plain words: the first two, the worst market, and what the lead is worth. */
export function sentence(words: MarketAverageWords, locale: Locale, reading: Reading): string {
  const slots = { ...slotsOf(reading, words, locale), weights: sharesText(reading, words, locale) };
  const { sentence: said } = words;
  if (reading.shares === null) return `${said.none} ${fill(said.mean, slots)}`;
  const parts: string[] = [
    fill(reading.winners.length > 1 ? said.tie : said.first, slots),
    fill(said.worst, slots),
  ];
  if (reading.leadIf !== null) {
    const { least, most } = reading.leadIf;
    const points = (value: number) => formatPoints(value, locale, DIGITS);
    parts.push(
      fill(said.noise, {
        low: points(least.low),
        high: points(least.high),
        low2: points(most.low),
        high2: points(most.high),
      }),
    );
  }
  return parts.join(' ');
}
