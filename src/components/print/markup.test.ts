import { describe, expect, it } from 'vitest';
import { attribute, elementAt, elements, inner, plainNames } from './markup.ts';

describe('taking HTML apart', () => {
  const html =
    '<div class="a" title="1 > 0"><div>in</div><svg/><svg><path d="M0"/><svg></svg></svg></div><div class="b">x</div>';

  it('finds an element with all that is nested in it', () => {
    const first = elementAt(html, 0);
    expect(first.endsWith('</svg></div>')).toBe(true);
    expect(inner(first).startsWith('<div>in</div>')).toBe(true);
    expect(elementAt(html, 5)).toBe('');
  });

  it('finds neighbours, but not what is part of one that was found', () => {
    expect(elements(html, /<div/)).toHaveLength(2);
    expect(elements(html, /<svg>/)).toEqual(['<svg><path d="M0"/><svg></svg></svg>']);
  });

  it('names rows by text, whatever can be pressed there', () => {
    const row =
      '<tr><th scope="row"><button title="a > b">F1 <b>x</b></button></th><td><button>+</button></td></tr>';
    expect(plainNames(row)).toBe(
      '<tr><th scope="row"><span>F1 <b>x</b></span></th><td><button>+</button></td></tr>',
    );
  });

  it('reads an attribute of the start tag only', () => {
    expect(attribute(html, 'class')).toBe('a');
    expect(attribute('<p><b id="x"></b></p>', 'id')).toBe('');
  });
});
