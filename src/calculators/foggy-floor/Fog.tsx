import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Grip } from '../../charts/Grip.tsx';
import { labelPlace } from '../../charts/Ladder.tsx';
import { Handle } from '../../charts/LadderHandle.tsx';
import { niceAxis, type Axis } from '../../charts/scales.ts';
import { fill } from '../../i18n/template.ts';
import type { FoggyFloorValues, Reading } from './model.ts';
import { errorText, pointsText, rangeText } from './sentence.ts';
import type { Placement } from '../props.ts';
import type { FoggyFloorWords } from './strings.ts';
import styles from './FoggyFloor.module.css';

export type Measured = 'human' | 'train' | 'dev';
export type BandEnd = 'floor-low' | 'floor-high';

interface Props {
  readonly place: Placement;
  readonly words: FoggyFloorWords;
  readonly values: FoggyFloorValues;
  readonly reading: Reading;
  readonly description: string;
  readonly onMove: (name: Measured | BandEnd, value: number) => void;
  readonly onRelease: () => void;
}

interface Scene extends Props {
  readonly axis: Axis;
}

const ROWS = { band: 24, human: 68, bias: 104, train: 140, variance: 176, dev: 212 } as const;
const BASE = 236;
const HEIGHT = 258;
const BAR = 22;
const MEASURED = ['human', 'train', 'dev'] as const;
const GRIP = 'M-3.5-11H3.5V11H-3.5Z';

const at = (axis: Axis, percent: number) =>
  `${((Math.min(Math.max(percent, 0), axis.max) / axis.max) * 100).toFixed(3)}%`;

function Bar(props: Readonly<{ axis: Axis; from: number; to: number; y: number; look: string }>) {
  const { axis, from, to } = props;
  const left = Math.min(from, to, axis.max);
  const width = Math.min(Math.max(from, to), axis.max) - left;
  return (
    <rect
      class={props.look}
      x={at(axis, left)}
      width={at(axis, width)}
      y={props.y - BAR / 2}
      height={BAR}
      rx="3"
    />
  );
}

function BarLabel(
  props: Readonly<{ axis: Axis; from: number; to: number; y: number; text: string }>,
) {
  const { axis } = props;
  const share = (value: number) => Math.min(value / axis.max, 1);
  const ends = [
    share(Math.min(props.from, props.to)),
    share(Math.max(props.from, props.to)),
  ] as const;
  const label = labelPlace(ends[0], ends[1]);
  return (
    <text x={`${label.x * 100}%`} dx={label.dx} y={props.y + 4.5} text-anchor={label.anchor}>
      {props.text}
    </text>
  );
}

/** The fog behind everything, and what it leaves of the bias: a sure part and a possible one. */
function Band({ axis, place, words, values, reading }: Scene) {
  const { band, bias } = reading;
  if (band === null || bias === null) return null;
  const low = band.low * 100;
  const high = band.high * 100;
  const hatch = `${place.figureId}-fog`;
  const bars = { axis, y: ROWS.bias };
  const text = fill(words.gaps.bias, { value: rangeText(words, place.locale, bias) });
  return (
    <>
      <pattern
        id={hatch}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class={styles.paper} width="7" height="7" />
        <rect class={styles.stripe} width="3.5" height="7" />
      </pattern>
      <rect
        class={styles.fog}
        x={at(axis, low)}
        width={at(axis, Math.min(high, axis.max) - Math.min(low, axis.max))}
        y="6"
        height={BASE - 6}
      />
      {values.train > low && (
        <g style={`fill: url(#${hatch})`}>
          <Bar
            {...bars}
            from={low}
            to={Math.min(high, values.train)}
            look={styles.possible ?? ''}
          />
        </g>
      )}
      {values.train > high && (
        <Bar {...bars} from={high} to={values.train} look={styles.bias ?? ''} />
      )}
      <BarLabel {...bars} from={Math.min(low, values.train)} to={values.train} text={text} />
    </>
  );
}

function Axes({ axis }: { axis: Axis }) {
  const last = axis.ticks.length - 1;
  return (
    <g class={styles.axis}>
      {axis.ticks.map((tick, index) => (
        <g key={tick}>
          <line x1={at(axis, tick)} x2={at(axis, tick)} y1="6" y2={BASE} />
          <text
            x={at(axis, tick)}
            y={HEIGHT - 6}
            text-anchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
          >
            {tick}
            {index === 0 || index === last ? '%' : ''}
          </text>
        </g>
      ))}
    </g>
  );
}

function Drops({ axis, values }: Scene) {
  const lines = [
    { value: values.train, from: ROWS.bias - BAR / 2, to: ROWS.variance + BAR / 2 },
    { value: values.dev, from: ROWS.variance - BAR / 2, to: ROWS.dev },
    { value: values.human, from: ROWS.human, to: ROWS.bias + BAR / 2 },
  ];
  return lines.map(({ value, from, to }) => (
    <line
      key={from}
      class={styles.drop}
      x1={at(axis, value)}
      x2={at(axis, value)}
      y1={from}
      y2={to}
    />
  ));
}

/** The ends of the fog, which can be pulled; neither passes the other. */
function BandGrips({ axis, words, values, onMove, ...rest }: Scene & { hold: () => void }) {
  const ends = {
    'floor-low': values['floor-low'],
    'floor-high': values['floor-high'] ?? values.human,
  };
  const bounds = {
    'floor-low': { min: 0, max: Math.max(ends['floor-high'], ends['floor-low']) },
    'floor-high': { min: Math.min(ends['floor-low'], ends['floor-high']), max: 100 },
  };
  return (['floor-low', 'floor-high'] as const).map((name) => {
    const { min, max } = bounds[name];
    const put = (value: number) =>
      onMove(name, Number(Math.min(Math.max(value, min), max).toFixed(1)));
    return (
      <Grip
        key={name}
        name={name}
        x={at(axis, ends[name])}
        y={ROWS.band}
        path={GRIP}
        label={words.grips[name]}
        value={ends[name]}
        valueText={errorText(ends[name] / 100)}
        min={min}
        max={max}
        step={0.1}
        token="--ink-soft"
        onHold={rest.hold}
        onDrag={({ x }) => put(x * axis.max)}
        onKey={put}
        onRelease={rest.onRelease}
      />
    );
  });
}

/** Errors on one line from 0, the fog in which the floor lies, and what follows for both gaps. */
export function Fog(props: Props): JSX.Element {
  const { place, words, values, reading } = props;
  const svg = useRef<SVGSVGElement>(null);
  const [held, hold] = useState<Axis | null>(null);
  const high = values['floor-high'] ?? values.human;
  const largest = Math.max(values.human, values.train, values.dev, high, values['floor-low']);
  const axis = held ?? niceAxis(largest);
  const release = () => {
    hold(null);
    props.onRelease();
  };
  const scene = { ...props, axis, onRelease: release };
  const variance = fill(words.gaps.variance, {
    value: pointsText(reading.variance.value ?? 0, place.locale),
  });
  const middle = (values['floor-low'] + high) / 2;
  const shares = labelPlace(values['floor-low'] / axis.max, Math.min(high / axis.max, 1));
  const isWide = Math.abs(high - values['floor-low']) / axis.max > 0.3;
  return (
    <svg
      ref={svg}
      class={styles.picture}
      data-picture=""
      width="100%"
      height={HEIGHT}
      role="group"
      aria-label={props.description}
    >
      <g aria-hidden="true">
        <Axes axis={axis} />
        <Drops {...scene} />
        <Band {...scene} />
        <Bar
          axis={axis}
          from={values.train}
          to={values.dev}
          y={ROWS.variance}
          look={styles[values.dev < values.train ? 'negative' : 'variance'] ?? ''}
        />
        <BarLabel
          axis={axis}
          from={values.train}
          to={values.dev}
          y={ROWS.variance}
          text={variance}
        />
        <text
          class={styles.floor}
          x={isWide ? at(axis, middle) : `${shares.x * 100}%`}
          dx={isWide ? 0 : shares.dx * 1.5}
          y={ROWS.band + 4.5}
          text-anchor={isWide ? 'middle' : shares.anchor}
        >
          {words.short.floor}
        </text>
      </g>
      <BandGrips {...scene} hold={() => hold(axis)} />
      {MEASURED.map((quantity) => (
        <Handle
          key={quantity}
          rung={{
            quantity,
            label: words.short[quantity],
            value: values[quantity],
            valueText: errorText(values[quantity] / 100),
          }}
          x={at(axis, values[quantity])}
          y={ROWS[quantity]}
          isRight={values[quantity] > axis.max / 2}
          onHold={() => hold(axis)}
          onDrag={(share) => props.onMove(quantity, share * axis.max)}
          onKey={(value) => props.onMove(quantity, value)}
          onRelease={release}
          widthOf={() => svg.current}
        />
      ))}
    </svg>
  );
}
