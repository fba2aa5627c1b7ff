import { getEntry } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { PredictionData, QuestionData, QuizData } from './schemas.ts';

/** The questions of a lesson, empty where there are none yet. */
export async function getQuiz(locale: Locale, slug: string): Promise<QuizData> {
  const entry = await getEntry('quizzes', `${locale}/${slug}`);
  return entry?.data ?? { predictions: [], questions: [] };
}

/** The questions of one section, in the order of the file. */
export async function getQuestions(
  locale: Locale,
  slug: string,
  section: string,
): Promise<readonly QuestionData[]> {
  const { questions } = await getQuiz(locale, slug);
  return questions.filter((question) => question.section === section);
}

/** One prediction, or undefined where the lesson has none with this id. */
export async function getPrediction(
  locale: Locale,
  slug: string,
  id: string,
): Promise<PredictionData | undefined> {
  const { predictions } = await getQuiz(locale, slug);
  return predictions.find((prediction) => prediction.id === id);
}
