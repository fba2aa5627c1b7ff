import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstMissing } from './install.mjs';

let root = '';

const installed = {
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
};
const lock = {
  '': { name: 'gapwise' },
  ...installed,
  'node_modules/c-other-platform': { version: '1.0.0', optional: true },
};

function write(wanted: object, present: object | null): void {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  if (present === null) return;
  for (const path of Object.keys(present)) mkdirSync(join(root, path), { recursive: true });
  const list = JSON.stringify({ packages: present });
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), list);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gapwise-'));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('npm start installs', () => {
  it('everything on a fresh clone', () => {
    write(lock, null);
    expect(firstMissing(root)).toBe('node_modules/a');
  });

  it('when the lock file asks for another version', () => {
    write({ ...lock, 'node_modules/b': { version: '2.1.0', integrity: 'sha512-c' } }, installed);
    expect(firstMissing(root)).toBe('node_modules/b');
  });

  it('when a package has been taken out of the lock file', () => {
    write(lock, { ...installed, 'node_modules/old': { version: '1.0.0' } });
    expect(firstMissing(root)).toBe('node_modules/old');
  });

  it('when somebody has deleted a package', () => {
    write(lock, installed);
    rmSync(join(root, 'node_modules/b'), { recursive: true });
    expect(firstMissing(root)).toBe('node_modules/b');
  });
});

it('npm start installs nothing when all is there, packages of other platforms apart', () => {
  write(lock, installed);
  expect(firstMissing(root)).toBeNull();
});
