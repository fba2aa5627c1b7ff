import { describe, expect, it } from 'vitest';
import { importText } from '../../tests/support/anki.ts';
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

/** Front and back of each note. */
function rows(file: string): readonly (readonly string[])[] {
  return importText(file, []).notes.map(({ fields }) => fields);
}

describe('the file for Anki', () => {
  it('says how it is to be read, in an Anki of either language', () => {
    const card: ReviewCard = {
      ...place,
      id: 'metrics/q',
      kind: 'question',
      question: { ...asked, id: 'q', kind: 'choice', right: 'a', options },
      number: 1,
    };
    const file = ankiFile([card], 'en');
    const { isHtml, notes } = importText(file, []);
    expect(isHtml).toBe(true);
    expect(notes[0]).toMatchObject({
      guid: 'gapwise-en-metrics/q-1',
      deck: 'Gapwise',
      tags: ['gapwise', 'gapwise::metrics::one-number'],
    });
    expect(importText(file, ['Basic', 'Cloze']).noteType).toBe('Basic');
    expect(importText(file, ['기본', '빈칸 뚫기']).noteType).toBe('기본');
  });

  it('holds a question with its options, and reasons on the back', () => {
    const [row] = rowsOf({ ...asked, id: 'q', kind: 'choice', right: 'a', options });
    expect(row).toHaveLength(2);
    const [front, back] = row!;
    expect(front).toContain('Which <em>one</em>?<ol type="A"><li>A &quot;quoted&quot;</li>');
    expect(front).toContain('B with a tab');
    expect(back).toContain('<b>A</b> A &quot;quoted&quot;');
    expect(back).toContain('✓ Yes.');
    expect(back).toContain('✗ No.');
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
    expect(new Set(drawn.map(([front]) => front)).size).toBe(3);
    for (const [front, back] of drawn) {
      expect(front).toMatch(/^\d+ minus 1\?$/);
      expect(back).toBe(
        `<b>${Number.parseInt(front!) - 1} points</b><br>${Number.parseInt(front!)} − 1 = ${Number.parseInt(front!) - 1}`,
      );
    }
  });

  it('shuffles what is to be put in order, and has the order on the back', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() }));
    const [row] = rowsOf({ ...asked, id: 'q', kind: 'order', items, reason: 'So.' });
    expect(row![0]).not.toContain('<li>A</li><li>B</li><li>C</li>');
    expect(row![1]).toContain('<ol><li>A</li><li>B</li><li>C</li></ol>So.');
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
    expect(row![0]).toContain('<li>training error 8%</li>');
    expect(row![1]).toContain('From human level 1% to training error 8%');
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
      tex: '0 < \\varepsilon_{\\text{Bayes}}',
    };
    const [row] = rows(ankiFile([{ ...place, id: 'term/bayes', kind: 'term', term }], 'en'));
    expect(row![1]).toBe('The lowest.<br>\\(0 &lt; \\varepsilon_{\\text{Bayes}}\\)');
  });
});
