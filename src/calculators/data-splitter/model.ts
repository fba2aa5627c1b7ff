import { drawnMarked } from '../../math/hypergeometric.ts';
import { wilsonInterval, type Interval } from '../../math/intervals.ts';
import { effectiveSampleSize } from '../../math/weighted.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';

export type DataSplitterValues = Values<typeof params>;
export type Winner = 'x' | 'y' | 'tie';

/**
 * `impossible`: more is cut off than there is, or nothing is left to train on. `wrong-model`: the dev
 * set prefers a model that is worse on the target. `off-target`: it prefers the right one, though less
 * than half of it is target. `few-target`: it holds fewer than a hundred target examples.
 */
export type SplitVerdict =
  | 'impossible'
  | 'no-target'
  | 'wrong-model'
  | 'off-target'
  | 'few-target'
  | 'on-target';

/** Numbers of examples in a set; of a shuffled one, what is expected. */
export interface Part {
  readonly source: number;
  readonly target: number;
}

export interface DevError {
  readonly value: number;
  readonly interval: Interval | null;
}

export interface Cut {
  readonly train: Part;
  readonly dev: Part;
  readonly test: Part;
  /** Spread of the target examples in the dev set, from shuffle to shuffle. */
  readonly spread: { readonly sd: number; readonly low: number; readonly high: number };
  /** Share of the target in the dev set. */
  readonly share: number;
  /** The expected target error as the target examples of the dev set can know it. */
  readonly known: Interval | null;
  readonly x: DevError;
  readonly y: DevError;
  readonly winner: Winner;
}

export interface Reading {
  readonly verdict: SplitVerdict;
  /** Null where the counts cannot hold. */
  readonly cut: Cut | null;
  /** The most that dev and test set can take together. */
  readonly most: number;
  readonly targetWinner: Winner;
  /** The target's share at which both models tie; null where one is ahead at every share. */
  readonly tie: number | null;
  /** The weight at which source and target count alike in training; null without either. */
  readonly equalWeight: number | null;
  /** The source's share of all training weight. */
  readonly sourceShare: number | null;
  readonly effective: number | null;
}

const ROUNDING = 1e-12;
/** Under a hundred examples an error of 10% is known to six points at best. */
const ENOUGH = 100;

function winnerOf(x: number, y: number): Winner {
  if (Math.abs(x - y) <= ROUNDING) return 'tie';
  return x < y ? 'x' : 'y';
}

function devError(source: number, target: number, share: number, n: number): DevError {
  const value = share * target + (1 - share) * source;
  return { value, interval: wilsonInterval(value * n, n) };
}

/** The two parts of a shuffled set of n. */
function shuffled(n: number, share: number): Part {
  return { source: n * (1 - share), target: n * share };
}

function cutOf(values: DataSplitterValues): Cut {
  const [source, target] = [values['n-source'], values['n-target']];
  const [n, m] = [values['n-dev'], values['n-test']];
  const isShuffled = values.split === 'shuffle';
  const share = isShuffled ? target / (source + target) : 1;
  const drawn = drawnMarked({ population: source + target, marked: target, drawn: n });
  const [dev, test] = [shuffled(n, share), shuffled(m, share)];
  const held = Math.round(dev.target);
  const error = values.error / 100;
  const rates = {
    x: [values['source-error'] / 100, values['target-error'] / 100],
    y: [values['source-error2'] / 100, values['target-error2'] / 100],
  } as const;
  const [x, y] = [devError(...rates.x, share, n), devError(...rates.y, share, n)];
  return {
    train: {
      source: source - dev.source - test.source,
      target: target - dev.target - test.target,
    },
    dev,
    test,
    spread: isShuffled ? drawn : { sd: 0, low: n, high: n },
    share,
    // A count is whole: 12 of 119 pictures, not 11.9.
    known: wilsonInterval(Math.round(error * held), held),
    x,
    y,
    winner: winnerOf(x.value, y.value),
  };
}

/** Share s with s·tx + (1 − s)·sx = s·ty + (1 − s)·sy, where it lies strictly between 0 and 1. */
function tieShare(values: DataSplitterValues): number | null {
  const onSource = values['source-error2'] - values['source-error'];
  const onTarget = values['target-error'] - values['target-error2'];
  return onSource * onTarget > 0 ? onSource / (onSource + onTarget) : null;
}

function verdictOf(values: DataSplitterValues, cut: Cut | null, best: Winner): SplitVerdict {
  if (values['n-target'] === 0) return 'no-target';
  if (cut === null) return 'impossible';
  if (best !== 'tie' && cut.winner !== best) return 'wrong-model';
  if (cut.share < 0.5) return 'off-target';
  return cut.dev.target < ENOUGH ? 'few-target' : 'on-target';
}

/** What the source's weight does to training: null where nothing is trained on. */
function weigh(train: Part, weight: number) {
  const [source, target] = [Math.round(train.source), Math.round(train.target)];
  const total = weight * source + target;
  return {
    equalWeight: source > 0 && target > 0 ? train.target / train.source : null,
    sourceShare: total > 0 ? (weight * source) / total : null,
    effective:
      weight > 0 ? effectiveSampleSize({ n: source + target, bad: source }, weight) : target,
  };
}

/** Cuts the examples of two sources, and says what the dev set then measures. */
export function read(values: DataSplitterValues): Reading {
  const available =
    values.split === 'target' ? values['n-target'] : values['n-source'] + values['n-target'];
  const taken = values['n-dev'] + values['n-test'];
  const trained = values['n-source'] + values['n-target'] - taken;
  const cut = taken > available || trained <= 0 ? null : cutOf(values);
  const targetWinner = winnerOf(values['target-error'], values['target-error2']);
  const nothing = { equalWeight: null, sourceShare: null, effective: null };
  return {
    verdict: verdictOf(values, cut, targetWinner),
    cut,
    most: available,
    targetWinner,
    tie: tieShare(values),
    ...(cut === null ? nothing : weigh(cut.train, values['source-weight'])),
  };
}

function errorFigures(error: DevError, suffix: '' | '-2'): Results {
  return {
    [`dev-error${suffix}`]: error.value,
    [`dev-error-low${suffix}`]: error.interval?.low ?? null,
    [`dev-error-high${suffix}`]: error.interval?.high ?? null,
  };
}

function knownFigures(known: Interval | null): Results {
  return {
    'error-low': known?.low ?? null,
    'error-high': known?.high ?? null,
    'error-half-width': known === null ? null : (known.high - known.low) / 2,
  };
}

function cutFigures(cut: Cut, error: number): Results {
  return {
    'source-in-train': cut.train.source,
    'target-in-train': cut.train.target,
    'source-in-dev': cut.dev.source,
    'target-in-dev': cut.dev.target,
    'target-in-dev-sd': cut.spread.sd,
    'target-in-dev-low': cut.spread.low,
    'target-in-dev-high': cut.spread.high,
    'target-share': cut.share,
    error,
    ...knownFigures(cut.known),
    ...errorFigures(cut.x, ''),
    ...errorFigures(cut.y, '-2'),
    winner: cut.winner,
  };
}

const CUT_NAMES = [
  'source-in-train',
  'target-in-train',
  'source-in-dev',
  'target-in-dev',
  'target-in-dev-sd',
  'target-in-dev-low',
  'target-in-dev-high',
  'target-share',
  'error',
  'error-low',
  'error-high',
  'error-half-width',
  'dev-error',
  'dev-error-low',
  'dev-error-high',
  'dev-error-2',
  'dev-error-low-2',
  'dev-error-high-2',
  'winner',
] as const;
/** Where the counts cannot hold, nothing has a number. */
const NO_CUT: Results = Object.fromEntries(CUT_NAMES.map((name) => [name, null]));

/** Every figure of the page by its name: counts, fractions, ids of words. */
export function results(values: DataSplitterValues): Results {
  const reading = read(values);
  const { cut } = reading;
  return {
    ...(cut === null ? NO_CUT : cutFigures(cut, values.error / 100)),
    'target-winner': reading.targetWinner,
    'tie-share': reading.tie,
    'equal-weight': reading.equalWeight,
    'source-share': reading.sourceShare,
    'effective-sample-size': reading.effective,
    verdict: reading.verdict,
  };
}
