import { fairTail } from '../comparison/binomial.ts';
import { Z95 } from '../intervals.ts';
import { binomialBelow, binomialOutcomes, binomialTerm, type Outcomes } from './binomial.ts';
import { normalBelow } from './normal.ts';

/** What a comparison of a better and a worse model on a sample will say, as probabilities. */
export interface Chances {
  /** The better one scores higher. */
  readonly rank: number;
  readonly tie: number;
  /** The worse one scores higher. */
  readonly wrong: number;
  /** The test is significant at 5% and points to the better one. */
  readonly significant: number;
  /** The test is significant at 5% and points to the worse one. */
  readonly significantWrong: number;
  /** Whether every outcome was added up; else a normal approximation stands in. */
  readonly isExact: boolean;
}

const LEVEL = 0.05;

/** P(wins > m/2) and P(wins = m/2) of m decisions, m going up one by one. */
class Majority {
  more: number;
  tie: number;
  readonly #win: number;
  #m: number;
  /** P(wins = k) of 2k decisions, k being half of m rounded down. */
  #middle: number;

  constructor(m: number, win: number) {
    const half = Math.floor(m / 2);
    this.#win = win;
    this.#m = 2 * half;
    this.#middle = binomialTerm(half, 2 * half, win);
    this.more = 1 - binomialBelow(half, 2 * half, win);
    this.tie = this.#middle;
    if (m > this.#m) this.step();
  }

  step(): void {
    const half = Math.floor(this.#m / 2);
    const win = this.#win;
    if (this.#m % 2 === 0) {
      this.more += win * this.#middle;
      this.tie = 0;
    } else {
      const ahead = (this.#middle * win * this.#m) / (half + 1);
      this.more -= (1 - win) * ahead;
      this.#middle = 2 * (1 - win) * ahead;
      this.tie = this.#middle;
    }
    this.#m += 1;
  }
}

/** P(X ≤ limit) of a binomial whose trials and limit go up one by one. */
class Tail {
  below: number;
  #at: number;
  readonly #p: number;

  constructor(limit: number, m: number, p: number, below = binomialBelow(limit, m, p)) {
    this.below = below;
    this.#at = binomialTerm(limit, m, p);
    this.#p = p;
  }

  /** One more trial, to m of them. */
  step(limit: number, m: number): void {
    this.below -= this.#p * this.#at;
    this.#at *= (m / (m - limit)) * (1 - this.#p);
  }

  /** P(X = limit + 1) of m trials. */
  next(limit: number, m: number): number {
    if (limit < 0) return (1 - this.#p) ** m;
    if (this.#p === 1) return 0;
    return this.#at * ((m - limit) / (limit + 1)) * (this.#p / (1 - this.#p));
  }

  raise(limit: number, m: number): void {
    this.#at = this.next(limit, m);
    this.below += this.#at;
  }
}

/** The most wins of the loser among m discordant items that are significant; −1 where none are. */
function criticalCount(m: number): number {
  let count = Math.min(Math.floor(m / 2), Math.floor(m / 2 - 0.98 * Math.sqrt(m)) + 2);
  while (count >= 0 && 2 * fairTail(count, m) >= LEVEL) count -= 1;
  return Math.max(count, -1);
}

/** P(McNemar's exact test is significant for either model), m going up one by one. */
class Verdict {
  #limit: number;
  #m: number;
  readonly #fair: Tail;
  /** The worse model wins at most the critical count: significant and right. */
  readonly right: Tail;
  /** The better model does: significant and wrong. */
  readonly wrong: Tail;

  constructor(m: number, win: number) {
    this.#m = m;
    this.#limit = criticalCount(m);
    const fair = this.#limit < 0 ? 0 : fairTail(this.#limit, m);
    this.#fair = new Tail(this.#limit, m, 0.5, fair);
    this.right = new Tail(this.#limit, m, 1 - win);
    this.wrong = new Tail(this.#limit, m, win);
  }

  step(): void {
    this.#m += 1;
    for (const tail of [this.#fair, this.right, this.wrong]) tail.step(this.#limit, this.#m);
    if (2 * (this.#fair.below + this.#fair.next(this.#limit, this.#m)) >= LEVEL) return;
    for (const tail of [this.#fair, this.right, this.wrong]) tail.raise(this.#limit, this.#m);
    this.#limit += 1;
  }
}

function addUp(discordant: Outcomes, win: number): Chances {
  const majority = new Majority(discordant.first, win);
  const verdict = new Verdict(discordant.first, win);
  let [rank, tie, significant, significantWrong] = [0, 0, 0, 0];
  for (const weight of discordant.weights) {
    rank += weight * majority.more;
    tie += weight * majority.tie;
    significant += weight * verdict.right.below;
    significantWrong += weight * verdict.wrong.below;
    majority.step();
    verdict.step();
  }
  const wrong = Math.max(0, 1 - rank - tie);
  return { rank, tie, wrong, significant, significantWrong, isExact: true };
}

/** The same for very many discordant items: the difference of wins as normal, half an item apart. */
function approximate(n: number, disagreement: number, difference: number): Chances {
  const spread = Math.sqrt(n * Math.max(0, disagreement - difference * difference));
  const mean = n * difference;
  const rank = normalBelow((mean - 0.5) / spread);
  const wrong = normalBelow((-mean - 0.5) / spread);
  const bound = 1 + Z95 * Math.sqrt(n * disagreement);
  return {
    rank,
    wrong,
    tie: Math.max(0, 1 - rank - wrong),
    significant: normalBelow((mean - bound) / spread),
    significantWrong: normalBelow((-mean - bound) / spread),
    isExact: false,
  };
}

/**
 * What n examples that both models judge will say. Each is judged right by just one of the two with
 * probability `disagreement`, and the better one wins `difference` more of them. Given the number
 * of discordant items, the wins are binomial, so rank and significance are sums over both, and the
 * test is McNemar's exact one. Up to a variance of 10^6 discordant items nothing is approximated.
 * @param difference of the two error rates, from 0 to `disagreement`, a fraction.
 */
export function pairedChances(n: number, disagreement: number, difference: number): Chances {
  const win = disagreement === 0 ? 0.5 : Math.min(1, 0.5 + difference / (2 * disagreement));
  const discordant = binomialOutcomes(n, disagreement);
  return discordant === null ? approximate(n, disagreement, difference) : addUp(discordant, win);
}
