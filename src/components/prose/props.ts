/** The props of each tag that prose may use, beside calculators and figures. */
interface TagProps {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Props that only take one of these words. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
}

export const QUANTITIES = ['human', 'train', 'train-dev', 'dev', 'test'] as const;
export type Quantity = (typeof QUANTITIES)[number];

const NONE: TagProps = { required: [], optional: [] };

export const PROSE_TAGS = {
  Value: {
    required: ['calculator', 'with', 'quantity'],
    optional: ['bare', 'plain', 'digits', 'of', 'live'],
    words: { of: QUANTITIES, digits: ['0', '1', '2', '3', '4'] },
  },
  WhatIf: { required: ['calculator'], optional: ['with'] },
  Pull: { required: ['calculator', 'name'], optional: ['with'] },
  Case: { required: ['of'], optional: ['bare'] },
  Q: { required: ['of'], optional: [], words: { of: QUANTITIES } },
  Term: { required: ['id'], optional: [] },
  Cite: { required: ['of'], optional: [] },
  Decide: NONE,
  Margin: NONE,
  Dated: NONE,
  Pitfall: NONE,
  Try: NONE,
  See: NONE,
  Where: NONE,
  Figure: { required: ['id', 'caption'], optional: [] },
  Predict: { required: ['id'], optional: [] },
  Check: { required: ['section'], optional: [] },
} as const satisfies Readonly<Record<string, TagProps>>;

export type ProseTag = keyof typeof PROSE_TAGS;

export function isProseTag(name: string): name is ProseTag {
  return Object.hasOwn(PROSE_TAGS, name);
}

/** What is wrong with the props of a tag, or null when nothing is. */
export function propFault(tag: ProseTag, props: Readonly<Record<string, unknown>>): string | null {
  const { required, optional, words = {} }: TagProps = PROSE_TAGS[tag];
  const known = [...required, ...optional];
  const unknown = Object.keys(props).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    return `<${tag}> has no prop “${unknown}”; it takes ${known.join(', ') || 'none'}.`;
  }
  const missing = required.find((name) => props[name] === undefined || props[name] === '');
  if (missing !== undefined) return `<${tag}> needs the prop “${missing}”.`;
  for (const [name, allowed] of Object.entries(words)) {
    const value = props[name];
    if (value !== undefined && !allowed.includes(String(value))) {
      return `<${tag} ${name}="${String(value)}"> is none of ${allowed.join(', ')}.`;
    }
  }
  return null;
}

/** Stops the build when a tag stands with wrong props. */
export function requireProps(tag: ProseTag, props: object): void {
  const fault = propFault(tag, { ...props });
  if (fault !== null) throw new Error(`${fault} To mend: correct the tag in the lesson.`);
}
