import { expect, it } from 'vitest';
import { log } from './functions.ts';
import { sigmoidLoss, softmax } from './losses.ts';

const logit = (p: number) => Math.log(p / (1 - p));

it('judges each label of its own by its cross-entropy', () => {
  const shares = [0.1, 0.8, 0.7, 0.2];
  const losses = [0, 1, 1, 0].map((y, j) => sigmoidLoss(logit(shares[j]!), y));
  const wanted = [0.1054, 0.2231, 0.3567, 0.2231];
  losses.forEach((loss, j) => expect(loss).toBeCloseTo(wanted[j]!, 4));
  expect(sigmoidLoss(0, 1)).toBeCloseTo(log(2), 15);
});

it('keeps a loss finite however sure a network is', () => {
  expect(sigmoidLoss(900, 0)).toBe(900);
  expect(sigmoidLoss(-900, 0)).toBe(0);
});

it('turns outputs into shares of one', () => {
  const shares = softmax([0.1, 0.8, 0.7, 0.2].map(logit));
  [0.017, 0.597, 0.349, 0.037].forEach((share, j) => expect(shares[j]).toBeCloseTo(share, 2));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 15);
  expect([...softmax([1000, 1000])]).toEqual([0.5, 0.5]);
});
