import type { JSX } from 'preact';
import { Plot, type PlotAxis, type PlotMark } from '../../charts/Plot.tsx';
import { formatShortest } from '../../i18n/numbers.ts';
import { evaluate } from '../../math/fitting/basis.ts';
import { trueCurve } from '../../math/fitting/data.ts';
import legend from '../frame/legend.module.css';
import type { Lesson } from './model.ts';
import type { ControlsWords } from './strings.ts';
import styles from './Controls.module.css';

interface Props {
  readonly words: ControlsWords;
  readonly lesson: Lesson;
  /** The text alternative: what the picture now says. */
  readonly description: string;
}

const PLACES = Array.from({ length: 141 }, (_, i) => (i - 70) / 70);
const X: PlotAxis = {
  label: 'x',
  min: -1,
  max: 1,
  scale: 'linear',
  ticks: [-1, -0.5, 0, 0.5, 1],
  format: (value) => formatShortest(value),
};

function axisFor(values: readonly number[]): PlotAxis {
  const most = Math.max(2, Math.ceil(Math.max(...values.map(Math.abs))));
  const ticks = [-most, -most / 2, 0, most / 2, most];
  return { ...X, label: 'y', min: -most, max: most, ticks };
}

/** The training examples, the curve that they come from, and the polynomial fitted to them. */
export function Curve({ words, lesson, description }: Props): JSX.Element {
  const { data, weights } = lesson.now;
  const along = (curve: (x: number) => number) => PLACES.map((x) => ({ x, y: curve(x) }));
  const marks: readonly PlotMark[] = [
    { kind: 'line', points: along(trueCurve), look: { token: '--muted', dash: [5, 4] } },
    { kind: 'points', points: data.train, shape: 'square', size: 4, look: { token: '--train' } },
    { kind: 'line', points: along((x) => evaluate(weights, x)), look: { width: 2.5 } },
  ];
  return (
    <div>
      <Plot
        x={X}
        y={axisFor(data.train.map(({ y }) => y))}
        marks={marks}
        description={description}
      />
      <ul class={legend.legend}>
        <li>
          <svg width="24" height="10" aria-hidden="true">
            <rect x="8" y="1" width="8" height="8" class={styles.sample} />
          </svg>
          {words.picture.data}
        </li>
        <li>
          <svg width="24" height="10" aria-hidden="true">
            <path d="M0 5H24" class={styles.hiddenCurve} />
          </svg>
          {words.picture.curve}
        </li>
        <li>
          <svg width="24" height="10" aria-hidden="true">
            <path d="M0 5H24" class={styles.fit} />
          </svg>
          {words.picture.fit}
        </li>
      </ul>
    </div>
  );
}
