import { formatCount, formatPercent, formatPoints } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { wilsonInterval } from '../../math/intervals.ts';
import type { BootstrapIntervals } from '../../math/ranking.ts';
import { explainedIn, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import { figureText, thresholdText } from './format.ts';
import type { Reading, ThresholdValues } from './model.ts';
import { slotsOf } from './sentence.ts';
import type { ThresholdWords } from './strings.ts';

type AdviceId = keyof ThresholdWords['advice'];

/** Where the lesson explains an advice. */
const EXPLAINED = {
  'paste-rows': 'metrics#recall-within-the-limit',
  'one-class': 'metrics#what-f1-leaves-out',
  swap: 'metrics#what-f1-leaves-out',
  'no-signal': 'metrics#what-f1-leaves-out',
  'other-rule': 'metrics#recall-within-the-limit',
  'take-cost': 'metrics#price-list',
  'take-capacity': 'metrics#recall-within-the-limit',
  'take-recall': 'metrics#recall-within-the-limit',
  'take-f1': 'metrics#what-f1-leaves-out',
  'call-none': 'metrics#price-list',
  'call-all': 'metrics#price-list',
  'own-near': 'metrics#price-list',
  'own-costly': 'metrics#price-list',
  room: 'metrics#price-list',
  'fresh-data': 'metrics#luck-at-the-top',
  calibrated: 'metrics#price-list',
  'use-prevalence': 'metrics#what-f1-leaves-out',
  'more-positives': 'metrics#think-in-counts',
} as const satisfies Record<AdviceId, Section>;
type Suggestion = readonly [AdviceId, Readonly<Record<string, string>>?];

interface Says {
  readonly words: ThresholdWords;
  readonly place: Placement;
  readonly values: ThresholdValues;
}

/** An interval of recall wider than this is worth more positives. */
const WIDE = 0.1;

function onRule(reading: Reading, { place: { locale }, values }: Says): Suggestion {
  const { counts, ranking, f1 } = reading;
  switch (values.rule) {
    case 'capacity': {
      const items = values['items-a-day'];
      const calls = formatCount(Math.round((reading.called ?? 0) * items), locale);
      const shown = { calls, items: formatCount(items, locale) };
      return ['take-capacity', { ...shown, capacity: formatCount(values.capacity, locale) }];
    }
    case 'least-recall': {
      const interval = wilsonInterval(counts?.tp ?? 0, ranking.positives);
      const share = (value: number | undefined) => formatPercent(value ?? 0, locale);
      const wanted = `${figureText(values['least-recall'])}%`;
      return ['take-recall', { wanted, low: share(interval?.low), high: share(interval?.high) }];
    }
    case 'best-f1':
      return ['take-f1', { half: figureText((f1 ?? 0) / 2) }];
    default:
      return ['take-cost'];
  }
}

/** What the verdict asks for, before all else. */
function onVerdict(reading: Reading, says: Says): readonly Suggestion[] {
  switch (reading.verdict) {
    case 'no-rows':
      return [['paste-rows']];
    case 'one-class':
      return [['one-class']];
    case 'backwards':
      return [['swap']];
    case 'chance':
      return [['no-signal']];
    case 'no-threshold':
      return [['other-rule']];
    case 'own-near':
      return [['own-near']];
    case 'own-costly': {
      const saved = (reading.cost ?? 0) - (reading.leastCost ?? 0);
      const day = figureText(saved * says.values['items-a-day']);
      return [['own-costly', { saving: figureText(saved), day }]];
    }
    case 'call-none':
      return [['call-none']];
    case 'call-all':
      return [['call-all']];
    case 'take':
      return [onRule(reading, says)];
  }
}

/** Where the cost is about the least, and what else the costs say; for a rule that is about them. */
function onCost(reading: Reading, { words, values }: Says): readonly Suggestion[] {
  if (values.rule !== 'least-cost' && values.rule !== 'own') return [];
  const found: Suggestion[] = [];
  if (reading.near !== null && reading.near.low < reading.near.high) {
    const low = thresholdText(reading.near.low, words);
    found.push(['room', { low, high: thresholdText(reading.near.high, words) }]);
  }
  const { thresholds } = reading.ranking;
  const arePossible = (thresholds.at(-1) ?? -1) >= 0 && (thresholds[0] ?? 2) <= 1;
  const sum = values['cost-fp'] + values['cost-fn'];
  if (arePossible && sum > 0 && values['at-prevalence'] === null) {
    found.push(['calibrated', { theory: figureText(values['cost-fp'] / sum) }]);
  }
  return found;
}

function onMeasuring(
  reading: Reading,
  intervals: BootstrapIntervals | null,
  { words, place: { locale }, values }: Says,
): readonly Suggestion[] {
  const { positives, negatives } = reading.ranking;
  const { low, high } = intervals?.threshold ?? {};
  const spread =
    low === undefined
      ? words.noSpread
      : fill(words.spread, { low: thresholdText(low, words), high: thresholdText(high, words) });
  const found: Suggestion[] = [['fresh-data', { spread }]];
  if (values['at-prevalence'] === null) {
    found.push([
      'use-prevalence',
      { own: formatPercent(positives / (positives + negatives), locale) },
    ]);
  }
  const recall = wilsonInterval(reading.counts?.tp ?? 0, positives);
  if (recall !== null && recall.high - recall.low > WIDE) {
    const wanted = formatCount(positives * 4, locale);
    found.push([
      'more-positives',
      { wanted, width: formatPoints(recall.high - recall.low, locale) },
    ]);
  }
  return found;
}

/** Verdicts on which no advice about a threshold can be built. */
const HOPELESS: readonly Reading['verdict'][] = [
  'one-class',
  'backwards',
  'chance',
  'no-threshold',
];

/** What to do next, most pressing first: never nothing. */
export function advise(
  reading: Reading | null,
  intervals: BootstrapIntervals | null,
  says: Says,
): readonly Advice[] {
  const { words, place, values } = says;
  const suggestions: readonly Suggestion[] =
    reading === null
      ? [['paste-rows']]
      : [
          ...onVerdict(reading, says),
          ...(HOPELESS.includes(reading.verdict)
            ? []
            : [...onCost(reading, says), ...onMeasuring(reading, intervals, says)]),
        ];
  const slots = reading === null ? {} : slotsOf(words, place.locale, reading, values);
  return suggestions.map(([id, own]) => ({
    id,
    text: fill(words.advice[id].text, { ...slots, ...own }),
    reason: fill(words.advice[id].reason, { ...slots, ...own }),
    gain: null,
    link: explainedIn(EXPLAINED[id], place),
  }));
}
