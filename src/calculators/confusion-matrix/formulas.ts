import type { ConfusionCounts, MetricName } from '../../math/confusion.ts';
import type { Cell } from './model.ts';

/** A metric's formula as a tree: drawn with symbols or with today's numbers, and evaluated. */
export type Formula =
  | { readonly kind: 'cell'; readonly cell: Cell }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'beta-squared' }
  | { readonly kind: 'sum'; readonly terms: readonly Formula[] }
  | { readonly kind: 'difference'; readonly from: Formula; readonly take: Formula }
  | { readonly kind: 'product'; readonly factors: readonly Formula[] }
  | { readonly kind: 'fraction'; readonly top: Formula; readonly bottom: Formula }
  | { readonly kind: 'root'; readonly of: Formula };

/** What a metric counts: cells in its numerator, and all that its denominator holds. */
export interface Anatomy {
  readonly formula: Formula;
  readonly top: readonly Cell[];
  readonly bottom: readonly Cell[];
}

const [tp, fn, fp, tn] = (['tp', 'fn', 'fp', 'tn'] as const).map((cell): Formula => ({
  kind: 'cell',
  cell,
})) as [Formula, Formula, Formula, Formula];
const one: Formula = { kind: 'number', value: 1 };
const two: Formula = { kind: 'number', value: 2 };
const betaSquared: Formula = { kind: 'beta-squared' };

function sum(...terms: readonly Formula[]): Formula {
  return { kind: 'sum', terms };
}

function product(...factors: readonly Formula[]): Formula {
  return { kind: 'product', factors };
}

function fraction(top: Formula, bottom: Formula): Formula {
  return { kind: 'fraction', top, bottom };
}

const weightedTp = product(sum(one, betaSquared), tp);
const everything = sum(tp, fn, fp, tn);
const all = ['tp', 'fn', 'fp', 'tn'] as const;

export const ANATOMY: Readonly<Record<MetricName, Anatomy>> = {
  precision: { formula: fraction(tp, sum(tp, fp)), top: ['tp'], bottom: ['tp', 'fp'] },
  recall: { formula: fraction(tp, sum(tp, fn)), top: ['tp'], bottom: ['tp', 'fn'] },
  f1: {
    formula: fraction(product(two, tp), sum(product(two, tp), fn, fp)),
    top: ['tp'],
    bottom: ['tp', 'fn', 'fp'],
  },
  'f-beta': {
    formula: fraction(weightedTp, sum(weightedTp, product(betaSquared, fn), fp)),
    top: ['tp'],
    bottom: ['tp', 'fn', 'fp'],
  },
  accuracy: { formula: fraction(sum(tp, tn), everything), top: ['tp', 'tn'], bottom: all },
  specificity: { formula: fraction(tn, sum(tn, fp)), top: ['tn'], bottom: ['fp', 'tn'] },
  npv: { formula: fraction(tn, sum(tn, fn)), top: ['tn'], bottom: ['fn', 'tn'] },
  'balanced-accuracy': {
    formula: product(fraction(one, two), sum(fraction(tp, sum(tp, fn)), fraction(tn, sum(tn, fp)))),
    top: ['tp', 'tn'],
    bottom: all,
  },
  mcc: {
    formula: fraction(
      { kind: 'difference', from: product(tp, tn), take: product(fp, fn) },
      {
        kind: 'root',
        of: product(sum(tp, fp), sum(tp, fn), sum(tn, fp), sum(tn, fn)),
      },
    ),
    top: all,
    bottom: all,
  },
  prevalence: { formula: fraction(sum(tp, fn), everything), top: ['tp', 'fn'], bottom: all },
};

/** The value of a formula in floating point: to check the drawing against the figures. */
export function evaluate(formula: Formula, counts: ConfusionCounts, beta: number): number {
  const value = (part: Formula) => evaluate(part, counts, beta);
  switch (formula.kind) {
    case 'cell':
      return counts[formula.cell];
    case 'number':
      return formula.value;
    case 'beta-squared':
      return beta * beta;
    case 'sum':
      return formula.terms.reduce((total, term) => total + value(term), 0);
    case 'difference':
      return value(formula.from) - value(formula.take);
    case 'product':
      return formula.factors.reduce((total, factor) => total * value(factor), 1);
    case 'fraction':
      return value(formula.top) / value(formula.bottom);
    case 'root':
      return Math.sqrt(value(formula.of));
  }
}
