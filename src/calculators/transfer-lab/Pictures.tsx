import type { JSX } from 'preact';
import { Plot, type Look, type PlotAxis, type PlotMark } from '../../charts/Plot.tsx';
import type { Locale } from '../../i18n/locales.ts';
import { formatShortest } from '../../i18n/numbers.ts';
import { newCurve, REACH } from '../../math/network/curves.ts';
import {
  LEARNERS,
  SWEEP,
  type DrawFits,
  type Learner,
  type TransferSetting,
} from '../../math/network/settings.ts';
import legend from '../frame/legend.module.css';
import type { Reading, SweepRow } from './figures.ts';
import type { TransferWords } from './strings.ts';
import styles from './TransferLab.module.css';

/** Told apart by dash and strength, not by hue: no quantity of the course is meant. */
export const LOOKS: Readonly<Record<Learner, Look>> = {
  tuned: { token: '--ink', width: 2.5 },
  head: { token: '--ink-soft', width: 2, dash: [8, 4] },
  scratch: { token: '--ink-soft', width: 2, dash: [2, 3] },
};
const SHAPES = { tuned: 'disc', head: 'diamond', scratch: 'ring' } as const;
const CURVE: Look = { token: '--rule-strong', width: 5 };
const NAMES = { tuned: 'transfer', head: 'head', scratch: 'scratch' } as const;

const PLACES = Array.from({ length: 121 }, (_, i) => (2 * REACH * i) / 120 - REACH);
const X: PlotAxis = {
  label: 'x',
  min: -REACH,
  max: REACH,
  scale: 'linear',
  ticks: [-3, -2, -1, 0, 1, 2, 3],
  format: (value) => formatShortest(value),
};
const Y: PlotAxis = { ...X, label: 'y', min: -2.5, max: 2.5, ticks: [-2, -1, 0, 1, 2] };

function Key({ words, learner }: { words: TransferWords; learner: Learner }): JSX.Element {
  const { width = 2, dash = [] } = LOOKS[learner];
  return (
    <li>
      <svg width="30" height="10" aria-hidden="true">
        <path
          d="M0 5H30"
          class={styles.sample}
          stroke-width={width}
          stroke-dasharray={dash.join(' ')}
        />
      </svg>
      {words.legend[NAMES[learner]]}
    </li>
  );
}

interface FitsProps {
  readonly words: TransferWords;
  readonly relation: TransferSetting['relation'];
  readonly fits: DrawFits | null;
  readonly description: string;
}

/** The first draw: its points, the curve behind them, and what each network makes of them. */
export function Fits({ words, relation, fits, description }: FitsProps): JSX.Element {
  const curve = PLACES.map((x) => ({ x, y: newCurve(relation, x) }));
  const along = (values: readonly number[]) =>
    values.map((y, i) => ({
      x: (2 * REACH * i) / (values.length - 1) - REACH,
      y: Math.min(Y.max, Math.max(Y.min, y)),
    }));
  const marks: PlotMark[] = [{ kind: 'line', points: curve, look: CURVE }];
  if (fits !== null) {
    for (const learner of LEARNERS) {
      marks.push({ kind: 'line', points: along(fits.fits[learner]), look: LOOKS[learner] });
    }
    const points = fits.x.map((x, i) => ({ x, y: fits.y[i] ?? 0 }));
    marks.push({ kind: 'points', points, shape: 'square', size: 6, look: { token: '--ink' } });
  }
  return (
    <div>
      <Plot x={X} y={Y} marks={marks} description={description} />
      <ul class={legend.legend}>
        <li>
          <svg width="30" height="10" aria-hidden="true">
            <path d="M0 5H30" class={styles.curve} />
          </svg>
          {words.legend.curve}
        </li>
        <li>
          <svg width="12" height="10" aria-hidden="true">
            <rect x="3" y="2" width="6" height="6" class={styles.point} />
          </svg>
          {words.legend.points}
        </li>
        {LEARNERS.toReversed().map((learner) => (
          <Key key={learner} words={words} learner={learner} />
        ))}
      </ul>
    </div>
  );
}

const DECADES = [0.0001, 0.001, 0.01, 0.1, 1, 10];
const LEAST = 0.0001;
const MOST = 10;

function errorAxis(label: string): PlotAxis {
  return {
    label,
    min: LEAST,
    max: MOST,
    scale: 'log',
    ticks: DECADES,
    format: (value) => formatShortest(value),
  };
}

/** One row of marks for each network, since one draw says little. */
export function Draws(props: {
  readonly words: TransferWords;
  readonly reading: Reading;
}): JSX.Element {
  const { words, reading } = props;
  const rows = LEARNERS.toReversed();
  const marks = rows.flatMap((learner, place): readonly PlotMark[] => {
    const y = rows.length - 0.5 - place;
    const median = reading.medians[learner];
    const points = reading.errors.map((errors) => ({ x: errors[learner], y: y - 0.18 }));
    return [
      { kind: 'points', points, shape: SHAPES[learner], size: 9, look: { token: '--ink' } },
      {
        kind: 'line',
        points: [
          { x: median, y: y - 0.42 },
          { x: median, y: y + 0.06 },
        ],
        look: { token: '--ink', width: 2.5 },
      },
      { kind: 'label', at: { x: LEAST, y: y + 0.22 }, text: words.legend[NAMES[learner]] },
    ];
  });
  const y: PlotAxis = {
    label: '',
    min: 0,
    max: rows.length,
    scale: 'linear',
    ticks: [],
    format: String,
  };
  return (
    <figure class={styles.draws}>
      <figcaption>{words.drawsTitle}</figcaption>
      <Plot
        x={errorAxis(words.error)}
        y={y}
        marks={marks}
        description={words.drawsTitle}
        height={210}
      />
    </figure>
  );
}

const POINTS: PlotAxis = {
  label: '',
  min: 4,
  max: 250,
  scale: 'log',
  ticks: SWEEP,
  format: (value) => String(value),
};

/** Median errors against the number of points. */
export function SweepPicture(props: {
  readonly words: TransferWords;
  readonly locale: Locale;
  readonly rows: readonly SweepRow[];
  readonly description: string;
}): JSX.Element {
  const { words, rows, description } = props;
  const marks = LEARNERS.flatMap((learner): readonly PlotMark[] => {
    const points = rows.map((row, place) => ({ x: SWEEP[place] ?? 0, y: row[learner] }));
    const last = points.at(-1) ?? { x: 0, y: 0 };
    return [
      { kind: 'line', points, look: LOOKS[learner] },
      { kind: 'points', points, shape: SHAPES[learner], size: 8, look: { token: '--ink' } },
      {
        kind: 'label',
        at: last,
        text: words.legend[NAMES[learner]],
        anchor: 'end',
        shift: [-6, learner === 'tuned' ? 18 : -9],
      },
    ];
  });
  return (
    <Plot
      x={{ ...POINTS, label: words.sweep.axis }}
      y={errorAxis('')}
      marks={marks}
      description={description}
    />
  );
}
