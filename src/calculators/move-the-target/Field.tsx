import type { JSX } from 'preact';
import { placeOn, type PlotAxis } from '../../charts/axes.ts';
import { Grip, type PointerPlace } from '../../charts/Grip.tsx';
import { Plot, PLOT_BOTTOM, PLOT_TOP, type PlotMark, type Shape } from '../../charts/Plot.tsx';
import { formatShortest } from '../../i18n/numbers.ts';
import { fill } from '../../i18n/template.ts';
import { directionOf, judgePoints, type LabeledPoint, type Vector } from '../../math/plane.ts';
import type { Placement } from '../props.ts';
import type { Reading } from './model.ts';
import { params } from './params.ts';
import type { MoveTheTargetWords } from './strings.ts';

interface Props {
  readonly place: Placement;
  readonly words: MoveTheTargetWords;
  readonly reading: Reading;
  readonly description: string;
  readonly onTurn: (degrees: number) => void;
  readonly onMove: (offset: number) => void;
  readonly onRelease: () => void;
}

const HEIGHT = 380;
const SIGMAS = { x: [-5, 9], y: [-5, 6] } as const;
/** How far along the line its turning grip stands, in sigmas. */
const ARM = 2.6;
const LONG = 30;
const PALE = 0.4;
const MOVE = 'M-7 0A7 7 0 1 0 7 0A7 7 0 1 0-7 0Z';
const TURN = 'M0-9L9 0L0 9L-9 0Z';

const SETS = {
  dev: { token: '--dev', positive: 'disc', negative: 'ring' },
  test: { token: '--test', positive: 'square', negative: 'cross' },
} as const satisfies Record<string, { token: string; positive: Shape; negative: Shape }>;

function axis(label: string, [min, max]: readonly [number, number], ticks: number[]): PlotAxis {
  return { label, min, max, scale: 'linear', ticks, format: (value) => formatShortest(value) };
}

/** The points of a set by class, those on the right side pale. */
function pointMarks(
  set: keyof typeof SETS,
  points: readonly LabeledPoint[],
  right: readonly boolean[],
): readonly PlotMark[] {
  const { token, ...shapes } = SETS[set];
  return ([true, false] as const).flatMap((isRight) =>
    (['positive', 'negative'] as const).map((kind): PlotMark => {
      const look = { token, width: 1.6, opacity: isRight ? PALE : 1 };
      const some = points.filter(
        (point, index) => right[index] === isRight && point.isPositive === (kind === 'positive'),
      );
      return { kind: 'points', points: some, shape: shapes[kind], size: 3.6, look };
    }),
  );
}

function along(at: Vector, direction: Vector, length: number): Vector {
  return { x: at.x + direction.x * length, y: at.y + direction.y * length };
}

/** The part of a line inside the picture: marks beyond an edge would be drawn on that edge. */
function insidePart(at: Vector, direction: Vector): readonly [Vector, Vector] {
  let [from, to] = [-LONG, LONG];
  for (const name of ['x', 'y'] as const) {
    const [min, max] = SIGMAS[name];
    const slope = direction[name];
    if (Math.abs(slope) < 1e-9) continue;
    const ends = [(min - at[name]) / slope, (max - at[name]) / slope];
    from = Math.max(from, Math.min(...ends));
    to = Math.min(to, Math.max(...ends));
  }
  return [along(at, direction, from), along(at, direction, to)];
}

/** Where a pointer is in the units of the axes. */
function pointed(place: PointerPlace): Vector {
  const inner = HEIGHT - PLOT_TOP - PLOT_BOTTOM;
  const up = 1 - (place.y * HEIGHT - PLOT_TOP) / inner;
  const value = ([min, max]: readonly [number, number], share: number) => min + share * (max - min);
  return { x: value(SIGMAS.x, place.x), y: value(SIGMAS.y, up) };
}

const { angle, offset } = params.fields;

function inBounds(value: number, { min, max }: Readonly<Record<'min' | 'max', number>>): number {
  return Math.min(Math.max(value, min), max);
}

interface GripsProps extends Props {
  readonly axes: Readonly<Record<'x' | 'y', PlotAxis>>;
  readonly middle: Vector;
  readonly normal: Vector;
  readonly tangent: Vector;
}

function Grips({ words, reading, axes, middle, normal, tangent, ...on }: GripsProps): JSX.Element {
  const { line } = reading;
  const inner = HEIGHT - PLOT_TOP - PLOT_BOTTOM;
  const at = (place: Vector) => ({
    x: `${(placeOn(axes.x, place.x) * 100).toFixed(3)}%`,
    y: PLOT_TOP + (1 - placeOn(axes.y, place.y)) * inner,
  });
  return (
    <>
      <Grip
        name="offset"
        {...at(middle)}
        path={MOVE}
        label={words.grips.offset}
        value={line.offset}
        valueText={fill(words.sigmas, { value: formatShortest(line.offset) })}
        min={offset.min}
        max={offset.max}
        step={offset.step}
        onDrag={(place) => {
          const { x, y } = pointed(place);
          on.onMove(inBounds(Number((x * normal.x + y * normal.y).toFixed(1)), offset));
        }}
        onKey={on.onMove}
        onRelease={on.onRelease}
      />
      <Grip
        name="angle"
        {...at(along(middle, tangent, ARM))}
        path={TURN}
        label={words.grips.angle}
        value={line.degrees}
        valueText={fill(words.degrees, { value: formatShortest(line.degrees) })}
        min={angle.min}
        max={angle.max}
        step={angle.step}
        onDrag={(place) => {
          const { x, y } = pointed(place);
          // The grip stands a quarter turn from the line's direction.
          const turned = (Math.atan2(y - middle.y, x - middle.x) * 180) / Math.PI - 90;
          on.onTurn(inBounds(Math.round(turned < -180 ? turned + 360 : turned), angle));
        }}
        onKey={on.onTurn}
        onRelease={on.onRelease}
      />
    </>
  );
}

/** Two clouds of each set and the line between them, which can be pulled and turned. */
export function Field(props: Props): JSX.Element {
  const { words, reading } = props;
  const { line, dev, test, revealed } = reading;
  const normal = directionOf(line.degrees);
  const tangent = { x: -normal.y, y: normal.x };
  const middle = along({ x: 0, y: 0 }, normal, line.offset);
  const axes = {
    x: axis(words.axes.x, SIGMAS.x, [-4, -2, 0, 2, 4, 6, 8]),
    y: axis(words.axes.y, SIGMAS.y, [-4, -2, 0, 2, 4, 6]),
  };
  const arrow = along(middle, normal, 0.9);
  const marks: PlotMark[] = [
    ...pointMarks('dev', dev, judgePoints(dev, line)),
    ...(revealed === null ? [] : pointMarks('test', test, judgePoints(test, line))),
    { kind: 'line', points: insidePart(middle, tangent), look: { width: 2.5 } },
    { kind: 'line', points: [middle, arrow], look: { width: 2 } },
    {
      kind: 'label',
      at: arrow,
      text: words.legend.side,
      anchor: normal.x < 0 ? 'end' : 'start',
      shift: [normal.x < 0 ? -6 : 6, 4],
    },
  ];
  return (
    <Plot x={axes.x} y={axes.y} height={HEIGHT} marks={marks} description={props.description}>
      <Grips {...props} axes={axes} middle={middle} normal={normal} tangent={tangent} />
    </Plot>
  );
}
