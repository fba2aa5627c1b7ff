import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment } from '../../scripts/setup/child.mjs';
import { buildNode } from '../../scripts/setup/node.mjs';
import { commandOf } from '../../scripts/setup/paths.mjs';
import { ROOT } from './project.ts';

/** What Vitest sets for its tests, and what a build would take for its own. */
const VITEST = ['VITEST', 'NODE_ENV', 'BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'TEST'];
const ITS_OWN = Object.fromEntries(VITEST.map((name) => [name, undefined]));

/** A copy of the project that a test may break. */
export class Copy {
  readonly root: string;

  /** @param parts what to copy; whatever a build needs, unless told. */
  constructor(
    parts = [
      'content',
      'src',
      'public',
      'scripts',
      'astro.config.mjs',
      'package.json',
      'tsconfig.json',
    ],
  ) {
    this.root = mkdtempSync(join(realpathSync(tmpdir()), 'gapwise-'));
    for (const part of parts) {
      cpSync(join(ROOT, part), join(this.root, part), { recursive: true });
    }
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Changes a file, and fails where that changes nothing: a test would prove nothing. */
  edit(path: string, change: (text: string) => string): void {
    const before = this.read(path);
    const after = change(before);
    if (after === before) throw new Error(`${path} was not changed`);
    writeFileSync(join(this.root, path), after);
  }

  remove(path: string): void {
    rmSync(join(this.root, path));
  }

  /** Runs `astro build` here. */
  build(env: Readonly<Record<string, string>> = {}): {
    readonly code: number;
    readonly said: string;
  } {
    symlinkSync(join(ROOT, 'node_modules'), join(this.root, 'node_modules'), 'junction');
    this.#sharePictures();
    const result = spawnSync(buildNode(), [commandOf('astro'), 'build'], {
      cwd: this.root,
      env: environment({ NO_COLOR: '1', ...ITS_OWN, ...env }),
      encoding: 'utf8',
    });
    return { code: result.status ?? 1, said: result.stdout + result.stderr };
  }

  /** Pictures that the project has drawn are not drawn again. */
  #sharePictures(): void {
    const pictures = join(ROOT, '.cache', 'pictures');
    mkdirSync(pictures, { recursive: true });
    mkdirSync(join(this.root, '.cache'), { recursive: true });
    symlinkSync(pictures, join(this.root, '.cache', 'pictures'), 'junction');
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
