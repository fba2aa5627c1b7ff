import { LESSON } from '../support/lesson.ts';
import { DESK, expect, testOnSharedPage as test } from '../support/reader.ts';

test.use({ viewport: DESK });

const slug = LESSON;
const lesson = `en/lessons/${slug}/`;

test.describe('the place in a lesson', () => {
  test('is offered again, and nothing moves by itself', async ({ page }) => {
    await page.goto(lesson);
    await expect(page.locator('[data-resume]')).toBeHidden();
    const heading = page.locator('[data-article] h2[id]').nth(2);
    await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await page.waitForTimeout(900);
    await page.reload();
    await page.goto('en/about/');
    await page.goto(lesson);
    const offer = page.locator('[data-resume]');
    await expect(offer).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await offer.locator('[data-action="resume"]').click();
    await expect(heading).toBeInViewport();
    await expect(offer).toBeHidden();
  });

  test('is marked in the course map', async ({ page }) => {
    await page.goto(lesson);
    const heading = page.locator('[data-article] h2[id]').nth(1);
    const id = await heading.getAttribute('id');
    await heading.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const link = page.locator(`[data-course-map] a[href$="#${id}"]`).first();
    await expect(link).toHaveAttribute('aria-current', 'location');
  });
});

test.describe('with the keyboard', () => {
  test('the first stop is a link that skips to the text', async ({ page }) => {
    await page.goto(lesson);
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    await expect(focused).toHaveAttribute('href', /^#/);
    await expect(focused).toBeInViewport();
    const target = (await focused.getAttribute('href'))!.slice(1);
    await page.keyboard.press('Enter');
    await expect(page.locator(`#${target}`)).toBeInViewport();
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(
      (id) => document.getElementById(id)?.contains(document.activeElement) ?? false,
      target,
    );
    expect(isInside).toBe(true);
  });

  test('the focus can always be seen', async ({ page }) => {
    await page.goto('en/');
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      const style = await page.evaluate(() => {
        const visible = (element: Element | null): boolean => {
          if (element === null) return false;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
          return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
        };
        const active = document.activeElement;
        // A hidden radio shows its focus on its label.
        return {
          shown: visible(active) || visible(active?.closest('label') ?? null),
          tag: active?.outerHTML.slice(0, 80),
        };
      });
      expect(style.shown, style.tag).toBe(true);
    }
  });

  test('a card of a term opens on focus and closes with Escape', async ({ page }) => {
    await page.goto(lesson);
    const term = page.locator('a[data-card]').first();
    await term.focus();
    const card = page.locator('[data-reader-card]');
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(term).toBeFocused();
  });
});
