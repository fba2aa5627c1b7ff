import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { placeOn, type PlotAxis } from '../../charts/axes.ts';
import { Grip } from '../../charts/Grip.tsx';
import { Plot, PLOT_BOTTOM, PLOT_TOP, type PlotMark } from '../../charts/Plot.tsx';
import { niceAxis, type Axis } from '../../charts/scales.ts';
import { fill } from '../../i18n/template.ts';
import { errorAt, type ProgressCurveValues, type Reading } from './model.ts';
import { errorText, monthText } from './sentence.ts';
import type { ProgressCurveWords } from './strings.ts';

interface Props {
  readonly words: ProgressCurveWords;
  readonly values: ProgressCurveValues;
  readonly reading: Reading;
  readonly description: string;
  readonly onFloor: (floor: number) => void;
  readonly onRelease: () => void;
}

const HEIGHT = 320;
const STEPS = 120;
const LAST_MONTH = 120;
const GRIP = 'M-9-4L0-10L9-4V4L0 10L-9 4Z';

/** Long enough for the crossing and the month one looks at, with some of the bend after them. */
function reachOf({ time }: ProgressCurveValues, crossing: number | null): number {
  const wanted = Math.max(time * 1.4, (crossing ?? 0) * 2, 12);
  return Math.min(wanted, LAST_MONTH * 1.1);
}

function curveMarks({ words, values, reading }: Props, until: number): readonly PlotMark[] {
  const { crossing, floor, error } = reading;
  const months = Array.from({ length: STEPS + 1 }, (_, step) => (until * step) / STEPS);
  if (crossing !== null && crossing < until) months.push(crossing);
  const points = months.toSorted((a, b) => a - b).map((x) => ({ x, y: errorAt(values, x) }));
  const isLate = values.time > until / 2;
  const now = fill(words.marks.now, { time: monthText(values.time), value: errorText(error) });
  return [
    { kind: 'rule', axis: 'y', at: values.human, look: { token: '--human' } },
    { kind: 'rule', axis: 'y', at: floor, look: { dash: [7, 5], width: 1.5 } },
    ...(crossing !== null && crossing > 0 && crossing < until
      ? [
          {
            kind: 'rule',
            axis: 'x',
            at: crossing,
            look: { token: '--rule-strong', dash: [2, 3], width: 1.5 },
          } as const,
        ]
      : []),
    { kind: 'line', points, look: { width: 2.8 } },
    {
      kind: 'label',
      at: { x: 0, y: values.human },
      text: fill(words.marks.human, { value: errorText(values.human) }),
      shift: [6, -6],
      look: { token: '--human' },
    },
    {
      kind: 'label',
      at: { x: 0, y: floor },
      text: fill(words.marks.floor, { value: errorText(floor) }),
      shift: [6, 15],
    },
    { kind: 'points', points: [{ x: values.time, y: error }], shape: 'disc', size: 6 },
    {
      kind: 'label',
      // Past people it stands above their line, not on it.
      at: { x: values.time, y: Math.max(error, values.human) },
      text: now,
      anchor: isLate ? 'end' : 'start',
      shift: [isLate ? 8 : 0, -24],
    },
  ];
}

/** Error over time under the line of the people and towards the floor, which can be pulled. */
export function Curve(props: Props): JSX.Element {
  const { words, values, reading } = props;
  const [held, hold] = useState<Axis | null>(null);
  const errors = held ?? niceAxis(Math.max(values.start, values.human, 0.1));
  const until = reachOf(values, reading.crossing);
  const months = niceAxis(until / 1.08, 6);
  const axes: Readonly<Record<'x' | 'y', PlotAxis>> = {
    x: {
      label: words.axes.x,
      min: 0,
      max: until,
      scale: 'linear',
      ticks: months.ticks.filter((tick) => tick <= until),
      format: String,
    },
    y: {
      label: words.axes.y,
      min: 0,
      max: errors.max,
      scale: 'linear',
      ticks: errors.ticks,
      format: String,
    },
  };
  const inner = HEIGHT - PLOT_TOP - PLOT_BOTTOM;
  const put = (floor: number) =>
    props.onFloor(Number(Math.min(Math.max(floor, 0), values.human).toFixed(1)));
  return (
    <Plot
      x={axes.x}
      y={axes.y}
      height={HEIGHT}
      marks={curveMarks(props, until)}
      description={props.description}
    >
      <Grip
        name="floor"
        x="100%"
        y={PLOT_TOP + (1 - placeOn(axes.y, reading.floor)) * inner}
        path={GRIP}
        label={words.grips.floor}
        value={reading.floor}
        valueText={errorText(reading.floor)}
        min={0}
        max={values.human}
        step={0.1}
        isUpright
        onHold={() => hold(errors)}
        onDrag={({ y }) => put(errors.max * (1 - (y * HEIGHT - PLOT_TOP) / inner))}
        onKey={put}
        onRelease={() => {
          hold(null);
          props.onRelease();
        }}
      />
    </Plot>
  );
}
