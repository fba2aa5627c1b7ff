import type { AtRule, Root, Rule } from 'postcss';
import { classChain, type Face } from './rules.ts';

/** Removes the rules of KaTeX's stylesheet for classes that no formula of the site has. */
export function pruneRules(sheet: Root, used: ReadonlySet<string>): void {
  sheet.walkRules((rule: Rule) => {
    const kept = rule.selectors.filter((selector) => {
      const classes = classChain(selector).flat();
      return !classes.includes('katex') || classes.every((name) => used.has(name));
    });
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
}

/** The face that an `@font-face` rule declares, and the addresses of its files. */
export interface Declared {
  readonly rule: AtRule;
  readonly face: Face;
  readonly files: readonly string[];
}

function valueOf(rule: AtRule, property: string): string {
  let value = '';
  rule.walkDecls(property, (declaration) => {
    value = declaration.value.replaceAll(/["']/g, '');
  });
  return value;
}

/** Every `@font-face` rule with files of its own (not the fonts of the system). */
export function declaredFaces(sheet: Root): Declared[] {
  const declared: Declared[] = [];
  sheet.walkAtRules('font-face', (rule) => {
    const files = [...valueOf(rule, 'src').matchAll(/url\(([^)]+)\)/g)].map(
      (match) => match[1] ?? '',
    );
    if (files.length === 0) return;
    const family = valueOf(rule, 'font-family');
    const given = valueOf(rule, 'font-weight');
    const weight = given === '700' || given === 'bold' ? 'bold' : 'normal';
    const style = valueOf(rule, 'font-style') || 'normal';
    const isFormula = family.startsWith('KaTeX');
    declared.push({
      rule,
      files,
      face: { family, style, weight: isFormula ? weight : 'variable' },
    });
  });
  return declared;
}
