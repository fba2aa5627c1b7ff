import type { QuizStrings } from '../../i18n/strings/quiz.ts';
import { fill } from '../../i18n/template.ts';
import type { ChoiceQuestion, LadderQuestion, MultipleQuestion } from './types.ts';

export interface ToldOption {
  readonly id: string;
  readonly text: string;
  readonly reason: string;
  readonly isRight: boolean;
}

function gapText({ rungs }: LadderQuestion, from: string, to: string, words: QuizStrings): string {
  const errorOf = (name: string) => rungs.find(({ of }) => of === name)?.error ?? 0;
  const nameOf = (name: string) => words.rungs[name as keyof typeof words.rungs];
  return fill(words.gap, {
    from: nameOf(from),
    low: errorOf(from),
    to: nameOf(to),
    high: errorOf(to),
  });
}

/** The options of a question in words, as paper and programs get them. */
export function optionsOf(
  question: ChoiceQuestion | MultipleQuestion | LadderQuestion,
  words: QuizStrings,
): readonly ToldOption[] {
  const right: readonly string[] = question.kind === 'multiple' ? question.right : [question.right];
  if (question.kind === 'ladder') {
    return question.options.map(({ id, from, to, reason }) => ({
      id,
      reason,
      text: gapText(question, from, to, words),
      isRight: right.includes(id),
    }));
  }
  return question.options.map((option) => ({ ...option, isRight: right.includes(option.id) }));
}

/** The measured errors of a ladder in one line: `human 1%, training 8%`. */
export function rungsText({ rungs }: LadderQuestion, words: QuizStrings): string {
  return rungs.map(({ of, error }) => `${words.rungs[of]} ${error}%`).join(', ');
}
