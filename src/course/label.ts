const INITIALS = /^(?:[A-Z]\.[\s-]?)+$/;

/** “Ng 2017”, “Peterson and Hu 2019”, “Ishida et al. 2023”: the family name comes last. */
export function labelOf({
  authors,
  year,
}: {
  readonly authors: string;
  readonly year: number;
}): string {
  const parts = authors
    .replace(/\bet al\.?/, ', et al.')
    .split(/\s*(?:;|,|&|\band\b)\s*/)
    .filter((part) => part !== '');
  const names = parts.filter((part) => !INITIALS.test(part));
  // “van Rijsbergen, C. J.” puts the family name first, “Andrew Ng” last.
  const isFamilyFirst = names.length < parts.length;
  const family = (name = '') => (isFamilyFirst ? name : (name.split(/\s+/).at(-1) ?? ''));
  const [first, second, ...rest] = names;
  if (second === undefined) return `${family(first)} ${year}`;
  if (rest.length > 0 || second === 'et al.') return `${family(first)} et al. ${year}`;
  return `${family(first)} and ${family(second)} ${year}`;
}

/** “Newcombe 1998a”, “Newcombe 1998b”: tells works apart whose labels are the same. */
export function distinctLabels(labels: readonly string[]): readonly string[] {
  return labels.map((label, index) => {
    if (labels.filter((other) => other === label).length === 1) return label;
    const before = labels.slice(0, index).filter((other) => other === label).length;
    return `${label}${String.fromCharCode(97 + before)}`;
  });
}

/** The authors of a work where space is scarce: the first and “et al.” for more than three. */
export function shortAuthors(authors: string): string {
  const names = authors.match(/[^,]+,\s*(?:[A-Z]\.[\s-]?)+/g) ?? [];
  const [first] = names;
  return names.length > 3 && first !== undefined ? `${first.trim()}, et al.` : authors;
}
