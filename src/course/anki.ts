import type { Locale } from '../i18n/locales.ts';
import { quizStrings } from '../i18n/strings/quiz.ts';
import { fill } from '../i18n/template.ts';
import { expandMacros } from '../markdown/macros.ts';
import { escapeHtml, renderInline, type Slots } from '../reader/quiz/inline.ts';
import { drawNumbers, slotTexts } from '../reader/quiz/numbers.ts';
import { seedOf, shuffledItems } from '../reader/quiz/shuffle.ts';
import type { LadderQuestion, NumberQuestion, Question } from '../reader/quiz/types.ts';
import type { ReviewCard } from './cards.ts';

/** So many notes are drawn from a question whose numbers change. */
const DRAWN = 3;

interface Sides {
  readonly front: string;
  readonly back: string;
}

/** Anki sets formulas between these marks with MathJax; the field around them is HTML. */
const formula = (tex: string) => `\\(${escapeHtml(expandMacros(tex))}\\)`;

function html(text: string, slots: Slots = {}): string {
  const rendered = renderInline(text, slots, formula);
  return rendered.replace(/<span data-slot="[^"]*">([^<]*)<\/span>/g, '$1');
}

function list(items: readonly string[], kind = 'ol type="A"'): string {
  const [tag = 'ol'] = kind.split(' ');
  return `<${kind}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

interface Chosen {
  readonly text: string;
  readonly reason: string;
  readonly isRight: boolean;
}

/** A question with options: on the back the right ones, then every reason. */
function optionSides(question: string, options: readonly Chosen[]): Sides {
  const letter = (index: number) => String.fromCharCode(65 + index);
  const right = options.flatMap(({ text, isRight }, index) =>
    isRight ? [`<b>${letter(index)}</b> ${text}`] : [],
  );
  const reasons = options.map(({ reason, isRight }) => `${isRight ? '✓' : '✗'} ${reason}`);
  return {
    front: `${html(question)}${list(options.map(({ text }) => text))}`,
    back: `${right.join('<br>')}${list(reasons)}`,
  };
}

function ladderSides(question: LadderQuestion, locale: Locale): Sides {
  const words = quizStrings[locale];
  const errors = new Map(question.rungs.map(({ of, error }) => [of, error]));
  const rungs = question.rungs.map(({ of, error }) => `${words.rungs[of]} ${error}%`);
  const options = question.options.map(({ id, from, to, reason }) => ({
    text: fill(words.gap, {
      from: words.rungs[from],
      low: errors.get(from) ?? 0,
      to: words.rungs[to],
      high: errors.get(to) ?? 0,
    }),
    reason: html(reason),
    isRight: id === question.right,
  }));
  const { front, back } = optionSides(question.question, options);
  return { front: front.replace('<ol', `${list(rungs, 'ul')}<ol`), back };
}

function numberSides(question: NumberQuestion, locale: Locale): readonly Sides[] {
  return Array.from({ length: DRAWN }, (_, index) => {
    const slots = slotTexts(question, drawNumbers(question.vars, index + 1));
    const unit = quizStrings[locale].units[question.unit];
    return {
      front: html(question.question, slots),
      back: `<b>${slots['answer'] ?? ''}${unit}</b><br>${html(question.reason, slots)}`,
    };
  });
}

function questionSides(question: Question, locale: Locale): readonly Sides[] {
  switch (question.kind) {
    case 'choice':
    case 'multiple': {
      const right = [question.right].flat();
      const options = question.options.map(({ id, text, reason }) => ({
        text: html(text),
        reason: html(reason),
        isRight: right.includes(id),
      }));
      const several = question.kind === 'multiple' ? ` ${quizStrings[locale].several}` : '';
      return [optionSides(question.question + several, options)];
    }
    case 'ladder':
      return [ladderSides(question, locale)];
    case 'order': {
      const shuffled = shuffledItems(question.items, seedOf(question.id));
      return [
        {
          front: `${html(question.question)}${list(
            shuffled.map(({ text }) => html(text)),
            'ul',
          )}`,
          back: `${list(
            question.items.map(({ text }) => html(text)),
            'ol',
          )}${html(question.reason)}`,
        },
      ];
    }
    case 'number':
      return numberSides(question, locale);
  }
}

function sidesOf(card: ReviewCard, locale: Locale): readonly Sides[] {
  if (card.kind === 'question') return questionSides(card.question, locale);
  const { term, other, definition, tex } = card.term;
  const symbol = tex === undefined ? '' : `<br>${formula(tex)}`;
  const both = other === '' || other === term ? '' : `<br>${html(other)}`;
  return [{ front: `<b>${html(term)}</b>${both}`, back: `${definition}${symbol}` }];
}

/** A field of the file: quoted, on one line. */
function field(text: string): string {
  return `"${text.replace(/\s+/g, ' ').replaceAll('"', '""')}"`;
}

const DECK = 'Gapwise';

/**
 * What the manual of Anki says of its headers decides these. A note type is taken if there is one of
 * that name, which Anki translates: Korean Anki calls Basic 기본. Its fields have translated names too,
 * so that the columns have none and go into fields by their order. A deck that is missing is made for a
 * column, and not for a header.
 */
const HEADERS = [
  '#separator:tab',
  '#html:true',
  '#notetype:Basic',
  '#notetype:기본',
  '#guid column:1',
  '#deck column:2',
  '#tags column:5',
];

/**
 * Cards as a text file that Anki imports (File, Import): a note a line, with an id of its own, so
 * that a later import renews notes and doubles none.
 */
export function ankiFile(cards: readonly ReviewCard[], locale: Locale): string {
  const lines = cards.flatMap((card) =>
    sidesOf(card, locale).map(({ front, back }, index) => {
      const guid = `gapwise-${locale}-${card.id}-${index + 1}`;
      const tags = `gapwise gapwise::${card.section.replace('/', '::')}`;
      return [guid, DECK, front, back, tags].map(field).join('\t');
    }),
  );
  return [...HEADERS, ...lines, ''].join('\n');
}
