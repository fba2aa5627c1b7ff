import { CALCULATORS, type CalculatorEntry } from '../../calculators/index.ts';
import { placement } from '../../calculators/props.ts';
import { formatCase, type CaseNumber } from '../../course/case-numbers.ts';
import { pulledNumber } from '../../course/pull.ts';
import type { QuizData } from '../../course/schemas.ts';
import { computeValue } from '../../course/value.ts';
import { formatValue } from '../../i18n/figures.ts';
import type { Locale } from '../../i18n/locales.ts';
import { formatShortest } from '../../i18n/numbers.ts';
import { lessonStrings } from '../../i18n/strings/lesson.ts';
import { llmsStrings } from '../../i18n/strings/llms.ts';
import { fill } from '../../i18n/template.ts';
import { addressOf, readTarget } from '../../markdown/links.ts';
import { decode } from '../../params/codec.ts';
import { createPaths } from '../../paths.ts';
import { quote, type Tag, type Writers } from './markdown.ts';
import { calculatorText, figureText } from './page.ts';
import { checkText, predictionText } from './quiz.ts';

/** What the tags of one lesson need to know. */
export interface Source {
  readonly locale: Locale;
  readonly quiz: QuizData;
  readonly cases: ReadonlyMap<string, CaseNumber>;
  /** Labels of works by key: “Ng 2017”. */
  readonly labels: ReadonlyMap<string, string>;
  /** The finished page of the lesson. */
  readonly html: string;
  readonly base: string;
  /** Makes a path of the site a full address. */
  readonly absolute: (path: string) => string;
}

type Props = Tag['props'];

const SIGNIFICANT = 6;
const MOST_RESULTS = 12;
const LABELLED = {
  Decide: 'decide',
  Dated: 'dated',
  Pitfall: 'pitfall',
  Try: 'try',
  See: 'see',
  Margin: 'note',
} as const;

const said = (props: Props, name: string) => {
  const value = props[name];
  return typeof value === 'string' ? value : '';
};
const isLabelled = (name: string): name is keyof typeof LABELLED => Object.hasOwn(LABELLED, name);

function mustBe<T extends object>(found: T | { readonly fault: string }): T {
  // The page itself was built from the same tag.
  if ('fault' in found) throw new Error(String(found.fault));
  return found as T;
}

function valueText(props: Props, { locale }: Source): string {
  const quantity = said(props, 'quantity');
  const request = { calculator: said(props, 'calculator'), with: said(props, 'with'), quantity };
  const { value } = mustBe<{ readonly value: number }>(computeValue(request));
  return formatValue(value, quantity, locale, {
    bare: props['bare'] === true,
    plain: props['plain'] === true,
    digits: Number(props['digits'] ?? 1),
  });
}

function caseText(props: Props, { cases, locale }: Source): string {
  const number = cases.get(said(props, 'of'));
  return number === undefined ? '' : formatCase(number, locale, { bare: props['bare'] === true });
}

function pullText(props: Props, { locale }: Source): string {
  const request = {
    calculator: said(props, 'calculator'),
    with: said(props, 'with'),
    name: said(props, 'name'),
  };
  const pulled = pulledNumber(request, locale);
  return 'fault' in pulled ? '' : `${formatShortest(pulled.value)}${pulled.unit}`;
}

function citeText(props: Props, { labels }: Source): string {
  const keys = said(props, 'of').trim().split(/\s+/);
  return `(${keys.map((key) => labels.get(key) ?? key).join('; ')})`;
}

function figureBlock(props: Props, { html, locale }: Source): string {
  const words = llmsStrings[locale];
  const shown = figureText(html, said(props, 'id'));
  const caption = `**${words.figure}.** ${said(props, 'caption')}`;
  return quote(shown === '' ? caption : `${caption}\n\n*${words.picture}:* ${shown}`);
}

function resultsText(calculator: CalculatorEntry, start: string, source: Source): string {
  const { values } = decode(calculator.params, start);
  const known = Object.entries(calculator.results(values)).filter(([, value]) => value !== null);
  const listed = known.slice(0, MOST_RESULTS).map(([name, value]) => {
    const text = typeof value === 'number' ? String(Number(value.toPrecision(SIGNIFICANT))) : value;
    return `\`${name}\` ${text ?? ''}`;
  });
  const rest = known.length - listed.length;
  if (rest > 0) {
    const path = createPaths(source.base).schema(source.locale, calculator.id);
    const address = source.absolute(path);
    listed.push(fill(llmsStrings[source.locale].more, { count: rest, address }));
  }
  return `${llmsStrings[source.locale].results}: ${listed.join(', ')}`;
}

function calculatorBlock(calculator: CalculatorEntry, props: Props, source: Source): string {
  const { locale, base, html, absolute } = source;
  const { id, params, words } = calculator;
  const { figureId, start } = placement(id, params, props, locale, base);
  const { finding, sentence } = calculatorText(html, figureId);
  const link = absolute(createPaths(base).calculator(locale, id, start));
  const title = `**${llmsStrings[locale].calculator}: [${words[locale].title}](${link})**`;
  const says = [finding, sentence].filter((text) => text !== '');
  return quote(
    [
      title,
      says.map((text) => text.replace(/[^.?!]$/, '$&.')).join(' '),
      resultsText(calculator, start, source),
    ]
      .filter((text) => text !== '')
      .join('\n\n'),
  );
}

function tagText({ name, props, inner }: Tag, source: Source): string {
  const { locale, quiz } = source;
  const calculator = CALCULATORS.find((one) => one.name === name);
  if (calculator !== undefined) return calculatorBlock(calculator, props, source);
  if (isLabelled(name)) return quote(`**${lessonStrings[locale][LABELLED[name]]}.** ${inner}`);
  switch (name) {
    case 'Value':
      return valueText(props, source);
    case 'Case':
      return caseText(props, source);
    case 'Pull':
      return pullText(props, source);
    case 'Cite':
      return citeText(props, source);
    case 'Figure':
      return figureBlock(props, source);
    case 'Where':
      return `${lessonStrings[locale].where}\n\n${inner}`;
    case 'Check':
      return checkText(quiz, said(props, 'section'), locale);
    case 'Predict':
      return predictionText(
        quiz.predictions.find(({ id }) => id === props['id']),
        inner,
        locale,
      );
    default:
      // What only marks its text: a term, a quantity, numbers that can be changed on the page.
      return inner;
  }
}

/** What the tags and links of one lesson become in its Markdown copy. */
export function lessonWriters(source: Source): Writers {
  const paths = createPaths(source.base);
  return {
    tag: (tag) => tagText(tag, source),
    link: (address) => {
      const target = readTarget(address);
      return target === null ? address : source.absolute(addressOf(target, paths, source.locale));
    },
  };
}
