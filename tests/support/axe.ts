import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What takes long and finds nothing: the drawn copy of a formula is hidden from assistive technology
 * and wears colours that have a test of their own; only faults are asked for; and style sheets are not
 * fetched a second time for the one rule that reads them (tests/style looks for a locked orientation).
 */
const DRAWN_FORMULA = '.katex-html';
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules that need to know what lies over what, which is more than half of the work. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const OF_LOOKS = [...OF_COLOURS, 'target-size'];

/** axe in the page itself, which holds no frame from elsewhere; once there, it stays until the page goes. */
async function analyze(page: Page, options: axe.RunOptions): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(`${source};0`);
  const run: axe.RunOptions = { ...options, resultTypes: ['violations'], preload: false };
  return page.evaluate(
    async ({ exclude, run: asked }) => {
      const here = (window as unknown as { readonly axe: typeof axe }).axe;
      const { violations } = await here.run({ exclude: [exclude] }, asked);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary = '' }) => {
          const fix = failureSummary.replace(/\s+/g, ' ').slice(0, 200);
          return `${id}: ${html.slice(0, 140)} ${fix}`;
        }),
      );
    },
    { exclude: DRAWN_FORMULA, run },
  );
}

const withoutLooks = {
  runOnly: STANDARDS,
  rules: Object.fromEntries(OF_LOOKS.map((rule) => [rule, { enabled: false }])),
};

/** What axe finds against WCAG 2.2 AA: rule, and the elements that break it. */
export function violationsOf(page: Page): Promise<readonly string[]> {
  return analyze(page, { runOnly: STANDARDS });
}

/** What of it has nothing to do with colours and places, which are the same in both languages. */
export function violationsOfContent(page: Page): Promise<readonly string[]> {
  return analyze(page, withoutLooks);
}

/**
 * The same as `violationsOf` in half of the time, on a page that is not used any more: of texts that look
 * alike on alike grounds, the rules of colours read the first. The room around targets, of which parts are
 * missing then, is left to targets.ts, which asks for more.
 */
export async function violationsOfKinds(page: Page): Promise<readonly string[]> {
  const content = await violationsOfContent(page);
  await keepOneOfEachLook(page);
  return [...content, ...(await analyze(page, { runOnly: OF_COLOURS }))];
}

/** Takes away every part of a page all of whose texts look like others before them. */
function keepOneOfEachLook(page: Page): Promise<void> {
  return page.evaluate(() => {
    const STYLES = [
      'color',
      'background',
      'opacity',
      'font-size',
      'font-weight',
      'text-decoration',
      'filter',
      'mix-blend-mode',
      'position',
      'visibility',
    ];
    const seen = new Set<string>();
    const chains = new Map<Element | null, number>();
    const known = new Map<string, number>();
    const hasText = (element: Element) =>
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    /** Parts without a text, such as a bar, may lie under the text beside them. */
    const grounds = (element: Element) =>
      [...element.children]
        .filter((child) => (child.textContent ?? '').trim() === '')
        .map((child) => child.localName + (child.getAttribute('class') ?? ''))
        .join();
    const kept = new Set<Element>();
    for (const element of document.querySelectorAll('body, body *')) {
      const style = getComputedStyle(element);
      const own = STYLES.map((name) => style.getPropertyValue(name));
      const above = chains.get(element.parentElement) ?? 0;
      const look = [above, element.localName, grounds(element), ...own].join('|');
      const chain = known.get(look) ?? known.size + 1;
      known.set(look, chain);
      chains.set(element, chain);
      if (!hasText(element) || seen.has(look)) continue;
      seen.add(look);
      for (let up: Element | null = element; up !== null; up = up.parentElement) kept.add(up);
    }
    const repeated = [...document.querySelectorAll('body *')].filter(
      (element) => !kept.has(element) && (element.textContent ?? '').trim() !== '',
    );
    for (const element of repeated) element.remove();
  });
}
