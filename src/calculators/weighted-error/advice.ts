import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { wilsonInterval } from '../../math/intervals.ts';
import { explainedIn, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Comparison, Reading } from './model.ts';
import { formatWeight } from './sentence.ts';
import type { WeightedErrorWords } from './strings.ts';

type AdviceId = keyof WeightedErrorWords['advice'];
type Suggestion = readonly [AdviceId, Readonly<Record<string, string>>];

/** Where the lesson explains an advice. */
const EXPLAINED = {
  'check-counts': 'metrics#a-weight',
  'tag-bad': 'metrics#a-weight',
  'fix-weight': 'metrics#a-weight',
  take: 'metrics#a-weight',
  'count-shared': 'metrics#can-it-see',
  'more-data': 'metrics#can-it-see',
  'either-one': 'metrics#satisficing',
  'use-limit': 'metrics#the-rule',
  'more-bad': 'metrics#think-in-counts',
  'then-train': 'metrics#place-then-aim',
} as const satisfies Record<AdviceId, Section>;

/** An upper limit on the share of bad examples passed that leaves little to fear. */
const SAFE = 0.01;

/** The fewest bad examples of which none passed would bring the interval under the safe share. */
function wantedClean(): number {
  let wanted = 1;
  while ((wilsonInterval(0, wanted)?.high ?? 0) > SAFE) wanted += 1;
  return wanted;
}

function onVerdict({ verdict, weight }: Reading, compared: Comparison, locale: Locale) {
  const points = formatPoints(Math.abs(compared.difference.value), locale);
  const shown = formatWeight(weight, locale);
  const byVerdict: Readonly<Record<Reading['verdict'], readonly Suggestion[]>> = {
    'a-wins': [['take', { winner: 'A', weight: shown, points }]],
    'b-wins': [['take', { winner: 'B', weight: shown, points }]],
    tie: [['either-one', { weight: shown }]],
    'within-noise': [['more-data', { points }]],
    'cannot-tell': [['count-shared', {}]],
    impossible: [],
  };
  return byVerdict[verdict];
}

/** How little a few bad examples can promise, told of the model that passes fewer of them. */
function onFewBad(
  { set }: Reading,
  { a, b }: Comparison,
  words: WeightedErrorWords,
  locale: Locale,
): readonly Suggestion[] {
  const side = a.errors.bad < b.errors.bad ? 'a' : 'b';
  const model = side === 'a' ? a : b;
  const rate = model.rates['bad-error'];
  if (rate === null || rate.interval.high <= SAFE) return [];
  const slots = {
    who: words.who[side],
    bad: formatCount(model.errors.bad, locale),
    n: formatCount(set.bad, locale),
    high: formatPercent(rate.interval.high, locale),
    wanted: formatCount(wantedClean(), locale),
  };
  return [['more-bad', slots]];
}

function suggestionsFor(reading: Reading, words: WeightedErrorWords, locale: Locale) {
  const { compared, set, weight } = reading;
  const none: readonly Suggestion[] = [['check-counts', {}]];
  if (compared === null) return none;
  const { tie } = compared;
  const flip: readonly Suggestion[] =
    tie === null ? [] : [['fix-weight', { tie: formatWeight(tie, locale) }]];
  if (set.bad === 0) {
    return [['tag-bad', {}] as const, ...onVerdict(reading, compared, locale)];
  }
  const last: readonly Suggestion[] = [
    ['use-limit', { weight: formatWeight(weight, locale) }],
    ...onFewBad(reading, compared, words, locale),
    ['then-train', {}],
  ];
  return [...flip, ...onVerdict(reading, compared, locale), ...last];
}

/** What to do next, most pressing first. */
export function advise(
  reading: Reading,
  words: WeightedErrorWords,
  place: Placement,
): readonly Advice[] {
  return suggestionsFor(reading, words, place.locale).map(([id, slots]) => ({
    id,
    text: fill(words.advice[id].text, slots),
    reason: fill(words.advice[id].reason, slots),
    gain: null,
    link: explainedIn(EXPLAINED[id], place),
  }));
}
