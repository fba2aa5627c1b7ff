import type { Page } from '@playwright/test';

/** Figures that a line break cuts in two, such as "0.0" and "084", each with the text around it. */
export function brokenFigures(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const NOT_READ = 'svg, script, style, textarea, pre, .visually-hidden, .katex';
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const words = text.textContent ?? '';
      if (text.parentElement?.closest(NOT_READ)) continue;
      for (const { 0: figure, index } of words.matchAll(/\d[\d.,]*\d%?/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + figure.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(`${figure} in "${words.trim().slice(0, 60)}"`);
      }
    }
    return broken.slice(0, 5);
  });
}
