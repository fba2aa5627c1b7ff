import { formatPercent } from '../../i18n/numbers.ts';
import { writeAdvice, type Section } from '../explained.ts';
import type { Advice } from '../frame/Decision.tsx';
import type { Placement } from '../props.ts';
import type { Reading, Verdict } from './model.ts';
import { MARKETS, type Market } from './params.ts';
import { slotsOf } from './sentence.ts';
import type { MarketAverageWords } from './strings.ts';

type AdviceId = keyof MarketAverageWords['advice'];

/** Where the lesson explains an advice. */
const EXPLAINED = {
  take: 'metrics#many-columns',
  'worst-own': 'metrics#many-columns',
  'worst-other': 'metrics#many-columns',
  'reweight-above': 'metrics#many-columns',
  'reweight-below': 'metrics#many-columns',
  'reweight-never': 'metrics#many-columns',
  'reweight-tie': 'metrics#many-columns',
  'break-tie': 'metrics#many-columns',
  'set-weights': 'metrics#many-columns',
  count: 'metrics#think-in-counts',
  overlap: 'metrics#can-it-see',
  more: 'metrics#can-it-see',
  confirm: 'metrics#luck-at-the-top',
} as const satisfies Record<AdviceId, Section>;

interface NearestTurn {
  readonly market: Market;
  readonly side: 'below' | 'above';
  readonly share: number;
  readonly taker: string;
}

/** The turn that needs the least change of one share. */
function nearestTurn({ flips, shares }: Reading): NearestTurn | null {
  if (flips === null || shares === null) return null;
  const turns = MARKETS.flatMap((market) =>
    (['below', 'above'] as const).flatMap((side) => {
      const turn = flips[market][side];
      return turn === null ? [] : [{ market, side, share: turn.share, taker: turn.taker.name }];
    }),
  );
  const distance = (turn: NearestTurn) => Math.abs(turn.share - shares[turn.market]);
  return [...turns].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function stepsFor(verdict: Verdict, worst: AdviceId, reweight: AdviceId): readonly AdviceId[] {
  switch (verdict) {
    case 'clear':
      return ['take', worst, reweight, 'confirm'];
    case 'ahead':
      return ['take', worst, reweight, 'count'];
    case 'cannot-tell':
      return ['overlap', worst, reweight];
    case 'within-noise':
      return ['more', worst, reweight];
    case 'tie':
      return ['break-tie', 'reweight-tie'];
    case 'no-weights':
      return ['set-weights'];
  }
}

/** What to do with the ranking, most important first. */
export function advise(
  reading: Reading,
  words: MarketAverageWords,
  place: Placement,
): readonly Advice[] {
  const { locale } = place;
  const [first] = reading.ranked;
  const turn = nearestTurn(reading);
  const isBest = first !== undefined && reading.byWorst.includes(first);
  const steps = stepsFor(
    reading.verdict,
    isBest ? 'worst-own' : 'worst-other',
    turn === null ? 'reweight-never' : `reweight-${turn.side}`,
  );
  const slots = {
    ...slotsOf(reading, words, locale),
    market: turn === null ? '' : words.markets[turn.market],
    share: formatPercent(turn?.share ?? 0, locale, 1),
    taker: turn?.taker ?? '',
  };
  return writeAdvice(steps, { words: words.advice, sections: EXPLAINED, slots, place });
}
