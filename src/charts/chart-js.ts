/** The only place that imports Chart.js: just the parts that curves need, loaded when seen. */
import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
  type ChartDataset,
  type ChartOptions,
} from 'chart.js';
import type { ChartAxis, ChartProps, Series } from './Chart.tsx';

Chart.register(LineController, LineElement, PointElement, LinearScale, LogarithmicScale, Tooltip);

export interface ChartHandle {
  readonly update: (props: ChartProps) => void;
  readonly destroy: () => void;
  /** Moves the marked point with an arrow key; the text to announce, or null for other keys. */
  readonly moveFocus: (key: string) => string | null;
}

/** A token such as `--ink` as the colour that it now is: a canvas knows no custom property. */
function colourOf(token: string, near: HTMLElement): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${token})`;
  near.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

function dataset(series: Series, near: HTMLElement): ChartDataset<'line'> {
  const colour = colourOf(series.token, near);
  const isPoint = series.isPoint === true;
  return {
    label: series.label,
    data: series.points.map((point) => ({ x: point.x, y: point.y })),
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: 2,
    borderDash: [...series.dash],
    pointRadius: isPoint ? 6 : 0,
    pointHitRadius: 8,
    pointHoverRadius: 6,
    showLine: !isPoint,
  };
}

type ScaleOptions = NonNullable<NonNullable<ChartOptions<'line'>['scales']>[string]>;

/** Chart.js types the two scales apart; both take what is given here. */
function scaleOf(axis: ChartAxis, near: HTMLElement): ScaleOptions {
  const muted = colourOf('--muted', near);
  return {
    type: axis.scale,
    min: axis.min,
    max: axis.max,
    title: { display: true, text: axis.label, color: muted },
    grid: { color: colourOf('--rule', near) },
    border: { color: colourOf('--rule-strong', near) },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = axis.ticks.map((value) => ({ value }));
    },
    ticks: {
      color: muted,
      autoSkip: true,
      maxRotation: 0,
      callback: (value: number | string) => axis.format(Number(value)),
    },
  } as ScaleOptions;
}

function optionsFor(props: ChartProps, near: HTMLElement): ChartOptions<'line'> {
  const family = getComputedStyle(near).fontFamily;
  Chart.defaults.font.family = family;
  Chart.defaults.font.size = 12;
  return {
    animation: false,
    maintainAspectRatio: false,
    interaction: { mode: 'nearest', axis: 'x', intersect: false },
    scales: { x: scaleOf(props.x, near), y: scaleOf(props.y, near) },
    plugins: {
      tooltip: {
        displayColors: false,
        callbacks: {
          title: () => '',
          label: (item) =>
            pointText(props, item.dataset.label ?? '', item.parsed.x ?? 0, item.parsed.y ?? 0),
        },
      },
    },
  };
}

function pointText(props: ChartProps, label: string, x: number, y: number): string {
  return `${label}: ${props.x.label} ${props.x.format(x)}, ${props.y.format(y)}`;
}

/** Draws the chart, follows the theme, and lets arrow keys walk along its points. */
export function drawChart(canvas: HTMLCanvasElement, first: ChartProps): ChartHandle {
  const near = canvas.parentElement ?? document.body;
  let props = first;
  let at: { readonly series: number; readonly point: number } | null = null;
  const chart = new Chart(canvas, {
    type: 'line',
    data: { datasets: props.series.map((series) => dataset(series, near)) },
    options: optionsFor(props, near),
  });

  function redraw(): void {
    chart.data.datasets = props.series.map((series) => dataset(series, near));
    chart.options = optionsFor(props, near);
    chart.update('none');
  }

  function mark(): void {
    const items = at === null ? [] : [{ datasetIndex: at.series, index: at.point }];
    chart.tooltip?.setActiveElements(items, { x: 0, y: 0 });
    chart.setActiveElements(items);
    chart.update('none');
  }

  function step(key: string): boolean {
    const series = at?.series ?? 0;
    const length = props.series[series]?.points.length ?? 0;
    const point = at?.point ?? -1;
    if (key === 'ArrowRight') at = { series, point: Math.min(point + 1, length - 1) };
    else if (key === 'ArrowLeft') at = { series, point: Math.max(point - 1, 0) };
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const next =
        (series + (key === 'ArrowDown' ? 1 : -1) + props.series.length) % props.series.length;
      const last = (props.series[next]?.points.length ?? 1) - 1;
      at = { series: next, point: Math.min(Math.max(point, 0), last) };
    } else return false;
    return true;
  }

  document.addEventListener('gapwise:theme', redraw);
  return {
    update: (next) => {
      props = next;
      redraw();
    },
    destroy: () => {
      document.removeEventListener('gapwise:theme', redraw);
      chart.destroy();
    },
    moveFocus: (key) => {
      if (key === 'Escape') {
        at = null;
        mark();
        return null;
      }
      if (!step(key) || at === null) return null;
      mark();
      const series = props.series[at.series];
      const point = series?.points[at.point];
      if (series === undefined || point === undefined) return null;
      return pointText(props, series.label, point.x, point.y);
    },
  };
}
