import { getCollection } from 'astro:content';
import { computeCase, type CaseNumber } from './case-numbers.ts';

/** A number of the running case, or undefined where content/case.yml has none with this id. */
export async function getCaseNumber(id: string): Promise<CaseNumber | undefined> {
  const entries = await getCollection('case');
  return computeCase(Object.fromEntries(entries.map(({ id, data }) => [id, data]))).numbers.get(id);
}
