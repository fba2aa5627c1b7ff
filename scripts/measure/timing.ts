import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from '../setup/chromium.mjs';
import { DIST } from '../setup/paths.mjs';
import { normalizeBase, serve } from '../site/server.mjs';

/** A number of the command line, `--runs=5`. */
export function option(name: string, usual: number): number {
  return Number(new RegExp(`--${name}=(\\d+)`).exec(process.argv.join(' '))?.[1] ?? usual);
}

/** The built site on a port from the first one that is free. */
export function serveSite(firstPort: number) {
  const base = normalizeBase(process.env['BASE_PATH']);
  return serve({ root: DIST, base, port: firstPort });
}

/** Does something on a page of a browser that nothing has warmed up. */
export async function onFreshPage<Result>(
  measure: (page: Page, browser: Browser) => Promise<Result>,
): Promise<Result> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  try {
    return await measure(
      await browser.newPage({ viewport: { width: 1280, height: 900 } }),
      browser,
    );
  } finally {
    await browser.close();
  }
}

/** Does something several times with the built site and a file of rows, which is then thrown away. */
export async function repeatWithFile<Result>(
  { firstPort, name, text, runs }: { firstPort: number; name: string; text: string; runs: number },
  measure: (address: string, file: string) => Promise<Result>,
): Promise<readonly Result[]> {
  const site = await serveSite(firstPort);
  const folder = await mkdtemp(join(tmpdir(), 'gapwise-'));
  try {
    const file = join(folder, name);
    await writeFile(file, text);
    const results: Result[] = [];
    for (let i = 0; i < runs; i += 1) results.push(await measure(site.address, file));
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
    await site.close();
  }
}

/** One line: how a figure is spread, beside what it should not pass. */
export function summary(
  name: string,
  values: readonly number[],
  limit: number,
  unit = 'ms',
): string {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.round(share * (sorted.length - 1))] ?? 0).toFixed(0);
  const spread = `least ${at(0)}, median ${at(0.5)}, 95th ${at(0.95)}, most ${at(1)} ${unit}`;
  return `${name.padEnd(34)}${spread} (limit ${limit})`;
}
