import type { PredictionData, QuestionData, QuizData } from '../../course/schemas.ts';
import type { Locale } from '../../i18n/locales.ts';
import { quizStrings } from '../../i18n/strings/quiz.ts';
import { fill } from '../../i18n/template.ts';
import { drawNumbers, slotTexts } from '../../reader/quiz/numbers.ts';
import { optionsOf, rungsText } from '../../reader/quiz/options.ts';
import { quote } from './markdown.ts';

/** The numbers that the page shows before a reader asks for others. */
const SEED = 1;

function withNumbers(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(/\{([a-z][\w-]*)\}/gi, (slot, name: string) => slots[name] ?? slot);
}

/** A list item of several lines keeps its later ones together. */
const item = (text: string) => `- ${text.trim().replace(/\s*\n\s*/g, ' ')}`;

function questionText(question: QuestionData, number: number, locale: Locale): string {
  const words = quizStrings[locale];
  const head = `**${fill(words.number, { number })}.**`;
  if (question.kind === 'order') {
    const items = question.items.map(({ text }, index) => `${index + 1}. ${text.trim()}`);
    return `${head} ${question.question}\n\n**${words.rightOption}:**\n\n${items.join('\n')}\n\n${question.reason}`;
  }
  if (question.kind !== 'number') {
    const options = optionsOf(question, words).map(({ text, reason, isRight }) => {
      const label = isRight ? `**${words.rightOption}:**` : `*${words.wrongOption}:*`;
      return item(`${text} ${label} ${reason}`);
    });
    const drawn = question.kind === 'ladder' ? ` (${rungsText(question, words)})` : '';
    return `${head} ${question.question}${drawn}\n\n${options.join('\n')}`;
  }
  const slots = slotTexts(question, drawNumbers(question.vars, SEED));
  const answer = `${slots['answer'] ?? ''}${words.units[question.unit]}`;
  return `${head} ${withNumbers(question.question, slots)}\n\n**${words.rightOption}:** ${answer}. ${withNumbers(question.reason, slots)}`;
}

/** All questions of a section, each with its answer and reasons. */
export function checkText({ questions }: QuizData, section: string, locale: Locale): string {
  return questions
    .filter((question) => question.section === section)
    .map((question, index) => questionText(question, index + 1, locale))
    .join('\n\n');
}

/** A prediction: question, options, the answer, and the text that it reveals. */
export function predictionText(
  prediction: PredictionData | undefined,
  inner: string,
  locale: Locale,
): string {
  if (prediction === undefined) return inner;
  const words = quizStrings[locale].predict;
  const { question, options, right } = prediction;
  const answer = options.find(({ id }) => id === right)?.text ?? '';
  return quote(
    [
      `**${words.title}.** ${question}`,
      options.map(({ text }) => item(text)).join('\n'),
      `**${fill(words.answer, { answer })}**`,
      inner,
    ].join('\n\n'),
  );
}
