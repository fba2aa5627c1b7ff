import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Scroll } from '../ui/Scroll.tsx';
import type { ChartHandle } from './chart-js.ts';
import { LinePreview } from './LinePreview.tsx';
import styles from './chart.module.css';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A curve, or a single marked point when it has one. `token` names the colour of its ink. */
export interface Series {
  readonly label: string;
  readonly token: string;
  readonly dash: readonly number[];
  readonly points: readonly Point[];
  readonly isPoint?: boolean;
}

export interface ChartAxis {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly scale: 'linear' | 'logarithmic';
  readonly ticks: readonly number[];
  /** Text of a value on this axis. */
  readonly format: (value: number) => string;
}

export interface ChartProps {
  readonly id: string;
  readonly series: readonly Series[];
  readonly x: ChartAxis;
  readonly y: ChartAxis;
  /** What the chart now shows, in words. */
  readonly description: string;
  readonly tableLabel: string;
  /** Values of x at which the table gives every curve. */
  readonly tableAt: readonly number[];
}

function nearest(points: readonly Point[], x: number): Point | undefined {
  return points.reduce<Point | undefined>(
    (best, point) =>
      best === undefined || Math.abs(point.x - x) < Math.abs(best.x - x) ? point : best,
    undefined,
  );
}

/** The chart as a table: for readers who do not see it, for print, and without scripts. */
function ChartTable({ props }: { props: ChartProps }) {
  const curves = props.series.filter((series) => series.isPoint !== true);
  return (
    <details class={styles.table}>
      <summary>{props.tableLabel}</summary>
      <Scroll class={styles.scroll} label={props.tableLabel}>
        <table aria-label={props.tableLabel}>
          <thead>
            <tr>
              <th scope="col">{props.x.label}</th>
              {curves.map((series) => (
                <th key={series.label} scope="col">
                  {series.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.tableAt.map((x) => (
              <tr key={x}>
                <th scope="row">{props.x.format(x)}</th>
                {curves.map((series) => {
                  const point = nearest(series.points, x);
                  return <td key={series.label}>{point && props.y.format(point.y)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}

/** Loads Chart.js when the chart comes near the screen; until then a drawn preview stands in. */
function useChart(props: ChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const [chart, setChart] = useState<ChartHandle | null>(null);
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    let handle: ChartHandle | null = null;
    let isGone = false;
    async function draw(target: HTMLCanvasElement): Promise<void> {
      const { drawChart } = await import('./chart-js.ts');
      if (isGone) return;
      handle = drawChart(target, latest.current);
      setChart(handle);
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        // Without the chart's code (offline, blocked) preview and table remain.
        draw(element).catch(() => undefined);
      },
      { rootMargin: '300px' },
    );
    observer.observe(element.parentElement ?? element);
    return () => {
      isGone = true;
      observer.disconnect();
      handle?.destroy();
    };
  }, []);
  useEffect(() => chart?.update(props), [chart, props]);
  return { canvas, isDrawn: chart !== null, chart };
}

/**
 * Curves over a server-rendered preview and a table. Points can be reached with the arrow keys and
 * are announced.
 */
export function Chart(props: ChartProps): JSX.Element {
  const { canvas, isDrawn, chart } = useChart(props);
  const [announced, announce] = useState('');
  return (
    <div class={styles.chart}>
      <div class={styles.area}>
        {!isDrawn && <LinePreview {...props} />}
        <canvas
          ref={canvas}
          hidden={!isDrawn}
          tabIndex={0}
          role="img"
          aria-label={props.description}
          onKeyDown={(event) => {
            const said = chart?.moveFocus(event.key) ?? null;
            if (said === null) return;
            event.preventDefault();
            announce(said);
          }}
          onBlur={() => chart?.moveFocus('Escape')}
        />
      </div>
      <p class="visually-hidden" role="status">
        {announced}
      </p>
      <ChartTable props={props} />
    </div>
  );
}
