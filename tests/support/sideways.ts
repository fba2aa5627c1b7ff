import type { Page } from '@playwright/test';

/** What makes a page scroll sideways: the first few elements; none where it does not. */
export function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement),
    );
    return [
      'the page is wider than the screen',
      ...wide.map((e) => e.outerHTML.slice(0, 90)),
    ].slice(0, 4);
  });
}
