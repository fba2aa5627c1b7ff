import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Step } from './steps.mjs';
import { KEPT_MS, openMemory } from './memory.mjs';
import { openPassed } from './passed-pages.ts';

const COUNTS = { passed: 3, failed: 0, skipped: 0, unchanged: 0 };
const LINT: Step = { name: 'lint', args: ['lint.js'], reads: 'code', fix: '' };
const CONTENT = { name: 'content', args: ['content.js'], fix: '' };
const LESSON = 'content/lessons/en/one.mdx';

let root = '';

function write(path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const open = () => openMemory({ root, folder: join(root, '.cache/passed') });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gapwise-'));
  write(LESSON, 'A word.');
  write('src/one.ts', 'export {};');
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

describe('a step that passed', () => {
  it('is known while nothing changes', () => {
    expect(open().recall(CONTENT)).toBeNull();
    open().keep(CONTENT, COUNTS);
    write('.cache/site/index.html', 'built');
    expect(open().recall(CONTENT)).toEqual(COUNTS);
    expect(open().recall(LINT)).toBeNull();
  });

  it.each([
    ['a word of a lesson', LESSON, false, true],
    ['code', 'src/one.ts', false, false],
    ['a new file', 'src/two.ts', false, false],
    ['a test of the content', 'tests/content/one.test.ts', false, false],
    ['a setting in a hidden file', '.oxfmtrc.json', false, false],
  ])('is asked again after a change of %s, where it reads that', (_what, path, all, code) => {
    for (const step of [CONTENT, LINT]) open().keep(step, COUNTS);
    write(path, 'Something else.');
    expect(open().recall(CONTENT) !== null).toBe(all);
    expect(open().recall(LINT) !== null).toBe(code);
  });

  it('is asked again with another setting or another program', () => {
    const program = write('bin/chromium', 'one');
    const step = { ...CONTENT, env: { CHROMIUM_PATH: program, TEST_PORT: '1' } };
    open().keep(step, COUNTS);
    expect(open().recall({ ...step, env: { ...step.env, TEST_PORT: '2' } })).toEqual(COUNTS);
    expect(open().recall({ ...step, env: { ...step.env, TEST_ALL: '1' } })).toBeNull();
    write('bin/chromium', 'another');
    expect(open().recall(step)).toBeNull();
  });

  it.each([
    ['lessons', LESSON, true],
    ['a calculator', 'src/calculators/f-beta/model.ts', true],
    ['what turns words into pages', 'src/markdown/prose.ts', false],
    ['a test', 'tests/browser/one.spec.ts', false],
    ['a package', 'package-lock.json', false],
  ])('hands its tests a word that goes with a change of %s, or stays', (_what, path, stays) => {
    const word = open().settings(CONTENT)['TEST_MEMORY'];
    expect(word).toMatch(/^\w+$/);
    write(path, 'Something else.');
    expect(open().settings(CONTENT)['TEST_MEMORY'] === word).toBe(stays);
  });

  it('is asked again when a file has changed that it was served, where it lists them', () => {
    vi.stubEnv('DIST', '.cache/site');
    const served = join(root, '.cache/served.json');
    const flows = { ...CONTENT, served };
    write('.cache/site/en/index.html', 'Hello');
    open().keep(flows, COUNTS);
    expect(open().recall(flows)).toBeNull();
    write('.cache/served.json', JSON.stringify(['en/index.html', '_astro/a.js']));
    open().keep(flows, COUNTS);
    write('.cache/site/ko/index.html', 'Of no matter');
    write(LESSON, 'Neither');
    expect(open().recall(flows)).toEqual(COUNTS);
    write('.cache/site/_astro/a.js', '1');
    expect(open().recall(flows)).toBeNull();
  });

  it('is asked again after a day, and where its record cannot be read', () => {
    open().keep(CONTENT, COUNTS);
    vi.useFakeTimers({ now: Date.now() + KEPT_MS });
    expect(open().recall(CONTENT)).toBeNull();
    vi.useRealTimers();
    write('.cache/passed/content.json', '{');
    expect(open().recall(CONTENT)).toBeNull();
  });
});

describe('a test that passed on its pages', () => {
  const test = { project: 'walk', titles: ['pages.spec.ts', 'en/index.html loads'] };
  const seen = ['http://localhost:4399/any/path/en/', 'http://localhost:4399/any/path/_astro/a.js'];
  const passed = (code: string | undefined) =>
    openPassed({ code, site: join(root, 'site'), base: '/any/path', folder: join(root, 'passed') });

  beforeEach(() => {
    write('site/en/index.html', 'Hello');
    write('site/ko/index.html', '안녕하세요');
    write('site/_astro/a.js', '1');
  });

  it('is known by its titles while its pages and the code stay', () => {
    passed('code').add(test, seen);
    expect(passed('code').has(test)).toBe(true);
    expect(passed('code').has({ ...test, titles: ['another'] })).toBe(false);
    expect(passed('other code').has(test)).toBe(false);
    write('site/en/other/index.html', 'Of no matter');
    expect(passed('code').has(test)).toBe(true);
  });

  it.each(['en/index.html', 'ko/index.html', '_astro/a.js'])(
    'runs again when %s has changed',
    (file) => {
      passed('code').add(test, seen);
      write(`site/${file}`, 'Something else');
      expect(passed('code').has(test)).toBe(false);
    },
  );

  it('stays known when its page only names another file anew', () => {
    const page = (stamp: string, word: string) =>
      `<html data-search="/any/path/_astro/search-en.${stamp}.js">${word}</html>`;
    write('site/en/index.html', page('dZ4KOC0r', 'Hello'));
    passed('code').add(test, seen);
    write('site/en/index.html', page('UmBQ5KQG', 'Hello'));
    expect(passed('code').has(test)).toBe(true);
    write('site/en/index.html', page('UmBQ5KQG', 'Goodbye'));
    expect(passed('code').has(test)).toBe(false);
  });

  it('runs again when a file that it missed is there', () => {
    passed('code').add(test, [...seen, 'http://localhost:4399/any/path/icon.svg']);
    write('site/icon.svg', '<svg/>');
    expect(passed('code').has(test)).toBe(false);
  });

  it.each([
    ['it asked the site for nothing', ['data:text/plain,x', 'http://localhost:4399/elsewhere/']],
    ['nobody knows what it asked for', null],
  ])('runs again with any change of the site where %s', (_what, addresses) => {
    passed('code').add(test, addresses);
    expect(passed('code').has(test)).toBe(true);
    write('site/en/other/index.html', 'Something else');
    expect(passed('code').has(test)).toBe(false);
  });

  it('always runs where nothing is to be remembered', () => {
    passed(undefined).add(test, seen);
    expect(passed(undefined).has(test)).toBe(false);
    expect(passed('code').has(test)).toBe(false);
  });
});
