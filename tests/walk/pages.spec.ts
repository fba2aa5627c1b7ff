import type { Page } from '@playwright/test';
import { totalOf, weigh, type Weights } from '../../scripts/measure/weigh.ts';
import budgets from '../../budgets.json' with { type: 'json' };
import { violationsOf, violationsOfContent, violationsOfKinds } from '../support/axe.ts';
import { CALCULATORS, DETAILED } from '../support/calculator.ts';
import { builtSite } from '../support/dist.ts';
import { brokenFigures } from '../support/figures.ts';
import { LESSON, SLUGS } from '../support/lesson.ts';
import { sideways } from '../support/sideways.ts';
import { tooSmall } from '../support/targets.ts';
import {
  DESK,
  expect,
  NARROW,
  PHONE,
  testOnSharedPage as test,
  wakeAll,
} from '../support/reader.ts';

/**
 * Every page is opened once, and everything is asked of it that has to hold for all pages: errors,
 * weight, width, targets, and what axe finds. (Opening them again for each question took longer than
 * all other tests together.)
 */
const THOUSAND = 1000;
const site = builtSite();
const pages = site.pages
  .map(({ file }) => file)
  .filter((file) => !file.includes('404'))
  // Lessons take longest, and come first, so that none is left to one worker alone.
  .sort((a, b) => Number(b.includes('/lessons/')) - Number(a.includes('/lessons/')));

type Budget = (typeof budgets.pages)[keyof typeof budgets.pages];
const limits = new Map<string, Budget>(Object.entries(budgets.pages));
const inLanguage = (file: string) => file.replace(/^(en|ko)\//, '').replace(/index\.html$/, '');

/**
 * A calculator has two pages in two languages, made from the same parts. The embedded one is looked at
 * closely in one language and opened in the other; its own page, which has the house around it, is
 * weighed in one, and in the other it is where the reader's journey goes (browser/calculator-journey).
 * `npm run test:all` looks closely at all.
 */
const ALL = process.env['TEST_ALL'] === '1';
const order = new Map(CALCULATORS.map(({ id }, index) => [id, index]));
type Look = 'closely' | 'weighed' | 'opened' | 'elsewhere';

function lookAt(file: string): Look {
  const [, locale, kind, id = ''] = /^(en|ko)\/(embed|calculators)\/([^/]+)\//.exec(file) ?? [];
  const index = order.get(id);
  if (ALL || index === undefined) return 'closely';
  const isFirst = (locale === 'en') === (index % 2 === 0);
  if (kind === 'embed') return isFirst ? 'closely' : 'opened';
  if (isFirst) return 'elsewhere';
  return DETAILED.some((entry) => entry.id === id) ? 'closely' : 'weighed';
}

/** Pages that are neither a lesson nor a calculator, by their path without the language. */
const others = [...new Set(pages.map(inLanguage))].filter(
  (name) => !/^(lessons|embed|calculators)\/./.test(name),
);

const READ_IN_BOTH = /^(en|ko)\/(index|lessons\/)/;

/** Colours, and on a wide screen shapes, are the same in both languages. */
function isAskedForLooks(file: string): boolean {
  return ALL || file.startsWith('en/') || !READ_IN_BOTH.test(file);
}

/** Each lesson in both languages, each calculator and every other page in one, in one theme. */
function isReadByAxe(file: string): boolean {
  if (ALL || READ_IN_BOTH.test(file) || /^(en|ko)\/embed\//.test(file)) return true;
  const index = others.indexOf(inLanguage(file));
  return index >= 0 && file.startsWith(index % 2 === 0 ? 'en/' : 'ko/');
}

/**
 * What axe reads elsewhere, which takes it half of its time; in `npm run test:all` it reads the whole.
 * The course on one page repeats the lessons: there it reads the first, with all that stands around.
 * A lesson's calculators have pages of their own, and it meets them in the lesson's other language.
 */
const REPEATED = [
  '[data-course] > [data-lesson] ~ [data-lesson]',
  '[lang="en"] [data-article] [data-calculator]',
].join();

async function leaveOutRepeated(page: Page): Promise<void> {
  if (ALL) return;
  await page.locator(REPEATED).evaluateAll((parts) => {
    for (const part of parts) part.remove();
  });
}

// axe reads every node of a long lesson, which takes its time where two browsers share two cores.
test.describe.configure({ timeout: 240_000 });
// What a page weighs is what a first visit asks for.
test.use({ viewport: PHONE, isFirstVisit: true });

/** Words that are read on a page: not those of calculators, drawings, formulas and scripts. */
function wordsIn(html: string): number {
  const article = html.slice(html.indexOf('data-article'), html.lastIndexOf('</article>'));
  const text = article
    .replace(/<(astro-island|svg|math|script|template|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Korean joins particles to words, so that the English page counts for both. */
function thousandsOfWords(slug: string): number {
  const english = site.pages.find(({ file }) => file === `en/lessons/${slug}/index.html`);
  return wordsIn(english?.html ?? '') / THOUSAND;
}

interface Limit {
  readonly what: string;
  readonly weight: number;
  readonly limit: number;
}

/** What a page's weights have to keep to, in thousand bytes. */
function limitsOf({ first, all }: Weights, address: string, budget: Budget): readonly Limit[] {
  const own = [
    { what: `first ${JSON.stringify(first)}`, weight: totalOf(first), limit: budget.first },
    { what: `all ${JSON.stringify(all)}`, weight: totalOf(all), limit: budget.all },
  ];
  const slug = /\/lessons\/([^/]+)\/$/.exec(address)?.[1];
  const { withoutHtml, htmlForEachThousandWords } = budgets.lessons;
  const ofLesson =
    slug === undefined || slug === LESSON
      ? []
      : [
          { what: 'without HTML', weight: totalOf(first) - first.html, limit: withoutHtml },
          {
            what: 'HTML for each thousand words',
            weight: first.html / thousandsOfWords(slug),
            limit: htmlForEachThousandWords,
          },
        ];
  return [...own, ...ofLesson].map((limit) => ({ ...limit, weight: limit.weight / THOUSAND }));
}

async function expectWithin(page: Page, address: string, budget: Budget): Promise<void> {
  const isWithin = (weights: Weights) =>
    limitsOf(weights, address, budget).every(({ weight, limit }) => weight <= limit);
  const weights = await weigh(page, address, site, wakeAll, isWithin);
  for (const { what, weight, limit } of limitsOf(weights, address, budget)) {
    expect.soft(weight, `${address}: ${what}`).toBeLessThanOrEqual(limit);
  }
  // A chart that stands on the first screen, and no other, is part of the first load.
  if (address.includes('/lessons/')) expect.soft(weights.first.charts).toBe(0);
}

function violations(page: Page, file: string): Promise<readonly string[]> {
  if (ALL) return violationsOf(page);
  return isAskedForLooks(file) ? violationsOfKinds(page) : violationsOfContent(page);
}

/** Asks something of a page on which everything stands open that a reader can open. */
async function withDetailsOpen(page: Page, ask: () => Promise<void>): Promise<void> {
  await page.locator('details:not([open])').evaluateAll((closed) => {
    for (const details of closed) details.toggleAttribute('data-was-closed', true);
    for (const details of closed) details.toggleAttribute('open', true);
  });
  await ask();
  await page.locator('details[data-was-closed]').evaluateAll((opened) => {
    for (const details of opened) details.toggleAttribute('open', false);
  });
}

async function open(page: Page, file: string): Promise<void> {
  const address = file.replace(/index\.html$/, '');
  const budget = limits.get(inLanguage(file));
  if (budget !== undefined) {
    await expectWithin(page, address, budget);
    return;
  }
  await page.goto(address);
  await wakeAll(page);
}

async function lookClosely(page: Page, file: string): Promise<void> {
  await test.step('loads within its budget', () => open(page, file));
  await test.step('has targets that a finger can hit', async () => {
    expect.soft(await tooSmall(page)).toEqual([]);
  });
  await test.step('does not scroll sideways at 400% zoom, and cuts no figure in two', async () => {
    await page.setViewportSize(NARROW);
    await withDetailsOpen(page, async () => {
      expect.soft(await sideways(page)).toEqual([]);
      expect.soft(await brokenFigures(page)).toEqual([]);
    });
  });
  if (isAskedForLooks(file)) {
    await test.step('has targets that a pointer can hit', async () => {
      await page.setViewportSize(DESK);
      expect.soft(await tooSmall(page)).toEqual([]);
    });
  }
  await page.setViewportSize(PHONE);
  if (isReadByAxe(file)) {
    await test.step('keeps to WCAG 2.2 AA', async () => {
      await leaveOutRepeated(page);
      expect.soft(await violations(page, file)).toEqual([]);
    });
  }
}

/** The other language of a page that is looked at closely, opened after it. */
async function openTwin(page: Page, file: string): Promise<void> {
  const twin = file.replace(/^(en|ko)/, (locale) => (locale === 'en' ? 'ko' : 'en'));
  if (lookAt(twin) !== 'opened') return;
  await page.goto(twin.replace(/index\.html$/, ''));
  await expect(page.locator('astro-island[ssr]'), twin).toHaveCount(0);
}

for (const file of pages) {
  const look = lookAt(file);
  if (look === 'weighed') {
    test(`${file} loads within its budget`, ({ page }) => open(page, file));
  }
  if (look === 'closely') {
    test(`${file} loads, fits, and can be used by everyone`, async ({ page }) => {
      await lookClosely(page, file);
      await openTwin(page, file);
    });
  }
}

test('every lesson and calculator has a budget', () => {
  const wanted = [
    ...SLUGS.map((slug) => `lessons/${slug}/`),
    ...CALCULATORS.flatMap(({ id }) => [`calculators/${id}/`, `embed/${id}/`]),
  ];
  expect(Object.keys(budgets.pages)).toEqual(expect.arrayContaining(wanted));
});

test('an address that is not there says so in both languages', async ({ page, troubles }) => {
  await page.setViewportSize(DESK);
  const response = await page.goto('nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('a[href$="/en/"]').first()).toBeVisible();
  await expect(page.locator('a[href$="/ko/"]').first()).toBeVisible();
  expect(troubles.splice(0).every((trouble) => trouble.includes('404'))).toBe(true);
});

test('the entry offers both languages', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('a[data-locale="en"]').first()).toBeVisible();
  await expect(page.locator('a[data-locale="ko"]').first()).toBeVisible();
});
