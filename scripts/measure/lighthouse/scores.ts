import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CHROMIUM_ARGS, ensureChromium } from '../../setup/chromium.mjs';
import { ensureInstalled } from '../../setup/install.mjs';
import { commandOf, ROOT } from '../../setup/paths.mjs';

/** Lighthouse has a lock file of its own: nothing else needs it. */
const HOME = join(ROOT, 'scripts', 'measure', 'lighthouse');

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** One number of several runs. Scores go from 0 to 100. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (index: number) => Math.round(100 * (sorted[index] ?? NaN));
  return { median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(sorted.length - 1) };
}

/** Never blocks: the page may come from a server in this very process. */
const execute = promisify(execFile);

async function run(address: string): Promise<Readonly<Record<Category, number>>> {
  const flags = ['--headless=new', ...CHROMIUM_ARGS].join(' ');
  const { stdout } = await execute(
    process.execPath,
    [
      commandOf('lighthouse', 'lighthouse', HOME),
      address,
      '--quiet',
      '--output=json',
      '--output-path=stdout',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${flags}`,
    ],
    { maxBuffer: 2 ** 28, env: { ...process.env, CHROME_PATH: ensureChromium() } },
  );
  const { categories } = JSON.parse(stdout) as {
    categories: Record<Category, { score: number | null }>;
  };
  const score = (name: Category) => [name, categories[name].score ?? NaN] as const;
  return Object.fromEntries(CATEGORIES.map(score)) as Record<Category, number>;
}

/** Lighthouse on a phone, several times: median, minimum and maximum of each score. */
export async function lighthouse(
  address: string,
  runs: number,
): Promise<Readonly<Record<Category, Spread>>> {
  ensureInstalled(HOME);
  const results: Readonly<Record<Category, number>>[] = [];
  while (results.length < runs) results.push(await run(address));
  const spread = (name: Category) =>
    [name, spreadOf(results.map((scores) => scores[name]))] as const;
  return Object.fromEntries(CATEGORIES.map(spread)) as Record<Category, Spread>;
}
