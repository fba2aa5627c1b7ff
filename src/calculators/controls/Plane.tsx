import type { JSX } from 'preact';
import { mix, type Mixing } from '../../math/mixing.ts';
import { REACHED } from './machine.ts';
import type { ControlsWords } from './strings.ts';
import styles from './Controls.module.css';

interface Props {
  readonly words: ControlsWords;
  readonly mixing: Mixing;
  readonly axes: readonly [number, number];
  readonly goal: readonly [number, number];
  /** The text alternative: what the picture now says. */
  readonly description: string;
}

const WIDTH = 320;
const HEIGHT = 270;
const MIDDLE = { x: 150, y: 140 };
const REACH = 118;
/** Half the width of the plane in units; the smallest that holds everything is taken. */
const RANGES = [1.5, 3, 6, 12, 24] as const;

type Point = readonly [number, number];

function rangeFor(points: readonly Point[]): number {
  const most = Math.max(...points.flat().map(Math.abs)) * 1.08;
  return RANGES.find((range) => range >= most) ?? 24;
}

function Leg({ from, to, label }: { from: Point; to: Point; label: string }): JSX.Element | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  if (Math.hypot(dx, dy) < 12) return null;
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  // A short leg has no room for its name; the numbers at the dotted lines say it too.
  const isLong = Math.hypot(dx, dy) > 60;
  return (
    <g>
      <line x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} class={styles.leg} />
      {isLong && (
        <text x={x + 7} y={y + 4}>
          {label}
        </text>
      )}
    </g>
  );
}

/**
 * Angle and speed as a plane with one scale, so that right angles look right: the way that each axis
 * has gone, the goal, and in which direction each axis would go on.
 */
export function Plane({ words, mixing, axes, goal, description }: Props): JSX.Element {
  const [first, second] = mixing;
  const corner: Point = [first[0] * axes[0], first[1] * axes[0]];
  const [angle = 0, speed = 0] = mix(mixing, axes);
  const now: Point = [angle, speed];
  const range = rangeFor([corner, now, goal]);
  const at = ([x, y]: Point): Point => [
    MIDDLE.x + (x / range) * REACH,
    MIDDLE.y - (y / range) * REACH,
  ];
  const [origin, mid, here, there] = [at([0, 0]), at(corner), at(now), at(goal)];
  const hint = (row: Point, share: number): Point => {
    const size = Math.hypot(...row) || 1;
    return [here[0] + (row[0] / size) * 46 * share, here[1] - (row[1] / size) * 46 * share];
  };
  return (
    <svg
      class={styles.plane}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      data-picture=""
      role="img"
      aria-label={description}
    >
      <g aria-hidden="true">
        <line
          x1={MIDDLE.x - REACH}
          y1={MIDDLE.y}
          x2={MIDDLE.x + REACH}
          y2={MIDDLE.y}
          class={styles.axis}
        />
        <line
          x1={MIDDLE.x}
          y1={MIDDLE.y - REACH}
          x2={MIDDLE.x}
          y2={MIDDLE.y + REACH}
          class={styles.axis}
        />
        <text x={MIDDLE.x + REACH + 6} y={MIDDLE.y + 4} class={styles.soft}>
          {words.things.angle}
        </text>
        <text x={MIDDLE.x} y={MIDDLE.y - REACH - 8} text-anchor="middle" class={styles.soft}>
          {words.things.speed}
        </text>
        <text x={MIDDLE.x + REACH} y={MIDDLE.y + 16} text-anchor="end" class={styles.soft}>
          {range}
        </text>
        <text x={MIDDLE.x + 6} y={MIDDLE.y - REACH + 12} class={styles.soft}>
          {range}
        </text>
        {[first, second].map((row, index) => {
          const [a, b, end] = [hint(row, -1), hint(row, 1), hint(row, 1.28)];
          return (
            <g key={index}>
              <line x1={a[0]} y1={a[1]} x2={b[0]} y2={b[1]} class={styles.direction} />
              <text x={end[0]} y={end[1] + 4} text-anchor="middle" class={styles.soft}>
                {index + 1}
              </text>
            </g>
          );
        })}
        <Leg from={origin} to={mid} label={words.picture.axis1} />
        <Leg from={mid} to={here} label={words.picture.axis2} />
        <circle
          cx={there[0]}
          cy={there[1]}
          r={Math.max(9, (REACHED / range) * REACH)}
          class={styles.goal}
        />
        <path
          d={`M${there[0] - 13} ${there[1]}h26M${there[0]} ${there[1] - 13}v26`}
          class={styles.goal}
        />
        <text x={there[0]} y={there[1] - 18} text-anchor="middle">
          {words.picture.goal}
        </text>
        <circle cx={here[0]} cy={here[1]} r="6" class={styles.now} />
        <text x={here[0] - 12} y={here[1] - 6} text-anchor="end">
          {words.picture.now}
        </text>
      </g>
    </svg>
  );
}
