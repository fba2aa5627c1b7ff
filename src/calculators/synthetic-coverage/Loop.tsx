import type { JSX } from 'preact';
import { fill } from '../../i18n/template.ts';
import { Question } from '../frame/Question.tsx';
import note from '../frame/note.module.css';
import type { Placement } from '../props.ts';
import type { Reading } from './model.ts';
import { slotsOf } from './sentence.ts';
import type { SyntheticCoverageWords } from './strings.ts';
import styles from './SyntheticCoverage.module.css';

interface Props {
  readonly place: Placement;
  readonly words: SyntheticCoverageWords;
  readonly reading: Reading;
}

const ROW = 24;
const TOPS = { clean: 18, noise: 68, kinds: 118 } as const;
const HEIGHT = 146;
/** More seams than this would be a grey area. */
const MOST_SEAMS = 60;
/** What is there is seen, however little it is. */
const LEAST = 0.4;
const WHOLE = 100;

function share(value: number): string {
  return `${Math.max(value * WHOLE, LEAST).toFixed(2)}%`;
}

/** The clean sound, the noise under it with a seam wherever it starts again, and the kinds it holds. */
export function Loop({ place, words, reading }: Props): JSX.Element {
  const { loop } = reading;
  const slots = { ...slotsOf(reading, place.locale) };
  const noiseWords = loop.repeats > 1 ? words.loop.noise : words.loop.once;
  const hatch = `${place.figureId}-hatch`;
  const seams = loop.repeats > MOST_SEAMS ? 0 : Math.ceil(loop.repeats) - 1;
  return (
    <Question place={place} name="loop" heading={words.loop.heading}>
      <svg
        class={styles.loop}
        height={HEIGHT}
        data-picture=""
        role="img"
        aria-label={fill(words.loop.description, slots)}
      >
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse">
            <path d="M0 6L6 0" stroke="var(--muted)" stroke-width="1" />
          </pattern>
        </defs>
        <text y={TOPS.clean - 6}>{fill(words.loop.clean, { hours: slots['clean'] ?? '' })}</text>
        <rect y={TOPS.clean} width="100%" height={ROW} class={styles.bar} />
        <text y={TOPS.noise - 6}>
          {fill(noiseWords, { ...slots, hours: slots['noise'] ?? '' })}
        </text>
        <rect y={TOPS.noise} width="100%" height={ROW} fill={`url(#${hatch})`} />
        <rect y={TOPS.noise} width={share(loop.unique)} height={ROW} class={styles.full} />
        {Array.from({ length: seams }, (_, index) => {
          const at = `${((index + 1) * loop.unique * WHOLE).toFixed(2)}%`;
          const bottom = TOPS.noise + ROW;
          return <line key={at} x1={at} x2={at} y1={TOPS.noise} y2={bottom} class={styles.seam} />;
        })}
        <rect y={TOPS.noise} width="100%" height={ROW} class={styles.outline} />
        <text y={TOPS.kinds - 6}>{fill(words.loop.kinds, slots)}</text>
        <rect y={TOPS.kinds} width={share(loop.kinds)} height={ROW} class={styles.full} />
        <rect y={TOPS.kinds} width="100%" height={ROW} class={styles.outline} />
      </svg>
      <p class={note.note}>{words.loop.key}</p>
    </Question>
  );
}
