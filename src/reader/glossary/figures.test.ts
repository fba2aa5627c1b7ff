import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../i18n/locales.ts';
import { glossaryStrings } from '../../i18n/strings/glossary.ts';
import { render, startValues, type TinyFigure, type Values } from './figure.ts';
import { FIGURES, type FigureId } from './figures.ts';
import { WIDTH } from './picture.ts';

const ids = Object.keys(FIGURES) as FigureId[];
const say = (id: FigureId, values: Values = startValues(FIGURES[id])) =>
  render(FIGURES[id], values, glossaryStrings.en.figures[id], 'en').sentence;

/** The start, and every place of each slider with the others at their ends. */
function* statesOf(figure: TinyFigure): Generator<Values> {
  const start = startValues(figure);
  yield start;
  for (const { name, places } of figure.controls) {
    for (const place of places) {
      const ends = figure.controls.map((one) => [one.name, one.places.at(-1) ?? 0] as const);
      yield { ...start, [name]: place };
      yield { ...Object.fromEntries(ends), [name]: place };
    }
  }
}

describe('a tiny figure', () => {
  it('begins with the numbers of the course', () => {
    expect(say('avoidable-bias')).toContain(
      'avoidable bias is 7.0 points, the variance 2.0 points',
    );
    expect(say('avoidable-bias', { human: 0.075 })).toContain('bias is 0.5 points');
    expect(say('train-dev-set')).toContain('variance is 8.0 points, the data mismatch 1.0 point');
    expect(say('satisficing-metric')).toContain('Within 100 ms: A, B. Of these, B');
  });

  it('gives the figures of the calculators', () => {
    expect(say('precision')).toContain('75 of the 125 items called positive');
    expect(say('precision')).toContain('60.0%');
    expect(say('prevalence')).toContain('precision is 47.6%');
    expect(say('harmonic-mean')).toContain('90% and 10% is 50.0%, their harmonic mean 18.0%');
    expect(say('bayes-error')).toContain('15.9%');
    expect(say('pipeline')).toContain('14.3%');
    expect(say('confidence-interval', { items: 10_000 })).toContain('from 9.4% to 10.6%');
    expect(say('ceiling')).toContain('0.8 points');
  });

  it('says when there is no answer, or another one', () => {
    expect(say('satisficing-metric', { limit: 70 })).toBe('No model answers within 70 ms.');
    expect(say('mcnemar-test', { a: 10, b: 10 })).toContain('does not show');
    expect(say('mcnemar-test', { a: 30, b: 10 })).toContain('that shows a difference');
  });

  it.each(ids)('%s stays whole and inside its box wherever the sliders stand', (id) => {
    const figure = FIGURES[id];
    for (const { places, start } of figure.controls) expect(places).toContain(start);
    const { height } = render(figure, startValues(figure), glossaryStrings.en.figures[id], 'en');
    const wrong = [...statesOf(figure)].flatMap((values) =>
      LOCALES.flatMap((locale) => {
        const drawn = render(figure, values, glossaryStrings[locale].figures[id], locale);
        const xs = [...drawn.marks.matchAll(/ c?x="([^"]*)"/g)].map(([, x]) => Number(x));
        const isWhole =
          !/NaN|undefined|Infinity|\{/.test(drawn.marks + drawn.sentence) &&
          xs.every((x) => x >= 0 && x <= WIDTH) &&
          // Nothing below it moves.
          drawn.height === height;
        return isWhole ? [] : [{ values, ...drawn }];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
