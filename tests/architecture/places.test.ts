import { describe, expect, it } from 'vitest';
import { importsOf } from '../support/imports.ts';
import { filesUnder, findIn } from '../support/project.ts';

const sources = filesUnder('src', /\.(tsx?|astro)$/).filter((path) => !/\.test\./.test(path));

/** Who imports a package, beside the one place that may. */
function strangers(name: RegExp, home: RegExp): readonly string[] {
  return sources
    .filter((path) => !home.test(path))
    .flatMap(importsOf)
    .filter(({ to }) => name.test(to))
    .map(({ place, to }) => `${place} imports ${to}`);
}

/** Who touches something of the browser's, beside the one place that may. Comments may name it. */
function touching(pattern: RegExp, home: RegExp): readonly string[] {
  return sources
    .filter((path) => !home.test(path))
    .flatMap((path) => findIn(path, pattern))
    .filter(({ place, text }) => !isComment(place, text))
    .map(({ place, text }) => `${place}: ${text.trim()}`);
}

function isComment(place: string, text: string): boolean {
  const [path = '', line = '1'] = place.split(':');
  const source = findIn(path, /^\s*(\/\/|\*|\/\*)/).map((match) => match.place);
  return source.includes(`${path}:${line}`) && text !== '';
}

describe('one place each', () => {
  it('chart.js is known to src/charts only', () => {
    expect(strangers(/^chart\.js/, /^src\/charts\//)).toEqual([]);
  });

  it('astro:content is asked by src/course only', () => {
    expect(strangers(/^astro:content$/, /^src\/(course\/|content\.config\.ts)/)).toEqual([]);
  });

  it('KaTeX is called by src/markdown only', () => {
    expect(strangers(/^katex(?!.*\.css$)/, /^src\/markdown\//)).toEqual([]);
  });

  const browser = /^src\/browser\//;

  it('storage is touched by src/browser only', () => {
    const storage = /\b(localStorage|sessionStorage|indexedDB|document\.cookie)\b/;
    // The script of the head runs before any module can be loaded; a test beside it holds its
    // reading of the theme equal to the store's.
    const orHead = /^src\/(browser\/|reader\/theme\/head\.ts)/;
    expect(touching(storage, orHead)).toEqual([]);
  });

  it('the address is touched by src/browser only', () => {
    const address =
      /\b(window|document|globalThis)\.(location|history)\b|(?<![.\w'"-])(location|history)\.(hash|href|search|assign|replace|reload|pathname|origin|pushState|replaceState|back)\b/;
    expect(touching(address, browser)).toEqual([]);
  });

  it('files and the clipboard are touched by src/browser only', () => {
    const files =
      /\bnew (Blob|FileReader|Worker)\b|\bURL\.createObjectURL\b|\bnavigator\.clipboard\b/;
    expect(touching(files, browser)).toEqual([]);
  });

  it('posting to an outer frame is done by src/browser only', () => {
    expect(touching(/\bpostMessage\(/, browser)).toEqual([]);
  });

  it('randomness comes from a seed', () => {
    expect(touching(/\bMath\.random\b/, /^$/)).toEqual([]);
  });
});
