/** The seven topics of the course, in its order. Slugs are promises; lessons are written one by one. */
export const TOPICS = [
  { slug: 'orthogonalization', week: 1 },
  { slug: 'metrics', week: 1 },
  { slug: 'human-level-performance', week: 1 },
  { slug: 'error-analysis', week: 2 },
  { slug: 'data-mismatch', week: 2 },
  { slug: 'transfer-and-multi-task', week: 2 },
  { slug: 'end-to-end', week: 2 },
] as const;

export const WEEKS = [1, 2] as const;
