import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.ts';
import { builtSite } from '../support/dist.ts';
import { ROOT } from '../support/project.ts';

/** What can be said of recipes whose hosts are not here: that they fit the project and its servers. */
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const docker = read('hosting/Dockerfile');
const nginx = read('hosting/nginx.conf');
const netlify = read('netlify.toml');
const RECIPES = ['hosting/Dockerfile', 'netlify.toml', '.github/workflows/pages.yml'];

describe.each(RECIPES)('%s', (file) => {
  it('runs only what the project has', () => {
    const runs = [...read(file).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
    expect(runs).toContain('build');
    expect(runs.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe('the container', () => {
  it('copies files that are there to where nginx looks for them', () => {
    const [, source = '', target = ''] = /^COPY (hosting\S+) (\S+)$/m.exec(docker) ?? [];
    expect(existsSync(join(ROOT, source))).toBe(true);
    expect(target).toMatch(/^\/etc\/nginx\/conf\.d\//);
    const [, root = ''] = /^\s*root (\S+);$/m.exec(nginx) ?? [];
    expect(docker).toContain(`COPY --from=build /gapwise/dist ${root}\${BASE_PATH}`);
  });

  it('tells nginx the path under which the copy is', () => {
    const [, from = '', to = ''] = /sed -i "s\|(.*)\|(.*)\|"/.exec(docker) ?? [];
    const plain = (text: string) => text.replaceAll('\\"', '"').replace('${BASE_PATH}', '/notes');
    const changed = nginx.split('\n').map((line) => line.replace(plain(from), plain(to)));
    expect(changed.filter((line) => /^\s*default "\/notes";$/.test(line))).toHaveLength(1);
  });
});

it('Netlify publishes what the build writes', () => {
  expect(netlify).toMatch(/^publish = "dist"$/m);
});

describe('what is not there is told in the reader’s language', () => {
  const { files } = builtSite();

  it('by Netlify', () => {
    const rules = [...netlify.matchAll(/from = "\/(\w+)\/\*"\nto = "\/(\S+)"\nstatus = 404/g)];
    expect(rules.map(([, from]) => from)).toEqual(LOCALES);
    for (const [, from, to = ''] of rules) {
      expect(to).toMatch(new RegExp(`^${from}/`));
      expect(files).toContain(to);
    }
  });

  it('by Cloudflare, which looks for a file of its own name in each folder', () => {
    const copies = [...read('docs/hosting.md').matchAll(/cp dist\/(\S+) dist\/(\w+)\/404\.html/g)];
    expect(copies.map(([, , folder]) => folder)).toEqual(LOCALES);
    for (const [, source = '', folder] of copies) {
      expect(source).toMatch(new RegExp(`^${folder}/`));
      expect(files).toContain(source);
    }
  });
});
