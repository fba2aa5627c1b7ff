import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Root, Rule } from 'postcss';
import { withoutExclusions } from '../selectors.ts';

const LENGTH = 5;

/**
 * Short names for the classes of CSS modules; the usual ones carry each file's name through every
 * page.
 */
export function moduleClass(name: string, file: string): string {
  const place = `${basename(file.replace(/\?.*$/, ''))} ${name}`;
  const hash = createHash('sha256').update(place).digest('base64url').replace(/[-_]/g, '');
  return hash.slice(/[a-z]/i.exec(hash)?.index ?? 0).slice(0, LENGTH);
}

const CLASS = /\.(-?[a-z_][\w-]*)/gi;
const CALCULATOR = /\[data-calculator=["']?([\w-]+)["']?\]/g;
/** Put together where they are set: `q-${quantity}`. */
const COMPOSED = /^q-/;

interface Needs {
  readonly classes: readonly string[];
  readonly calculators: readonly string[];
}

/** Every page asks the same of the same selectors. */
const needs = new Map<string, Needs>();

function needsOf(selector: string): Needs {
  const known = needs.get(selector);
  if (known !== undefined) return known;
  const wanted = withoutExclusions(selector);
  const all = (pattern: RegExp) => [...wanted.matchAll(pattern)].map(([, name = '']) => name);
  const found = {
    classes: all(CLASS),
    calculators: all(CALCULATOR).map((id) => `data-calculator="${id}"`),
  };
  needs.set(selector, found);
  return found;
}

/** Which names stand in a script, for those that were asked: pages share their scripts. */
const inScripts = new Map<string, Map<string, boolean>>();

function isInScript(script: string, name: string): boolean {
  const asked = inScripts.get(script) ?? new Map<string, boolean>();
  inScripts.set(script, asked);
  const found = asked.get(name) ?? script.includes(name);
  asked.set(name, found);
  return found;
}

/**
 * Drops the rules for classes and calculators that stand neither on the page nor in any script that it
 * may come to load. Rules for elements and attributes stay, whatever they are for.
 */
export function pruneUnused(sheet: Root, page: string, scripts: readonly string[]): void {
  const isThere = new Map<string, boolean>();
  const isUsed = (name: string): boolean => {
    if (COMPOSED.test(name)) return true;
    const found =
      isThere.get(name) ??
      (page.includes(name) || scripts.some((script) => isInScript(script, name)));
    isThere.set(name, found);
    return found;
  };
  sheet.walkRules((rule: Rule) => {
    const kept = rule.selectors.filter((selector) => {
      const { classes, calculators } = needsOf(selector);
      return classes.every(isUsed) && calculators.every(isUsed);
    });
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}
