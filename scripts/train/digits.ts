/** The training runs behind `end-to-end-lab` and `mismatch-lab`; the same in every engine. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runField, WAYS, type Recipe } from '../../src/math/digits/field.ts';
import { readImages } from '../../src/math/digits/images.ts';
import { finish } from '../../src/math/run.ts';
import { runSums } from '../../src/math/digits/sums.ts';
import { ROOT } from '../setup/paths.mjs';

const SEEDS = [1, 2, 3, 4, 5];
/** Large runs take a minute each. */
const FEW_SEEDS = [1, 2, 3];
const LARGE = 5_000;
const PAIRS = [50, 200, 500, 1_000, 2_000, 5_000, 20_000];
/** Synthetic copies of each clean image. */
const COPIES = 4;

type Counts = readonly (number | null)[];
type Table = Record<string, readonly Counts[]>;

function say(name: string | number, runs: readonly Counts[]): void {
  process.stdout.write(`${name}: ${JSON.stringify(runs)}\n`);
}

const images = readImages();

/** The numbers that a file of an earlier run holds. */
function load(path: string): Table {
  if (!existsSync(path)) return {};
  const text = readFileSync(path, 'utf8');
  const body = text.slice(text.indexOf('= {') + 2, text.lastIndexOf('}') + 1);
  // As JSON: names in quotes, no comma before an end.
  const named = body.replace(/^(\s*)(\w+):/gm, '$1"$2":').replaceAll("'", '"');
  return JSON.parse(named.replace(/,(\s*[}\]])/g, '$1')) as Table;
}

function save(path: string, about: string, table: Table, order: readonly string[]): void {
  const lines = order
    .filter((key) => table[key] !== undefined)
    .map((key) => {
      const runs = (table[key] ?? []).map((counts) => `[${counts.map(String).join(', ')}]`);
      return `  "${key}": [${runs.join(', ')}],`;
    });
  const body = lines.join('\n').replaceAll('"', "'");
  writeFileSync(path, `${about}\nexport const RUNS = {\n${body}\n} as const;\n`);
}

function pathOf(lab: string): string {
  return join(ROOT, 'src', 'calculators', lab, 'runs.ts');
}

const ABOUT_SUMS = `/**
 * Wrong sums among 1,000 test pairs: for each number of training pairs the seeds 1 to 5 (1 to 3 from 5,000
 * pairs on), each with the network’s errors, its errors on the training pairs, and the pipeline’s errors.
 * Made by \`npm run train:digits\`; a run in the page at the same seed gives the same.
 */`;

function trainSums(sizes: readonly number[]): void {
  const path = pathOf('end-to-end-lab');
  for (const pairs of sizes) {
    const seeds = pairs < LARGE ? SEEDS : FEW_SEEDS;
    const runs = seeds.map((seed) => {
      const { endToEnd, pipeline } = finish(runSums(images, seed, pairs));
      return [endToEnd.wrong, endToEnd.wrongInTraining, pipeline.wrong];
    });
    say(pairs, runs);
    save(path, ABOUT_SUMS, { ...load(path), [pairs]: runs }, PAIRS.map(String));
  }
}

const ABOUT_FIELD = `/**
 * Wrong digits for each recipe (shift, noise), for the seeds 1 to 5: among the 1,000 clean images
 * that were learned, 200 clean ones that were not, the same 200 as the recipe shows them (null: none),
 * and 597 of the field.
 * Made by \`npm run train:digits\`; a run in the page at the same seed gives the same.
 */`;

const RECIPES: readonly Recipe[] = WAYS.flatMap((shift) =>
  WAYS.map((noise) => ({ shift, noise, copies: COPIES })),
);

function keyOf({ shift, noise }: Recipe): string {
  return shift === 'none' && noise === 'none' ? 'none' : `${shift} ${noise}`;
}

function trainField(): void {
  const path = pathOf('mismatch-lab');
  for (const recipe of RECIPES) {
    const key = keyOf(recipe);
    const runs = SEEDS.map((seed) => {
      const { train, trainDev, synthetic, dev } = finish(runField(images, seed, recipe));
      return [train, trainDev, synthetic, dev];
    });
    say(key, runs);
    save(path, ABOUT_FIELD, { ...load(path), [key]: runs }, RECIPES.map(keyOf));
  }
}

const [what, ...numbers] = process.argv.slice(2);
const chosen = (all: readonly number[]) =>
  numbers.length > 0 ? all.filter((one) => numbers.includes(String(one))) : all;
if (what !== 'field') trainSums(chosen(PAIRS));
if (what !== 'sums') trainField();
