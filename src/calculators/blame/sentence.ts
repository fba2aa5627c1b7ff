import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent, formatPoints, formatSignificant } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import type { BlameValues, Reading, Stage } from './model.ts';
import type { BlameWords } from './strings.ts';

export interface Context {
  readonly words: BlameWords;
  readonly locale: Locale;
  readonly values: BlameValues;
  readonly reading: Reading;
}

/** A share as it is known, small ones with the digits that they need: 0.995%, 4.35%. */
export function percent(fraction: number, locale: Locale): string {
  const isRough = fraction >= 0.1 || fraction === 0;
  return isRough
    ? formatPercent(fraction, locale, 1)
    : `${formatSignificant(fraction * 100, locale, 3)}%`;
}

function names(stages: readonly Stage[], words: BlameWords): string {
  return stages.map(({ name }) => name).join(words.and);
}

function points(fraction: number | undefined, locale: Locale): string {
  return formatPoints(fraction ?? 0, locale, 2);
}

function stageSlots({ reading, words, locale }: Context) {
  const { ranked, stages, tangled } = reading;
  const [first, second] = ranked;
  const last = ranked.at(-1);
  const count = (stage: Stage | undefined) => formatCount(stage?.blame ?? 0, locale);
  const rest = ranked.slice(1).reduce((sum, { win }) => sum + (win?.value ?? 0), 0);
  return {
    worst: String(first?.name),
    first: String(first?.name),
    second: String(second?.name),
    last: String(last?.name),
    blame: count(first),
    blame2: count(second),
    win: points(first?.win?.value, locale),
    low: points(first?.win?.low, locale),
    high: points(first?.win?.high, locale),
    lastWin: points(last?.win?.value, locale),
    rest: points(rest, locale),
    tangled: names(tangled, words),
    unknown: names(
      stages.filter(({ left }) => left === null),
      words,
    ),
    list: ranked
      .map((stage) => fill(words.sentence.part, { name: stage.name, blame: count(stage) }))
      .join(words.and),
  };
}

/** What every text about this state may name. */
export function slotsOf(context: Context) {
  const { reading, values, locale } = context;
  const count = (value: number) => formatCount(Math.round(value), locale);
  return {
    ...stageSlots(context),
    failures: count(reading.failures),
    error: percent(reading.error, locale),
    errors: count(reading.error * (values.n ?? 0)),
    n: count(values.n ?? 0),
    human: percent(reading.human ?? 0, locale),
    compound: percent(reading.compound ?? 0, locale),
    ids: count(values.ids),
    oneIn: count(values['one-in']),
    accept: percent(reading.gate.accept, locale),
    allowed: percent(values.allowed / 100, locale),
    needed: count(Math.ceil(1 / reading.gate.rateNeeded)),
  };
}

/** What the picture now shows, as a heading. */
export function finding(context: Context): string {
  return fill(context.words.findings[context.reading.verdict], slotsOf(context));
}

/** The same in plain words: whose the failures are, what is to win, what the parts make together. */
export function sentence(context: Context): string {
  const { reading, words } = context;
  const slots = slotsOf(context);
  const said = words.sentence;
  if (reading.impossible !== null) return fill(words.impossible[reading.impossible], slots);
  const parts: string[] = [];
  if (reading.ranked.length > 0) parts.push(said.known);
  if (reading.verdict === 'tangled') parts.push(said.tangled);
  if (reading.stages.some(({ left }) => left === null)) parts.push(said.unknown);
  if (reading.verdict === 'one-stage') parts.push(said.win);
  if (reading.human !== null) parts.push(said.people);
  if (reading.compound !== null) parts.push(said.compound);
  return [...parts, said.gate].map((part) => fill(part, slots)).join(' ');
}
