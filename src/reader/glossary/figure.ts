import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatNumber, formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';

type Unit = 'percent' | 'count' | 'milliseconds' | 'plain';

/** One slider. It moves over places, so that numbers of items can grow by factors. */
export interface Control {
  readonly name: string;
  readonly unit: Unit;
  readonly places: readonly number[];
  readonly start: number;
}

export type Values = Readonly<Record<string, number>>;

/** What a figure says in one language; `other` where its answer can be of two kinds. */
export interface FigureWords {
  readonly name: string;
  readonly controls: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly sentence: string;
  readonly other: string;
}

/** Marks as SVG, and what fills the sentence below them. */
export interface Drawn {
  readonly height: number;
  readonly marks: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly isOther?: boolean;
}

/** A picture of one term, computed from src/math; pure, so that it is drawn while building too. */
export interface TinyFigure {
  readonly controls: readonly Control[];
  readonly draw: (values: Values, label: (name: string) => string, locale: Locale) => Drawn;
}

/** Values from one to another, both with it, free of the dust of binary fractions. */
export function range(from: number, to: number, step: number): readonly number[] {
  const count = Math.round((to - from) / step) + 1;
  return Array.from({ length: count }, (_, index) => Number((from + index * step).toFixed(6)));
}

export function valueOf(values: Values, name: string): number {
  const value = values[name];
  if (value === undefined) throw new Error(`A tiny figure has no value for ${name}.`);
  return value;
}

export function startValues({ controls }: TinyFigure): Values {
  return Object.fromEntries(controls.map(({ name, start }) => [name, start]));
}

/** A slider's value in words. */
export function formatPlace({ unit }: Control, value: number, locale: Locale): string {
  switch (unit) {
    case 'percent':
      return formatPercent(value, locale, value < 0.01 || (value * 100) % 1 !== 0 ? 1 : 0);
    case 'count':
      return formatCount(value, locale);
    case 'milliseconds':
      return `${formatCount(value, locale)} ms`;
    case 'plain':
      return formatNumber(value, locale, 2);
  }
}

/** The picture and its sentence for given values. */
export function render(
  figure: TinyFigure,
  values: Values,
  words: FigureWords,
  locale: Locale,
): Drawn & { readonly sentence: string } {
  const label = (name: string): string => {
    const word = words.labels[name];
    if (word === undefined) throw new Error(`“${words.name}” has no label ${name}.`);
    return word;
  };
  const drawn = figure.draw(values, label, locale);
  const shown = figure.controls.map(
    (control) =>
      [control.name, formatPlace(control, valueOf(values, control.name), locale)] as const,
  );
  const template = drawn.isOther === true ? words.other : words.sentence;
  return {
    ...drawn,
    sentence: fill(template, { ...Object.fromEntries(shown), ...drawn.slots }),
  };
}
