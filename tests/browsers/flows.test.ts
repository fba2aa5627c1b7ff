import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALCULATORS } from '../../src/calculators/index.ts';
import { dataValue } from '../../src/calculators/results.ts';
import { encode } from '../../src/params/codec.ts';
import { defaultsOf, type AnyValues } from '../../src/params/table.ts';
import { DIST } from '../../scripts/setup/paths.mjs';
import { serve } from '../../scripts/site/server.mjs';
import { openChromium } from './drivers/chromium.ts';
import { until, type Driver } from './drivers/driver.ts';
import { openFirefox } from './drivers/firefox.ts';
import { openWebKit } from './drivers/webkit.ts';
import { keepServed, noteServed } from './served.ts';

const entry = CALCULATORS.find(({ id }) => id === 'avoidable-bias')!;
const FRAME = `[data-calculator="${entry.id}"]`;
const LESSON = 'lessons/human-level-performance/';

let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  site = await serve({
    root: DIST,
    base: process.env['BASE_PATH'],
    port: 4850,
    onFile: noteServed,
  });
});

afterAll(async () => {
  await site.close();
  keepServed();
});

function valueOf(quantity: string): string {
  return `document.querySelector('${FRAME} data[data-quantity="${quantity}"]').getAttribute('value')`;
}

/** Waits until the calculator shows the results of some inputs, to the last digit. */
async function shows(browser: Driver, changed: AnyValues): Promise<void> {
  const results = entry.results({ ...defaultsOf(entry.params), ...changed });
  for (const [name, value] of Object.entries(results)) {
    await until(browser, `${name} ${String(value)}`, `${valueOf(name)} === '${dataValue(value)}'`);
  }
}

async function openCalculator(browser: Driver, state = '', id = entry.id): Promise<void> {
  // A fragment alone would not load the page again.
  await browser.open('about:blank');
  await browser.open(`${site.address}en/calculators/${id}/${state}`);
  const frame = `[data-calculator="${id}"]`;
  const runs = `!document.querySelector('${frame}').closest('astro-island').hasAttribute('ssr')`;
  await until(browser, 'running', runs);
}

/** A stored training run, and where the same run in the page shows its errors. */
const TRAINED = [
  ['end-to-end-lab', { pairs: '50' }, 'seed-end-to-end-errors', 'live-end-to-end-errors'],
  ['mismatch-lab', {}, 'seed-dev-errors', 'live-dev-errors'],
] as const;

/** What a reader does in Chromium is tried in more detail in tests/browser, but for the training. */
const ELSEWHERE = process.env['TEST_FLOWS'] === 'all' ? [] : ['Chromium'];

describe.each([
  ['Chromium', openChromium],
  ['Firefox', openFirefox],
  ['WebKit', openWebKit],
] as const)('in %s a reader', (name, openBrowser) => {
  let browser: Driver;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  it.each(TRAINED)(
    'trains in %s what is stored, to the last error',
    async (id, changed, stored, live) => {
      const lab = CALCULATORS.find((one) => one.id === id)!;
      const values = { ...defaultsOf(lab.params), ...changed };
      await openCalculator(browser, `#${encode(lab.params, values)}`, id);
      const frame = `[data-calculator="${id}"]`;
      const shown = (name: string) =>
        `document.querySelector('${frame} data[data-quantity="${name}"]')?.getAttribute('value')`;
      const value = dataValue(lab.results(values)[stored]);
      await until(browser, 'stored', `${shown(stored)} === '${value}'`);
      await browser.click(`${frame} [data-action="train"]`);
      await until(browser, 'trained', `${shown(live)} !== undefined`);
      expect(await browser.ask(shown(live))).toBe(value);
    },
  );

  if (ELSEWHERE.includes(name)) return;

  it('reads a lesson: headings, formulas and calculators are there, and nothing is wider', async () => {
    await browser.open(`${site.address}en/${LESSON}`);
    const headings = await browser.ask('document.querySelectorAll("[data-article] h2[id]").length');
    expect(headings).toBeGreaterThanOrEqual(5);
    expect(await browser.ask('document.querySelectorAll(".katex").length')).toBeGreaterThan(10);
    expect(
      await browser.ask('document.querySelector(".katex").getBoundingClientRect().height'),
    ).toBeGreaterThan(5);
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await browser.ask(overflow)).toBeLessThanOrEqual(0);
  });

  it('calculates: types a number, takes it back', async () => {
    await openCalculator(browser);
    await shows(browser, {});
    await browser.type(`${FRAME} input[name="human"]`, '7.5');
    await shows(browser, { human: 7.5 });
    await browser.click(`${FRAME} [data-action="undo"]`);
    await shows(browser, {});
  });

  it('uses a slider by keyboard', async () => {
    await openCalculator(browser);
    await browser.press(`${FRAME} [data-slider="train"]`, 'ArrowRight');
    await shows(browser, { train: 8.1 });
    await browser.press(`${FRAME} [data-slider="train"]`, 'PageUp');
    await shows(browser, { train: 9.1 });
    await browser.press(`${FRAME} [data-slider="train"]`, 'Home');
    await shows(browser, { train: 0 });
  });

  it('opens a link, and finds the numbers in the address', async () => {
    await openCalculator(browser, '#v=1&human=2&dev=12');
    await shows(browser, { human: 2, dev: 12 });
    await browser.type(`${FRAME} input[name="train"]`, '5');
    const link = encode(entry.params, { ...defaultsOf(entry.params), human: 2, train: 5, dev: 12 });
    await until(browser, 'in the address', `location.hash === '#${link}'`);
  });

  it('chooses a theme that stays', async () => {
    await browser.open(`${site.address}en/`);
    await browser.click('[data-theme-switch] label:has(input[value="dark"])');
    await until(browser, 'dark', 'document.documentElement.dataset.theme === "dark"');
    await browser.open(`${site.address}en/about/`);
    await until(browser, 'dark', 'document.documentElement.dataset.theme === "dark"');
    const paper = 'getComputedStyle(document.body).backgroundColor';
    const dark = await browser.ask(paper);
    await browser.click('[data-theme-switch] label:has(input[value="light"])');
    await until(browser, 'light', `${paper} !== ${JSON.stringify(dark)}`);
  });

  it('changes the language and keeps the numbers', async () => {
    await openCalculator(browser, '#v=1&human=3');
    await browser.click('a[data-language-link]');
    await until(browser, 'in Korean', 'document.documentElement.lang === "ko"');
    expect(await browser.address()).toContain(`/ko/calculators/${entry.id}/`);
    await shows(browser, { human: 3 });
  });

  it('opens the card of a term and closes it with Escape', async () => {
    await browser.open(`${site.address}en/${LESSON}`);
    await until(browser, 'scripted', 'document.documentElement.hasAttribute("data-js")');
    await until(
      browser,
      'open',
      '(document.querySelector("a[data-card]").blur(), document.querySelector("a[data-card]").focus(), document.querySelector("[data-reader-card]") !== null)',
    );
    await browser.press('a[data-card]', 'Escape');
    await until(browser, 'closed', 'document.querySelector("[data-reader-card]") === null');
  });
});
