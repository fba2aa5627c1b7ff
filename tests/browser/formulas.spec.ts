import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { SLUGS } from '../support/lesson.ts';
import { DESK, expect, testOnSharedPage as test } from '../support/reader.ts';

const KATEX = createRequire(import.meta.url).resolve('katex/dist/katex.css');
/** All of KaTeX's rules; the fonts are those of the page. */
const RULES = readFileSync(KATEX, 'utf8').replace(/@font-face\s*\{[^}]*\}/g, '');

test.use({ viewport: DESK });

/** A page has only the rules and signs of KaTeX that its formulas need: none may be missing. */
for (const slug of SLUGS) {
  test(`formulas of ${slug} stand as with all of KaTeX's rules`, async ({ page }) => {
    await page.goto(`en/lessons/${slug}/`);
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const { count, moved } = await page.evaluate((rules) => {
      const parts = [...document.querySelectorAll('.katex-html, .katex-html *')];
      const boxes = () =>
        parts.map((part) => {
          const { x, width, height } = part.getBoundingClientRect();
          return [x, width, height].map(Math.round).join();
        });
      const before = boxes();
      // Behind the order of the layers, and before whatever the site says of formulas itself.
      document.styleSheets[0]?.insertRule(`@layer base { ${rules} }`, 1);
      const after = boxes();
      const differ = parts.filter((_, at) => before[at] !== after[at]);
      return {
        count: parts.length,
        moved: differ.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 160)),
      };
    }, RULES);
    expect(count).toBeGreaterThan(0);
    expect(moved).toEqual([]);
  });
}
