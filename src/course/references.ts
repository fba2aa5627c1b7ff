import { getCollection } from 'astro:content';
import { distinctLabels, labelOf } from './label.ts';
import type { ReferenceData } from './schemas.ts';

/** A work that lessons cite, with the label that stands in the text: “Ishida et al. 2023”. */
export interface Reference extends ReferenceData {
  readonly label: string;
  /** Where the work can be read: its DOI if it has one, else its address. */
  readonly link: string | undefined;
}

/** All references, by first author and year. */
export async function getReferences(): Promise<readonly Reference[]> {
  const entries = await getCollection('references');
  const works = entries
    .map(({ data: { id: _id, ...data } }) => data)
    .sort((a, b) => a.authors.localeCompare(b.authors, 'en') || a.year - b.year);
  const labels = distinctLabels(works.map(labelOf));
  return works.map((work, index) => ({
    ...work,
    label: labels[index] ?? labelOf(work),
    link: work.doi === undefined ? work.url : `https://doi.org/${work.doi}`,
  }));
}

/** The works that a lesson cites, once each, in the order in which they are met. */
export async function getReferencesUsed(source: string): Promise<readonly Reference[]> {
  const keys = [...source.matchAll(/<Cite\s[^>]*?of="([^"]*)"/g)].flatMap(
    (match) => match[1]?.split(/\s+/) ?? [],
  );
  const all = new Map((await getReferences()).map((reference) => [reference.key, reference]));
  return [...new Set(keys)].flatMap((key) => all.get(key) ?? []);
}
