import { describe, expect, it } from 'vitest';
import { createTexts } from './load.ts';
import { indexAfter } from './options.ts';
import { queryOf } from './query.ts';
import { marksIn, piecesOf, snippetOf } from './snippet.ts';
import { drawerOf } from './rare.ts';
import { distance, nearest } from './spelling.ts';
import { placedOf, plainOf } from './text.ts';
import { splitQuery, wordOf } from './words.ts';

const words = (query: string) => splitQuery(query).map((text) => wordOf(text, false));
const shown = (pieces: ReturnType<typeof piecesOf>) =>
  pieces.map(({ text, isMark }) => (isMark ? `[${text}]` : text)).join('');

describe('comparing', () => {
  it('folds width, case, accents, quotes and dashes', () => {
    expect(plainOf('Ｆ１ “Naïve” – ⅓')).toBe('f1 "naive" - 1⁄3');
    expect(plainOf('정밀도'.normalize('NFD'))).toBe('정밀도');
  });

  it('knows where each folded character came from', () => {
    const text = 'ﬁt  “Naïve” 데이터';
    const { plain, places } = placedOf(text);
    expect(plain).toBe(plainOf(text));
    expect(text.slice(places[plain.indexOf('naive')])).toMatch(/^Naïve/);
    expect(text.slice(places[plain.indexOf('데이터')])).toBe('데이터');
  });
});

describe('particles', () => {
  it.each([
    ['정밀도를', '정밀도'],
    ['편향을', '편향'],
    ['데이터에서', '데이터'],
    ['모델이라는', '모델'],
    ['모델로', '모델'],
    ['f1은', 'f1'],
    ['정밀도', '정밀도'],
    ['평가', '평가'],
    ['성능평가', '성능평가'],
    ['이를', '이를'],
  ])('%s → %s', (word, stem) => {
    expect(wordOf(word, false).stem).toBe(stem);
  });
});

describe('a snippet', () => {
  it('marks what was looked for, across spaces too', () => {
    const text = '이것을 데이터 불일치(data mismatch)라고 합니다.';
    const marks = marksIn(text, words('데이터불일치'));
    expect(shown(piecesOf(text, marks))).toBe('이것을 [데이터 불일치](data mismatch)라고 합니다.');
  });

  it('is cut at words, around the place with most of them', () => {
    const text = `${'filler words here '.repeat(40)}human level error${' and so on'.repeat(40)}`;
    const line = shown(snippetOf(text, words('error human')));
    expect(line).toContain('[human] level [error]');
    expect(line.length).toBeLessThan(200);
    expect(line).toMatch(/^…\w/);
    expect(line).toMatch(/\w…$/);
  });

  it('begins at the beginning where only the heading holds the words', () => {
    expect(shown(snippetOf('Short text.', words('heading')))).toBe('Short text.');
  });
});

describe('spelling', () => {
  it('counts letters to change, or two to swap', () => {
    expect(distance('recall', 'recal', 2)).toBe(1);
    expect(distance('presicion', 'precision', 2)).toBe(2);
    expect(distance('raom', 'roam', 2)).toBe(1);
    expect(distance('metric', 'lesson', 2)).toBe(3);
  });

  it('prefers the nearer word, then the more frequent', () => {
    const vocabulary = new Map([
      ['train', 9],
      ['brain', 2],
      ['strain', 1],
    ]);
    expect(nearest('tarin', vocabulary)).toBe('train');
    expect(nearest('xrain', vocabulary)).toBe('train');
    expect(nearest('abc', vocabulary)).toBeNull();
  });
});

describe('keys among the results', () => {
  it('go round, and leave Home and End to the field until one is chosen', () => {
    expect(indexAfter('ArrowDown', -1, 3)).toBe(0);
    expect(indexAfter('ArrowDown', 2, 3)).toBe(0);
    expect(indexAfter('ArrowUp', -1, 3)).toBe(2);
    expect(indexAfter('Home', -1, 3)).toBeNull();
    expect(indexAfter('End', 0, 3)).toBe(2);
    expect(indexAfter('ArrowDown', -1, 0)).toBeNull();
    expect(indexAfter('a', 1, 3)).toBeNull();
  });
});

describe('the query of an address', () => {
  it('stands in the fragment, or in the query of a form', () => {
    expect(queryOf({ fragment: 'q=F1%20%EC%A0%90%EC%88%98', query: 'q=other' })).toBe('F1 점수');
    expect(queryOf({ fragment: '', query: 'q=dev+set' })).toBe('dev set');
    expect(queryOf({ fragment: '%E0%A4%A', query: '' })).toBe('');
    expect(queryOf({ fragment: `q=${'x'.repeat(9999)}`, query: '' })).toHaveLength(200);
  });
});

describe('loading', () => {
  const pages = [['page', 'a/', 'A', [['', 'A', 1, 'alpha']]]];

  it('asks once, and again under another address after a failure', async () => {
    const asked: string[] = [];
    let isOnline = false;
    const load = async <Exports>(address: string): Promise<Exports> => {
      asked.push(address);
      if (!isOnline) throw new TypeError('offline');
      const rest = [['a/', [['', 'beta']]]];
      const first = { pages, more: 'search-en-more.H.js', drawers: [] };
      return (address.includes('more') ? { rest } : first) as Exports;
    };
    const texts = createTexts('/_astro/search-en.H.js', load);
    await expect(texts.first()).rejects.toThrow('offline');
    isOnline = true;
    expect((await texts.first())[0]?.plainText).toBe('alpha');
    await texts.first();
    expect(texts.isWhole).toBe(false);
    expect((await texts.all())[0]?.plainText).toBe('alpha beta');
    expect(texts.isWhole).toBe(true);
    expect(asked).toEqual([
      '/_astro/search-en.H.js',
      '/_astro/search-en.H.js?1',
      '/_astro/search-en-more.H.js?1',
    ]);
  });

  it('fetches one drawer for a word that stands nowhere yet, and none for others', async () => {
    const asked: string[] = [];
    const drawers = ['0.js', '1.js', '2.js'];
    const wanted = `${drawerOf('b', drawers.length)}.js`;
    const load = async <Exports>(address: string): Promise<Exports> => {
      asked.push(address);
      const rest = address.endsWith(wanted) ? [['a/', [['', '… alphabet']]]] : [];
      return (asked.length === 1 ? { pages, more: 'more.js', drawers } : { rest }) as Exports;
    };
    const texts = createTexts('/_astro/search-en.H.js', load);
    expect((await texts.near('pha alp'))[0]?.plainText).toBe('alpha');
    expect(asked).toHaveLength(1);
    expect((await texts.near('alpha habet'))[0]?.plainText).toBe('alpha ... alphabet');
    expect(asked.slice(1)).toEqual([`/_astro/${wanted}`]);
    expect(texts.isWhole).toBe(false);
  });

  it('takes all the rest where there are no drawers, as in a course that is kept', async () => {
    const first = { pages, more: 'more.js', drawers: ['0.js'] };
    const load = <Exports>(address: string): Promise<Exports> => {
      if (address.endsWith('/0.js')) return Promise.reject(new TypeError('offline'));
      const rest = [['a/', [['', 'alphabet']]]];
      return Promise.resolve((address.endsWith('/more.js') ? { rest } : first) as Exports);
    };
    const texts = createTexts('/_astro/search-en.H.js', load);
    expect((await texts.near('habet'))[0]?.plainText).toBe('alpha alphabet');
  });
});
