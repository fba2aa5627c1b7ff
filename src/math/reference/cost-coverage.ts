/**
 * Prints the coverage of the interval of the expected cost at a threshold:
 *
 *     node src/math/reference/cost-coverage.ts [draws]
 */
import {
  bootstrapCostTrial,
  fixedCostTrial,
  normalCostTrial,
  pickedCostTrial,
} from './cost-simulation.ts';
import { simulate, type Coverage, type Trial } from './simulation.ts';

declare const console: { log(line: string): void };
declare const process: { readonly argv: readonly string[] };

const DRAWS = Number(process.argv[2] ?? 2000);
const SEED = 20261127;
const SIZES = [50, 200, 2_000, 10_000];
const COSTS = [
  { falsePositive: 1, falseNegative: 1 },
  { falsePositive: 1, falseNegative: 5 },
  { falsePositive: 12, falseNegative: 180 },
];
const POPULATIONS = [
  { prevalence: 0.05, recall: 0.75, specificity: 0.97 },
  { prevalence: 0.1, recall: 0.9, specificity: 0.9 },
  { prevalence: 0.3, recall: 0.8, specificity: 0.95 },
  { prevalence: 0.5, recall: 0.99, specificity: 0.99 },
];

function line(name: string, n: number, found: readonly Coverage[]): string {
  const judged = found.filter(({ defined, draws }) => defined > draws / 20);
  const rates = judged.map(({ covered, defined }) => covered / defined);
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const defined = judged.reduce((sum, one) => sum + one.defined, 0);
  const drawn = found.reduce((sum, { draws }) => sum + draws, 0);
  const least = rates.length === 0 ? NaN : Math.min(...rates);
  return `| ${name} | ${n} | ${least.toFixed(3)} | ${mean.toFixed(3)} | ${(defined / drawn).toFixed(2)} |`;
}

console.log('| interval | n | least | mean | defined |\n| --- | --- | --- | --- | --- |');
for (const n of SIZES) {
  const cases = COSTS.flatMap((costs) => POPULATIONS.map((one) => ({ one, costs })));
  const over = (trial: (of: (typeof cases)[number]) => Trial, draws = DRAWS) =>
    cases.map((of) => simulate(trial(of), draws, SEED));
  const few = Math.ceil(DRAWS / 5);
  const fixed = over(({ one, costs }) => fixedCostTrial(n, one, costs));
  console.log(line('fixed threshold', n, fixed));
  const known = over(({ one, costs }) => fixedCostTrial(n, one, costs, true));
  console.log(line('fixed threshold, known prevalence', n, known));
  const picked = COSTS.map((costs) => simulate(pickedCostTrial(n, costs), few, SEED));
  console.log(line('picked threshold', n, picked));
  const bootstrap = over(({ one, costs }) => bootstrapCostTrial(n, one, costs), few);
  console.log(line('tried: bootstrap', n, bootstrap));
  const normal = over(({ one, costs }) => normalCostTrial(n, one, costs));
  console.log(line('tried: normal limits', n, normal));
}
