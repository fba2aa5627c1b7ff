import { disagreementRange, pairedDifference, type Disagreement } from '../../math/comparison.ts';
import { moverCombination, wilsonInterval, type Interval } from '../../math/intervals.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import { rowIds } from '../rows.ts';
import { findFlips, type Flip } from './flips.ts';
import { MARKETS, type Market, type params } from './params.ts';

export type MarketAverageValues = Values<typeof params>;
export type ByMarket<V> = Readonly<Record<Market, V>>;

/** Figures closer than this are equal: the dust of binary fractions is no lead. */
export const TIE = 1e-12;

/** One algorithm with its errors, as fractions. */
export interface Algorithm {
  readonly id: string;
  readonly name: string;
  readonly errors: ByMarket<number>;
  readonly mean: number;
  /** Null where no market has a weight. */
  readonly weighted: number | null;
  /** 95% limits of the weighted mean (MOVER over Wilson limits), where every count is known. */
  readonly interval: Interval | null;
  readonly worst: { readonly error: number; readonly markets: readonly Market[] };
}

export type Verdict = 'clear' | 'ahead' | 'within-noise' | 'cannot-tell' | 'tie' | 'no-weights';

export interface Reading {
  /** The weights over their sum; null where all are 0. */
  readonly shares: ByMarket<number> | null;
  readonly algorithms: readonly Algorithm[];
  /** By weighted mean, lowest first; in the order of the table where there is none. */
  readonly ranked: readonly Algorithm[];
  readonly winners: readonly Algorithm[];
  readonly byMean: readonly Algorithm[];
  readonly byWorst: readonly Algorithm[];
  /** How far the second lies behind the first. */
  readonly lead: number | null;
  /** 95% limits of the lead if the two fail together as much, or as little, as they can. */
  readonly leadIf: { readonly least: Interval; readonly most: Interval } | null;
  readonly flips: ByMarket<Flip> | null;
  readonly verdict: Verdict;
}

function perMarket<V>(valueOf: (market: Market) => V): ByMarket<V> {
  return {
    us: valueOf('us'),
    china: valueOf('china'),
    india: valueOf('india'),
    other: valueOf('other'),
  };
}

function sumOver(valueOf: (market: Market) => number): number {
  return MARKETS.reduce((sum, market) => sum + valueOf(market), 0);
}

function sharesOf(values: MarketAverageValues): ByMarket<number> | null {
  const total = sumOver((market) => values[`weight-${market}`]);
  return total > 0 ? perMarket((market) => values[`weight-${market}`] / total) : null;
}

/** The number of examples in each market that has a weight; null where one is unknown. */
function countsOf(
  values: MarketAverageValues,
  shares: ByMarket<number>,
): readonly (readonly [Market, number])[] | null {
  const counts: [Market, number][] = [];
  for (const market of MARKETS) {
    const n = values[`n-${market}`];
    if (shares[market] === 0) continue;
    if (n === null) return null;
    counts.push([market, n]);
  }
  return counts;
}

/** Errors are whole examples: the nearest number of them. */
function errorCount(error: number, n: number): number {
  return Math.min(n, Math.round(error * n));
}

function meanInterval(
  errors: ByMarket<number>,
  shares: ByMarket<number>,
  counts: readonly (readonly [Market, number])[],
): Interval {
  const terms = counts.map(([market, n]) => {
    const count = errorCount(errors[market], n);
    const interval = wilsonInterval(count, n) ?? { low: 0, high: 1 };
    return { weight: shares[market], estimate: { value: count / n, interval } };
  });
  return moverCombination(terms).interval;
}

function leadIntervals(
  first: Algorithm,
  second: Algorithm,
  shares: ByMarket<number>,
  counts: readonly (readonly [Market, number])[],
): Reading['leadIf'] {
  const matrix = (algorithm: Algorithm, market: Market, n: number) => {
    const wrong = errorCount(algorithm.errors[market], n);
    return { tp: n - wrong, fn: wrong, fp: 0, tn: 0 };
  };
  const combine = (end: 'least' | 'most'): Interval => {
    const terms = counts.map(([market, n]) => {
      const range = disagreementRange(matrix(first, market, n), matrix(second, market, n));
      const between: Disagreement = range?.all[end] ?? { onlyA: 0, onlyB: 0, n };
      const value = (between.onlyA - between.onlyB) / n;
      const interval = pairedDifference(between) ?? { low: -1, high: 1 };
      return { weight: shares[market], estimate: { value, interval } };
    });
    return moverCombination(terms).interval;
  };
  return { least: combine('least'), most: combine('most') };
}

/** All that share the lowest figure. */
function lowest(
  algorithms: readonly Algorithm[],
  figure: (algorithm: Algorithm) => number,
): readonly Algorithm[] {
  const least = Math.min(...algorithms.map(figure));
  return algorithms.filter((algorithm) => figure(algorithm) - least <= TIE);
}

function judge(winners: readonly Algorithm[], leadIf: Reading['leadIf']): Verdict {
  if (winners.length === 0) return 'no-weights';
  if (winners.length > 1) return 'tie';
  if (leadIf === null) return 'ahead';
  if (leadIf.least.low <= 0) return 'within-noise';
  return leadIf.most.low > 0 ? 'clear' : 'cannot-tell';
}

function readAlgorithms(
  values: MarketAverageValues,
  shares: ByMarket<number> | null,
): readonly Algorithm[] {
  const ids = rowIds(values.algorithms.map(([name]) => name));
  const counts = shares && countsOf(values, shares);
  return values.algorithms.map(([name, us, china, india, other], index) => {
    const percents = { us, china, india, other };
    const errors = perMarket((market) => percents[market] / 100);
    const error = Math.max(...MARKETS.map((market) => errors[market]));
    return {
      id: ids[index] ?? '',
      name,
      errors,
      mean: sumOver((market) => errors[market]) / MARKETS.length,
      weighted: shares && sumOver((market) => shares[market] * errors[market]),
      interval: shares && counts && meanInterval(errors, shares, counts),
      worst: { error, markets: MARKETS.filter((market) => error - errors[market] <= TIE) },
    };
  });
}

/** What the first place is worth: the lead over the second, its limits, and where it is lost. */
function judgeLead(
  ranked: readonly Algorithm[],
  winners: readonly Algorithm[],
  shares: ByMarket<number> | null,
  values: MarketAverageValues,
): Pick<Reading, 'lead' | 'leadIf' | 'flips'> {
  const [first, second] = ranked;
  if (shares === null || first === undefined || second === undefined) {
    return { lead: null, leadIf: null, flips: null };
  }
  const lead = (second.weighted ?? 0) - (first.weighted ?? 0);
  if (winners.length > 1) return { lead, leadIf: null, flips: null };
  const counts = countsOf(values, shares);
  const leadIf = counts && leadIntervals(first, second, shares, counts);
  return { lead, leadIf, flips: findFlips(first, ranked, shares) };
}

/** Ranks the algorithms by their weighted mean, and says how much the lead is worth. */
export function read(values: MarketAverageValues): Reading {
  const shares = sharesOf(values);
  const algorithms = readAlgorithms(values, shares);
  const ranked = [...algorithms].sort((a, b) => (a.weighted ?? 0) - (b.weighted ?? 0));
  const winners = shares === null ? [] : lowest(ranked, ({ weighted }) => weighted ?? 0);
  const judged = judgeLead(ranked, winners, shares, values);
  return {
    shares,
    algorithms,
    ranked,
    winners,
    byMean: lowest(algorithms, ({ mean }) => mean),
    byWorst: lowest(algorithms, ({ worst }) => worst.error),
    ...judged,
    verdict: judge(winners, judged.leadIf),
  };
}

/** Ids of all that share a place, in the order of the table: `c e`. */
function idsOf(algorithms: readonly Algorithm[], among: readonly Algorithm[]): string | null {
  const ids = algorithms.filter((one) => among.includes(one)).map(({ id }) => id);
  return ids.length > 0 ? ids.join(' ') : null;
}

/** Every figure of the page by its name: errors and shares as fractions, ids of words. */
export function results(values: MarketAverageValues): Results {
  const reading = read(values);
  const { algorithms, leadIf, flips, shares } = reading;
  const rows = algorithms.flatMap(({ id, weighted, interval, mean, worst }) => [
    [`weighted-mean-${id}`, weighted],
    [`weighted-mean-${id}-low`, interval?.low ?? null],
    [`weighted-mean-${id}-high`, interval?.high ?? null],
    [`mean-${id}`, mean],
    [`worst-market-${id}`, worst.markets.join(' ')],
    [`worst-error-${id}`, worst.error],
  ]);
  const markets = MARKETS.flatMap((market) => [
    [`share-${market}`, shares?.[market] ?? null],
    [`flip-below-${market}`, flips?.[market].below?.share ?? null],
    [`flip-above-${market}`, flips?.[market].above?.share ?? null],
  ]);
  return {
    winner: idsOf(algorithms, reading.winners),
    'winner-mean': idsOf(algorithms, reading.byMean),
    'winner-worst': idsOf(algorithms, reading.byWorst),
    lead: reading.lead,
    'lead-least-disagreement-low': leadIf?.least.low ?? null,
    'lead-least-disagreement-high': leadIf?.least.high ?? null,
    'lead-most-disagreement-low': leadIf?.most.low ?? null,
    'lead-most-disagreement-high': leadIf?.most.high ?? null,
    verdict: reading.verdict,
    ...(Object.fromEntries([...rows, ...markets]) as Results),
  };
}
