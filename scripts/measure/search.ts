/**
 * `npm run measure:search [-- --slow=4]`: what a first query downloads, and how long after the last
 * key its first result stands there, on a processor slowed down.
 */
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, ensureChromium } from '../setup/chromium.mjs';
import { DIST } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';
import { weighLibrary } from './library.ts';
import { option, serveSite } from './timing.ts';

const FIRST_PORT = 4910;
const WANTED_MS = 300;
const QUERIES = {
  en: ['precision', 'human-level', 'dev set', 'Bayes error', 'classifiers'],
  ko: ['정밀', '데이터불일치', 'F1 점수', '편향을', 'precision'],
} as const;

const slow = option('slow', 4);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** From the last key until the next frame with a result, in the page itself. */
function timeQuery(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('[data-search-field]');
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    if (field === null) return Infinity;
    field.value = '';
    field.dispatchEvent(new InputEvent('input'));
    await frame();
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
    do await frame();
    while (document.querySelector('[data-search-dialog] [role="option"]') === null);
    return performance.now() - start;
  }, query);
}

const site = await serveSite(FIRST_PORT);
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
try {
  say(`A processor ${slow} times slower. First result wanted within ${WANTED_MS} ms.\n`);
  for (const [locale, queries] of Object.entries(QUERIES)) {
    const { code, first, drawer, rest } = weighLibrary(DIST, locale);
    const sizes = [code, first, drawer, code + first + drawer, rest].map(kilobytes);
    say(
      `${locale}: code ${sizes[0]} + texts ${sizes[1]} + at most ${sizes[2]} = ${sizes[3]} kB; ` +
        `the rest, where a reader asks, ${sizes[4]} kB`,
    );
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
    await page.goto(`${site.address}${locale}/about/`);
    await page.keyboard.press('/');
    await page.locator('[data-search-field]').waitFor();
    say(
      `${'first query, texts not loaded yet'.padEnd(36)}${(await timeQuery(page, '1')).toFixed(0)} ms`,
    );
    for (const query of queries) {
      say(`${query.padEnd(36)}${(await timeQuery(page, query)).toFixed(0)} ms`);
    }
    await page.close();
  }
} finally {
  await browser.close();
  await site.close();
}
