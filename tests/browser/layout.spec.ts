import type { Page } from '@playwright/test';
import { CALCULATORS, DETAILED } from '../support/calculator.ts';
import { SLUGS } from '../support/lesson.ts';
import { DESK, expect, NARROW, PHONE, test, wakeAll } from '../support/reader.ts';

const MOST_SHIFT = 0.01;
const LEAST_TARGET = 24;

const LOCALES = ['en', 'ko'];
const PAGES = [
  '',
  'lessons/',
  'calculators/',
  'glossary/',
  'references/',
  'about/',
  ...SLUGS.map((slug) => `lessons/${slug}/`),
  ...CALCULATORS.map(({ id }) => `calculators/${id}/`),
];

// Some tests visit every page.
test.describe.configure({ timeout: 240_000 });

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const step = innerHeight * 0.8;
    for (let y = 0; y < document.documentElement.scrollHeight; y += step) {
      scrollTo(0, y);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  });
}

test.describe('nothing moves while it loads', () => {
  for (const [name, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
    for (const path of [
      `lessons/${SLUGS[0]}/`,
      ...DETAILED.map(({ id }) => `calculators/${id}/`),
    ]) {
      test(`${path} on a ${name}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.addInitScript(() => {
          const state = window as unknown as { shift: number; moved: string[] };
          state.shift = 0;
          state.moved = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              const shift = entry as unknown as {
                value: number;
                hadRecentInput: boolean;
                sources: { node: Node | null }[];
              };
              if (shift.hadRecentInput) continue;
              state.shift += shift.value;
              state.moved.push(
                ...shift.sources.map(({ node }) =>
                  node instanceof Element ? node.outerHTML.slice(0, 80) : String(node?.textContent),
                ),
              );
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await page.goto(`en/${path}`);
        await scrollThrough(page);
        const { shift, moved } = await page.evaluate(() => {
          const state = window as unknown as { shift: number; moved: string[] };
          return { shift: state.shift, moved: state.moved };
        });
        expect(shift, moved.join('\n')).toBeLessThan(MOST_SHIFT);
      });
    }
  }
});

test.describe('at 400% zoom', () => {
  test.use({ viewport: NARROW });
  for (const locale of LOCALES) {
    test(`no page of /${locale}/ scrolls sideways`, async ({ page }) => {
      const wide: string[] = [];
      for (const path of PAGES) {
        await page.goto(`${locale}/${path}`);
        await wakeAll(page);
        const over = await page.evaluate(() => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return null;
          const scrolls = (element: Element | null): boolean =>
            element !== null &&
            element !== document.body &&
            (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
          return [...document.body.querySelectorAll('*')]
            .filter((e) => e.getBoundingClientRect().right > width + 1 && !scrolls(e.parentElement))
            .slice(0, 3)
            .map((e) => e.outerHTML.slice(0, 90));
        });
        if (over !== null) wide.push(`${locale}/${path}: ${over.join(' | ')}`);
      }
      expect(wide).toEqual([]);
    });
  }
});

test.describe('what is to be pressed', () => {
  for (const [name, viewport] of Object.entries({ phone: PHONE, desk: DESK })) {
    test(`is at least ${LEAST_TARGET} pixels in size on a ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      const small: string[] = [];
      for (const path of PAGES) {
        await page.goto(`en/${path}`);
        await wakeAll(page);
        small.push(...(await tooSmall(page)).map((target) => `${path}: ${target}`));
      }
      expect([...new Set(small)]).toEqual([]);
    });
  }
});

/** Links inside a sentence are as high as its line, which WCAG 2.5.8 allows. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const inSentence = (element: Element) =>
      element.tagName === 'A' &&
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent.trim() ?? '') !== element.textContent.trim();
    return [...document.querySelectorAll('a[href], button, input, select, summary, textarea')]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !inSentence(element),
      )
      .map((element) => {
        // A hidden radio is pressed through its label.
        const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null;
        const boxes = [element, label].flatMap((e) =>
          e === null ? [] : [e.getBoundingClientRect()],
        );
        const width = Math.max(...boxes.map((box) => box.width));
        const height = Math.max(...boxes.map((box) => box.height));
        return { element, width, height };
      })
      .filter(({ width, height }) => width > 1 && (width < least - 0.5 || height < least - 0.5))
      .map(
        ({ element, width, height }) =>
          `${width.toFixed(0)}×${height.toFixed(0)} ${element.outerHTML.slice(0, 110)}`,
      );
  }, LEAST_TARGET);
}
