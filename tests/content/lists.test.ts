import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readLesson, SLUGS } from '../support/lesson.ts';
import { read } from '../support/project.ts';

interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly symbol?: string;
}

interface Reference {
  readonly key: string;
  readonly url?: string;
  readonly doi?: string;
}

const en = parse(read('content/glossary/en.yml')) as readonly Term[];
const ko = parse(read('content/glossary/ko.yml')) as readonly Term[];
const references = parse(read('content/references.yml')) as readonly Reference[];

const tags = SLUGS.flatMap((slug) => readLesson('en', slug).sections.flatMap(({ tags }) => tags));
const used = (name: string, key: string) =>
  new Set(
    tags
      .filter((tag) => tag.name === name)
      .flatMap((tag) => new RegExp(`\\b${key}="([^"]*)"`).exec(tag.fixed)?.[1]?.split(/\s+/) ?? []),
  );

function repeated(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe('the glossary', () => {
  it('has the same terms in the same order in both languages', () => {
    expect(ko.map(({ id }) => id)).toEqual(en.map(({ id }) => id));
    expect(repeated(en.map(({ id }) => id))).toEqual([]);
  });

  it('has the same symbols in both languages', () => {
    expect(ko.map(({ symbol }) => symbol)).toEqual(en.map(({ symbol }) => symbol));
  });

  it('is written in each language', () => {
    expect(ko.filter(({ definition }) => !/[가-힣]/.test(definition))).toEqual([]);
    expect(en.filter(({ definition }) => /[가-힣]/.test(definition))).toEqual([]);
  });

  it('knows every term that a lesson marks', () => {
    const known = new Set(en.map(({ id }) => id));
    expect([...used('Term', 'id')].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the references', () => {
  it('have keys of their own', () => {
    expect(repeated(references.map(({ key }) => key))).toEqual([]);
  });

  it('hold every work that a lesson cites', () => {
    const known = new Set(references.map(({ key }) => key));
    expect([...used('Cite', 'of')].filter((key) => !known.has(key))).toEqual([]);
  });

  it('lead to places on the open web, over https', () => {
    const wrong = references.filter(
      ({ url, doi }) =>
        (url !== undefined && !/^https?:\/\/[\w.-]+\.[a-z]+/.test(url)) ||
        (doi !== undefined && !/^10\.\d{4,9}\/\S+$/.test(doi)),
    );
    expect(wrong).toEqual([]);
  });
});
