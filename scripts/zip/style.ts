/** Fonts and pictures of a stylesheet: `url(./a.woff2)`, `url("/base/_astro/a.svg")`. */
const ADDRESS = /url\(\s*(["']?)(?!data:|#)([^"')]+)\1\s*\)/g;

/**
 * A stylesheet that holds its fonts and pictures itself. Firefox lets a file load fonts from no other
 * folder than its own.
 * @param dataOf the file of a name as a data: address
 */
export function folderStyle(css: string, dataOf: (name: string) => string): string {
  return css.replace(
    ADDRESS,
    (_all, _quote, address: string) => `url(${dataOf(address.replace(/^.*\//, ''))})`,
  );
}
