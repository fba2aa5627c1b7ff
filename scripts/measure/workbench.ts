/**
 * `npm run measure:workbench [-- --rows=50000] [-- --runs=3]`: how long the table of the calculator
 * `error-analysis` takes to read rows, to scroll, to tag one row and to tag all.
 */
import type { Page } from '@playwright/test';
import { say } from '../setup/say.mjs';
import { onFreshPage, option, repeatWithFile, summary } from './timing.ts';

const FIRST_PORT = 4890;
const TURNS = 40;
/** A frame at 60 a second, what a hand does not notice, and what a wait may be. */
const LIMIT = { scroll: 17, tag: 100, all: 1000, read: 5000 };

function csvOf(rows: number): string {
  const lines = ['id,text,truth,prediction,rain,wind,comment'];
  for (let i = 0; i < rows; i += 1) {
    const text = `clip ${i} of hive ${i % 97}, heard at ${i % 24} o'clock by a microphone`;
    lines.push(
      `clip-${i},"${text}",queenless,queenright,${i % 3 === 0 ? 1 : 0},${i % 5 === 0 ? 1 : 0},`,
    );
  }
  return `${lines.join('\n')}\n`;
}

interface Times {
  readonly readMs: number;
  readonly scrollMs: readonly number[];
  readonly tagMs: readonly number[];
  readonly allMs: number;
}

async function timeReading(page: Page, file: string, rows: number): Promise<number> {
  const start = performance.now();
  await page.locator('[data-sheet-file]').setInputFiles(file);
  await page.locator(`[role="grid"][aria-rowcount="${rows}"]`).waitFor({ timeout: 120_000 });
  return performance.now() - start;
}

/** From the event until the next frame has been drawn, over and over, in the page itself. */
async function timeTurns(page: Page, kind: 'scroll' | 'tag'): Promise<readonly number[]> {
  return page.evaluate(
    async ({ turns, what }) => {
      const grid = document.querySelector<HTMLElement>('[role="grid"]');
      const frame = () =>
        new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const press = (key: string) =>
        grid?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      const times: number[] = [];
      for (let i = 0; i < turns && grid !== null; i += 1) {
        await frame();
        if (what === 'tag') press('ArrowDown');
        await frame();
        const start = performance.now();
        if (what === 'scroll') grid.scrollTop = (grid.scrollHeight * (i + 0.5)) / turns;
        else press('1');
        await frame();
        times.push(performance.now() - start);
      }
      return times;
    },
    { turns: TURNS, what: kind },
  );
}

async function timeAll(page: Page): Promise<number> {
  await page.locator('[data-action="select-all"]').click();
  return page.evaluate(async () => {
    const start = performance.now();
    document.querySelector<HTMLElement>('[data-tag="wind"]')?.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  });
}

function measure(url: string, file: string, rows: number): Promise<Times> {
  return onFreshPage(async (page) => {
    await page.goto(url);
    await page.locator('[data-action="open-sheet"]').scrollIntoViewIfNeeded();
    await page.locator('astro-island:not([ssr]) [data-action="open-sheet"]').click();
    const readMs = await timeReading(page, file, rows);
    await page.locator('[role="grid"]').scrollIntoViewIfNeeded();
    const scrollMs = await timeTurns(page, 'scroll');
    const tagMs = await timeTurns(page, 'tag');
    return { readMs, scrollMs, tagMs, allMs: await timeAll(page) };
  });
}

const rows = option('rows', 50_000);
const runs = await repeatWithFile(
  { firstPort: FIRST_PORT, name: 'errors.csv', text: csvOf(rows), runs: option('runs', 3) },
  (address, file) => measure(`${address}en/calculators/error-analysis/`, file, rows),
);
const all = (pick: (run: Times) => number | readonly number[]) => runs.flatMap(pick);
const reads = all((run) => run.readMs);
const scrolls = all((run) => run.scrollMs);
const tags = all((run) => run.tagMs);
const everyRow = all((run) => run.allMs);
say(`a table of ${rows} rows, ${runs.length} runs`);
say(summary('a file until its rows are drawn', reads, LIMIT.read));
say(summary('a jump of the scroll until drawn', scrolls, LIMIT.scroll));
say(summary('a hot key until drawn', tags, LIMIT.tag));
say(summary('tagging every row until drawn', everyRow, LIMIT.all));
