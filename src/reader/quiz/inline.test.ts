import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderInline, slotNames } from './inline.ts';

describe('renderInline', () => {
  it.each([
    ['plain text', 'plain text'],
    ['*em* and **strong**', '<em>em</em> and <strong>strong</strong>'],
    ['**both *at* once**', '<strong>both <em>at</em> once</strong>'],
    ['`a *b* <c>`', '<code>a *b* &lt;c&gt;</code>'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['\\*not em\\* \\$5 \\{x\\}', '*not em* $5 {x}'],
    ['<img src=x onerror="a">', '&lt;img src=x onerror=&quot;a&quot;&gt;'],
    ['a & b', 'a &amp; b'],
    ['{human}% and {other}', '<span data-slot="human">&lt;1&gt;</span>% and {other}'],
    ['*{human}*', '<em><span data-slot="human">&lt;1&gt;</span></em>'],
    ['{toString}', '{toString}'],
  ])('%s', (text, html) => {
    expect(renderInline(text, { human: '<1>' })).toBe(html);
  });

  it('renders formulas with the macros of lessons', () => {
    const html = renderInline('so $\\eTrain - \\eHuman$');
    expect(html).toContain('class="katex"');
    expect(html).toContain('q-train');
  });

  it('stops at a formula that cannot be read', () => {
    expect(() => renderInline('$\\frac{1$')).toThrow();
  });

  it('lets no text become an element of its own', () => {
    const unit = fc.constantFrom(
      '<',
      '>',
      '"',
      '*',
      '**',
      '`',
      '\\',
      '{human}',
      '&',
      'a',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const html = renderInline(text, { human: '<b>' });
        const own = /<\/?(?:em|strong|code)>|<span data-slot="human">|<\/span>/g;
        expect(html.replace(own, '')).not.toMatch(/[<>"]/);
      }),
    );
  });
});

describe('slotNames', () => {
  it('finds slots also inside emphasis, and not in code or formulas', () => {
    expect(slotNames('{a} *{b}* **{c}** `{d}` $x^{e}$ \\{f\\}')).toEqual(['a', 'b', 'c']);
  });
});
