import type { ComponentChildren, JSX } from 'preact';
import { placeOn, type PlotAxis } from './axes.ts';
import styles from './plot.module.css';

export type { PlotAxis } from './axes.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How a mark is drawn: tokens such as `--ink`, never raw colours. */
export interface Look {
  readonly token?: string;
  /** Token of the filling; none unless told. */
  readonly fill?: string;
  readonly dash?: readonly number[];
  readonly width?: number;
  /** From 0 to 1; 1 unless told. */
  readonly opacity?: number;
}

export type Shape = 'disc' | 'ring' | 'square' | 'diamond' | 'triangle' | 'cross';

/** What a plot can show, in the units of its axes. Later marks lie above earlier ones. */
export type PlotMark =
  | { readonly kind: 'line'; readonly points: readonly Place[]; readonly look?: Look }
  /** The area between a curve and `base` (the lower end of the y axis unless told). */
  | {
      readonly kind: 'area';
      readonly points: readonly Place[];
      readonly base?: number;
      readonly look?: Look;
    }
  | {
      readonly kind: 'points';
      readonly points: readonly Place[];
      readonly shape: Shape;
      readonly size?: number;
      readonly look?: Look;
    }
  /** A rectangle, such as a bar: from one corner to the other. */
  | { readonly kind: 'box'; readonly from: Place; readonly to: Place; readonly look?: Look }
  /** A line across the whole plot at one value of an axis. */
  | {
      readonly kind: 'rule';
      readonly axis: 'x' | 'y';
      readonly at: number;
      readonly look?: Look;
      readonly label?: string;
    }
  /** The ends of an interval with short bars across them, along one axis. */
  | {
      readonly kind: 'interval';
      readonly axis: 'x' | 'y';
      readonly at: number;
      readonly low: number;
      readonly high: number;
      readonly look?: Look;
    }
  /** Words beside a place, with a halo. */
  | {
      readonly kind: 'label';
      readonly at: Place;
      readonly text: string;
      readonly anchor?: 'start' | 'middle' | 'end';
      /** Pixels to the right and down. */
      readonly shift?: readonly [number, number];
      readonly look?: Look;
    };

interface Props {
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  readonly marks: readonly PlotMark[];
  /** The text alternative: what the picture now says. */
  readonly description: string;
  /** Of the whole picture, in pixels. */
  readonly height?: number;
  /** Handles and other parts that are drawn above the marks; places as from `placeOn`. */
  readonly children?: ComponentChildren;
}

const TOP = 14;
const BOTTOM = 42;
export { BOTTOM as PLOT_BOTTOM, TOP as PLOT_TOP };
/** Room for the labels of the y axis, left of the plot. It is a margin in plot.module.css too. */
export const PLOT_INSET = 46;
const UNIT = 1000;

interface Scene {
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  readonly inner: number;
}

const percent = (axis: PlotAxis, value: number) => `${(placeOn(axis, value) * 100).toFixed(3)}%`;
const pixels = (scene: Scene, value: number) => TOP + (1 - placeOn(scene.y, value)) * scene.inner;

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

function pathOf(scene: Scene, points: readonly Place[], base: number | null): string {
  const at = ({ x, y }: Place) =>
    `${(placeOn(scene.x, x) * UNIT).toFixed(1)} ${((1 - placeOn(scene.y, y)) * UNIT).toFixed(1)}`;
  const line = points.map(at).join('L');
  if (base === null || points.length === 0) return `M${line}`;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return `M${line}`;
  return `M${line}L${at({ x: last.x, y: base })}L${at({ x: first.x, y: base })}Z`;
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

function Mark({ scene, mark }: { scene: Scene; mark: PlotMark }): JSX.Element {
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

function Grid({ scene, height }: { scene: Scene; height: number }) {
  const bottom = TOP + scene.inner;
  return (
    <g class={styles.axis}>
      {scene.y.ticks.map((tick) => (
        <g key={tick}>
          <line x1="0" x2="100%" y1={pixels(scene, tick)} y2={pixels(scene, tick)} />
          <text x="-8" y={pixels(scene, tick) + 4} text-anchor="end">
            {scene.y.format(tick)}
          </text>
        </g>
      ))}
      {scene.x.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={percent(scene.x, tick)}
            x2={percent(scene.x, tick)}
            y1={bottom}
            y2={bottom + 4}
            class={styles.tick}
          />
          <text x={percent(scene.x, tick)} y={bottom + 18} text-anchor="middle">
            {scene.x.format(tick)}
          </text>
        </g>
      ))}
      <line x1="0" x2="100%" y1={bottom} y2={bottom} class={styles.tick} />
      <text x="100%" y={height - 4} text-anchor="end">
        {scene.x.label}
      </text>
      <text x={-PLOT_INSET} y={height - 4}>
        {scene.y.label}
      </text>
    </g>
  );
}

/**
 * A picture of up to a few hundred marks over two axes, drawn by the server and by the browser
 * alike. Places are shares of the width and sizes are pixels, so it fits any width with labels of
 * one size. It is one picture to a screen reader; the table of results says its numbers.
 */
export function Plot(props: Props): JSX.Element {
  const { height = 260 } = props;
  const scene = { x: props.x, y: props.y, inner: height - TOP - BOTTOM };
  return (
    <svg
      class={styles.figure}
      data-picture=""
      data-inset={PLOT_INSET}
      height={height}
      {...(props.children === undefined && { role: 'img' })}
      {...(props.children !== undefined && { role: 'group' })}
      aria-label={props.description}
    >
      <g aria-hidden="true">
        <Grid scene={scene} height={height} />
        {props.marks.map((mark, index) => (
          <Mark key={`${index} ${mark.kind}`} scene={scene} mark={mark} />
        ))}
      </g>
      {props.children}
    </svg>
  );
}
