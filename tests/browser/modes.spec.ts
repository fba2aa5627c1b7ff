import { CALCULATORS, Calculator, DETAILED } from '../support/calculator.ts';
import { LESSON } from '../support/lesson.ts';
import { DESK, expect, test } from '../support/reader.ts';

const slug = LESSON;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: DESK });

  test('a lesson can be read whole, with its checks and their answers', async ({ page }) => {
    await page.goto(`en/lessons/${slug}/`);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('[data-article] h2').first()).toBeVisible();
    await expect(page.locator('[data-calculator] [data-sentence]').first()).toBeVisible();
    const answer = page.locator('[data-question] [data-answer]').first();
    await answer.locator('summary').first().click();
    await expect(answer).toHaveAttribute('open', '');
    const reveal = page.locator('[data-prediction] [data-reveal]').first();
    await reveal.locator('summary').first().click();
    await expect(reveal.locator(':scope > :not(summary)').first()).toBeVisible();
    await expect(page.locator('[data-js-only]:visible')).toHaveCount(0);
    await expect(page.locator('[data-margin-body]').first()).toBeVisible();
  });

  for (const { id } of DETAILED) {
    test(`${id} shows its example, says it in words, and tells why nothing moves`, async ({
      page,
    }) => {
      await page.goto(`en/calculators/${id}/`);
      const frame = page.locator(`[data-calculator="${id}"]`);
      await expect(frame.locator('[data-finding]')).toBeVisible();
      await expect(frame.locator('[data-sentence]')).toBeVisible();
      await expect(frame.locator('svg[data-picture]')).toBeVisible();
      await expect(frame.locator('table').first()).toBeVisible();
      await expect(frame.locator('noscript p')).toBeVisible();
    });
  }

  test('the language and every page can be reached', async ({ page }) => {
    await page.goto('en/');
    await page.locator('a[data-language-link]').first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  });
});

test.describe('with less motion', () => {
  test.use({ reducedMotion: 'reduce', viewport: DESK });

  test('nothing runs longer than the blink of an eye', async ({ page }) => {
    await page.goto(`en/lessons/${slug}/`);
    const long = await page.evaluate(() => {
      const seconds = (text: string) =>
        Math.max(
          ...text.split(',').map((part) => parseFloat(part) * (part.includes('ms') ? 0.001 : 1)),
        );
      return [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration, animationName } =
            getComputedStyle(element);
          const runs = animationName === 'none' ? 0 : seconds(animationDuration);
          return seconds(transitionDuration) > 0.02 || runs > 0.02;
        })
        .map((element) => element.outerHTML.slice(0, 80));
    });
    expect(long.slice(0, 5)).toEqual([]);
  });
});

test.describe('with colours of the system', () => {
  test.use({ forcedColors: 'active' });

  test('quantities still have their shapes, and controls their edges', async ({ page }) => {
    const entry = CALCULATORS.find(({ id }) => id === 'gap-ladder')!;
    const calculator = await Calculator.open(page, entry);
    const marks = await calculator.frame
      .locator('svg.mark path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
    expect(new Set(marks).size).toBeGreaterThanOrEqual(5);
    const border = await calculator.action('copy-link').evaluate((button) => {
      const { borderTopWidth, borderTopStyle } = getComputedStyle(button);
      return borderTopStyle === 'none' ? 0 : parseFloat(borderTopWidth);
    });
    expect(border).toBeGreaterThan(0);
  });
});

test.describe('on paper', () => {
  test('notes end their section, numbered as in the text, and go back after', async ({ page }) => {
    await page.goto(`en/lessons/${slug}/`);
    const order = () =>
      page
        .locator('[data-article] > *')
        .evaluateAll((parts) =>
          parts.map((part) => (part.matches('[data-margin], [data-note]') ? 'note' : part.tagName)),
        );
    const before = await order();
    expect(before).toContain('note');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printed = await order();
    const strays = printed.flatMap((part, index) => {
      const next = printed[index + 1];
      const isEnd = next === undefined || next === 'note' || next === 'H2' || next === 'SECTION';
      return part === 'note' && !isEnd ? [`${index}: before ${next}`] : [];
    });
    expect(strays).toEqual([]);
    const numbers = (selector: string) => page.locator(selector).allInnerTexts();
    const marks = await numbers('[data-article] sup');
    const notes = await page
      .locator('[data-note]')
      .evaluateAll((all) => all.map((note) => note.getAttribute('data-note') ?? ''));
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.map(Number)).toEqual(notes.map((_, index) => index + 1));
    expect(marks).toEqual(expect.arrayContaining(notes));
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await order()).toEqual(before);
    await expect(page.locator('[data-note]')).toHaveCount(0);
  });
});
