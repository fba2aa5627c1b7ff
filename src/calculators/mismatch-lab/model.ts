import { meanOfRuns, meanShare, type Repeated } from '../../math/repeats.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import { WAYS, type params } from './params.ts';
import { RUNS } from './runs.ts';

export type MismatchLabValues = Values<typeof params>;
export type Way = (typeof WAYS)[number];
export type RecipeChoice = Pick<MismatchLabValues, 'shift' | 'noise'>;

/** Synthetic copies of each clean image. */
export const COPIES = 4;

/** Images of each set. */
export const SIZES = { train: 1_000, trainDev: 200, dev: 597 } as const;

/**
 * `mismatch`: no synthetic data. Else by how much of the dev error they take away, of what varied
 * shift and noise take: `covers` two thirds or more, `partly` a third or more, `narrow` less, or no
 * more than the seeds differ.
 */
export type MismatchVerdict = 'mismatch' | 'covers' | 'partly' | 'narrow';

export interface SeedRun {
  readonly train: number;
  readonly trainDev: number;
  readonly synthetic: number | null;
  readonly dev: number;
}

export interface Cell {
  readonly shift: Way;
  readonly noise: Way;
  readonly seeds: readonly SeedRun[];
  readonly dev: Repeated;
}

type Key = keyof typeof RUNS;

function isNone({ shift, noise }: RecipeChoice): boolean {
  return shift === 'none' && noise === 'none';
}

/** The stored runs of a recipe, from seed 1 on. */
export function runsOf(recipe: RecipeChoice): readonly SeedRun[] {
  const { shift, noise } = recipe;
  const key = isNone(recipe) ? 'none' : `${shift} ${noise}`;
  return RUNS[key as Key].map(([train, trainDev, synthetic, dev]) => ({
    train,
    trainDev,
    synthetic,
    dev,
  }));
}

export function cellOf(recipe: RecipeChoice): Cell {
  const seeds = runsOf(recipe);
  const dev = meanShare(seeds.map((run) => run.dev / SIZES.dev));
  return { shift: recipe.shift as Way, noise: recipe.noise as Way, seeds, dev };
}

export interface Reading {
  readonly values: MismatchLabValues;
  /** All nine recipes, row by row: shift, then noise. */
  readonly cells: readonly Cell[];
  readonly cell: Cell;
  readonly train: Repeated;
  readonly trainDev: Repeated;
  /** On clean images that it did not see, shown as the recipe shows them; null without a recipe. */
  readonly synthetic: Repeated | null;
  /** dev − train-dev, seed by seed. */
  readonly mismatch: Repeated;
  /** How much lower the dev error is than without synthetic data, seed by seed. */
  readonly gain: Repeated;
  /** The same for varied shift and noise. */
  readonly best: Repeated;
  readonly stored: SeedRun | null;
  readonly verdict: MismatchVerdict;
}

function gainOf(cell: Cell, base: Cell): Repeated {
  return meanOfRuns(
    cell.seeds.map((run, index) => ((base.seeds[index]?.dev ?? 0) - run.dev) / SIZES.dev),
  );
}

function verdictOf(values: RecipeChoice, gain: Repeated, best: Repeated): MismatchVerdict {
  if (isNone(values)) return 'mismatch';
  const share = gain.value / best.value;
  if (gain.interval.low <= 0 || share < 1 / 3) return 'narrow';
  return share < 2 / 3 ? 'partly' : 'covers';
}

export function read(values: MismatchLabValues): Reading {
  const { seed } = values;
  const cells = WAYS.flatMap((shift) => WAYS.map((noise) => cellOf({ shift, noise })));
  const cell = cellOf(values);
  const base = cellOf({ shift: 'none', noise: 'none' });
  const best = gainOf(cellOf({ shift: 'varied', noise: 'varied' }), base);
  const gain = gainOf(cell, base);
  const shares = (of: (run: SeedRun) => number, n: number) =>
    meanShare(cell.seeds.map((run) => of(run) / n));
  return {
    values,
    cells,
    cell,
    train: shares(({ train }) => train, SIZES.train),
    trainDev: shares(({ trainDev }) => trainDev, SIZES.trainDev),
    synthetic: isNone(values) ? null : shares(({ synthetic }) => synthetic ?? 0, SIZES.trainDev),
    mismatch: meanOfRuns(
      cell.seeds.map(({ dev, trainDev }) => dev / SIZES.dev - trainDev / SIZES.trainDev),
    ),
    gain,
    best,
    stored: cell.seeds[seed - 1] ?? null,
    verdict: verdictOf(values, gain, best),
  };
}

function figure(name: string, repeated: Repeated | null): Results {
  return {
    [name]: repeated?.value ?? null,
    [`${name}-low`]: repeated?.interval.low ?? null,
    [`${name}-high`]: repeated?.interval.high ?? null,
  };
}

/** Every figure of the page by its name: errors as fractions, the chosen seed’s as counts. */
export function results(values: MismatchLabValues): Results {
  const reading = read(values);
  return {
    ...figure('train-error', reading.train),
    ...figure('train-dev-error', reading.trainDev),
    ...figure('synthetic-error', reading.synthetic),
    ...figure('dev-error', reading.cell.dev),
    ...figure('data-mismatch', reading.mismatch),
    ...figure('dev-error-gain', reading.gain),
    'seed-dev-errors': reading.stored?.dev ?? null,
    verdict: reading.verdict,
  };
}
