import type { Page } from '@playwright/test';
import { DETAILED } from '../support/calculator.ts';
import { LESSON } from '../support/lesson.ts';
import { DESK, expect, PHONE, test } from '../support/reader.ts';

const MOST_SHIFT = 0.01;

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
    for (const path of [`lessons/${LESSON}/`, ...DETAILED.map(({ id }) => `calculators/${id}/`)]) {
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
