import { expect, it } from 'vitest';
import { bibtex, plainCitation } from './citation.ts';

const lesson = {
  slug: 'metrics',
  locale: 'en',
  title: 'Precision & recall: 100% of {it}',
  updated: new Date('2026-11-27'),
} as const;
const ADDRESS = 'https://notes.example/en/lessons/metrics/';

it('cites a lesson with its day and address, in either language', () => {
  expect(plainCitation(lesson, ADDRESS)).toBe(
    `Gapwise contributors. “Precision & recall: 100% of {it}.” Gapwise, 27 November 2026. ${ADDRESS}`,
  );
  expect(plainCitation({ ...lesson, locale: 'ko' }, ADDRESS)).toContain('2026년 11월 27일');
});

it('writes an entry that BibTeX reads', () => {
  const entry = bibtex(lesson, ADDRESS);
  expect(entry).toMatch(/^@misc\{gapwise-en-metrics,\n/);
  expect(entry).toContain('title        = {Precision \\& recall: 100\\% of \\{it\\}},');
  expect(entry).toContain('year         = {2026},\n  month        = nov,');
  expect(entry).toContain(`\\url{${ADDRESS}}`);
  // Each field but the last ends with a comma, and braces close.
  const unescaped = entry.replace(/\\[{}&%]/g, '');
  expect(unescaped.split('{').length).toBe(unescaped.split('}').length);
});

it('gives the two languages keys of their own', () => {
  expect(bibtex({ ...lesson, locale: 'ko' }, ADDRESS)).toMatch(/^@misc\{gapwise-ko-metrics,/);
});
