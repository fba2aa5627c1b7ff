import { quizSchema, type QuizData } from '../../../course/schemas.ts';
import { otherLocale } from '../../../i18n/locales.ts';
import type { Problem } from '../../../markdown/problem.ts';
import { questionProblems } from '../../../reader/quiz/check.ts';
import { lineAt, type Content, type LessonFile, type QuizFile } from '../content.ts';

/** Both lists of a quiz, with the names of their places in the file. */
const LISTS = ['predictions', 'questions'] as const;

interface Item {
  readonly list: (typeof LISTS)[number];
  readonly index: number;
  readonly id: string;
  readonly section: string;
  /** What has to be equal in both languages. */
  readonly core: string;
  readonly optionIds: readonly string[];
  readonly right: readonly string[];
  readonly hasHint: boolean;
  /** What only its kind can be wrong in. */
  readonly faults: readonly string[];
}

type Questioned = QuizData['predictions'][number] | QuizData['questions'][number];

type Bones = Pick<Item, 'core' | 'optionIds' | 'right'>;

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

function bones(right: readonly string[], optionIds: readonly string[], more: unknown): Bones {
  return { core: JSON.stringify([right, optionIds, more]), optionIds, right };
}

/** Everything of a question that is no words, and the options among which its answer is. */
function bonesOf(item: Questioned): Bones {
  if (!('kind' in item)) return bones([item.right], idsOf(item.options), null);
  switch (item.kind) {
    case 'choice':
      return bones([item.right], idsOf(item.options), null);
    case 'multiple':
      return bones(item.right, idsOf(item.options), null);
    case 'order':
      return bones([], idsOf(item.items), null);
    case 'ladder': {
      const gaps = item.options.map(({ from, to }) => [from, to]);
      return bones([item.right], idsOf(item.options), [item.rungs, gaps]);
    }
    case 'number':
      return bones([], [], [item.vars, item.answer, item.tolerance, item.unit]);
  }
}

function dataOf(quiz: QuizFile): QuizData | null {
  const parsed = quizSchema.safeParse(quiz.data);
  return parsed.success ? parsed.data : null;
}

/** The questions of a quiz; none where its form is wrong, which another check reports. */
function itemsOf(quiz: QuizFile): Item[] {
  const data = dataOf(quiz);
  if (data === null) return [];
  return LISTS.flatMap((list) =>
    data[list].map((item, index) => ({
      list,
      index,
      id: item.id,
      section: item.section,
      ...bonesOf(item),
      hasHint: 'hint' in item && item.hint !== undefined,
      faults: 'kind' in item && item.kind !== 'choice' ? questionProblems(item) : [],
    })),
  );
}

function problem(quiz: QuizFile, item: Item | null, what: string, mend: string): Problem {
  const line = item === null ? 0 : lineAt(quiz, [item.list, item.index, 'id']);
  return { file: quiz.file, line, what, mend };
}

function ownFaults(quiz: QuizFile, items: readonly Item[]): Problem[] {
  return items.flatMap((item, index) => {
    const faults: Problem[] = [];
    if (items.findIndex(({ id }) => id === item.id) !== index) {
      faults.push(problem(quiz, item, `The id “${item.id}” stands twice.`, 'choose another id.'));
    }
    for (const right of item.right.filter((id) => !item.optionIds.includes(id))) {
      const what = `“${item.id}”: the right answer “${right}” is no option.`;
      faults.push(problem(quiz, item, what, `use one of ${item.optionIds.join(', ')}.`));
    }
    for (const fault of item.faults.filter((text) => !/same id|none of its options/.test(text))) {
      const mend = 'content/README.md says what a question of its kind holds.';
      faults.push(problem(quiz, item, `“${item.id}” ${fault}.`, mend));
    }
    if (new Set(item.optionIds).size < item.optionIds.length) {
      faults.push(problem(quiz, item, `“${item.id}” has an option twice.`, 'rename one of them.'));
    }
    return faults;
  });
}

function translationFaults(quiz: QuizFile, items: readonly Item[], twin: QuizFile): Problem[] {
  const others = itemsOf(twin);
  const missing = others.filter(({ id }) => !items.some((item) => item.id === id));
  const unequal = items.filter((item) => {
    const other = others.find(({ id }) => id === item.id);
    if (other === undefined) return false;
    return (
      other.core !== item.core || other.section !== item.section || other.hasHint !== item.hasHint
    );
  });
  return [
    ...missing.map(({ id }) =>
      problem(quiz, null, `The question “${id}” of ${twin.file} is missing.`, 'translate it.'),
    ),
    ...unequal.map((item) =>
      problem(
        quiz,
        item,
        `“${item.id}” has another section, right answer, options, numbers or hint in ${twin.file}.`,
        'give both languages the same ones in the same order.',
      ),
    ),
  ];
}

/** Predictions and checks of a lesson that its quiz does not hold, and questions nobody asks. */
function placementFaults(lesson: LessonFile, quiz: QuizFile | undefined): Problem[] {
  const items = quiz === undefined ? [] : itemsOf(quiz);
  const file = quiz?.file ?? `content/quizzes/${lesson.locale}/${lesson.slug}.yml`;
  const used = lesson.tags.flatMap(({ name, props, line }): Problem[] => {
    const wanted = String(props[name === 'Check' ? 'section' : 'id']);
    const found = items.some(({ list, id, section }) =>
      name === 'Check'
        ? list === 'questions' && section === wanted
        : list === 'predictions' && id === wanted,
    );
    if ((name !== 'Predict' && name !== 'Check') || found) return [];
    const what = `${file} has no ${name === 'Check' ? 'question of the section' : 'prediction'} “${wanted}”.`;
    return [{ file: lesson.file, line, what, mend: 'correct the tag or write the question.' }];
  });
  const sections = lesson.headings.map(({ id }) => id);
  const homeless = items.filter(({ section }) => !sections.includes(section));
  const asked = homeless.map((item) =>
    quiz === undefined
      ? { file, line: 0, what: '', mend: '' }
      : problem(quiz, item, `The lesson has no section “${item.section}”.`, 'use the id of one.'),
  );
  return [...used, ...asked];
}

/** Questions that are wrong in themselves, differ between languages, or are not where they belong. */
export function checkQuizzes({ lessons, quizzes }: Content): Problem[] {
  const own = quizzes.flatMap((quiz) => {
    const items = itemsOf(quiz);
    const twin = quizzes.find(
      ({ slug, locale }) => slug === quiz.slug && locale === otherLocale(quiz.locale),
    );
    const translated = twin === undefined ? [] : translationFaults(quiz, items, twin);
    return [...ownFaults(quiz, items), ...translated];
  });
  const placed = lessons.flatMap((lesson) =>
    placementFaults(
      lesson,
      quizzes.find(({ slug, locale }) => slug === lesson.slug && locale === lesson.locale),
    ),
  );
  return [...own, ...placed];
}
