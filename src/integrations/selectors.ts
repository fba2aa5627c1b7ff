/** A selector without what it excludes: `.a:not(.b)` needs no `.b` on a page. */
export function withoutExclusions(selector: string): string {
  return selector.replaceAll(/:not\([^)]*\)/g, '');
}
