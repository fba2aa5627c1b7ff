/** The name under which the answers of a lesson are kept. */
export function answersName(lessonSlug: string): string {
  return `answers/${lessonSlug}`;
}
