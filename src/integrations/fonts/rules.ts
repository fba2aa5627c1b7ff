import type { Root, Rule } from 'postcss';
import { withoutExclusions } from '../selectors.ts';

/** What decides which font file draws a character. */
export interface Face {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
}

/** A rule of KaTeX's stylesheet that changes the font: a chain of classes from outside inwards. */
export interface FontRule {
  readonly chain: readonly (readonly string[])[];
  readonly change: Partial<Face>;
}

export const PLAIN_FACE: Face = { family: 'KaTeX_Main', style: 'normal', weight: 'normal' };

/** Classes of each part of a selector: `.katex .a.b > span` → [[katex], [a, b], []]. */
export function classChain(selector: string): string[][] {
  return withoutExclusions(selector)
    .split(/\s*>\s*|\s+/)
    .map((part) => [...part.matchAll(/\.([\w-]+)/g)].map((match) => match[1] ?? ''));
}

function changeOf(rule: Rule): Partial<Face> {
  const change: { -readonly [Key in keyof Face]?: Face[Key] } = {};
  rule.walkDecls((declaration) => {
    const value = declaration.value.replaceAll(/["']/g, '');
    if (declaration.prop === 'font-family') change.family = value;
    if (declaration.prop === 'font-style') change.style = value;
    if (declaration.prop === 'font-weight') change.weight = value === '700' ? 'bold' : value;
  });
  return change;
}

/** The rules of a stylesheet that change the font inside formulas, in its order. */
export function fontRules(sheet: Root): FontRule[] {
  const rules: FontRule[] = [];
  sheet.walkRules((rule) => {
    const change = changeOf(rule);
    if (Object.keys(change).length === 0) return;
    for (const selector of rule.selectors) {
      const chain = classChain(selector);
      if (chain[0]?.includes('katex') === true && chain.length > 1) rules.push({ chain, change });
    }
  });
  return rules;
}

/** Whether the innermost of `path` (class lists from outside inwards) is meant by a chain. */
export function matches(chain: readonly (readonly string[])[], path: readonly string[][]): boolean {
  const holds = (wanted: readonly string[], classes: readonly string[]) =>
    wanted.every((name) => classes.includes(name));
  const last = chain.at(-1) ?? [];
  const own = path.at(-1) ?? [];
  if (!holds(last, own)) return false;
  let outer = path.length - 2;
  for (const wanted of chain.slice(0, -1).toReversed()) {
    while (outer >= 0 && !holds(wanted, path[outer] ?? [])) outer -= 1;
    if (outer < 0) return false;
    outer -= 1;
  }
  return true;
}
