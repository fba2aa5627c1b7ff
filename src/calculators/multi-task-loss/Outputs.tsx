import type { JSX } from 'preact';
import { Plot, type Look, type PlotAxis, type PlotMark } from '../../charts/Plot.tsx';
import { formatShortest } from '../../i18n/numbers.ts';
import legend from '../frame/legend.module.css';
import type { Reading } from './figures.ts';
import styles from './MultiTaskLoss.module.css';
import type { MultiTaskWords } from './strings.ts';

const SIGMOID: Look = { token: '--ink', fill: '--ink-soft', width: 1.5 };
const SOFTMAX: Look = { token: '--ink', fill: '--card', width: 1.5, dash: [4, 3] };
const WIDTH = 0.32;

const Y: PlotAxis = {
  label: '',
  min: 0,
  max: 1,
  scale: 'linear',
  ticks: [0, 0.25, 0.5, 0.75, 1],
  format: (value) => formatShortest(value),
};

/** Four sigmoids, each by itself, beside one softmax that has a single whole to hand out. */
export function Outputs(props: {
  readonly words: MultiTaskWords;
  readonly reading: Reading;
  readonly description: string;
}): JSX.Element {
  const { words, reading, description } = props;
  const x: PlotAxis = {
    label: '',
    min: 0.5,
    max: 4.5,
    scale: 'linear',
    ticks: [1, 2, 3, 4],
    format: (task) => words.tasks[task - 1] ?? '',
  };
  const marks = reading.labels.flatMap(({ task, output, softmax, truth }): PlotMark[] => [
    {
      kind: 'box',
      from: { x: task - WIDTH, y: 0 },
      to: { x: task, y: output },
      look: truth === null ? { ...SIGMOID, fill: '--wash' } : SIGMOID,
    },
    { kind: 'box', from: { x: task, y: 0 }, to: { x: task + WIDTH, y: softmax }, look: SOFTMAX },
  ]);
  return (
    <div>
      <Plot x={x} y={Y} marks={marks} description={description} height={240} />
      <ul class={legend.legend}>
        <li>
          <span class={styles.sigmoid} />
          {words.picture.sigmoid}
        </li>
        <li>
          <span class={styles.softmax} />
          {words.picture.softmax}
        </li>
      </ul>
    </div>
  );
}
