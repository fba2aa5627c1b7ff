import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/setup/paths.mjs';
import { importText } from '../support/anki.ts';
import { builtSite } from '../support/dist.ts';

const site = builtSite();
const fileOf = (locale: string) => readFileSync(join(site.root, locale, 'review/anki.txt'), 'utf8');
/** What Anki calls its first note type, and its fields, depends on the reader's language. */
const BASIC = { en: 'Basic', ko: '기본' } as const;
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/g;
const KNOWN = new Set('b br code em i li ol strong sub sup ul'.split(' '));

interface Quiz {
  readonly questions: readonly { readonly id: string }[];
}

function questionsOf(locale: string): readonly string[] {
  const folder = join(ROOT, 'content/quizzes', locale);
  return readdirSync(folder).flatMap((name) => {
    const { questions } = parse(readFileSync(join(folder, name), 'utf8')) as Quiz;
    return questions.map(({ id }) => `${name.replace('.yml', '')}/${id}`);
  });
}

/** What is wrong with a field that is to be read as HTML; '' where nothing is. */
function faultOf(html: string): string {
  const open: string[] = [];
  for (const [tag, slash, name = ''] of html.matchAll(TAG)) {
    if (!KNOWN.has(name)) return `Anki has no styles for ${tag}`;
    if (name === 'br') continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return `${tag} closes nothing`;
  }
  if (open.length > 0) return `<${open.join('> <')}> is open`;
  const text = html.replace(TAG, '');
  if (/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) return `${text} is not escaped`;
  const formulas = text.replace(/\\\((?:(?!\\[()]).)+\\\)/g, '');
  if (/\\[()]|\$|htmlClass|\\e[A-Z]/.test(formulas)) return `${formulas} has half a formula`;
  return /\{[a-z][\w-]*\}|\*\*|`/.test(formulas) ? `${formulas} holds marks of ours` : '';
}

describe.each(['en', 'ko'] as const)('the file for Anki in %s', (locale) => {
  it.each(Object.values(BASIC))('is read by an Anki that has %s', (noteType) => {
    const read = importText(fileOf(locale), [noteType, 'Cloze']);
    expect(read.noteType).toBe(noteType);
    expect(read.isHtml).toBe(true);
    const odd = read.notes.filter(({ fields }) => fields.length !== 2 || fields.includes(''));
    expect(odd).toEqual([]);
    expect(new Set(read.notes.map(({ deck }) => deck))).toEqual(new Set(['Gapwise']));
  });

  it('holds every check and term once, under an id that stays', () => {
    const guids = importText(fileOf(locale), []).notes.map(({ guid }) => guid);
    expect(new Set(guids).size).toBe(guids.length);
    const ids = new Set(
      guids.map((guid) => new RegExp(`^gapwise-${locale}-(.+)-\\d+$`).exec(guid)?.[1]),
    );
    expect(questionsOf(locale).filter((id) => !ids.has(id))).toEqual([]);
    expect([...ids].filter((id) => id?.startsWith('term/')).length).toBeGreaterThan(100);
  });

  it('has fields that are whole HTML, and tags without spaces', () => {
    const { notes } = importText(fileOf(locale), []);
    const faults = notes.flatMap(({ guid, fields }) =>
      fields.map(faultOf).flatMap((fault) => (fault === '' ? [] : [`${guid}: ${fault}`])),
    );
    expect(faults).toEqual([]);
    const tags = new Set(notes.flatMap((note) => note.tags));
    expect([...tags].filter((tag) => !/^gapwise(::[a-z0-9-]+)*$/.test(tag))).toEqual([]);
    expect(notes.filter((note) => note.tags.length !== 2)).toEqual([]);
  });
});

it('both languages hold the same notes', () => {
  const ids = (['en', 'ko'] as const).map((locale) =>
    importText(fileOf(locale), []).notes.map(({ guid }) => guid.replace(`-${locale}-`, '-')),
  );
  expect(ids[0]?.toSorted()).toEqual(ids[1]?.toSorted());
});
