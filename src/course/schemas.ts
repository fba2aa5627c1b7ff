import { z } from 'astro/zod';
import { RUNGS, UNITS } from '../reader/quiz/types.ts';

/** What each file of content/ holds. Unknown keys are refused: they are misspelt known ones. */
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** YAML reads a day as a date; one in quotes is text. */
const day = z
  .union([z.date(), z.iso.date()], { error: 'a day such as 2026-11-24 is wanted' })
  .pipe(z.coerce.date());

const changeSchema = z.strictObject({ date: day, what: z.string().min(5).max(200) });

export const lessonSchema = z
  .strictObject({
    title: z.string().min(1),
    shortTitle: z.string().min(1),
    description: z.string().min(30).max(200),
    lede: z.string().min(1),
    week: z.int().min(1).max(9),
    order: z.int().min(1).max(99),
    published: day,
    updated: day,
    changes: z.array(changeSchema).min(1),
  })
  .superRefine(({ published, updated, changes }, context) => {
    for (const [path, message] of changeFaults({ published, updated, changes })) {
      context.addIssue({ code: 'custom', path: [path], message });
    }
  });

interface Dates {
  readonly published: Date;
  readonly updated: Date;
  readonly changes: readonly { readonly date: Date }[];
}

/** The change log runs from the latest change, whose day is `updated`, to the first version. */
function changeFaults({ published, updated, changes }: Dates) {
  const days = changes.map(({ date }) => Number(date));
  const faults: (readonly [string, string])[] = [];
  if (days.some((day, index) => day > (days[index - 1] ?? Infinity))) {
    faults.push(['changes', 'the latest change comes first']);
  }
  if (days[0] !== Number(updated)) faults.push(['updated', 'this is the day of the latest change']);
  if (days.at(-1) !== Number(published)) {
    faults.push(['published', 'this is the day of the first entry in the change log']);
  }
  return faults;
}

const predictionOption = z.strictObject({ id, text: z.string().min(1) });
const option = z.strictObject({ id, text: z.string().min(1), reason: z.string().min(1) });

const predictionSchema = z.strictObject({
  id,
  section: id,
  question: z.string().min(1),
  right: id,
  options: z.array(predictionOption).min(2),
});

/** What a question of any kind has. */
const asked = {
  id,
  section: id,
  question: z.string().min(1),
  hint: z.string().min(1).optional(),
};

const choiceSchema = z.strictObject({
  ...asked,
  kind: z.literal('choice'),
  right: id,
  options: z.array(option).min(2),
});

const multipleSchema = z.strictObject({
  ...asked,
  kind: z.literal('multiple'),
  right: z.array(id).min(2),
  options: z.array(option).min(3),
});

const orderSchema = z.strictObject({
  ...asked,
  kind: z.literal('order'),
  items: z.array(predictionOption).min(3).max(8),
  reason: z.string().min(1),
});

const rung = z.enum(RUNGS);

const ladderSchema = z.strictObject({
  ...asked,
  kind: z.literal('ladder'),
  rungs: z.array(z.strictObject({ of: rung, error: z.number().min(0).max(100) })).min(3),
  right: id,
  options: z
    .array(z.strictObject({ id, from: rung, to: rung, reason: z.string().min(1) }))
    .min(2)
    .max(5),
});

/** A number drawn anew each time: `above` adds the drawn number to another variable. */
const variable = z.strictObject({
  above: z.string().optional(),
  min: z.number(),
  max: z.number(),
  step: z.number().positive(),
});

const term = z.union([z.string(), z.number()]);
const terms = z.union([term, z.array(term)]);

const numberSchema = z.strictObject({
  ...asked,
  kind: z.literal('number'),
  vars: z.record(z.string(), variable),
  answer: z.strictObject({
    plus: terms,
    minus: terms.optional(),
    times: terms.optional(),
    over: terms.optional(),
  }),
  tolerance: z.number().nonnegative(),
  unit: z.enum(UNITS),
  reason: z.string().min(1),
});

export const quizSchema = z.strictObject({
  predictions: z.array(predictionSchema),
  questions: z.array(
    z.discriminatedUnion('kind', [
      choiceSchema,
      numberSchema,
      multipleSchema,
      orderSchema,
      ladderSchema,
    ]),
  ),
});

export const termSchema = z.strictObject({
  id,
  term: z.string().min(1),
  /** Other forms of the word, by which the term is found as well. */
  also: z.array(z.string().min(1)).min(1).optional(),
  definition: z.string().min(1),
  symbol: z.string().optional(),
});

export const referenceSchema = z.strictObject({
  key: id,
  authors: z.string().min(1),
  year: z.int(),
  title: z.string().min(1),
  venue: z.string().min(1),
  url: z.url().optional(),
  doi: z.string().optional(),
  checked: z.boolean(),
});

/** The ids of the numbers that a number of the running case is computed from. */
const operands = z.array(id).min(2).optional();

export const caseNumberSchema = z
  .strictObject({
    unit: z.enum(['count', 'percent', 'points', 'money', 'plain']),
    value: z.number().optional(),
    sum: operands,
    difference: operands,
    product: operands,
    ratio: operands,
    'harmonic-mean': operands,
  })
  .refine((entry) => Object.keys(entry).length === 2, 'has a unit and one other field');

export const caseSchema = z.strictObject({
  numbers: z.record(id, caseNumberSchema),
  relations: z.array(
    z.string().regex(/^[a-z][\w-]*( <=? [a-z][\w-]*)+$/, 'ids with < or <= between them'),
  ),
});

export type LessonData = z.infer<typeof lessonSchema>;
export type QuizData = z.infer<typeof quizSchema>;
export type PredictionData = z.infer<typeof predictionSchema>;
export type QuestionData = QuizData['questions'][number];
export type TermData = z.infer<typeof termSchema>;
export type ReferenceData = z.infer<typeof referenceSchema>;
export type CaseNumberData = z.infer<typeof caseNumberSchema>;
export type CaseData = z.infer<typeof caseSchema>;
