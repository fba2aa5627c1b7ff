import { formatShortest } from '../../i18n/numbers.ts';
import { createRandom } from '../../math/random.ts';
import type { Draw, Formula, Terms } from './types.ts';

/** The numbers of a question by name, as on screen: 8 stands for 8%. */
export type Numbers = Readonly<Record<string, number>>;

/** The part of a number question that its script needs. */
export interface Task {
  readonly vars: Readonly<Record<string, Draw>>;
  readonly answer: Formula;
  readonly tolerance: number;
}

/** Takes away what binary fractions add: 0.1 + 0.2 is 0.3. */
function tidy(value: number): number {
  return Number(value.toFixed(9));
}

function steps(draw: Draw): number {
  return Math.floor((draw.max - draw.min) / draw.step + 1e-9);
}

/**
 * Names in an order in which each comes after the one it is `above`; the order of the file where
 * there is a choice. Names in a circle, or above a name that is not there, are left out.
 */
export function drawOrder(vars: Task['vars']): readonly string[] {
  const placed = new Set<string>();
  let before = -1;
  while (placed.size > before) {
    before = placed.size;
    for (const [name, { above }] of Object.entries(vars)) {
      if (above === undefined || placed.has(above)) placed.add(name);
    }
  }
  return [...placed];
}

/** The numbers that a seed gives: the same in every engine. */
export function drawNumbers(vars: Task['vars'], seed: number): Numbers {
  const random = createRandom(seed);
  const numbers: Record<string, number> = {};
  for (const name of drawOrder(vars)) {
    const draw = vars[name];
    if (draw === undefined) continue;
    const base = draw.above === undefined ? 0 : (numbers[draw.above] ?? 0);
    numbers[name] = tidy(base + draw.min + draw.step * random.integer(steps(draw) + 1));
  }
  return numbers;
}

/** The next seed whose numbers differ from those of this one; gives up after twenty. */
export function nextSeed(vars: Task['vars'], seed: number): number {
  const shown = JSON.stringify(drawNumbers(vars, seed));
  for (let next = seed + 1; next <= seed + 20; next += 1) {
    if (JSON.stringify(drawNumbers(vars, next)) !== shown) return next;
  }
  return seed + 1;
}

function values(terms: Terms | undefined, numbers: Numbers): readonly number[] {
  if (terms === undefined) return [];
  const list = typeof terms === 'object' ? terms : [terms];
  return list.map((term) => (typeof term === 'number' ? term : (numbers[term] ?? NaN)));
}

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}

function product(list: readonly number[]): number {
  return list.reduce((total, value) => total * value, 1);
}

/** The value of a formula; NaN when a name is unknown or a divisor is 0. */
export function evaluate(formula: Formula, numbers: Numbers): number {
  const difference = sum(values(formula.plus, numbers)) - sum(values(formula.minus, numbers));
  const divisor = product(values(formula.over, numbers));
  if (divisor === 0) return NaN;
  return tidy((difference * product(values(formula.times, numbers))) / divisor);
}

/** The texts of a question's slots: its numbers and the answer. The server writes seed 1. */
export function slotTexts(task: Task, numbers: Numbers): Readonly<Record<string, string>> {
  const all = { ...numbers, answer: evaluate(task.answer, numbers) };
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, formatShortest(value, 4)]),
  );
}
