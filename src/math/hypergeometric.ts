import { checkCount } from './counts.ts';
import { Z95 } from './intervals.ts';

/** Draws without replacement from a population of which some are marked. */
export interface Draw {
  readonly population: number;
  readonly marked: number;
  readonly drawn: number;
}

/** How many marked items such a draw holds: mean, spread and the middle 95% of all draws. */
export interface Drawn {
  readonly mean: number;
  readonly sd: number;
  readonly low: number;
  readonly high: number;
}

const TAIL = 0.025;
/** Beyond so many standard deviations nothing is left that a double would notice. */
const REACH = 12;
/** From this standard deviation on, the limits are those of the normal distribution. */
const LARGE = 1e4;

function checkDraw({ population, marked, drawn }: Draw): void {
  checkCount(population, 'The population');
  checkCount(marked, 'Marked items');
  checkCount(drawn, 'Drawn items');
  if (marked > population || drawn > population) {
    throw new RangeError('Neither marked nor drawn items can be more than the population.');
  }
}

/** Probabilities of `first`, `first` + 1, … relative to the first, from the ratio of neighbors. */
function relativeTerms({ population, marked, drawn }: Draw, first: number, last: number) {
  const rest = population - marked - drawn;
  const terms = [1];
  for (let k = first; k < last; k += 1) {
    const ratio = ((marked - k) * (drawn - k)) / ((k + 1) * (rest + k + 1));
    terms.push((terms.at(-1) ?? 0) * ratio);
  }
  return terms;
}

/**
 * Terms around the mode, relative to it: upwards by the ratio, downwards by its inverse, so that
 * nothing overflows.
 */
function termsAround(draw: Draw, from: number, mode: number, to: number): readonly number[] {
  const upper = relativeTerms(draw, mode, to);
  const rest = draw.population - draw.marked - draw.drawn;
  const lower: number[] = [];
  let term = 1;
  for (let k = mode; k > from; k -= 1) {
    term *= (k * (rest + k)) / ((draw.marked - k + 1) * (draw.drawn - k + 1));
    lower.push(term);
  }
  return [...lower.reverse(), ...upper];
}

/** The smallest count of which at least a share `p` of the draws holds no more. */
function quantile(terms: readonly number[], first: number, p: number): number {
  const total = terms.reduce((sum, term) => sum + term, 0);
  let below = 0;
  for (const [index, term] of terms.entries()) {
    below += term / total;
    // Rounding must not push a share that is p exactly to the next count.
    if (below >= p * (1 - 1e-12)) return first + index;
  }
  return first + terms.length - 1;
}

/**
 * How many marked items a draw without replacement holds (the hypergeometric distribution): its mean
 * n·K/N, its standard deviation, and the counts between which 95 of 100 draws lie (2.5% and 97.5%
 * quantiles, exact up to a standard deviation of 10^4).
 * @throws RangeError for what is no count, or more marked or drawn items than there are.
 */
export function drawnMarked(draw: Draw): Drawn {
  checkDraw(draw);
  const { population, marked, drawn } = draw;
  if (population === 0) return { mean: 0, sd: 0, low: 0, high: 0 };
  const share = marked / population;
  const mean = drawn * share;
  const left = population === 1 ? 0 : (population - drawn) / (population - 1);
  const sd = Math.sqrt(drawn * share * (1 - share) * left);
  const least = Math.max(0, drawn + marked - population);
  const most = Math.min(drawn, marked);
  if (sd > LARGE) {
    const within = (count: number) => Math.min(Math.max(Math.round(count), least), most);
    return { mean, sd, low: within(mean - Z95 * sd), high: within(mean + Z95 * sd) };
  }
  const from = Math.max(least, Math.floor(mean - REACH * sd - REACH));
  const to = Math.min(most, Math.ceil(mean + REACH * sd + REACH));
  const mode = Math.floor(((drawn + 1) * (marked + 1)) / (population + 2));
  const terms = termsAround(draw, from, Math.min(Math.max(mode, from), to), to);
  return { mean, sd, low: quantile(terms, from, TAIL), high: quantile(terms, from, 1 - TAIL) };
}
