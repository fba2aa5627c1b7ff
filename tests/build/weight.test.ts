import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import budgets from '../../budgets.json' with { type: 'json' };
import { builtSite } from '../support/dist.ts';
import { LESSON, SLUGS } from '../support/lesson.ts';

const site = builtSite();

function htmlOf(locale: string, slug: string): string {
  const page = site.pages.find(({ file }) => file === `${locale}/lessons/${slug}/index.html`);
  if (page === undefined) throw new Error(`${locale}/lessons/${slug}/ is not built`);
  return page.html;
}

/** Words that are read on a page: not those of calculators, drawings, formulas and scripts. */
function wordsIn(html: string): number {
  const article = html.slice(html.indexOf('data-article'), html.lastIndexOf('</article>'));
  const text = article
    .replace(/<(astro-island|svg|math|script|template|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

// The lesson that stands for all has a limit for its whole load; see tests/walk.
describe.each(SLUGS.filter((slug) => slug !== LESSON))('the HTML of %s', (slug) => {
  // Korean joins particles to words, so that the English page counts for both.
  const thousands = wordsIn(htmlOf('en', slug)) / 1000;

  it.each(['en', 'ko'])('weighs no more than its words allow: %s', (locale) => {
    const weight = brotliCompressSync(htmlOf(locale, slug)).length / 1000;
    expect(weight).toBeLessThanOrEqual(budgets.lessons.htmlForEachThousandWords * thousands);
  });
});
