import { expect, it } from 'vitest';
import { choiceRecord, localeToKeep, type Situation } from './choice.ts';

const reading: Situation = { choice: 'auto', kept: [], locale: 'ko', isThrifty: false };

it('keeps the language that is being read', () => {
  expect(localeToKeep(reading)).toBe('ko');
});

it.each([
  ['the reader removed it', { choice: 'off' }],
  ['data is to be saved', { isThrifty: true }],
  ['a language is kept already: the other one is asked for', { kept: ['en'] }],
  ['no language has been chosen', { locale: null }],
  ['the service worker does not answer', { kept: null }],
] as const)('keeps nothing unasked where %s', (_why, change) => {
  expect(localeToKeep({ ...reading, ...change })).toBeNull();
});

it('takes no foreign value for a choice', () => {
  expect(choiceRecord.parse('off')).toBe('off');
  expect(choiceRecord.parse('always')).toBeNull();
});
