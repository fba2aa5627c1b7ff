/**
 * `npm run measure:threshold [-- --runs=5] [-- --rows=1000000]`: how long the calculator `threshold`
 * takes for a file of rows, how long for a drag of the slider and of the picture's line, and how
 * much memory it holds.
 */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { createRandom } from '../../src/math/random.ts';
import { say } from '../setup/say.mjs';
import { onFreshPage, option, repeatWithFile, summary } from './timing.ts';

const FIRST_PORT = 4880;
const BUDGET = { pictureMs: 3000, dragMs: 50, megabytes: 500 };
const DRAGS = 40;
const SEED = 20261124;

/** Rows with 10% positives and scores of up to seventeen digits, as a model writes them. */
function csvOf(rows: number): string {
  const random = createRandom(SEED);
  const lines = ['label,score'];
  for (let i = 0; i < rows; i += 1) {
    const label = random.next() < 0.1 ? 1 : 0;
    const score = (random.next() + random.next() + label) / 3;
    lines.push(`${label},${score}`);
  }
  return `${lines.join('\n')}\n`;
}

interface Run {
  readonly pictureMs: number;
  readonly dragMs: readonly number[];
  readonly pullMs: readonly number[];
  readonly megabytes: number;
}

async function timeToPicture(page: Page, file: string, rows: number): Promise<number> {
  // From the moment the file is given until its figures are drawn.
  await page.evaluate((wanted) => {
    const input = document.querySelector('[data-file]');
    const found = new Promise<number>((resolve) => {
      let start = 0;
      input?.addEventListener('change', () => (start = performance.now()), { capture: true });
      const look = (): void => {
        if (document.querySelector(`[data-rows="${wanted}"]`) === null) requestAnimationFrame(look);
        else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
      };
      look();
    });
    Object.assign(globalThis, { found });
  }, rows);
  await page.locator('[data-file]').setInputFiles(file);
  return page.evaluate(() => (globalThis as unknown as { found: Promise<number> }).found);
}

/** One place further on the slider: from the event until the next frame has been drawn. */
async function timeDrags(page: Page): Promise<readonly number[]> {
  return page.evaluate(async (drags) => {
    const slider = document.querySelector<HTMLInputElement>('[data-slider="threshold"]');
    const times: number[] = [];
    for (let i = 0; i < drags && slider !== null; i += 1) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const start = performance.now();
      slider.value = String(Number(slider.max) * (0.2 + (0.6 * i) / drags));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      // State, tables and pictures follow in tasks and effects before this.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - start);
    }
    return times;
  }, DRAGS);
}

/** The same for the line in the histogram, pulled by a real pointer: from its move to the frame. */
async function timePulls(page: Page): Promise<readonly number[]> {
  const grip = page.locator('[data-handle="threshold"] circle').first();
  await grip.scrollIntoViewIfNeeded();
  const picture = await page.locator('[data-picture]').first().boundingBox();
  const start = await grip.boundingBox();
  if (picture === null || start === null) throw new Error('The histogram has no grip.');
  const y = start.y + start.height / 2;
  await page.mouse.move(start.x + start.width / 2, y);
  await page.mouse.down();
  const times: number[] = [];
  for (let i = 0; i < DRAGS; i += 1) {
    await page.evaluate(() => {
      const pulled = new Promise<number>((resolve) => {
        const follow = (): void => {
          const from = performance.now();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        };
        addEventListener('pointermove', follow, { capture: true, once: true });
      });
      Object.assign(globalThis, { pulled });
    });
    await page.mouse.move(picture.x + picture.width * (0.2 + (0.6 * i) / DRAGS), y);
    times.push(
      await page.evaluate(() => (globalThis as unknown as { pulled: Promise<number> }).pulled),
    );
  }
  await page.mouse.up();
  return times;
}

/** The most that the page's process has held, workers and Chromium's own code included. */
async function megabytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const sizes = renderers.map(({ id }) => {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  });
  return Math.max(...sizes);
}

function measure(url: string, file: string, rows: number): Promise<Run> {
  return onFreshPage(async (page, browser) => {
    await page.goto(url);
    await page.locator('[data-file]').waitFor();
    const pictureMs = await timeToPicture(page, file, rows);
    // A canvas is hidden until its chart is drawn, which it is when it comes near.
    await page.evaluate(() => document.querySelector('canvas')?.parentElement?.scrollIntoView());
    await page.locator('canvas').last().waitFor();
    const dragMs = await timeDrags(page);
    const pullMs = await timePulls(page);
    return { pictureMs, dragMs, pullMs, megabytes: await megabytes(browser) };
  });
}

const rows = option('rows', 1_000_000);
const runs = await repeatWithFile(
  { firstPort: FIRST_PORT, name: 'scores.csv', text: csvOf(rows), runs: option('runs', 5) },
  (address, file) => measure(`${address}en/calculators/threshold/#v=1&source=own`, file, rows),
);
const all = (pick: (run: Run) => number | readonly number[]) => runs.flatMap(pick);
const pictures = all((run) => run.pictureMs);
const drags = all((run) => run.dragMs);
const pulls = all((run) => run.pullMs);
const sizes = all((run) => run.megabytes);
say(`threshold with ${rows} rows, ${runs.length} runs`);
say(summary('reading to first picture', pictures, BUDGET.pictureMs));
say(summary('a drag of the threshold', drags, BUDGET.dragMs));
say(summary('a pull of its line', pulls, BUDGET.dragMs));
say(summary('memory of the page', sizes, BUDGET.megabytes, 'MB'));
