import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KEPT_MS } from './memory.mjs';
import { openOutputs } from './outputs.ts';

let folder = '';
const open = (code: string | undefined) => openOutputs({ code, folder });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gapwise-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

it('a program that ran is known by its text, to what ran it', () => {
  open('a').add('print(1)', '1\n');
  expect(open('a').of('print(1)')).toBe('1\n');
  expect(open('a').of('print(2)')).toBeNull();
  expect(open('b').of('print(1)')).toBeNull();
});

it('nothing is remembered where nobody asks for it', () => {
  open(undefined).add('print(1)', '1\n');
  expect(open(undefined).of('print(1)')).toBeNull();
  expect(readdirSync(folder)).toEqual([]);
});

it('a program runs again after a day', () => {
  open('a').add('print(1)', '1\n');
  const programs = join(folder, 'programs');
  const before = (Date.now() - KEPT_MS) / 1000 - 1;
  for (const file of readdirSync(programs)) utimesSync(join(programs, file), before, before);
  expect(open('a').of('print(1)')).toBeNull();
});
