import type { JSX } from 'preact';
import { Plot, type PlotAxis, type PlotMark } from '../../charts/Plot.tsx';
import type { Locale } from '../../i18n/locales.ts';
import { formatCount, formatPercent } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { Question } from '../frame/Question.tsx';
import type { Placement } from '../props.ts';
import type { CurvePoint, Reading } from './model.ts';
import type { SyntheticCoverageWords } from './strings.ts';
import styles from './SyntheticCoverage.module.css';

interface Props {
  readonly place: Placement;
  readonly words: SyntheticCoverageWords;
  readonly reading: Reading;
}

const HUNDRED = 100;
const LATE = 0.6;

function axisOf(label: string, max: number, ticks: readonly number[], locale: Locale): PlotAxis {
  return { label, min: 1, max, scale: 'log', ticks, format: (value) => formatCount(value, locale) };
}

function Line(props: {
  readonly axis: PlotAxis;
  readonly points: readonly CurvePoint[];
  readonly at: CurvePoint;
  readonly words: SyntheticCoverageWords;
  readonly locale: Locale;
}): JSX.Element {
  const { axis, points, at, words, locale } = props;
  const places = points.map(({ x, recall }) => ({ x, y: recall * HUNDRED }));
  const here = { x: at.x, y: at.recall * HUNDRED };
  const isLate = Math.log(here.x) / Math.log(axis.max) > LATE;
  const marks: readonly PlotMark[] = [
    { kind: 'line', points: places },
    { kind: 'points', points: places, shape: 'disc', size: 3.5 },
    { kind: 'points', points: [here], shape: 'ring', size: 8, look: { width: 2 } },
    {
      kind: 'label',
      at: here,
      text: words.curves.here,
      anchor: isLate ? 'end' : 'start',
      // Inside the plot, whichever end is near.
      shift: [isLate ? -8 : 10, here.y > HUNDRED / 2 ? 22 : -10],
    },
  ];
  const list = points.map(({ x, recall }) =>
    fill(words.curves.item, { x: formatCount(x, locale), value: formatPercent(recall, locale) }),
  );
  return (
    <Plot
      x={axis}
      y={{
        label: words.curves.y,
        min: 0,
        max: HUNDRED,
        scale: 'linear',
        ticks: [0, 25, 50, 75, HUNDRED],
        format: (value) => `${value}%`,
      }}
      marks={marks}
      description={fill(words.curves.description, { x: axis.label, list: list.join(', ') })}
      height={230}
    />
  );
}

/** The same detector with more of either: renders do next to nothing, designs nearly everything. */
export function Curves({ place, words, reading }: Props): JSX.Element {
  const { locale } = place;
  const { values, real, byRenders, bySources } = reading;
  const shared = { words, locale };
  return (
    <Question place={place} name="curves" heading={words.curves.heading}>
      <p>{words.curves.text}</p>
      <div class={styles.pair}>
        <Line
          {...shared}
          axis={axisOf(words.curves.renders, 10_000, [1, 10, 100, 1_000, 10_000], locale)}
          points={byRenders}
          at={{ x: values.renders, recall: real.value }}
        />
        <Line
          {...shared}
          axis={axisOf(words.curves.sources, 1_000, [1, 10, 100, 1_000], locale)}
          points={bySources}
          at={{ x: values.sources, recall: real.value }}
        />
      </div>
    </Question>
  );
}
