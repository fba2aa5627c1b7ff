import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent, formatPoints, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { stayOf, type Candidate, type Reading, type SatisficingValues } from './model.ts';
import type { SatisficingWords } from './strings.ts';

/** A share as it is known: 92% as "92.0%", one in a thousand not lost. */
export function percent(fraction: number, locale: Locale): string {
  return formatPercent(fraction, locale, 1);
}

function plainNumber(value: number, locale: Locale): string {
  return Number.isInteger(value) ? formatCount(value, locale) : formatShortest(value, 3);
}

/** Milliseconds with their unit: "1,500 ms". */
export function timeText(words: SatisficingWords, ms: number, locale: Locale): string {
  return fill(words.ms, { value: plainNumber(ms, locale) });
}

export function namesOf(candidates: readonly Candidate[], words: SatisficingWords): string {
  return candidates.map(({ name }) => name).join(words.and);
}

interface Context {
  readonly words: SatisficingWords;
  readonly locale: Locale;
  readonly values: SatisficingValues;
  readonly reading: Reading;
}

function relaxationSlots({ words, locale, reading }: Context) {
  const { time, other, both } = reading.relaxation ?? { time: null, other: null, both: null };
  return {
    relaxTo: timeText(words, time?.to ?? 0, locale),
    relaxBy: timeText(words, time?.by ?? 0, locale),
    relaxed: String(time?.candidate.name),
    relaxTo2: plainNumber(other?.to ?? 0, locale),
    relaxBy2: plainNumber(other?.by ?? 0, locale),
    relaxed2: String(other?.candidate.name),
    both: String(both?.name),
  };
}

/** The first and the second among those that keep the limits. */
function leaderSlots({ words, locale, values, reading }: Context) {
  const [first, second] = reading.feasible;
  const leaders = reading.verdict === 'tie' ? reading.winners : reading.feasible.slice(0, 2);
  const [fastest] = [...leaders].sort((a, b) => a.time - b.time);
  const time = (candidate: Candidate | undefined) => candidate?.time ?? 0;
  return {
    winner: String(first?.name),
    second: String(second?.name),
    accuracy: percent(first?.accuracy ?? 0, locale),
    time: timeText(words, time(first), locale),
    margin: timeText(words, values['time-limit'] - time(first), locale),
    fastest: String(fastest?.name),
    fastestTime: timeText(words, time(fastest), locale),
  };
}

/** What a larger limit would bring. */
function nextSlots({ words, locale, reading }: Context) {
  const next = stayOf(reading).to;
  return {
    next: namesOf(next?.winners ?? [], words),
    nextAccuracy: percent(next?.winners[0]?.accuracy ?? 0, locale),
    to: timeText(words, next?.from ?? 0, locale),
  };
}

/** What every text about this state may name; a text takes only what the state has. */
export function slotsOf(context: Context) {
  const { words, locale, values, reading } = context;
  const unknown = reading.candidates.filter(({ status }) => status === 'unknown');
  return {
    ...relaxationSlots(context),
    ...leaderSlots(context),
    ...nextSlots(context),
    total: reading.candidates.length,
    count: reading.feasible.length,
    names: namesOf(reading.winners, words),
    limit: timeText(words, values['time-limit'], locale),
    lead: formatPoints(reading.lead ?? 0, locale),
    unknown: namesOf(unknown, words),
    low: formatPoints(reading.leadInterval?.low ?? 0, locale),
    high: formatPoints(reading.leadInterval?.high ?? 0, locale),
  };
}

/** What the picture now shows, as a heading. */
export function finding(context: Context): string {
  return fill(context.words.findings[context.reading.verdict], slotsOf(context));
}

/** The same in plain words: who keeps the limits, who wins, and what the limit holds back. */
export function sentence(context: Context): string {
  const { words, reading } = context;
  const slots = slotsOf(context);
  const { sentence: said } = words;
  const parts: string[] = [];
  if (reading.winners.length === 0) parts.push(said.none);
  else parts.push(reading.winners.length > 1 ? said.tie : said.winner);
  if (reading.verdict === 'cannot-tell') parts.push(said.noise);
  if (stayOf(reading).to !== null) parts.push(said.held);
  if (reading.candidates.some(({ status }) => status === 'unknown')) parts.push(said.unknown);
  return parts.map((part) => fill(part, slots)).join(' ');
}
