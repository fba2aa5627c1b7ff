import { calculatorStrings } from '../i18n/strings/calculator.ts';
import { createPaths } from '../paths.ts';
import type { Advice } from './frame/Decision.tsx';
import type { Placement } from './props.ts';

/** Sections that advice leads to, by lesson. A test holds them against the lessons' headings. */
export const SECTIONS = {
  orthogonalization: [
    'nine-ideas',
    'worth-of-an-idea',
    'knob-with-four-effects',
    'two-levers',
    'taking-turns',
    'chain-of-assumptions',
    'fitted-by-people',
    'early-stopping',
  ],
  metrics: [
    'one-number',
    'precision-and-recall',
    'harmonic-mean',
    'price-list',
    'what-f1-leaves-out',
    'many-columns',
    'satisficing',
    'the-rule',
    'once-a-day',
    'recall-within-the-limit',
    'one-distribution',
    'related-rows',
    'how-many',
    'think-in-counts',
    'can-it-see',
    'luck-at-the-top',
    'when-to-change',
    'a-weight',
    'place-then-aim',
    'when-the-data-moved',
  ],
  'human-level-performance': [
    'the-floor',
    'why-progress-slows',
    'two-gaps',
    'how-sure-is-a-gap',
    'what-human-level-means',
    'surpassing-people',
    'floor-in-the-fog',
    'what-still-works',
    'improving-the-model',
    'choose-change-measure',
    'from-elsewhere',
  ],
} as const satisfies Record<string, readonly string[]>;

type Slug = keyof typeof SECTIONS;

/** `metrics#price-list`: a section as it is named in the tables of the calculators. */
export type Section = { [S in Slug]: `${S}#${(typeof SECTIONS)[S][number]}` }[Slug];

/** The link from an advice to the section of a lesson that it belongs to. */
export function explainedIn(
  section: Section,
  { locale, base }: Pick<Placement, 'locale' | 'base'>,
): NonNullable<Advice['link']> {
  const [slug = '', anchor] = section.split('#');
  return {
    href: createPaths(base).lesson(locale, slug, anchor),
    text: calculatorStrings[locale].explained,
  };
}
