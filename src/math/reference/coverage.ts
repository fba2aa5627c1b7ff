/**
 * Prints the coverage of every interval, and of those that were tried and left:
 *
 *     node src/math/reference/coverage.ts [draws]
 */
import { balancedWald, f1Bootstrap, f1Wald, matthewsFisher } from './alternatives.ts';
import { drawMatrix } from './sampling.ts';
import type { Population } from './sampling.ts';
import { gapTrial, matrixTrials, pairedTrial, simulate } from './simulation.ts';
import type { Coverage, Trial } from './simulation.ts';

declare const console: { log(line: string): void };
declare const process: { readonly argv: readonly string[] };

const DRAWS = Number(process.argv[2] ?? 4000);
const SEED = 20240519;
const SIZES = [50, 200, 10_000];
const PREVALENCES = [0.01, 0.05, 0.1, 0.3, 0.5];
const RATES = [
  [0.5, 0.9],
  [0.6, 0.95],
  [0.8, 0.98],
  [0.9, 0.9],
  [0.9, 0.99],
  [0.99, 0.99],
] as const;
const ERRORS = [0.005, 0.01, 0.05, 0.1, 0.3];

const POPULATIONS: readonly Population[] = PREVALENCES.flatMap((prevalence) =>
  RATES.map(([recall, specificity]) => ({ prevalence, recall, specificity })),
);

function alternativeTrials(n: number, population: Population): Record<string, Trial> {
  const { mcc, f1, 'balanced-accuracy': balanced } = matrixTrials(n, population);
  const draw = (random: Parameters<Trial['draw']>[0]) => drawMatrix(random, n, population);
  return {
    'f1, Wald': { truth: f1?.truth ?? NaN, draw: (random) => f1Wald(draw(random)) },
    'f1, bootstrap': {
      truth: f1?.truth ?? NaN,
      draw: (random) => f1Bootstrap(draw(random), random),
    },
    'balanced-accuracy, Wald': {
      truth: balanced?.truth ?? NaN,
      draw: (random) => balancedWald(draw(random)),
    },
    'mcc, Fisher': { truth: mcc?.truth ?? NaN, draw: (random) => matthewsFisher(draw(random), 0) },
    'mcc, Fisher, +½': {
      truth: mcc?.truth ?? NaN,
      draw: (random) => matthewsFisher(draw(random), 0.5),
    },
  };
}

function addTo(
  table: Map<string, Coverage[]>,
  trials: Readonly<Record<string, Trial>>,
  draws: number,
): void {
  for (const [name, trial] of Object.entries(trials)) {
    const found = table.get(name) ?? [];
    found.push(simulate(trial, draws, SEED));
    table.set(name, found);
  }
}

function printTable(n: number, table: ReadonlyMap<string, readonly Coverage[]>): void {
  console.log(`\nn = ${String(n)}\n| interval | least | mean | narrowest | mean width |`);
  console.log('| --- | --- | --- | --- | --- |');
  for (const [name, found] of table) {
    const judged = found.filter(({ defined, draws }) => defined > draws / 20);
    const rates = judged.map(({ covered, defined }) => covered / defined);
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    const width = judged.reduce((sum, { meanWidth }) => sum + meanWidth, 0) / judged.length;
    const narrowest = Math.min(...judged.map((one) => one.narrowest));
    const cells = [Math.min(...rates).toFixed(3), mean.toFixed(3), narrowest.toPrecision(2)];
    console.log(`| ${name} | ${cells.join(' | ')} | ${width.toFixed(3)} |`);
  }
}

for (const n of SIZES) {
  const table = new Map<string, Coverage[]>();
  for (const population of POPULATIONS) {
    addTo(table, matrixTrials(n, population), DRAWS);
    addTo(table, alternativeTrials(n, population), Math.ceil(DRAWS / 10));
  }
  for (const from of ERRORS) {
    for (const to of ERRORS) addTo(table, { gap: gapTrial(n, from, to) }, DRAWS);
    for (const part of [0.1, 0.5, 0.9]) {
      addTo(table, { 'paired difference': pairedTrial(n, from * part, from * (1 - part)) }, DRAWS);
    }
  }
  printTable(n, table);
}
