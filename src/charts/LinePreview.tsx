import type { JSX } from 'preact';
import type { ChartAxis, ChartProps } from './Chart.tsx';
import styles from './chart.module.css';

function share(axis: ChartAxis, value: number): number {
  if (axis.scale === 'linear') return (value - axis.min) / (axis.max - axis.min);
  return Math.log(value / axis.min) / Math.log(axis.max / axis.min);
}

/** The curves as plain SVG: the first picture, and the only one without scripts. */
export function LinePreview({ series, x, y, description }: ChartProps): JSX.Element {
  const at = (point: { readonly x: number; readonly y: number }) =>
    `${(share(x, point.x) * 100).toFixed(2)},${((1 - share(y, point.y)) * 100).toFixed(2)}`;
  return (
    <svg class={styles.preview} viewBox="0 0 100 100" preserveAspectRatio="none" role="img">
      <title>{description}</title>
      <rect width="100" height="100" class={styles.plot} vector-effect="non-scaling-stroke" />
      {series
        .filter((one) => one.isPoint !== true)
        .map((one) => (
          <polyline
            key={one.label}
            points={one.points.map(at).join(' ')}
            fill="none"
            stroke={`var(${one.token})`}
            stroke-width="2"
            stroke-dasharray={one.dash.join(' ')}
            vector-effect="non-scaling-stroke"
          />
        ))}
    </svg>
  );
}
