import { slotNames } from './inline.ts';
import { drawNumbers, drawOrder, evaluate } from './numbers.ts';
import type { NumberQuestion, Option, Question, Quiz } from './types.ts';

const SEEDS = 200;

function optionProblems(right: string, options: readonly Option[]): readonly string[] {
  const ids = options.map((option) => option.id);
  const problems: string[] = [];
  if (new Set(ids).size < ids.length) problems.push('has two options with the same id');
  if (!ids.includes(right)) problems.push(`"right" is "${right}", which is none of its options`);
  return problems;
}

function slotProblems({ question, reason, vars }: NumberQuestion): readonly string[] {
  const names = Object.keys(vars);
  const used = [...slotNames(question), ...slotNames(reason).filter((name) => name !== 'answer')];
  const unknown = used.filter((name) => !names.includes(name));
  const unseen = names.filter((name) => !slotNames(question).includes(name));
  return [
    ...[...new Set(unknown)].map((name) => `shows {${name}}, which is not in "vars"`),
    ...unseen.map((name) => `draws "${name}" but does not show it in the question`),
  ];
}

function drawProblems(question: NumberQuestion): readonly string[] {
  const { vars, answer } = question;
  const ranges = Object.entries(vars).filter(([, { min, max }]) => !(min <= max));
  const problems = ranges.map(([name]) => `has a "${name}" whose min is above its max`);
  if (drawOrder(vars).length < Object.keys(vars).length) {
    problems.push('has an "above" that names no other number, or goes round in a circle');
  }
  if (problems.length > 0) return problems;
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    if (Number.isFinite(evaluate(answer, drawNumbers(vars, seed)))) continue;
    return ['has an answer that names an unknown number or divides by 0'];
  }
  return [];
}

function questionProblems(question: Question): readonly string[] {
  switch (question.kind) {
    case 'choice':
      return optionProblems(question.right, question.options);
    case 'number':
      return [...slotProblems(question), ...drawProblems(question)];
  }
}

/**
 * What is wrong with a quiz that has the right form, one sentence each: ids used twice, a right
 * answer that is no option, numbers that cannot be drawn, slots without a number.
 */
export function quizProblems({ predictions, questions }: Quiz): readonly string[] {
  const ids = new Set<string>();
  const report = (id: string, found: readonly string[]): readonly string[] => {
    const all = ids.has(id) ? ['has an id that is used twice', ...found] : found;
    ids.add(id);
    return all.map((problem) => `"${id}" ${problem}.`);
  };
  return [
    ...predictions.flatMap(({ id, right, options }) => report(id, optionProblems(right, options))),
    ...questions.flatMap((question) => report(question.id, questionProblems(question))),
  ];
}
