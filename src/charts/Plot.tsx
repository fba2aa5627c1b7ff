import type { ComponentChildren, JSX } from 'preact';
import type { PlotAxis } from './axes.ts';
import type { PlotMark } from './marks.ts';
import { Mark, percent, pixels, TOP, type Scene } from './PlotMark.tsx';
import styles from './plot.module.css';

export type { PlotAxis } from './axes.ts';
export type { Look, Place, PlotMark, Shape } from './marks.ts';

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

const BOTTOM = 42;
export { BOTTOM as PLOT_BOTTOM, TOP as PLOT_TOP };
/** Room for the labels of the y axis, left of the plot. It is a margin in plot.module.css too. */
const PLOT_INSET = 46;
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
