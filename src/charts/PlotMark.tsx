import type { JSX } from 'preact';
import { placeOn, type PlotAxis } from './axes.ts';
import type { Look, PlotMark, Shape } from './marks.ts';
import { pathOf, UNIT } from './paths.ts';
import styles from './plot.module.css';

/** Above the plot, in pixels. */
export const TOP = 14;

/** The axes of a plot and the height between them, in pixels. */
export interface Scene {
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  readonly inner: number;
}

export const percent = (axis: PlotAxis, value: number) =>
  `${(placeOn(axis, value) * 100).toFixed(3)}%`;
export const pixels = (scene: Scene, value: number) =>
  TOP + (1 - placeOn(scene.y, value)) * scene.inner;

function paint(look: Look | undefined, isFilled = false) {
  const { token = '--ink', fill, dash = [], width = 2, opacity = 1 } = look ?? {};
  return {
    stroke: `var(${token})`,
    'stroke-width': width,
    'stroke-dasharray': dash.length > 0 ? dash.join(' ') : undefined,
    fill: fill === undefined ? (isFilled ? `var(${token})` : 'none') : `var(${fill})`,
    opacity: opacity === 1 ? undefined : opacity,
  };
}

/** Lines and areas stretch with the picture; their strokes do not. */
function Curve({ scene, mark }: { scene: Scene; mark: PlotMark & { kind: 'line' | 'area' } }) {
  const base = mark.kind === 'area' ? (mark.base ?? scene.y.min) : null;
  return (
    <svg
      x="0"
      y={TOP}
      width="100%"
      height={scene.inner}
      viewBox={`0 0 ${UNIT} ${UNIT}`}
      preserveAspectRatio="none"
      class={styles.stretched}
    >
      <path
        d={pathOf(scene, mark.points, base)}
        vector-effect="non-scaling-stroke"
        stroke-linejoin="round"
        {...paint(mark.look, mark.kind === 'area')}
      />
    </svg>
  );
}

/** Outlines around (0, 0) for a half-width of 1. */
const OUTLINES: Readonly<Record<Exclude<Shape, 'disc' | 'ring'>, string>> = {
  square: 'M-.9-.9H.9V.9H-.9Z',
  diamond: 'M0-1.25L1.25 0L0 1.25L-1.25 0Z',
  triangle: 'M0-1.15L1.15.85H-1.15Z',
  cross: 'M-.9-.9L.9.9M.9-.9L-.9.9',
};

function Dots({ scene, mark }: { scene: Scene; mark: PlotMark & { kind: 'points' } }) {
  const size = mark.size ?? 5;
  const isOpen = mark.shape === 'ring' || mark.shape === 'cross';
  const look = paint({ width: 1.5, ...mark.look }, !isOpen);
  return (
    <g {...look}>
      {mark.points.map(({ x, y }, index) => {
        const at = { x: percent(scene.x, x), y: pixels(scene, y) };
        if (mark.shape === 'disc' || mark.shape === 'ring') {
          return <circle key={index} cx={at.x} cy={at.y} r={size} />;
        }
        return (
          <svg key={index} x={at.x} y={at.y} class={styles.stretched} width="1" height="1">
            <path
              d={OUTLINES[mark.shape]}
              transform={`scale(${size})`}
              vector-effect="non-scaling-stroke"
            />
          </svg>
        );
      })}
    </g>
  );
}

function Box({ scene, mark }: { scene: Scene; mark: PlotMark & { kind: 'box' } }) {
  const [left, right] = [placeOn(scene.x, mark.from.x), placeOn(scene.x, mark.to.x)].sort(
    (a, b) => a - b,
  );
  const [top, bottom] = [pixels(scene, mark.from.y), pixels(scene, mark.to.y)].sort(
    (a, b) => a - b,
  );
  return (
    <rect
      x={`${((left ?? 0) * 100).toFixed(3)}%`}
      width={`${(((right ?? 0) - (left ?? 0)) * 100).toFixed(3)}%`}
      y={top}
      height={(bottom ?? 0) - (top ?? 0)}
      {...paint({ width: 1.5, ...mark.look }, true)}
    />
  );
}

function Rule({ scene, mark }: { scene: Scene; mark: PlotMark & { kind: 'rule' } }) {
  const isUpright = mark.axis === 'x';
  const at = isUpright ? percent(scene.x, mark.at) : pixels(scene, mark.at);
  const isLate = isUpright && placeOn(scene.x, mark.at) > 0.5;
  return (
    <g>
      {isUpright ? (
        <line x1={at} x2={at} y1={TOP} y2={TOP + scene.inner} {...paint(mark.look)} />
      ) : (
        <line x1="0" x2="100%" y1={at} y2={at} {...paint(mark.look)} />
      )}
      {mark.label !== undefined && (
        <text
          x={isUpright ? at : '100%'}
          y={isUpright ? TOP + 10 : Number(at) - 6}
          dx={isUpright ? (isLate ? -6 : 6) : -4}
          text-anchor={isUpright && !isLate ? 'start' : 'end'}
        >
          {mark.label}
        </text>
      )}
    </g>
  );
}

const CAP = 5;

function Interval({ scene, mark }: { scene: Scene; mark: PlotMark & { kind: 'interval' } }) {
  const look = paint({ width: 1.5, ...mark.look });
  if (mark.axis === 'x') {
    const y = pixels(scene, mark.at);
    const ends = [percent(scene.x, mark.low), percent(scene.x, mark.high)];
    return (
      <g {...look}>
        <line x1={ends[0]} x2={ends[1]} y1={y} y2={y} />
        {ends.map((end) => (
          <line key={end} x1={end} x2={end} y1={y - CAP} y2={y + CAP} />
        ))}
      </g>
    );
  }
  const x = percent(scene.x, mark.at);
  const ends = [pixels(scene, mark.low), pixels(scene, mark.high)];
  return (
    <g {...look}>
      <line x1={x} x2={x} y1={ends[0]} y2={ends[1]} />
      {ends.map((end) => (
        <svg key={end} x={x} y={end} width="1" height="1" class={styles.stretched}>
          <line x1={-CAP} x2={CAP} y1="0" y2="0" />
        </svg>
      ))}
    </g>
  );
}

function Label({ scene, mark }: { scene: Scene; mark: PlotMark & { kind: 'label' } }) {
  const [right, down] = mark.shift ?? [8, 4];
  return (
    <text
      x={percent(scene.x, mark.at.x)}
      y={pixels(scene, mark.at.y) + down}
      dx={right}
      text-anchor={mark.anchor ?? 'start'}
      style={mark.look?.token && `fill: var(${mark.look.token})`}
    >
      {mark.text}
    </text>
  );
}

/** One mark, where its axes put it. */
export function Mark({ scene, mark }: { scene: Scene; mark: PlotMark }): JSX.Element {
  switch (mark.kind) {
    case 'line':
    case 'area':
      return <Curve scene={scene} mark={mark} />;
    case 'points':
      return <Dots scene={scene} mark={mark} />;
    case 'box':
      return <Box scene={scene} mark={mark} />;
    case 'rule':
      return <Rule scene={scene} mark={mark} />;
    case 'interval':
      return <Interval scene={scene} mark={mark} />;
    case 'label':
      return <Label scene={scene} mark={mark} />;
  }
}
