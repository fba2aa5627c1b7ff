import { expect, it } from 'vitest';
import { CALCULATORS } from '../calculators/index.ts';
import { llmsText, rootLlmsText } from './llms.ts';

const place = { base: '/notes', absolute: (path: string) => `https://x.example${path}` };
const lessons = [{ slug: 'metrics', title: 'Metrics', description: 'One number.' }];

it('follows llmstxt.org: a title, a quotation, text, and sections of links', () => {
  const text = llmsText('ko', lessons, place);
  expect(text).toMatch(/^# Gapwise\n\n> .+\n\n/);
  expect(text.match(/^# /gm)).toHaveLength(1);
  const [, ...sections] = text.split(/^## /m);
  for (const section of sections) {
    const [, ...items] = section
      .trim()
      .split('\n')
      .filter((line) => line !== '');
    for (const item of items)
      expect(item).toMatch(/^- \[.+\]\(https:\/\/x\.example\/notes\/.+\): .+/);
  }
});

it('leads to every lesson as Markdown and every calculator by its names', () => {
  const text = llmsText('ko', lessons, place);
  expect(text).toContain('(https://x.example/notes/ko/lessons/metrics.md): One number.');
  for (const { id } of CALCULATORS)
    expect(text).toContain(`/notes/ko/calculators/${id}/schema.json`);
});

it('lists the lessons of both languages at the root', () => {
  const text = rootLlmsText({ en: lessons, ko: lessons }, place);
  for (const locale of ['en', 'ko']) {
    expect(text).toContain(`/notes/${locale}/lessons/metrics.md`);
    expect(text).toContain(`/notes/${locale}/llms.txt`);
  }
});
