import { slotNames } from './inline.ts';
import { drawNumbers, drawOrder, evaluate } from './numbers.ts';
import { RUNGS } from './types.ts';
import type {
  LadderQuestion,
  MultipleQuestion,
  NumberQuestion,
  OrderQuestion,
  Question,
  Quiz,
} from './types.ts';

const SEEDS = 200;

interface Identified {
  readonly id: string;
}

function optionProblems(
  right: readonly string[],
  options: readonly Identified[],
): readonly string[] {
  const ids = options.map((option) => option.id);
  const problems: string[] = [];
  if (new Set(ids).size < ids.length) problems.push('has two options with the same id');
  for (const id of right) {
    if (!ids.includes(id)) problems.push(`"right" is "${id}", which is none of its options`);
  }
  return problems;
}

function multipleProblems({ right, options }: MultipleQuestion): readonly string[] {
  const problems = [...optionProblems(right, options)];
  if (new Set(right).size < right.length) problems.push('names a right option twice');
  if (right.length < 2) problems.push('has one right option only, and so is of kind "choice"');
  if (right.length >= options.length) problems.push('has no option that is wrong');
  return problems;
}

function orderProblems({ items }: OrderQuestion): readonly string[] {
  const ids = items.map((item) => item.id);
  const texts = items.map((item) => item.text);
  const problems: string[] = [];
  if (new Set(ids).size < ids.length) problems.push('has two items with the same id');
  if (new Set(texts).size < texts.length) problems.push('has two items with the same text');
  return problems;
}

function ladderProblems({ right, options, rungs }: LadderQuestion): readonly string[] {
  const problems = [...optionProblems([right], options)];
  const places = rungs.map(({ of }) => RUNGS.indexOf(of));
  if (places.some((place, index) => index > 0 && place <= (places[index - 1] ?? 0))) {
    problems.push(`has rungs twice or out of order; the order is ${RUNGS.join(', ')}`);
  }
  for (const { id, from, to } of options) {
    const [start, end] = [from, to].map((name) => rungs.findIndex(({ of }) => of === name));
    if (start === undefined || end === undefined || start < 0 || end < 0) {
      problems.push(`has a gap "${id}" from or to an error that is no rung`);
    } else if (end <= start) problems.push(`has a gap "${id}" that does not go down the ladder`);
  }
  return problems;
}

function slotProblems({ question, hint, reason, vars }: NumberQuestion): readonly string[] {
  const names = Object.keys(vars);
  const used = [
    ...slotNames(question),
    ...slotNames(hint ?? ''),
    ...slotNames(reason).filter((name) => name !== 'answer'),
  ];
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

/** What is wrong with one question: ends of sentences that begin with its id. */
export function questionProblems(question: Question): readonly string[] {
  switch (question.kind) {
    case 'choice':
      return optionProblems([question.right], question.options);
    case 'multiple':
      return multipleProblems(question);
    case 'order':
      return orderProblems(question);
    case 'ladder':
      return ladderProblems(question);
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
    ...predictions.flatMap(({ id, right, options }) =>
      report(id, optionProblems([right], options)),
    ),
    ...questions.flatMap((question) => report(question.id, questionProblems(question))),
  ];
}
