import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.mjs';

let root = '';

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gapwise-'));
  write('astro.config.mjs', 'export default {};');
  write('content/lessons/en/one.mdx', 'A word.');
  write('package-lock.json', '{}');
  write('src/pages/index.astro', '<p>Hello</p>');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('npm start builds again', () => {
  it.each([
    ['a word of a lesson', 'content/lessons/en/one.mdx', 'Another word.'],
    ['a source', 'src/pages/index.astro', '<p>Hello again</p>'],
    ['the lock file', 'package-lock.json', '{ "lockfileVersion": 3 }'],
    ['the configuration', 'astro.config.mjs', 'export default { base: "/notes" };'],
    ['a new file of the public folder', 'public/robots.txt', 'User-agent: *'],
  ])('when %s has changed', (_what, path, text) => {
    const before = fingerprint(root, {});
    write(path, text);
    expect(fingerprint(root, {})).not.toBe(before);
  });

  it.each(['SITE_URL', 'BASE_PATH'])('when the setting %s has changed', (name) => {
    expect(fingerprint(root, { [name]: '/notes' })).not.toBe(fingerprint(root, {}));
  });

  it('when a file is removed or moved', () => {
    const before = fingerprint(root, {});
    rmSync(join(root, 'src/pages/index.astro'));
    write('src/pages/other.astro', '<p>Hello</p>');
    expect(fingerprint(root, {})).not.toBe(before);
  });
});

describe('npm start builds nothing', () => {
  it('when nothing has changed', () => {
    expect(fingerprint(root, {})).toBe(fingerprint(root, {}));
  });

  it('when only a test, a draft of an editor or an unrelated setting has changed', () => {
    const before = fingerprint(root, {});
    write('src/pages/index.test.ts', 'it("works")');
    write('content/lessons/en/.one.mdx.swp', 'draft');
    expect(fingerprint(root, { PORT: '5000' })).toBe(before);
  });
});
