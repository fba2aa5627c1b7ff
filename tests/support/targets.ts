import type { Page } from '@playwright/test';

const LEAST_TARGET = 24;

/** What is too small to be pressed. Links inside a sentence are as high as its line, which WCAG 2.5.8 allows. */
export function tooSmall(page: Page): Promise<readonly string[]> {
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
