import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent, formatPoints, formatSignificant } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { errorsNeeded } from '../../math/tags.ts';
import { MOST_ERRORS } from './params.ts';
import type { ErrorValues, Reading, TagReading } from './model.ts';
import type { ErrorWords } from './strings.ts';

/** What every text about a state is written from. */
export interface Context {
  readonly words: ErrorWords;
  readonly locale: Locale;
  readonly values: ErrorValues;
  readonly reading: Reading;
}

/** A share of examples: 43 of 100 as "43%", 1 of 3 as "33.3%". */
export function shareText(share: number, { locale, values }: Context): string {
  const isWhole = 100 % values.n === 0;
  return formatPercent(share, locale, isWhole ? 0 : 1);
}

/** A dev error of its own: two decimals where it is small, since labels may make 0.6 of it. */
export function errorText(error: number, { locale }: Context): string {
  return formatPercent(error, locale, error !== 0 && error < 0.01 ? 2 : 1);
}

/** A difference of dev errors in points. */
export function pointsText(error: number, { locale }: Context): string {
  return formatPoints(error, locale, error !== 0 && Math.abs(error) < 0.01 ? 2 : 1);
}

/** Points for each unit of effort, to three figures and without a unit. */
export function priorityText(value: number, { locale }: Context): string {
  return formatSignificant(value * 100, locale, 3);
}

export function liftText(value: number, { locale }: Context): string {
  return formatSignificant(value, locale, 3);
}

function namesOf(tags: readonly TagReading[]): string {
  return tags.map(({ name }) => name).join(', ');
}

/** The tags that are fixed together. */
export function togetherOf({ ranking, union }: Reading): readonly TagReading[] {
  return ranking.filter(({ place }) => union?.places.includes(place) ?? false);
}

/** Two leading figures are all that a rule of thumb is worth. */
function needText({ reading, values, words, locale }: Context): string {
  const need = reading.lead === null ? null : errorsNeeded(reading.lead.least, values.n);
  if (need === null || need > MOST_ERRORS) return words.need.many;
  return formatSignificant(need, locale, 2);
}

function unionSlots(context: Context) {
  const { reading, values } = context;
  const { range, count } = reading.union ?? { range: { least: 0, most: 0 }, count: 0 };
  const share = (some: number) => shareText(some / values.n, context);
  const dev = values.dev / 100;
  const left = (some: number) => errorText(dev * (1 - some / values.n), context);
  const gain = (some: number) => pointsText((dev * some) / values.n, context);
  const together = togetherOf(reading);
  const sum = together.reduce((total, tag) => total + tag.count, 0);
  return {
    names: namesOf(together),
    union: share(count ?? 0),
    unionLeast: share(range.least),
    unionMost: share(range.most),
    joint: left(count ?? 0),
    jointLeast: left(range.most),
    jointMost: left(range.least),
    jointGain: count === null ? `${gain(range.least)} – ${gain(range.most)}` : gain(count),
    naive: gain(sum),
  };
}

function labelSlots(context: Context) {
  const { label } = context.reading;
  const dev = context.values.dev / 100;
  const gain = label?.gain ?? 0;
  return {
    labels: pointsText(gain, context),
    others: pointsText(dev - gain, context),
    labelShare: shareText(label?.share?.value ?? 0, context),
  };
}

/** The category that is common among the errors because it is common everywhere. */
export function commonOf({ ranking }: Reading): TagReading | null {
  const isCommon = ({ lift, count }: TagReading) =>
    lift?.interval !== null && lift !== null && count > 0 && lift.interval.low < 1.25;
  return ranking.slice(0, 2).find(isCommon) ?? null;
}

function commonSlots(context: Context) {
  const { reading, values, locale } = context;
  const common = commonOf(reading);
  const base = values.tags[common?.place ?? -1]?.[4] ?? 0;
  return {
    common: String(common?.name),
    share2: shareText(common?.share?.value ?? 0, context),
    base: formatPercent(base / 100, locale, 0),
    lift: liftText(common?.lift?.value ?? 0, context),
  };
}

function firstSlots(context: Context) {
  const { reading, locale } = context;
  const [first, second] = reading.ranking;
  const interval = first?.share?.interval ?? { low: 0, high: 0 };
  return {
    first: String(first?.name),
    second: String(second?.name),
    share: shareText(first?.share?.value ?? 0, context),
    low: formatPercent(interval.low, locale),
    high: formatPercent(interval.high, locale),
    ceiling: errorText(first?.ceiling?.value ?? 0, context),
    gain: pointsText(first?.gain ?? 0, context),
  };
}

/** What every text about this state may name; a text takes only what the state has. */
export function slotsOf(context: Context) {
  const { reading, values, locale } = context;
  const { ranking, lead, tags } = reading;
  const impossible = tags.filter(({ isPossible }) => !isPossible);
  const count = (some: number) => formatCount(some, locale);
  return {
    ...unionSlots(context),
    ...labelSlots(context),
    ...commonSlots(context),
    ...firstSlots(context),
    impossible: namesOf(impossible),
    n: count(values.n),
    count: count((impossible[0] ?? ranking[0])?.count ?? 0),
    dev: errorText(values.dev / 100, context),
    overlapLeast: count(lead?.overlap.least ?? 0),
    overlapMost: count(lead?.overlap.most ?? 0),
    sum: shareText(reading.shareSum, context),
    need: needText(context),
  };
}

/** What the picture now shows, as a heading. */
export function finding(context: Context): string {
  return fill(context.words.findings[context.reading.verdict], slotsOf(context));
}

/** The same in plain words: the first, whether it is ahead, and what the first ones win together. */
export function sentence(context: Context): string {
  const { words, reading } = context;
  const { verdict, union, label, shareSum } = reading;
  const said = words.sentence;
  const parts: string[] = [];
  if (verdict === 'impossible' || verdict === 'nothing') parts.push(said[verdict]);
  else parts.push(said.first);
  if (verdict === 'first') parts.push(said.apart);
  if (verdict === 'cannot-tell' || verdict === 'needs-overlap') parts.push(said[verdict]);
  if (verdict !== 'impossible' && verdict !== 'nothing') {
    const hasSeveral = (union?.places.length ?? 0) > 1;
    if (hasSeveral) parts.push(union?.count === null ? said.unionRange : said.union);
    if (label !== null) parts.push(said.label);
    if (shareSum > 1 + 1e-9) parts.push(said.sum);
  }
  const slots = slotsOf(context);
  return parts.map((part) => fill(part, slots)).join(' ');
}
