/** `npm run measure [-- --runs=5] [-- --no-lighthouse]`: what pages weigh, and how they score. */
import { chromium, type Page } from '@playwright/test';
import budgets from '../../budgets.json' with { type: 'json' };
import { CHROMIUM_ARGS, ensureChromium } from '../setup/chromium.mjs';
import { DIST } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';
import { normalizeBase, serve } from '../site/server.mjs';
import { CATEGORIES, lighthouse } from './lighthouse.ts';
import { totalOf, weigh, type Weight } from './weigh.ts';

const FIRST_PORT = 4860;
const USUAL_RUNS = 5;
const PHONE = { width: 390, height: 844 };
/** One page of each kind. */
const KINDS = [
  'lessons/human-level-performance/',
  'calculators/confusion-matrix/',
  'embed/avoidable-bias/',
  '',
  'glossary/',
];

const runs = Number(/--runs=(\d+)/.exec(process.argv.join(' '))?.[1] ?? USUAL_RUNS);
const base = normalizeBase(process.env['BASE_PATH']);
const site = await serve({ root: DIST, base, port: FIRST_PORT });

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

async function printWeights(): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
  const heads = ['HTML', 'CSS', 'JS', 'fonts', 'other', 'all', 'charts'];
  say('Thousand bytes, brotli. First line: not scrolled; second: with every calculator running.\n');
  say(`${''.padEnd(48)}${heads.map((head) => head.padStart(7)).join('')}`);
  for (const path of Object.keys(budgets.pages)) {
    for (const locale of ['en', 'ko']) {
      const page = await browser.newPage({ viewport: PHONE });
      const address = `${site.address}${locale}/${path}`;
      const { first, all } = await weigh(page, address, { root: DIST, base }, wakeAll);
      say(row(`${locale}/${path}`, first));
      if (totalOf(all) + all.charts !== totalOf(first) + first.charts) say(row('', all));
      await page.close();
    }
  }
  await browser.close();
}

function printScores(): void {
  say(`\nLighthouse on a phone, ${runs} runs: median (least to most)\n`);
  say(`${''.padEnd(48)}${CATEGORIES.map((name) => name.padStart(18)).join('')}`);
  for (const path of KINDS) {
    const scores = lighthouse(`${site.address}en/${path}`, runs);
    const cells = CATEGORIES.map((name) => {
      const { median, least, most } = scores[name];
      return `${median} (${least}–${most})`.padStart(18);
    });
    say(`${`en/${path}`.padEnd(48)}${cells.join('')}`);
  }
}

await printWeights();
if (!process.argv.includes('--no-lighthouse')) printScores();
await site.close();
