import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  averagePrecision,
  bestPoint,
  countsAt,
  delongInterval,
  expectedCost,
  rankScores,
  rocAuc,
  thresholdOf,
  weigh,
  weightedPrecision,
  type Ranking,
  type Rule,
} from '../ranking.ts';
import { normalQuantile } from '../ranking/quantile.ts';
import { scoreBehaviour, type ScoreName } from '../ranking/sklearn.ts';

interface Case {
  readonly y: readonly number[];
  readonly s: readonly number[];
  readonly prevalence: number | null;
  readonly costs: readonly [number, number];
  readonly share: number;
  readonly recall: number;
  readonly rocAuc: number;
  readonly averagePrecision: number;
  readonly delong: readonly [number, number] | null;
  readonly thresholds: readonly number[];
  readonly tp: readonly number[];
  readonly fp: readonly number[];
  readonly precision: readonly number[];
  readonly leastCost: number;
  readonly best: Readonly<Record<Rule['kind'], number | null>>;
}

interface Seen {
  readonly printed: string | null;
  readonly error: string | null;
  readonly warning: string | null;
}

interface Reference {
  readonly versions: Readonly<Record<string, string>>;
  readonly cases: readonly Case[];
  readonly behaviours: Readonly<Record<string, Readonly<Record<string, Seen>>>>;
  readonly quantiles: readonly (readonly [number, number])[];
}

const reference = JSON.parse(
  readFileSync(new URL('./ranking.json', import.meta.url), 'utf8'),
) as Reference;

function rankingOf({ y, s }: Case): Ranking {
  const of = (label: number) => Float64Array.from(s.filter((_score, i) => y[i] === label));
  return rankScores(of(1), of(0));
}

describe('against scikit-learn and an independent DeLong', () => {
  it('the fixture names its versions', () => {
    expect(reference.versions).toMatchObject({ 'scikit-learn': '1.2.1', numpy: '1.24.2' });
    expect(reference.cases.length).toBeGreaterThan(80);
  });

  it.each(reference.cases.map((one, index) => [index, one] as const))('case %d', (_index, one) => {
    const ranking = rankingOf(one);
    const weights = weigh(ranking, one.prevalence)!;
    expect(rocAuc(ranking)).toBeCloseTo(one.rocAuc, 13);
    expect(averagePrecision(ranking, weights)).toBeCloseTo(one.averagePrecision, 13);
    const interval = delongInterval(ranking);
    expect(interval === null).toBe(one.delong === null);
    expect(interval?.low ?? 0).toBeCloseTo(one.delong?.[0] ?? 0, 12);
    expect(interval?.high ?? 0).toBeCloseTo(one.delong?.[1] ?? 0, 12);
    expect([...ranking.thresholds]).toEqual(one.thresholds);
    expect([...ranking.tp]).toEqual(one.tp);
    expect([...ranking.fp]).toEqual(one.fp);
    one.precision.forEach((precision, index) => {
      expect(weightedPrecision(countsAt(ranking, index + 1), weights)).toBeCloseTo(precision, 13);
    });
  });

  it.each(reference.cases.map((one, index) => [index, one] as const))(
    'rules of case %d',
    (_index, one) => {
      const ranking = rankingOf(one);
      const weights = weigh(ranking, one.prevalence)!;
      const costs = { falsePositive: one.costs[0], falseNegative: one.costs[1] };
      const rules: readonly Rule[] = [
        { kind: 'least-cost', costs },
        { kind: 'capacity', share: one.share },
        { kind: 'least-recall', recall: one.recall },
        { kind: 'best-f1' },
      ];
      for (const rule of rules) {
        const point = bestPoint(ranking, rule, weights)!;
        const wanted = one.best[rule.kind];
        expect(thresholdOf(ranking, point), rule.kind).toBe(wanted ?? Infinity);
        if (rule.kind !== 'least-cost') continue;
        const cost = expectedCost(countsAt(ranking, point), weights, costs);
        expect(cost).toBeCloseTo(one.leastCost, 12);
      }
    },
  );

  it('quantiles of the normal distribution', () => {
    for (const [p, z] of reference.quantiles) {
      expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(z)));
    }
    for (const p of [0, 1, -1, NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});

describe('what scikit-learn prints where a score is undefined', () => {
  const cases: readonly (readonly [string, string, ScoreName, number, number])[] = [
    ['no-positives', 'roc-auc', 'roc-auc', 0, 4],
    ['no-negatives', 'roc-auc', 'roc-auc', 4, 0],
    ['no-positives', 'average-precision', 'average-precision', 0, 4],
    ['mixed', 'precision none called', 'precision', 2, 2],
    ['no-positives', 'recall none called', 'recall', 0, 4],
    ['no-negatives', 'false-positive-rate', 'false-positive-rate', 4, 0],
  ];
  it.each(cases)('%s: %s', (set, call, name, positives, negatives) => {
    const behaviour = scoreBehaviour(name, { positives, negatives });
    expect(behaviour?.does).toEqual(reference.behaviours[set]?.[call]);
  });

  it('says nothing where the score is defined', () => {
    expect(scoreBehaviour('roc-auc', { positives: 2, negatives: 2 })).toBeNull();
    expect(scoreBehaviour('average-precision', { positives: 2, negatives: 0 })).toBeNull();
  });
});
