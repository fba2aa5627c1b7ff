import { describe, expect, it } from 'vitest';
import { createRandom } from '../random.ts';
import { sin } from './functions.ts';
import {
  createNetwork,
  predict,
  predictClasses,
  withNewHead,
  type Activation,
  type Network,
} from './network.ts';
import { createTraining, lossAndSlopes, train, type Examples, type Plan } from './training.ts';

/** The bits of every parameter, folded into one number (FNV-1a). */
function checksum({ parameters }: Network): string {
  const bytes = new Uint8Array(parameters.buffer);
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

function examplesOf(rows: readonly (readonly [readonly number[], readonly number[]])[]): Examples {
  return {
    count: rows.length,
    inputs: Float64Array.from(rows.flatMap(([x]) => x)),
    targets: Float64Array.from(rows.flatMap(([, y]) => y)),
  };
}

function randomExamples(inputs: number, targets: readonly (readonly number[])[]): Examples {
  const random = createRandom(5);
  return examplesOf(
    targets.map((y) => [Array.from({ length: inputs }, () => 2 * random.next() - 1), y]),
  );
}

const GROWTH = 1e-6;

/** The largest difference between the slopes and what a small change of each parameter does. */
function worstSlope(network: Network, examples: Examples, plan: Plan): number {
  const { slopes } = lossAndSlopes(network, examples, plan);
  let worst = 0;
  network.parameters.forEach((value, i) => {
    const lossAt = (moved: number): number => {
      const parameters = network.parameters.slice();
      parameters[i] = moved;
      return lossAndSlopes({ ...network, parameters }, examples, plan).loss;
    };
    const wanted = (lossAt(value + GROWTH) - lossAt(value - GROWTH)) / (2 * GROWTH);
    worst = Math.max(worst, Math.abs(wanted - slopes[i]!));
  });
  return worst;
}

const base: Plan = { loss: 'squared', optimizer: 'adam', rate: 0.01, steps: 500 };
const numbers = randomExamples(3, [
  [0.5, -1],
  [1, NaN],
  [NaN, 2],
  [0, 0.3],
  [NaN, NaN],
]);
const answers = randomExamples(3, [
  [0, 1],
  [1, NaN],
  [NaN, 0],
  [1, 1],
  [NaN, NaN],
]);
const classes = randomExamples(3, [
  [1, 0],
  [0, 1],
  [0.25, 0.75],
  [0, 1],
  [1, 0],
]);

describe('slopes are what a small change of each parameter does', () => {
  const cases: readonly (readonly [string, Examples, Partial<Plan>])[] = [
    ['the squared loss', numbers, { loss: 'squared' }],
    ['the squared loss for each label', numbers, { loss: 'squared', divideBy: 'labels' }],
    ['yes-or-no labels, some missing', answers, { loss: 'sigmoid' }],
    ['yes-or-no labels, by their number', answers, { loss: 'sigmoid', divideBy: 'labels' }],
    ['one of several classes', classes, { loss: 'softmax' }],
    ['weight decay', classes, { loss: 'softmax', decay: 0.3 }],
  ];
  const units: readonly Activation[] = ['tanh', 'relu'];
  it.each(cases)('for %s', (_name, examples, plan) => {
    for (const hidden of units) {
      const network = createNetwork([3, 5, 4, 2], hidden, 2, { gain: 1.5, biases: 0.5 });
      expect(worstSlope(network, examples, { ...base, ...plan })).toBeLessThan(1e-8);
    }
  });
});

describe('training', () => {
  const xor = examplesOf([
    [[0, 0], [0]],
    [[0, 1], [1]],
    [[1, 0], [1]],
    [[1, 1], [0]],
  ]);

  it('learns exclusive or, which no single layer can', () => {
    const plan: Plan = { ...base, loss: 'sigmoid', rate: 0.05 };
    const learned = train(createNetwork([2, 4, 1], 'tanh', 1), xor, plan);
    const outputs = predict(learned, xor.inputs);
    [false, true, true, false].forEach((isOne, i) => expect(outputs[i]! > 3).toBe(isOne));
    expect(lossAndSlopes(learned, xor, plan).loss).toBeLessThan(0.05);
    const flat = train(createNetwork([2, 1], 'tanh', 1), xor, plan);
    expect(lossAndSlopes(flat, xor, plan).loss).toBeGreaterThan(0.69);
  });

  it('finds the line of least squares by plain descent', () => {
    const line = examplesOf([
      [[-1], [1]],
      [[0], [2]],
      [[1], [6]],
      [[2], [7]],
    ]);
    const plan: Plan = { ...base, optimizer: 'sgd', rate: 0.1, steps: 500 };
    const { parameters } = train(createNetwork([1, 1], 'tanh', 3), line, plan);
    expect(parameters[0]).toBeCloseTo(2.2, 12);
    expect(parameters[1]).toBeCloseTo(2.9, 12);
  });

  it('tells classes apart in small batches', () => {
    const random = createRandom(9);
    const rows = Array.from({ length: 90 }, (_, i) => {
      const at = (i % 3) * 2.1;
      const near = () => 0.5 * (random.next() - 0.5);
      const x = [sin(at) + near(), sin(at + 1.5) + near()];
      return [x, [0, 1, 2].map((j) => (j === i % 3 ? 1 : 0))] as const;
    });
    const examples = examplesOf(rows);
    const plan: Plan = { ...base, loss: 'softmax', batch: 16, steps: 300, lastRate: 0.001 };
    const start = createNetwork([2, 8, 3], 'relu', 4, { gain: Math.SQRT2 });
    const found = predictClasses(train(start, examples, plan), examples.inputs);
    expect([...found]).toEqual(rows.map((_, i) => i % 3));
  });

  it('learns a label from the examples that have it', () => {
    const half = examplesOf([
      [[1], [1, NaN]],
      [[1], [NaN, 0]],
      [[-1], [0, 1]],
    ]);
    const plan: Plan = { ...base, loss: 'sigmoid', rate: 0.05 };
    const outputs = predict(train(createNetwork([1, 2], 'tanh', 1), half, plan), half.inputs);
    expect([0, 1, 4, 5].map((i) => outputs[i]! > 2)).toEqual([true, false, false, true]);
  });
});

describe('a run', () => {
  const start = createNetwork([3, 6, 2], 'tanh', 7);
  const plan: Plan = { ...base, loss: 'softmax', batch: 2, steps: 40, decay: 0.01, seed: 3 };

  it('has the same bits everywhere', () => {
    expect(checksum(start)).toBe('c90110c8');
    expect(checksum(train(start, classes, plan))).toBe('a0dd5e0b');
    const relu = createNetwork([3, 6, 2], 'relu', 7);
    expect(checksum(train(relu, answers, { ...plan, loss: 'sigmoid' }))).toBe('8a1a2909');
  });

  it('does not depend on how it is cut into turns', () => {
    const whole = train(start, classes, plan);
    const turns = createTraining(start, classes, plan);
    expect(turns.loss()).toBeNull();
    const finished = [1, 0, 7, 20, 100].map((steps) => turns.advance(steps));
    expect(finished).toEqual([false, false, false, false, true]);
    expect(turns.done()).toBe(40);
    expect(turns.network.parameters).toEqual(whole.parameters);
  });

  it('leaves the network that it began with as it was', () => {
    const before = checksum(start);
    train(start, classes, plan);
    expect(checksum(start)).toBe(before);
  });

  it('keeps frozen layers, and trains the head as if they were part of the examples', () => {
    const body = createNetwork([3, 6, 4, 9], 'tanh', 1);
    const fresh = withNewHead(body, 2, 5);
    const learned = train(fresh, classes, { ...plan, frozen: 2 });
    const kept = 3 * 6 + 6 + 6 * 4 + 4;
    expect(learned.parameters.slice(0, kept)).toEqual(body.parameters.slice(0, kept));
    expect(learned.parameters.slice(kept)).not.toEqual(fresh.parameters.slice(kept));
    const before = lossAndSlopes(fresh, classes, plan).loss;
    expect(lossAndSlopes(learned, classes, plan).loss).toBeLessThan(before);
  });

  it('refuses what cannot be trained', () => {
    const wide = createNetwork([4, 2], 'tanh', 1);
    expect(() => createTraining(wide, classes, plan)).toThrow(/do not fit/);
    expect(() => createTraining(start, classes, { ...plan, frozen: 2 })).toThrow(/output layer/);
    expect(() => createNetwork([3], 'tanh', 1)).toThrow(/two or more layers/);
  });
});
