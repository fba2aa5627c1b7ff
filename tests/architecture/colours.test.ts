import { describe, expect, it } from 'vitest';
import { filesUnder, read } from '../support/project.ts';

const RAW =
  /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?![\w-])|\b(?:rgba?|hsla?|hwb|oklch|oklab|lab|lch|color)\(\s*[\d.]/gi;

function rawColours(path: string): readonly string[] {
  const text = read(path).replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...text.matchAll(RAW)].map(
    (match) => `${path}:${text.slice(0, match.index).split('\n').length}: ${match[0]}`,
  );
}

describe('colours', () => {
  it('are named in src/styles/tokens, and used by name everywhere else', () => {
    const styles = filesUnder('src', /\.css$/).filter((path) => !path.includes('/styles/tokens/'));
    expect(styles.flatMap(rawColours)).toEqual([]);
  });

  it('are used by name in styles and drawings of components too', () => {
    const drawn = filesUnder('src', /\.(astro|tsx)$/).flatMap((path) =>
      [
        ...read(path).matchAll(
          /(?:<style[^>]*>([\s\S]*?)<\/style>)|((?:fill|stroke|color)="[^"]*")/g,
        ),
      ]
        .flatMap((match) => [...(match[1] ?? match[2] ?? '').matchAll(RAW)])
        .map((match) => `${path}: ${match[0]}`),
    );
    expect(drawn).toEqual([]);
  });

  it('have names that exist', () => {
    const css = filesUnder('src', /\.(css|astro|tsx)$/);
    const defined = new Set(
      css.flatMap((path) =>
        [...read(path).matchAll(/(?:^|[\s;{'"`])(--[\w-]+)['"`]?\s*:/g)].map((match) => match[1]),
      ),
    );
    const unknown = css.flatMap((path) =>
      [...read(path).matchAll(/var\((--[\w-]+)\)/g)]
        // Shiki writes its colours into the markup.
        .filter((match) => !defined.has(match[1]) && !match[1]!.startsWith('--shiki-'))
        .map((match) => `${path}: ${match[1]}`),
    );
    expect(unknown).toEqual([]);
  });
});
