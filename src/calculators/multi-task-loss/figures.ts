import { wilsonInterval, type Interval } from '../../math/intervals.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';

export type MultiTaskValues = Values<typeof params>;

export const TASKS = [1, 2, 3, 4] as const;
export type Task = (typeof TASKS)[number];

/** The error of every one of twelve curves, learned together and each by itself. */
export interface Curves {
  readonly joint: readonly number[];
  readonly apart: readonly number[];
}

export type Verdict = 'all-labels' | 'some-missing' | 'no-labels';

/** One label of the example: what is known of it, what the network says, and what that costs. */
export interface Label {
  readonly task: Task;
  /** 0, 1, or null where nobody labelled it. */
  readonly truth: 0 | 1 | null;
  /** The output of the sigmoid, and the value that went into it. */
  readonly output: number;
  readonly logit: number;
  readonly loss: number | null;
  /** What a softmax would make of the same four values. */
  readonly softmax: number;
}

export interface Reading {
  readonly labels: readonly Label[];
  readonly known: number;
  /** The sum over the labels that are known. */
  readonly masked: number;
  /** The same where a missing label is taken for a 0. */
  readonly zeroFilled: number;
  /** Of a batch of this image and one with all four labels: the sum over two, and over all labels. */
  readonly perImage: number;
  readonly perLabel: number;
  readonly verdict: Verdict;
}

/** −y ln ŷ − (1 − y) ln(1 − ŷ). */
function crossEntropy(output: number, truth: 0 | 1): number {
  return -Math.log(truth === 1 ? output : 1 - output);
}

function truthOf(text: string): 0 | 1 | null {
  if (text === 'missing') return null;
  return text === '1' ? 1 : 0;
}

/** The other image of the batch has the course's labels, all four of them. */
const FULL_LABELS = [0, 1, 1, 0] as const;
const IMAGES = 2;

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

export function read(values: MultiTaskValues): Reading {
  const outputs = TASKS.map((task) => values[`output-${task}`]);
  const logits = outputs.map((output) => Math.log(output / (1 - output)));
  const powers = logits.map((logit) => Math.exp(logit));
  const labels = TASKS.map((task, place): Label => {
    const truth = truthOf(values[`label-${task}`]);
    const output = outputs[place] ?? NaN;
    return {
      task,
      truth,
      output,
      logit: logits[place] ?? NaN,
      loss: truth === null ? null : crossEntropy(output, truth),
      softmax: (powers[place] ?? NaN) / sumOf(powers),
    };
  });
  const known = labels.filter(({ truth }) => truth !== null).length;
  const masked = sumOf(labels.map(({ loss }) => loss ?? 0));
  const full = sumOf(outputs.map((output, place) => crossEntropy(output, FULL_LABELS[place] ?? 0)));
  return {
    labels,
    known,
    masked,
    zeroFilled: sumOf(labels.map(({ output, truth }) => crossEntropy(output, truth ?? 0))),
    perImage: (masked + full) / IMAGES,
    perLabel: (masked + full) / (known + TASKS.length),
    verdict: known === 0 ? 'no-labels' : known < TASKS.length ? 'some-missing' : 'all-labels',
  };
}

/** Twelve curves, compared. */
export interface Comparison {
  readonly joint: number;
  readonly apart: number;
  /** Curves on which the joint network has the smaller error. */
  readonly wins: number;
  readonly interval: Interval;
  readonly winner: 'joint' | 'separate' | 'cannot-tell';
}

export function compare({ joint, apart }: Curves): Comparison {
  const wins = joint.filter((error, k) => error < (apart[k] ?? 0)).length;
  const interval = wilsonInterval(wins, joint.length) ?? { low: 0, high: 1 };
  return {
    joint: sumOf(joint) / joint.length,
    apart: sumOf(apart) / apart.length,
    wins,
    interval,
    winner: interval.low > 0.5 ? 'joint' : interval.high < 0.5 ? 'separate' : 'cannot-tell',
  };
}

/** Every figure by its name in code; those of the curves are undefined while they are trained. */
export function figures(reading: Reading, comparison: Comparison | null, curves = 12): Results {
  const { labels } = reading;
  const each = (name: string, of: (label: Label) => number | null): Results =>
    Object.fromEntries(labels.map((label) => [`${name}-${label.task}`, of(label)]));
  return {
    ...each('loss', ({ loss }) => loss),
    'masked-loss': reading.masked,
    labels: reading.known,
    'zero-filled-loss': reading.zeroFilled,
    'loss-per-image': reading.perImage,
    'loss-per-label': reading.perLabel,
    ...each('logit', ({ logit }) => logit),
    ...each('softmax', ({ softmax }) => softmax),
    'joint-error': comparison?.joint ?? null,
    'separate-error': comparison?.apart ?? null,
    'joint-wins-share': comparison === null ? null : comparison.wins / curves,
    'joint-wins-share-low': comparison?.interval.low ?? null,
    'joint-wins-share-high': comparison?.interval.high ?? null,
    winner: comparison?.winner ?? null,
    verdict: reading.verdict,
  };
}
