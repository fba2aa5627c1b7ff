/** A part of the printed course that has a number: “3.1” is the first section of the third lesson. */
export interface Numbered {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

export interface NumberedSection extends Numbered {
  readonly parts: readonly Numbered[];
}

/** A heading as Astro tells it. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** A figure with its caption, or a calculator, which has the id of one instead. */
export interface NumberedFigure {
  readonly id: string;
  readonly number: string;
  /** Empty for a calculator: its title is its own. */
  readonly caption: string;
  /** The calculator's tag; null for a drawing. */
  readonly tag: string | null;
}

/** Numbers the sections of a lesson and what stands under them: 3.1, 3.1.1, 3.1.2, 3.2. */
export function numberSections(
  lesson: number,
  headings: readonly Heading[],
): readonly NumberedSection[] {
  const sections: (NumberedSection & { readonly parts: Numbered[] })[] = [];
  for (const { depth, slug: id, text: title } of headings) {
    const section = sections.at(-1);
    if (depth === 2) {
      sections.push({ id, title, number: `${lesson}.${sections.length + 1}`, parts: [] });
    } else if (depth === 3 && section !== undefined) {
      section.parts.push({ id, title, number: `${section.number}.${section.parts.length + 1}` });
    }
  }
  return sections;
}

const TAG = /^[ \t]*<([A-Z]\w*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/gm;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

/**
 * Numbers the figures of a lesson in the order of its source: 3.1, 3.2, … Calculators are figures on
 * paper, so they count.
 * @param calculators ids of the calculators by tag
 */
export function numberFigures(
  lesson: number,
  source: string,
  calculators: ReadonlyMap<string, string>,
): readonly NumberedFigure[] {
  const figures: NumberedFigure[] = [];
  for (const [, tag = '', attributes = ''] of source.matchAll(TAG)) {
    const calculator = calculators.get(tag);
    if (tag !== 'Figure' && calculator === undefined) continue;
    const props = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, name, text]) => [name, text]),
    );
    figures.push({
      id: props.get('id') ?? calculator ?? '',
      number: `${lesson}.${figures.length + 1}`,
      caption: props.get('caption') ?? '',
      tag: calculator === undefined ? null : tag,
    });
  }
  return figures;
}

/** What a list of figures has room for. */
export function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
}
