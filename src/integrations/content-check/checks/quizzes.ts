import { quizSchema, type QuizData } from '../../../course/schemas.ts';
import { otherLocale } from '../../../i18n/locales.ts';
import type { Problem } from '../../../markdown/problem.ts';
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
  readonly right: string | null;
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
    data[list].map((item, index) => {
      const isNumber = 'vars' in item;
      const optionIds = isNumber ? [] : item.options.map(({ id }) => id);
      const core = isNumber
        ? JSON.stringify([item.vars, item.answer, item.tolerance, item.unit])
        : JSON.stringify([item.right, optionIds]);
      const right = isNumber ? null : item.right;
      return { list, index, id: item.id, section: item.section, core, optionIds, right };
    }),
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
    if (item.right !== null && !item.optionIds.includes(item.right)) {
      const what = `“${item.id}”: the right answer “${item.right}” is no option.`;
      faults.push(problem(quiz, item, what, `use one of ${item.optionIds.join(', ')}.`));
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
    return other !== undefined && (other.core !== item.core || other.section !== item.section);
  });
  return [
    ...missing.map(({ id }) =>
      problem(quiz, null, `The question “${id}” of ${twin.file} is missing.`, 'translate it.'),
    ),
    ...unequal.map((item) =>
      problem(
        quiz,
        item,
        `“${item.id}” has another section, right answer, options or numbers in ${twin.file}.`,
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
