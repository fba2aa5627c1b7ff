import type { JSX } from 'preact';
import type { ControlsWords } from './strings.ts';
import styles from './Controls.module.css';

interface Props {
  readonly words: ControlsWords;
  /** Height, width, trapezoid, shift and rotation; 0 is right. */
  readonly state: readonly number[];
  /** The text alternative: what the picture now says. */
  readonly description: string;
}

type Point = readonly [number, number];

const WIDTH = 320;
const HEIGHT = 240;
const MIDDLE = { x: WIDTH / 2, y: HEIGHT / 2 };
const HALF = { width: 84, height: 56 };
/** What one unit of each thing looks like: shares of the half sizes, pixels, radians. */
const LOOK = { width: 0.28, height: 0.28, trapezoid: 0.2, shift: 26, rotation: 0.16 } as const;
const LEAST = 0.08;

/** A place of the television's picture, from −1 to 1 both ways, as it appears on the screen. */
function project(state: readonly number[], [u, v]: Point): Point {
  const [height = 0, width = 0, trapezoid = 0, shift = 0, rotation = 0] = state;
  const slant = Math.max(LEAST, 1 - v * trapezoid * LOOK.trapezoid);
  const x = u * HALF.width * Math.max(LEAST, 1 + width * LOOK.width) * slant;
  const y = v * HALF.height * Math.max(LEAST, 1 + height * LOOK.height);
  const turn = rotation * LOOK.rotation;
  return [
    MIDDLE.x + shift * LOOK.shift + x * Math.cos(turn) - y * Math.sin(turn),
    MIDDLE.y + x * Math.sin(turn) + y * Math.cos(turn),
  ];
}

const CORNERS: readonly Point[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];
const INNER: readonly (readonly [Point, Point])[] = [
  [
    [-1, 0],
    [1, 0],
  ],
  [
    [0, -1],
    [0, 1],
  ],
  [
    [-1, -1],
    [1, 1],
  ],
  [
    [1, -1],
    [-1, 1],
  ],
];

function pathOf(points: readonly Point[]): string {
  return points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L');
}

/** The television's picture as it now stands, over the dashed rectangle where it belongs. */
export function Screen({ words, state, description }: Props): JSX.Element {
  const here = (points: readonly Point[]) => points.map((point) => project(state, point));
  const right = (points: readonly Point[]) => points.map((point) => project([], point));
  const [left = 0, top = 0] = right(CORNERS)[0] ?? [];
  const [, , [cornerX = 0, cornerY = 0] = []] = here(CORNERS);
  return (
    <svg
      class={styles.plane}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      data-picture=""
      role="img"
      aria-label={description}
    >
      <g aria-hidden="true">
        <path d={`M${pathOf(here(CORNERS))}Z`} class={styles.screen} />
        {INNER.map((ends) => (
          <path key={String(ends)} d={`M${pathOf(here(ends))}`} class={styles.pattern} />
        ))}
        <path d={`M${pathOf(right(CORNERS))}Z`} class={styles.target} />
        <text x={left} y={top - 8}>
          {words.picture.target}
        </text>
        <text x={cornerX} y={cornerY + 18} text-anchor="end">
          {words.picture.now}
        </text>
      </g>
    </svg>
  );
}
