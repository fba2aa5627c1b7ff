/** A table of words: texts under names, at any depth. */
export interface Text {
  /** `labels.human` */
  readonly path: string;
  readonly text: string;
}

export function textsOf(table: unknown, path = ''): readonly Text[] {
  if (typeof table === 'string') return [{ path, text: table }];
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([name, value]) =>
    textsOf(value, path === '' ? name : `${path}.${name}`),
  );
}

/** The `{slots}` of a template, sorted. */
export function slotsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{([a-z][\w-]*)\}/gi)].map((match) => match[1]!))].sort();
}
