import type { Root, Rule } from 'postcss';

const SCOPE = /data-astro-cid-(\w+)/g;
const LENGTH = 3;
const shortened = new Map<string, string>();

/** A short name for the attribute by which Astro ties styles to a component: it stands on every element. */
function shortName(id: string): string {
  const known = shortened.get(id);
  if (known !== undefined) return known;
  const taken = new Set(shortened.values());
  let length = LENGTH;
  while (taken.has(`data-s${id.slice(0, length)}`) && length < id.length) length += 1;
  const name = `data-s${id.slice(0, length)}`;
  shortened.set(id, name);
  return name;
}

/** A page or a stylesheet with the short names. */
export function shortScopes(text: string): string {
  return text.replace(SCOPE, (_whole, id: string) => shortName(id));
}

/** Drops the rules of components that the page does not hold: a lesson may hold any figure. */
export function pruneScopes(sheet: Root, html: string): void {
  const onPage = new Set([...html.matchAll(SCOPE)].map(([attribute]) => attribute));
  const isThere = (selector: string) =>
    [...selector.matchAll(SCOPE)].every(([attribute]) => onPage.has(attribute));
  sheet.walkRules((rule: Rule) => {
    const kept = rule.selectors.filter(isThere);
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}
