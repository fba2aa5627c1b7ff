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

  await searchInDialog(browser, folder);

  await browser.open(folder.address('ko/search/'));
  await browser.type('[data-search-field]', '사람을 넘어선 뒤');
  const found = `[data-search-list] a.found[href*="${LESSON}"]`;
  await until(browser, 'a place', `document.querySelector('${found}') !== null`);
  await browser.click(found);
  await until(browser, 'its page', `location.pathname.includes('/ko/lessons/${LESSON}/')`);
  await until(browser, 'its text', 'document.querySelectorAll("[data-article] h2[id]").length > 4');
}

const DIALOG = '[data-search-dialog]';
const ANSWERS = `${DIALOG}[open] [role="option"]`;
const asked = (query: string) =>
  `[...document.querySelectorAll('${ANSWERS} mark')].some(({ textContent }) => textContent.replaceAll(' ', '') === '${query}')`;

/** Without a last Enter, which would open the first answer. */
function write(browser: Driver, query: string): Promise<unknown> {
  const field = `document.querySelector('${DIALOG} input')`;
  const input = 'new InputEvent("input", { bubbles: true })';
  return browser.ask(`(${field}.value = '${query}', ${field}.dispatchEvent(${input}))`);
}

async function searchInDialog(browser: Driver, folder: OpenFolder): Promise<void> {
  const isOpen = `document.querySelector('${DIALOG}[open]') !== null`;
  const field = `${DIALOG} input`;
  await browser.open(folder.address('ko/calculators/avoidable-bias/'));
  await browser.press('a[href]', '/');
  await until(browser, 'a dialog', isOpen);
  // What stands in code alone comes from a file of its own.
  for (const query of ['데이터불일치', 'sklearn']) {
    await write(browser, query);
    await until(browser, query, asked(query));
  }
  await browser.press(field, 'Escape');
  await until(browser, 'closed', `!(${isOpen})`);
  await browser.press('a[href]', '/');
  await write(browser, '인간수준성능과');
  await until(browser, 'answers', asked('인간수준성능과'));
  await browser.press(field, 'ArrowDown');
  await until(
    browser,
    'one chosen',
    `document.querySelector('${ANSWERS}[aria-selected="true"]') !== null`,
  );
  await browser.press(field, 'Enter');
  await until(
    browser,
    'in the folder',
    `location.pathname.endsWith('/ko/lessons/${LESSON}/index.html')`,
  );
}
