import { readFile } from 'node:fs/promises';
import { parse } from 'postcss';
import { describe, expect, it } from 'vitest';
import { renderFormula } from '../../markdown/formulas.ts';
import { cutFont } from './cut.ts';
import { classesIn, takeFormulaRules } from './page.ts';
import { declaredFaces, pruneRules } from './prune.ts';
import { classChain, fontRules, matches } from './rules.ts';
import { charactersOf, collectUsage, emptyUsage, PROSE_FAMILY, rareCharacters } from './usage.ts';

const SHEET = new URL('../../../node_modules/katex/dist/katex.css', import.meta.url);
const sheet = parse(await readFile(SHEET, 'utf8'));
const rules = fontRules(sheet);

function usageOf(html: string) {
  const usage = emptyUsage();
  collectUsage(html, rules, usage);
  return usage;
}

const formula = (family: string, style = 'normal') => ({ family, style, weight: 'normal' });
const prose = (style: string) => ({ family: PROSE_FAMILY, style, weight: 'variable' });

describe('rules of the stylesheet', () => {
  it('are matched by classes from outside inwards', () => {
    expect(classChain('.katex .a.b > span')).toEqual([['katex'], ['a', 'b'], []]);
    expect(classChain('.katex .a:not(.b)')).toEqual([['katex'], ['a']]);
    expect(matches([['katex'], ['a']], [['katex'], ['x'], ['a', 'c']])).toBe(true);
    expect(matches([['katex'], ['a', 'b']], [['katex'], ['a']])).toBe(false);
    expect(matches([['katex'], ['a']], [['a']])).toBe(false);
  });

  it('are dropped when no formula has their classes', () => {
    const copy = sheet.clone();
    pruneRules(copy, new Set(['katex', 'mathnormal']));
    expect(copy.toString()).toContain('.mathnormal');
    expect(copy.toString()).not.toContain('.mathfrak');
  });
});

it('a formula with a line of its own has the rules for that', () => {
  const copy = sheet.clone();
  pruneRules(copy, usageOf(`<p>${renderFormula('x', true)}</p>`).classes);
  expect(copy.toString()).toContain('.katex-display > .katex > .katex-html {');
});

describe('characters in use', () => {
  const usage = usageOf(
    `<!doctype html><html lang="en"><body><p>Größe <em>only</em> ${renderFormula(
      '\\mathbb{E} x = \\text{dev} \\Big[1\\Big]',
      false,
    )}</p></body></html>`,
  );

  it('are told apart by face', () => {
    expect(charactersOf(usage, formula('KaTeX_Math', 'italic'))).toBe('x');
    expect(charactersOf(usage, formula('KaTeX_AMS'))).toBe('E');
    expect([...charactersOf(usage, formula('KaTeX_Main'))]).toEqual(
      expect.arrayContaining(['=', 'd', 'e', 'v', '1']),
    );
    expect(charactersOf(usage, formula('KaTeX_Fraktur'))).toBe('');
  });

  it('are rare where few pages have them, and letters never are', () => {
    const several = emptyUsage();
    const page = (text: string) =>
      collectUsage(`<html lang="en"><body><p>${text}</p></body></html>`, rules, several);
    for (let count = 0; count < 9; count += 1) page('déjà');
    page('zó ½ ± 한');
    expect(rareCharacters(several)).toBe('ó');
  });

  it('leave the MathML copy out, and keep all letters for upright prose', () => {
    expect([...charactersOf(usage, prose('italic'))].sort().join('')).toBe('lnoy');
    expect([...charactersOf(usage, prose('normal'))]).toEqual(expect.arrayContaining(['ö', 'Z']));
  });

  it('of Korean pages need no prose font', () => {
    const korean = usageOf('<!doctype html><html lang="ko"><body><p>é</p></body></html>');
    expect(charactersOf(korean, prose('normal'))).not.toContain('é');
  });
});

it('cuts a font down to a few kilobytes', async () => {
  const file = new URL(
    '../../../node_modules/katex/dist/fonts/KaTeX_Main-Regular.woff2',
    import.meta.url,
  );
  const cut = await cutFont(await readFile(file), 'dev=1', formula('KaTeX_Main'));
  expect(Buffer.from(cut.subarray(0, 4)).toString('latin1')).toBe('wOF2');
  expect(cut.length).toBeLessThan(3000);
});

it('knows the faces that a stylesheet declares', () => {
  const faces = declaredFaces(sheet).map(
    ({ face }) => `${face.family} ${face.style} ${face.weight}`,
  );
  expect(faces).toContain('KaTeX_Math italic normal');
  expect(faces).toContain('KaTeX_Main normal bold');
});

describe('the rules of formulas', () => {
  const css = '@layer base{.katex .frac{top:0}p{left:0}}@media print{.katex{color:red}}';

  it('leave the common styles for a page’s own, in their layer', () => {
    const sheet = parse(css);
    const own = parse('');
    own.append(...takeFormulaRules(sheet));
    expect(own.toString()).toBe('@layer base{.katex .frac{top:0}}');
    expect(sheet.toString()).toBe('@layer base{p{left:0}}@media print{.katex{color:red}}');
  });

  it('stay where a page has such a formula', () => {
    const sheet = parse('.katex .frac{top:0}');
    pruneRules(sheet, classesIn('<span class="katex"><i class="frac x">'));
    expect(sheet.toString()).toContain('top:0');
    pruneRules(sheet, classesIn('<span class="katex">'));
    expect(sheet.toString()).toBe('');
  });
});
