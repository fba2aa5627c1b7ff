import type { Locale } from '../i18n/locales.ts';
import { getGlossary, type Term } from './glossary.ts';
import { getOutline, type OutlinedSection } from './outline.ts';
import { getQuiz } from './quiz.ts';
import type { QuestionData } from './schemas.ts';

/** A card to review: a question of a lesson, or a term that a lesson uses. */
export type ReviewCard = {
  /** `<lesson>/<question>` or `term/<id>`: the same in every language. */
  readonly id: string;
  /** `<lesson>/<section>`: with which section it comes. */
  readonly section: string;
  readonly lessonSlug: string;
  readonly lessonTitle: string;
  readonly sectionTitle: string;
} & (
  | { readonly kind: 'question'; readonly question: QuestionData; readonly number: number }
  | { readonly kind: 'term'; readonly term: Term }
);

/** The source of a lesson by its sections: what stands after each second-level heading. */
function sourceBySection(source: string): ReadonlyMap<string, string> {
  const parts = source.split(/^## .*?\{\/\*\s*([\w-]+)\s*\*\/\}\s*$/m);
  const found = new Map<string, string>();
  for (let index = 1; index < parts.length; index += 2) {
    found.set(parts[index] ?? '', parts[index + 1] ?? '');
  }
  return found;
}

/** Ids of the terms that a text uses, once each. */
export function termsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/<Term\s[^>]*?id="([^"]*)"/g)].map(([, id]) => id ?? ''))];
}

/** Where a section's cards come from. */
type Place = Pick<ReviewCard, 'section' | 'lessonSlug' | 'lessonTitle' | 'sectionTitle'>;

function questionCards(place: Place, questions: readonly QuestionData[]): readonly ReviewCard[] {
  return questions.map((question, index) => ({
    ...place,
    id: `${place.lessonSlug}/${question.id}`,
    kind: 'question',
    question,
    number: index + 1,
  }));
}

/** The terms that a section is the first to use; they are taken out of those that are left. */
function termCards(place: Place, source: string, left: Map<string, Term>): readonly ReviewCard[] {
  return termsIn(source).flatMap((id): ReviewCard[] => {
    const term = left.get(id);
    left.delete(id);
    return term === undefined ? [] : [{ ...place, id: `term/${id}`, kind: 'term', term }];
  });
}

/** All cards in one language: by lesson and section, questions before terms; each term once. */
export async function getCards(locale: Locale): Promise<readonly ReviewCard[]> {
  const left = new Map((await getGlossary(locale)).map((term) => [term.id, term]));
  const cards: ReviewCard[] = [];
  for (const { lesson, sections } of await getOutline(locale)) {
    const { questions } = await getQuiz(locale, lesson.slug);
    const sources = sourceBySection(lesson.source);
    for (const section of sections) {
      const place = placeOf(lesson, section);
      const own = questions.filter((question) => question.section === section.id);
      cards.push(...questionCards(place, own));
      cards.push(...termCards(place, sources.get(section.id) ?? '', left));
    }
  }
  return cards;
}

function placeOf(
  { slug, title }: { readonly slug: string; readonly title: string },
  section: OutlinedSection,
): Place {
  return {
    section: `${slug}/${section.id}`,
    lessonSlug: slug,
    lessonTitle: title,
    sectionTitle: section.title,
  };
}
