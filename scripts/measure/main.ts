/**
 * `npm run measure [-- --runs=5] [-- --no-lighthouse] [-- --no-weights] [-- --budgets]`: what pages weigh,
 * and how they score. With `--budgets`, what each page weighs now, and a little more, becomes its budget.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import budgets from '../../budgets.json' with { type: 'json' };
import { CHROMIUM_ARGS, ensureChromium } from '../setup/chromium.mjs';
import { DIST, ROOT } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';
import { normalizeBase } from '../site/server.mjs';
import { CATEGORIES, lighthouse } from './lighthouse/scores.ts';
import { option, serveSite } from './timing.ts';
import { totalOf, weigh, type Weight } from './weigh.ts';

const FIRST_PORT = 4860;
const PHONE = { width: 390, height: 844 };
/** One page of each kind. */
const KINDS = [
  'lessons/human-level-performance/',
  'calculators/confusion-matrix/',
  'embed/avoidable-bias/',
  '',
  'glossary/',
];

const runs = option('runs', 5);
const base = normalizeBase(process.env['BASE_PATH']);
const site = await serveSite(FIRST_PORT);

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(7);
}

function row(name: string, weight: Weight): string {
  const { html, css, js, fonts, other, charts } = weight;
  const parts = [html, css, js, fonts, other, totalOf(weight), charts].map(kilobytes);
  return `${name.padEnd(48)}${parts.join('')}`;
}

async function wakeAll(page: Page): Promise<void> {
  for (const island of await page.locator('astro-island').all()) {
    await island.locator(':scope > *').first().scrollIntoViewIfNeeded();
  }
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
}

interface Budget {
  first: number;
  all: number;
}

/** Thousand bytes that a page may grow by before somebody looks why. */
const ROOM = 2;
/** Its budget is a promise, not a measurement. */
const PROMISED = 'lessons/human-level-performance/';

const weightOf = (weight: Weight) => Math.ceil(totalOf(weight) / 1000) + ROOM;

/** Every kind of page that is built, in the order of the budgets, new ones at the end. */
function pathsToWeigh(): readonly string[] {
  const { lessons, calculators } = built();
  const wanted = [
    ...lessons.map((slug) => `lessons/${slug}/`),
    ...calculators.flatMap((id) => [`calculators/${id}/`, `embed/${id}/`]),
  ];
  return [...new Set([...Object.keys(budgets.pages), ...wanted])];
}

function built() {
  const names = (folder: string) =>
    readdirSync(join(DIST, 'en', folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  return { lessons: names('lessons'), calculators: names('calculators') };
}

function writeBudgets(measured: ReadonlyMap<string, Budget>): void {
  const pages: Record<string, Budget> = { ...budgets.pages };
  for (const [path, budget] of measured) if (path !== PROMISED) pages[path] = budget;
  const text = JSON.stringify({ ...budgets, pages }, null, 2);
  writeFileSync(join(ROOT, 'budgets.json'), `${text}\n`);
}

async function printWeights(): Promise<void> {
  const measured = new Map<string, Budget>();
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  const heads = ['HTML', 'CSS', 'JS', 'fonts', 'other', 'all', 'charts'];
  say('Thousand bytes, brotli. First line: not scrolled; second: with every calculator running.\n');
  say(`${''.padEnd(48)}${heads.map((head) => head.padStart(7)).join('')}`);
  for (const path of pathsToWeigh()) {
    for (const locale of ['en', 'ko']) {
      const page = await browser.newPage({ viewport: PHONE });
      const address = `${site.address}${locale}/${path}`;
      const { first, all } = await weigh(page, address, { root: DIST, base }, wakeAll);
      say(row(`${locale}/${path}`, first));
      if (totalOf(all) + all.charts !== totalOf(first) + first.charts) say(row('', all));
      await page.close();
      const before = measured.get(path) ?? { first: 0, all: 0 };
      measured.set(path, {
        first: Math.max(before.first, weightOf(first)),
        all: Math.max(before.all, weightOf(all)),
      });
    }
  }
  await browser.close();
  if (process.argv.includes('--budgets')) writeBudgets(measured);
}

async function printScores(): Promise<void> {
  say(`\nLighthouse on a phone, ${runs} runs: median (least to most)\n`);
  say(`${''.padEnd(48)}${CATEGORIES.map((name) => name.padStart(18)).join('')}`);
  for (const path of KINDS) {
    const scores = await lighthouse(`${site.address}en/${path}`, runs);
    const cells = CATEGORIES.map((name) => {
      const { median, least, most } = scores[name];
      return `${median} (${least}–${most})`.padStart(18);
    });
    say(`${`en/${path}`.padEnd(48)}${cells.join('')}`);
  }
}

if (!process.argv.includes('--no-weights')) await printWeights();
if (!process.argv.includes('--no-lighthouse')) await printScores();
await site.close();
