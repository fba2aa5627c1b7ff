import { describe, expect, it } from 'vitest';
import { ankiFile } from './anki.ts';
import type { ReviewCard } from './cards.ts';
import type { QuestionData } from './schemas.ts';

const place = {
  section: 'metrics/one-number',
  lessonSlug: 'metrics',
  lessonTitle: 'Metrics',
  sectionTitle: 'One number',
};
const asked = { section: 'one-number', question: 'Which *one*?' };
const options = [
  { id: 'a', text: 'A "quoted"', reason: 'Yes.' },
  { id: 'b', text: 'B\twith a tab', reason: 'No.' },
];

function rowsOf(question: QuestionData): readonly (readonly string[])[] {
  const card: ReviewCard = {
    ...place,
    id: `metrics/${question.id}`,
    kind: 'question',
    question,
    number: 1,
  };
  return rows(ankiFile([card], 'en'));
}

/** The file as Anki reads it: fields in quotes, a note a line. */
function rows(file: string): readonly (readonly string[])[] {
  return file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((text) => text.slice(1, -1).replaceAll('""', '"')));
}

describe('the file for Anki', () => {
  it('says how it is to be read', () => {
    const headers = ankiFile([], 'en').split('\n');
    expect(headers).toContain('#separator:tab');
    expect(headers).toContain('#html:true');
    expect(headers).toContain('#guid column:1');
    expect(headers).toContain('#tags column:4');
  });

  it('holds a question with its options, and reasons on the back', () => {
    const [row] = rowsOf({ ...asked, id: 'q', kind: 'choice', right: 'a', options });
    expect(row).toHaveLength(4);
    const [guid, front, back, tags] = row!;
    expect(guid).toBe('gapwise-en-metrics/q-1');
    expect(front).toContain('Which <em>one</em>?<ol type="A"><li>A &quot;quoted&quot;</li>');
    expect(front).toContain('B with a tab');
    expect(back).toContain('<b>A</b> A &quot;quoted&quot;');
    expect(back).toContain('✓ Yes.');
    expect(back).toContain('✗ No.');
    expect(tags).toBe('gapwise gapwise::metrics::one-number');
  });

  it('draws a few examples of a question whose numbers change', () => {
    const drawn = rowsOf({
      ...asked,
      id: 'q',
      kind: 'number',
      question: '{n} minus 1?',
      vars: { n: { min: 1, max: 1000, step: 1 } },
      answer: { plus: 'n', minus: 1 },
      tolerance: 0,
      unit: 'points',
      reason: '{n} − 1 = {answer}',
    });
    expect(drawn).toHaveLength(3);
    expect(new Set(drawn.map(([, front]) => front)).size).toBe(3);
    for (const [, front, back] of drawn) {
      expect(front).toMatch(/^\d+ minus 1\?$/);
      expect(back).toBe(
        `<b>${Number.parseInt(front!) - 1} points</b><br>${Number.parseInt(front!)} − 1 = ${Number.parseInt(front!) - 1}`,
      );
    }
  });

  it('shuffles what is to be put in order, and has the order on the back', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() }));
    const [row] = rowsOf({ ...asked, id: 'q', kind: 'order', items, reason: 'So.' });
    expect(row![1]).not.toContain('<li>A</li><li>B</li><li>C</li>');
    expect(row![2]).toContain('<ol><li>A</li><li>B</li><li>C</li></ol>So.');
  });

  it('tells the errors of a ladder', () => {
    const [row] = rowsOf({
      ...asked,
      id: 'q',
      kind: 'ladder',
      rungs: [
        { of: 'human', error: 1 },
        { of: 'train', error: 8 },
        { of: 'dev', error: 10 },
      ],
      right: 'bias',
      options: [
        { id: 'bias', from: 'human', to: 'train', reason: 'Large.' },
        { id: 'variance', from: 'train', to: 'dev', reason: 'Small.' },
      ],
    });
    expect(row![1]).toContain('<li>training error 8%</li>');
    expect(row![2]).toContain('From human level 1% to training error 8%');
  });

  it('writes symbols as MathJax reads them', () => {
    const term = {
      id: 'bayes',
      term: 'Bayes error',
      other: '베이즈 오차율',
      also: [],
      otherAlso: [],
      definition: 'The lowest.',
      symbol: '<span></span>',
      tex: '\\varepsilon_{\\text{Bayes}}',
    };
    const [row] = rows(ankiFile([{ ...place, id: 'term/bayes', kind: 'term', term }], 'en'));
    expect(row![2]).toBe('The lowest.<br>\\(\\varepsilon_{\\text{Bayes}}\\)');
  });
});
