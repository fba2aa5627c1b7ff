import type { JSX } from 'preact';
import type { Spot } from '../../math/neighbours.ts';
import type { Reading } from './model.ts';
import type { SyntheticCoverageWords } from './strings.ts';
import styles from './SyntheticCoverage.module.css';

interface Props {
  readonly words: SyntheticCoverageWords;
  readonly reading: Reading;
  readonly description: string;
}

const SIZE = 500;
const SOURCE = 5;

/** Many dots as one path: a line of no length with round ends is a dot. */
function dots(spots: readonly Spot[]): string {
  return spots.map(({ x, y }) => `M${Math.round(x * SIZE)} ${Math.round(y * SIZE)}h0`).join('');
}

/** Triangles where designs were modelled. */
function triangles(spots: readonly Spot[], size: number): string {
  return spots
    .map(({ x, y }) => {
      const [left, top] = [Math.round(x * SIZE), Math.round(y * SIZE) - size];
      return `M${left} ${top}l${size} ${2 * size}h${-2 * size}z`;
    })
    .join('');
}

function Key({ words }: Pick<Props, 'words'>): JSX.Element {
  const { picture } = words;
  const swatches = [
    [picture.found, <path key="d" d="M7 7h0" class={styles.found} />],
    [
      picture.missed,
      <g key="d">
        <path d="M7 7h0" class={styles.ring} />
        <path d="M7 7h0" class={styles.hole} />
      </g>,
    ],
    [
      picture.source,
      <path key="d" d={triangles([{ x: 7 / SIZE, y: 7 / SIZE }], SOURCE)} class={styles.source} />,
    ],
    [picture.other, <path key="d" d="M7 7h0" class={styles.other} />],
  ] as const;
  return (
    <p class={styles.legend}>
      {swatches.map(([text, mark]) => (
        <span key={text}>
          <svg width="14" height="14" aria-hidden="true">
            {mark}
          </svg>
          {text}
        </span>
      ))}
    </p>
  );
}

/** All pictures as a square: real cars, whether they are found, and the designs that were modelled. */
export function Space({ words, reading, description }: Props): JSX.Element {
  const { world, found, values } = reading;
  const missed = dots(world.cars.filter((_, index) => found[index] !== true));
  const sources = world.cars.slice(0, values.sources);
  return (
    <>
      <svg
        class={styles.space}
        viewBox={`0 0 ${SIZE} ${SIZE}`}
        data-picture=""
        role="img"
        aria-label={description}
      >
        <rect width={SIZE} height={SIZE} class={styles.ground} />
        <path d={dots(world.others)} class={styles.other} />
        <path d={missed} class={styles.ring} />
        <path d={missed} class={styles.hole} />
        <path d={dots(world.cars.filter((_, index) => found[index]))} class={styles.found} />
        <path d={triangles(sources, SOURCE)} class={styles.source} />
      </svg>
      <Key words={words} />
    </>
  );
}
