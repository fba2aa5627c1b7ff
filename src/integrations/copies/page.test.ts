import { expect, it } from 'vitest';
import { calculatorText, figureText, textOf } from './page.ts';

const CALCULATOR =
  '<figure class="x" id="gaps" data-calculator="avoidable-bias"><h3 id="f" class="y" data-finding>Bias, <b>7.0 points</b> &amp; more</h3><p class="z" data-sentence="">People err on 1%.</p></figure>';

it('reads what a calculator says', () => {
  const before = '<h3 data-finding>Another one</h3>';
  expect(calculatorText(before + CALCULATOR, 'gaps')).toEqual({
    finding: 'Bias, 7.0 points & more',
    sentence: 'People err on 1%.',
  });
  expect(calculatorText(before, 'gaps').finding).toBe('');
});

it('reads what a drawing shows, or the text that a figure is made of', () => {
  const figure = (inner: string) =>
    `<figure class="figure" id="a"><div class="picture">${inner}</div><figcaption>Caption</figcaption></figure>`;
  const drawn =
    '<div role="img" aria-label="Ten &quot;dots&quot;"><svg aria-hidden="true"><text>x</text></svg></div>';
  expect(figureText(figure(drawn), 'a')).toBe('Ten "dots"');
  const lists = '<p aria-hidden="true">scale</p><p>Bias</p><ul><li>larger</li><li>longer</li></ul>';
  expect(figureText(figure(lists), 'a')).toBe('Bias larger longer');
});

it('joins inline elements, and parts blocks', () => {
  expect(textOf('<p>7<b>%</b>를</p><p>b</p>')).toBe('7%를 b');
});
