import type { Algorithm, ByMarket } from './model.ts';
import { MARKETS, type Market } from './params.ts';

/** A share of one market at which another algorithm takes the lead, and which. */
export interface Turn {
  readonly share: number;
  readonly taker: Algorithm;
}

/** The shares between which the leader stays first, the others kept in proportion; null: never. */
export interface Flip {
  readonly below: Turn | null;
  readonly above: Turn | null;
}

/** A difference smaller than this is the dust of binary fractions. */
const DUST = 1e-12;

/** The weighted error over the markets but one, by their shares; equally where they have none. */
function restOf(algorithm: Algorithm, market: Market, shares: ByMarket<number>): number {
  const others = MARKETS.filter((one) => one !== market);
  const total = others.reduce((sum, one) => sum + shares[one], 0);
  return others.reduce((sum, one) => {
    const share = total > 0 ? shares[one] / total : 1 / others.length;
    return sum + share * algorithm.errors[one];
  }, 0);
}

/**
 * The leader's lead over each other one is linear in the share of a market, so each can take over at
 * one share at most: above it, or below it.
 */
function flipOf(
  leader: Algorithm,
  others: readonly Algorithm[],
  market: Market,
  shares: ByMarket<number>,
): Flip {
  let below: Turn | null = null;
  let above: Turn | null = null;
  const rest = restOf(leader, market, shares);
  for (const taker of others) {
    const without = rest - restOf(taker, market, shares);
    const alone = leader.errors[market] - taker.errors[market];
    const share = without / (without - alone);
    if (alone > DUST && share < (above?.share ?? Infinity)) above = { share, taker };
    if (without > DUST && share > (below?.share ?? -Infinity)) below = { share, taker };
  }
  return { below, above };
}

/** For each market, where another algorithm takes the lead. */
export function findFlips(
  leader: Algorithm,
  algorithms: readonly Algorithm[],
  shares: ByMarket<number>,
): ByMarket<Flip> {
  const others = algorithms.filter((one) => one !== leader);
  const of = (market: Market) => flipOf(leader, others, market, shares);
  return { us: of('us'), china: of('china'), india: of('india'), other: of('other') };
}
