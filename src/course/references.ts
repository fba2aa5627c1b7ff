import { getCollection } from 'astro:content';
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
  return entries
    .map(({ data: { id: _id, ...data } }) => ({
      ...data,
      label: labelOf(data),
      link: data.doi === undefined ? data.url : `https://doi.org/${data.doi}`,
    }))
    .sort((a, b) => a.authors.localeCompare(b.authors, 'en') || a.year - b.year);
}

/** The works that a lesson cites, once each, in the order in which they are met. */
export async function getReferencesUsed(source: string): Promise<readonly Reference[]> {
  const keys = [...source.matchAll(/<Cite\s[^>]*?of="([^"]*)"/g)].flatMap(
    (match) => match[1]?.split(/\s+/) ?? [],
  );
  const all = new Map((await getReferences()).map((reference) => [reference.key, reference]));
  return [...new Set(keys)].flatMap((key) => all.get(key) ?? []);
}

/** “Ng 2017”, “Peterson and Hu 2019”, “Ishida et al. 2023”: the family name comes last. */
export function labelOf({ authors, year }: Pick<ReferenceData, 'authors' | 'year'>): string {
  const names = authors
    .replace(/\bet al\.?/, ', et al.')
    .split(/\s*(?:;|,|&|\band\b)\s*/)
    .filter((name) => name !== '' && !/^(?:[A-Z]\.[\s-]?)+$/.test(name));
  const family = (name = '') => name.trim().split(/\s+/).at(-1) ?? '';
  const [first, second, ...rest] = names;
  if (second === undefined) return `${family(first)} ${year}`;
  if (rest.length > 0 || second === 'et al.') return `${family(first)} et al. ${year}`;
  return `${family(first)} and ${family(second)} ${year}`;
}
