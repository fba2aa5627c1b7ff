import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Root, Rule } from 'postcss';

const NAMES = new Set<string>();
const LENGTH = 5;

/**
 * Short names for the classes of CSS modules; the usual ones carry each file's name through every
 * page. They are remembered, so that a page can be spared the rules of what it does not hold.
 */
export function moduleClass(name: string, file: string): string {
  const place = `${basename(file.replace(/\?.*$/, ''))} ${name}`;
  const hash = createHash('sha256').update(place).digest('base64url').replace(/[-_]/g, '');
  const short = hash.slice(/[a-z]/i.exec(hash)?.index ?? 0).slice(0, LENGTH);
  NAMES.add(short);
  return short;
}

const CLASS = /\.([\w-]+)/g;

/**
 * Drops the rules of module classes that stand in none of the texts: the page and all code that it
 * may come to load. Other rules stay, whatever they are for.
 */
export function pruneModules(
  sheet: Root,
  texts: readonly string[],
  known: ReadonlySet<string> = NAMES,
): void {
  const isThere = new Map<string, boolean>();
  const isUsed = (name: string): boolean => {
    if (!known.has(name)) return true;
    const found = isThere.get(name) ?? texts.some((text) => text.includes(name));
    isThere.set(name, found);
    return found;
  };
  sheet.walkRules((rule: Rule) => {
    const kept = rule.selectors.filter((selector) =>
      [...selector.matchAll(CLASS)].every((match) => isUsed(match[1] ?? '')),
    );
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}
