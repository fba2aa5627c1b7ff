import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
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

function run(address: string): Readonly<Record<Category, number>> {
  const flags = ['--headless=new', ...CHROMIUM_ARGS].join(' ');
  const output = execFileSync(
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
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, CHROME_PATH: ensureChromium() },
    },
  );
  const { categories } = JSON.parse(output) as {
    categories: Record<Category, { score: number | null }>;
  };
  const score = (name: Category) => [name, categories[name].score ?? NaN] as const;
  return Object.fromEntries(CATEGORIES.map(score)) as Record<Category, number>;
}

/** Lighthouse on a phone, several times: median, minimum and maximum of each score. */
export function lighthouse(address: string, runs: number): Readonly<Record<Category, Spread>> {
  ensureInstalled(HOME);
  const results = Array.from({ length: runs }, () => run(address));
  const spread = (name: Category) =>
    [name, spreadOf(results.map((scores) => scores[name]))] as const;
  return Object.fromEntries(CATEGORIES.map(spread)) as Record<Category, Spread>;
}
