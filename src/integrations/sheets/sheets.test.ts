import { parse } from 'postcss';
import { describe, expect, it } from 'vitest';
import { relink, sharedSheets } from './index.ts';
import { moduleClass, pruneUnused } from './modules.ts';
import { pruneScopes, shortScopes } from './scopes.ts';
import { scriptsOf } from './scripts.ts';

it('finds what all pages with styles share, in order', () => {
  expect(sharedSheets([['a', 'x', 'b'], [], ['b', 'a']])).toEqual(['a', 'b']);
  expect(sharedSheets([])).toEqual([]);
});

it('puts the new links where the first of the old ones stood', () => {
  const link = (address: string) => `<link rel="stylesheet" href="${address}">`;
  const html = `<head>${link('a')}<meta>${link('b')}</head>`;
  expect(relink(html, ['c', 'd'])).toBe(`<head>${link('c')}${link('d')}<meta></head>`);
});

describe('the styles of calculators', () => {
  const prune = (css: string, page: string, ...scripts: string[]) => {
    const sheet = parse(css);
    pruneUnused(sheet, page, scripts);
    return sheet.toString();
  };

  it('stay where the page or its code has the class', () => {
    expect(prune('.aaaaa{color:red}', '<p class="aaaaa">')).toContain('red');
    expect(prune('.aaaaa .bbbbb{color:red}', 'x="aaaaa"', 'y=`bbbbb`')).toContain('red');
  });

  it('stay where they are for what does not have a class', () => {
    expect(prune('.aaaaa:not(.bbbbb){color:red}', '<p class="aaaaa">')).toContain('red');
    expect(prune('p:not(:is(.aaaaa, .bbbbb)){color:red}', '<p>')).toContain('red');
  });

  it('go where nothing has it, and take no other rule along', () => {
    const css =
      '.aaaaa{top:0}.bbbbb,p{left:0}p{right:0}.q-dev{top:1px}figure[data-calculator=wake-word]{top:2px}';
    expect(prune(css, 'nothing')).toBe('p{left:0}p{right:0}.q-dev{top:1px}');
    expect(prune(css, '<figure data-calculator="wake-word">')).toContain('2px');
  });

  it('have short names that depend on file and class alone', () => {
    const name = moduleClass('bar', '/a/Frame.module.css?x');
    expect(name).toMatch(/^[a-z][a-z0-9]{4}$/i);
    expect(moduleClass('bar', '/b/Frame.module.css')).toBe(name);
    expect(moduleClass('box', '/a/Frame.module.css')).not.toBe(name);
  });
});

it('finds the scripts of a page, and those that they load later', () => {
  const script = (name: string, text: string) => ({ path: name, name: `_astro/${name}`, text });
  const page = '<astro-island component-url="/base/_astro/a.js">';
  const scripts = [
    script('a.js', 'import"./b.js"'),
    script('b.js', 'import(`./c.js`)'),
    script('c.js', 'last'),
    script('d.js', 'another page'),
  ];
  expect(scriptsOf(page, scripts)).toEqual(['import"./b.js"', 'import(`./c.js`)', 'last']);
});

describe('the styles of components', () => {
  const css = 'p[data-astro-cid-aaaaaaaa]{top:0}p[data-astro-cid-aaabbbbb]{left:0}.x{right:0}';

  it('stay where the page holds the component', () => {
    const sheet = parse(css);
    pruneScopes(sheet, '<p data-astro-cid-aaabbbbb>');
    expect(sheet.toString()).toBe('p[data-astro-cid-aaabbbbb]{left:0}.x{right:0}');
  });

  it('are tied by names that are short and never the same', () => {
    const names = [...shortScopes(css).matchAll(/data-s\w+/g)].map(([name]) => name);
    expect(names).toHaveLength(2);
    expect(new Set(names).size).toBe(2);
    expect(shortScopes('<p data-astro-cid-aaaaaaaa>')).toBe(`<p ${names[0] ?? ''}>`);
  });
});
