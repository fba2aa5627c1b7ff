import { CALCULATORS } from '../../src/calculators/index.ts';
import { dataValue } from '../../src/calculators/results.ts';
import { encode } from '../../src/params/codec.ts';
import { defaultsOf } from '../../src/params/table.ts';
import type { OpenFolder } from '../support/folder.ts';
import { LESSON } from '../support/lesson.ts';
import { until, type Driver } from './drivers/driver.ts';

const LAB = CALCULATORS.find(({ id }) => id === 'end-to-end-lab')!;
const PAIRS = { ...defaultsOf(LAB.params), pairs: '50' };

const valueIn = (id: string, quantity: string) =>
  `document.querySelector('[data-calculator="${id}"] data[data-quantity="${quantity}"]')?.getAttribute('value')`;

const RUNNING = 'document.querySelector("astro-island[ssr]") === null';

/** A reader opens the folder: every step waits for what that reader sees. */
export async function readFolder(browser: Driver, folder: OpenFolder): Promise<void> {
  await browser.open(folder.address(''));
  await until(browser, 'the door', 'document.querySelectorAll("a[data-locale]").length === 2');
  await browser.open(folder.address(`en/lessons/${LESSON}/`));
  await until(browser, 'a lesson', 'document.querySelectorAll("[data-article] h2[id]").length > 4');
  const fonts =
    '[...document.fonts].some(({ family, status }) => /KaTeX/.test(family) && status === "loaded")';
  await until(browser, 'fonts of formulas', fonts);

  const bias = valueIn('avoidable-bias', 'avoidable-bias');
  await browser.open(folder.address('en/calculators/avoidable-bias/#v=1&human=2'));
  await until(browser, 'running', RUNNING);
  await until(browser, 'the number of the link', `${bias} === '0.06'`);
  await browser.type('[data-calculator="avoidable-bias"] input[name="human"]', '3');
  await until(browser, 'the number typed', `${bias} === '0.05'`);
  await until(browser, 'in the address', `location.hash === '#v=1&human=3'`);
  await browser.click('[data-theme-switch] label:has(input[value="dark"])');
  await until(browser, 'dark', 'document.documentElement.dataset.theme === "dark"');
  await browser.click('a[data-language-link]');
  await until(browser, 'in Korean', 'document.documentElement.lang === "ko"');
  await until(browser, 'the same number', `${bias} === '0.05'`);

  await browser.open(folder.address(`en/calculators/${LAB.id}/#${encode(LAB.params, PAIRS)}`));
  await until(browser, 'running', RUNNING);
  const trained = dataValue(LAB.results(PAIRS)['seed-end-to-end-errors']);
  await browser.click(`[data-calculator="${LAB.id}"] [data-action="train"]`);
  await until(
    browser,
    'trained in a worker',
    `${valueIn(LAB.id, 'live-end-to-end-errors')} === '${trained}'`,
  );

  await browser.open(folder.address('ko/search/'));
  await browser.type('[data-search-field]', '사람을 넘어선 뒤');
  const found = `[data-search-list] a.found[href*="${LESSON}"]`;
  await until(browser, 'a place', `document.querySelector('${found}') !== null`);
  await browser.click(found);
  await until(browser, 'its page', `location.pathname.includes('/ko/lessons/${LESSON}/')`);
  await until(browser, 'its text', 'document.querySelectorAll("[data-article] h2[id]").length > 4');
}
