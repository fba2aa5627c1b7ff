import { formatCount, formatPoints, formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { explainedIn, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Reading, Side } from './model.ts';
import { formatRatio, otherSide, scoreName } from './sentence.ts';
import type { FBetaWords } from './strings.ts';

type AdviceId = keyof FBetaWords['advice'];
type Suggestion = readonly [AdviceId, Readonly<Record<string, string>>];

/** Where the lesson explains an advice. */
const EXPLAINED = {
  'choose-beta': 'metrics#price-list',
  take: 'metrics#what-f1-leaves-out',
  'take-dominant': 'metrics#harmonic-mean',
  'count-positives': 'metrics#think-in-counts',
  'compare-items': 'metrics#can-it-see',
  'more-positives': 'metrics#think-in-counts',
  'weigh-cost': 'metrics#price-list',
  'either-one': 'metrics#satisficing',
  'lower-threshold': 'metrics#what-f1-leaves-out',
  'same-set': 'metrics#what-f1-leaves-out',
} as const satisfies Record<AdviceId, Section>;

/** A β beyond this weighs one rate so much that the other might as well be dropped. */
const BETA_REACH = { low: 0.05, high: 20 } as const;
const MOST_WANTED = 1e12;

/** Positives at which the two intervals would just part, since their widths shrink with the root. */
function wantedPositives({ a, b }: Reading, positives: number): number | null {
  if (a.interval === null || b.interval === null) return null;
  const [upper, lower] = a.score > b.score ? [a, b] : [b, a];
  const reach =
    upper.score - (upper.interval?.low ?? 0) + ((lower.interval?.high ?? 0) - lower.score);
  const wanted = positives * (reach / (upper.score - lower.score)) ** 2;
  return wanted < MOST_WANTED && wanted > positives ? Number(wanted.toPrecision(2)) : null;
}

function onFlip({ tie, above }: Reading, words: FBetaWords): Suggestion[] {
  if (tie === null || above === null || tie < BETA_REACH.low || tie > BETA_REACH.high) return [];
  const slots = { above: words.who[above], below: words.who[otherSide(above)] };
  return [['choose-beta', { tie: formatRatio(tie), ...slots }]];
}

function onVerdict(reading: Reading, positives: number | null, place: Placement): Suggestion[] {
  const points = formatPoints(Math.abs(reading.a.score - reading.b.score), place.locale, 2);
  switch (reading.verdict) {
    case 'a-wins':
    case 'b-wins':
      return [];
    case 'tie':
      return [['either-one', { beta: formatShortest(reading.beta) }]];
    case 'a-ahead':
    case 'b-ahead':
      return positives === null ? [['count-positives', { points }]] : [];
    case 'cannot-tell': {
      const wanted = wantedPositives(reading, positives ?? 0);
      const counted = formatCount(positives ?? 0, place.locale);
      const more: Suggestion[] =
        wanted === null
          ? []
          : [['more-positives', { wanted: formatCount(wanted, place.locale), positives: counted }]];
      return [['compare-items', {}], ...more];
    }
  }
}

function onWinner(reading: Reading, words: FBetaWords, place: Placement): Suggestion[] {
  const { verdict, winner, a, b } = reading;
  const found: Suggestion[] = [];
  const isSettled = verdict === 'a-wins' || verdict === 'b-wins';
  if (isSettled && winner !== 'tie') {
    const slots = {
      winner: words.who[winner],
      beta: formatShortest(reading.beta),
      score: scoreName(reading.beta),
      points: formatPoints(Math.abs(a.score - b.score), place.locale, 2),
    };
    found.push(['take', slots]);
  }
  const isDominant = reading.tieReason === 'one-wins' && reading.above !== null;
  if (isDominant && verdict !== 'cannot-tell' && verdict !== 'tie') {
    found.push(['take-dominant', { winner: words.who[reading.above as Side] }]);
  }
  return found;
}

function suggestionsFor(
  reading: Reading,
  positives: number | null,
  words: FBetaWords,
  place: Placement,
): readonly Suggestion[] {
  const idle = (['a', 'b'] as const).filter((side) => reading[side].score === 0);
  const cost: Suggestion[] =
    reading.costTie === null || reading.above === null
      ? []
      : [['weigh-cost', { above: words.who[reading.above], cost: formatRatio(reading.costTie) }]];
  return [
    ...idle.map((side): Suggestion => ['lower-threshold', { who: words.who[side] }]),
    ...onFlip(reading, words),
    ...onWinner(reading, words, place),
    ...(idle.length === 2 ? [] : onVerdict(reading, positives, place)),
    ...cost,
    ['same-set', {}],
  ];
}

/** What to do next, most pressing first. */
export function advise(
  reading: Reading,
  positives: number | null,
  words: FBetaWords,
  place: Placement,
): readonly Advice[] {
  return suggestionsFor(reading, positives, words, place).map(([id, slots]) => ({
    id,
    text: fill(words.advice[id].text, slots),
    reason: fill(words.advice[id].reason, slots),
    gain: null,
    link: explainedIn(EXPLAINED[id], place),
  }));
}
