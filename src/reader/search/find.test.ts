import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from './find.ts';
import { unpack, withRest, type PageRow } from './library.ts';

const KOREAN: readonly PageRow[] = [
  [
    'lesson',
    'lessons/metrics/',
    '무엇을 겨눌지 정하기',
    [
      ['', '무엇을 겨눌지 정하기', 1, '지표를 하나로 줄입니다.'],
      ['one', '숫자 하나로', 2, 'F1 점수는 조화평균입니다.'],
      ['pr', '정밀도와 재현율', 3, '정밀도는 고양이라고 한 것 가운데 고양이의 비율입니다.'],
    ],
  ],
  [
    'lesson',
    'lessons/data-mismatch/',
    '데이터가 다를 때',
    [
      ['', '데이터가 다를 때', 1, 'dev 데이터에서 오차율이 올라갑니다.'],
      ['fix', '데이터 불일치 줄이기', 2, '데이터 불일치를 합성으로 줄입니다. 편향을 봅니다.'],
    ],
  ],
  [
    'term',
    'glossary/',
    '용어집',
    [
      ['', '용어집', 1, ''],
      ['precision', '정밀도 · precision', 2, '양성이라고 한 것 가운데 양성의 비율입니다.'],
      ['f1', 'F1 점수 · F1 score', 2, '정밀도와 재현율의 조화평균입니다.'],
    ],
  ],
];

const ENGLISH: readonly PageRow[] = [
  [
    'lesson',
    'lessons/precision/',
    'Precision and friends',
    [
      ['', 'Precision and friends', 1, 'A naïve classifier is never as sure as it sounds.'],
      ['rare', 'When positives are rare', 2, 'Precision falls. Two classifiers may differ.'],
      ['gap', 'What precision hides', 2, 'The human-level error is a floor.'],
    ],
  ],
  [
    'term',
    'glossary/',
    'Glossary',
    [
      ['', 'Glossary', 1, ''],
      ['precision', 'precision · 정밀도', 2, 'A share.'],
    ],
  ],
];

const korean = unpack(KOREAN);
const english = unpack(ENGLISH);

function placesOf(parts: typeof korean, query: string, isWhole = false): readonly string[] {
  return find(parts, query, isWhole).groups.flatMap(({ hits }) =>
    hits.map(({ part }) => `${part.path}#${part.anchor}`),
  );
}

describe('Korean queries', () => {
  it('are found with particles that the page does not have', () => {
    expect(placesOf(korean, '정밀도를')).toContain('glossary/#precision');
    expect(placesOf(korean, '데이터에서')).toContain('lessons/data-mismatch/#fix');
    expect(placesOf(korean, '재현율은')).toContain('lessons/metrics/#pr');
  });

  it('are found as parts of compounds, and as compounds without spaces', () => {
    expect(placesOf(korean, '정밀')).toContain('lessons/metrics/#pr');
    expect(placesOf(korean, '데이터불일치')).toEqual(['lessons/data-mismatch/#fix']);
    expect(placesOf(korean, '불일')).toEqual(['lessons/data-mismatch/#fix']);
  });

  it('may mix scripts and widths', () => {
    expect(placesOf(korean, 'F1 점수')[0]).toBe('glossary/#f1');
    expect(placesOf(korean, 'Ｆ１점수')).toContain('lessons/metrics/#one');
    expect(placesOf(korean, 'precision')).toEqual(['glossary/#precision']);
  });

  it('may be typed in letters that are not joined yet', () => {
    expect(placesOf(korean, '정밀도'.normalize('NFD'))).toContain('glossary/#precision');
  });

  it('do not lose the end of a word that only looks like a particle', () => {
    expect(placesOf(korean, '정밀도')).toEqual(
      placesOf(korean, '정밀').filter((place) => place !== ''),
    );
    expect(placesOf(korean, '편향을')).toEqual(['lessons/data-mismatch/#fix']);
  });

  it('are corrected to a heading or a term where nothing else is near', () => {
    const answer = find(korean, '정믿도', true);
    expect(answer.instead).toBe('정밀도');
    expect(answer.count).toBeGreaterThan(0);
  });
});

describe('English queries', () => {
  it('put titles before headings, headings before terms, terms before text', () => {
    const hits = find(english, 'precision', false)
      .groups.flatMap((group) => group.hits)
      .toSorted((a, b) => b.score - a.score);
    expect(hits.map(({ part }) => `${part.kind}#${part.anchor}`)).toEqual([
      'lesson#',
      'lesson#gap',
      'term#precision',
      'lesson#rare',
    ]);
  });

  it('ask for all words, in any order, in any case', () => {
    expect(placesOf(english, 'FLOOR human-level')).toEqual(['lessons/precision/#gap']);
    expect(placesOf(english, 'floor classifiers')).toEqual([]);
  });

  it('do not mind accents and plurals', () => {
    expect(placesOf(english, 'naive')).toEqual(['lessons/precision/#']);
    expect(placesOf(english, 'naïve')).toEqual(['lessons/precision/#']);
    expect(placesOf(english, 'classifiers')).toContain('lessons/precision/#');
  });

  it('are taken more widely, then corrected, once all texts are there', () => {
    expect(placesOf(english, 'humanlevel')).toEqual([]);
    expect(placesOf(english, 'humanlevel', true)).toEqual(['lessons/precision/#gap']);
    expect(placesOf(english, 'differing', true)).toEqual(['lessons/precision/#rare']);
    expect(find(english, 'presicion', false).instead).toBeNull();
    expect(find(english, 'presicion', true).instead).toBe('precision');
  });

  it('that nothing answers are answered with nothing', () => {
    const answer = find(english, 'zzzqqq', true);
    expect(answer).toMatchObject({ count: 0, groups: [], instead: null });
    expect(find(english, '  ', true).count).toBe(0);
  });
});

it('what follows later is found at its place', () => {
  const whole = unpack(withRest(ENGLISH, [['lessons/precision/', [['gap', 'import sklearn']]]]));
  expect(placesOf(english, 'sklearn')).toEqual([]);
  expect(placesOf(whole, 'sklearn')).toEqual(['lessons/precision/#gap']);
});

it('any run of two characters of any text is found', () => {
  const letters = fc.constantFrom(...'가각힣ㄱABz9éß½Ａ．·%(){}“-–"\'\\');
  const word = fc.string({ unit: letters, minLength: 2, maxLength: 12 });
  const texts = fc.array(word, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (words, which, where) => {
      const parts = unpack([['page', 'x/', 'x', [['', 'x', 1, words.join(' ')]]]]);
      const chosen = words[which % words.length]!;
      const at = where % (chosen.length - 1);
      const run = chosen.slice(at, at + 2);
      expect(find(parts, run, false).count, run).toBe(1);
    }),
  );
});

it('no query breaks it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (query, isWhole) => {
      expect(find(korean, query, isWhole).count).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 50 },
  );
});
