import { calculatorStrings } from '../i18n/strings/calculator.ts';
import { fill } from '../i18n/template.ts';
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
  'error-analysis': [
    'a-ceiling',
    'the-sheet',
    'how-to-read',
    'twelve-and-eight',
    'base-rates',
    'hivenote-decides',
    'in-training',
    'in-dev',
    'both-sides',
    'same-rules',
    'build-quickly',
    'four-steps',
    'when-to-think-longer',
  ],
  'data-mismatch': [
    'two-ways-to-cut',
    'which-model-ships',
    'target-in-training',
    'foreign-data',
    'a-set-in-between',
    'when-errors-fall',
    'two-by-three-table',
    'ladder-of-the-hives',
    'addressing-mismatch',
    'making-the-target',
    'one-hour-of-noise',
    'checking-synthesis',
  ],
  'transfer-and-multi-task': ['when-it-pays', 'how-much-to-retrain', 'several-answers', 'the-loss'],
  'end-to-end': [
    'how-much-is-enough',
    'two-steps',
    'mistakes-multiply',
    'for-and-against',
    'the-key-question',
    'who-is-to-blame',
    'a-number-to-wait-for',
  ],
} as const satisfies Record<string, readonly string[]>;

type Slug = keyof typeof SECTIONS;

/** `metrics#price-list`: a section as it is named in the tables of the calculators. */
export type Section = { [S in Slug]: `${S}#${(typeof SECTIONS)[S][number]}` }[Slug];

/** Of where a calculator stands, what a link needs. */
export type LinkPlace = Pick<Placement, 'locale' | 'base'>;

/** The link from an advice to the section of a lesson that it belongs to. */
export function explainedIn(section: Section, { locale, base }: LinkPlace): Advice['link'] {
  const [slug = '', anchor] = section.split('#');
  return {
    href: createPaths(base).lesson(locale, slug, anchor),
    text: calculatorStrings[locale].explained,
  };
}

interface Sources<Id extends string> {
  readonly words: Readonly<Record<Id, { readonly text: string; readonly reason: string }>>;
  readonly sections: Readonly<Record<Id, Section>>;
  readonly slots: Readonly<Record<string, string | number>>;
  readonly place: LinkPlace;
}

/** Advice in words, each with the section that explains it; what it can win is left open. */
export function writeAdvice<Id extends string>(
  ids: readonly Id[],
  { words, sections, slots, place }: Sources<Id>,
): readonly Advice[] {
  return ids.map((id) => ({
    id,
    text: fill(words[id].text, slots),
    reason: fill(words[id].reason, slots),
    gain: null,
    link: explainedIn(sections[id], place),
  }));
}
