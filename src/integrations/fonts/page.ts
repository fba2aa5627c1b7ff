import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { AtRule, type ChildNode, type Root, type Rule } from 'postcss';
import { shortHash } from '../hash.ts';
import { cutFont } from './cut.ts';
import { declaredFaces } from './prune.ts';
import type { FontRule } from './rules.ts';
import { charactersOf, collectUsage, emptyUsage } from './usage.ts';

/** Names of cut fonts by font and characters: pages with the same formulas share a file. */
const made = new Map<string, string>();

/**
 * Cuts the fonts of formulas down to what one page shows, and drops those that it does not need.
 * Formulas differ from lesson to lesson, so that a common font would cost each of them the signs of
 * all. The font of prose stays common: a reader who goes on has it already.
 * @param rules which classes of a formula change its font
 * @param folder where the fonts are, as a path
 * @returns the names of the files that the page asks for
 */
export async function cutFormulaFonts(
  sheet: Root,
  rules: readonly FontRule[],
  html: string,
  folder: string,
): Promise<readonly string[]> {
  const usage = emptyUsage();
  collectUsage(html, rules, usage);
  const names: string[] = [];
  for (const { rule, face, files } of declaredFaces(sheet)) {
    const [address] = files;
    if (address === undefined || !face.family.startsWith('KaTeX')) continue;
    const characters = [...charactersOf(usage, face)].sort().join('');
    if (characters === '') {
      rule.remove();
      continue;
    }
    const file = basename(address);
    const key = `${file} ${characters}`;
    let name = made.get(key);
    if (name === undefined) {
      const cut = await cutFont(await readFile(join(folder, file)), characters, face);
      name = `${file.split('.')[0] ?? 'font'}.${shortHash(cut)}.woff2`;
      await writeFile(join(folder, name), cut);
      made.set(key, name);
    }
    names.push(name);
    const next = address.replace(/[^/]*$/, name);
    rule.walkDecls('src', (declaration) => {
      declaration.value = `url(${next}) format("woff2")`;
    });
  }
  return names;
}

/** Takes the fonts of formulas out of a stylesheet that all pages share. */
export function takeFormulaFaces(sheet: Root): readonly AtRule[] {
  const faces = declaredFaces(sheet).filter(({ face }) => face.family.startsWith('KaTeX'));
  return faces.map(({ rule }) => {
    rule.remove();
    return rule;
  });
}

/** The layer that a rule stands in by itself, "" for none, null where a condition surrounds it. */
function layerOf(rule: Rule): string | null {
  const { parent } = rule;
  if (parent === undefined || parent.type === 'root') return '';
  const isLayer = parent instanceof AtRule && parent.name === 'layer';
  return isLayer && parent.parent?.type === 'root' ? parent.params : null;
}

/**
 * Takes KaTeX's rules out of a stylesheet that all pages share: most pages have no formula, and none
 * has every kind. Each stays in its layer.
 */
export function takeFormulaRules(sheet: Root): readonly ChildNode[] {
  const layers = new Map<string, Rule[]>();
  sheet.walkRules((rule) => {
    const layer = layerOf(rule);
    if (layer === null || !rule.selectors.every((selector) => selector.includes('.katex'))) return;
    layers.set(layer, [...(layers.get(layer) ?? []), rule]);
    rule.remove();
  });
  return [...layers].flatMap<ChildNode>(([layer, nodes]) =>
    layer === '' ? nodes : [new AtRule({ name: 'layer', params: layer, nodes })],
  );
}

/** Every class that stands in a page. */
export function classesIn(html: string): ReadonlySet<string> {
  const lists = [...html.matchAll(/ class="([^"]*)"/g)];
  return new Set(lists.flatMap(([, names = '']) => names.split(/\s+/)));
}
