import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/dist.ts';

const site = builtSite();
const ALL = process.env['TEST_ALL'] === '1';
/** Astro writes this before the first island of a page, wherever that stands. */
const ISLAND_STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';
const validator = new HtmlValidate(new FileSystemConfigLoader());

/**
 * The course on one page and the cards for review repeat the lessons, and a calculator's own page its
 * embedded one: they are read in one language.
 */
const REPEATS = /^ko\/(print|review|calculators\/[^/]+)\//;
const read = site.pages.filter(({ file }) => ALL || !REPEATS.test(file));

describe('HTML', () => {
  it.each(read.map(({ file, html }) => [file, html]))('%s is valid', async (file, html) => {
    const report = await validator.validateString(html.replace(ISLAND_STYLE, ''), file);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  it.each(site.pages.map(({ file, html }) => [file, html]))(
    '%s draws each formula beside its MathML, not within',
    (_file, html) => {
      const drawn = html.split('class="katex-html"').length;
      expect(html.split('</math></span><span class="katex-html"').length).toBe(drawn);
    },
  );
});
