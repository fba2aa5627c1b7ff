import { describe, expect, it } from 'vitest';
import { formsOf, sectionsOf, usesOf, type Forms } from './where-used.ts';

const EN = `An opening without a heading.

## Two gaps {/*two-gaps*/}

The <Term id="avoidable-bias">avoidable bias</Term> is one. Heads of houses lift it.

### A part {/*a-part*/}

Its variances count too.

## Bias alone {/*bias-alone*/}

A bias, and a *lift* over the rest.

\`\`\`python
variance = 3
\`\`\`
`;
const KO = `제목 없는 여는 글입니다.

## 두 격차 {/*two-gaps*/}

<Term id="avoidable-bias">회피 가능 편향(avoidable bias)</Term>이 하나입니다. 집의 주인이 들어 올립니다.

### 한 부분 {/*a-part*/}

분산도 셉니다.

## 편향만 {/*bias-alone*/}

편향이 있고, 나머지에 견준 *향상도*가 있습니다.
`;
const TERMS: Readonly<Record<'en' | 'ko', readonly Forms[]>> = {
  en: [
    { id: 'avoidable-bias', term: 'avoidable bias' },
    { id: 'bias', term: 'bias' },
    { id: 'lift', term: 'lift' },
    { id: 'variance', term: 'variance', also: ['spread'] },
  ],
  ko: [
    { id: 'avoidable-bias', term: '회피 가능 편향' },
    { id: 'bias', term: '편향' },
    { id: 'lift', term: '향상도(lift)' },
    { id: 'variance', term: '분산' },
  ],
};

describe('sectionsOf', () => {
  it('takes a lesson apart by its sections', () => {
    expect(sectionsOf(EN).map(({ id, title }) => [id, title])).toEqual([
      ['', ''],
      ['two-gaps', 'Two gaps'],
      ['bias-alone', 'Bias alone'],
    ]);
    expect([...(sectionsOf(EN)[1]?.marked ?? [])]).toEqual(['avoidable-bias']);
  });
});

describe('formsOf', () => {
  it('gives both words of a term with brackets, and its other forms', () => {
    expect(formsOf({ id: 'a', term: '양성 비율(유병률)', also: ['기저율'] })).toEqual([
      '양성 비율',
      '유병률',
      '기저율',
    ]);
  });
});

describe('usesOf', () => {
  const uses = usesOf(
    { en: [{ slug: 'gaps', source: EN }], ko: [{ slug: 'gaps', source: KO }] },
    TERMS,
  );

  it('names the section that marks a term', () => {
    expect(uses.get('avoidable-bias')).toEqual([
      { slug: 'gaps', section: 'two-gaps', isMarked: true },
    ]);
  });

  it('names sections that say a word in both languages, in the plural too', () => {
    expect(uses.get('variance')).toEqual([{ slug: 'gaps', section: 'two-gaps', isMarked: false }]);
  });

  it('does not take a longer word, or a word that only one language has, for the term', () => {
    expect(uses.get('bias')).toEqual([{ slug: 'gaps', section: 'bias-alone', isMarked: false }]);
    expect(uses.get('lift')?.map(({ section }) => section)).toEqual(['bias-alone']);
  });
});
