import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Quantity } from '../ui/Mark.tsx';
import { Handle } from './LadderHandle.tsx';
import { niceAxis, type Axis } from './scales.ts';
import styles from './ladder.module.css';

/** One measured error. Values are in per cent of the screen. */
export interface Rung {
  readonly quantity: Quantity;
  readonly label: string;
  readonly value: number;
  readonly valueText: string;
}

/** What lies between a rung and the next one. */
export interface RungGap {
  readonly kind: 'bias' | 'variance' | 'mismatch' | 'overfit' | 'inseparable';
  readonly label: string;
  /** Ends of the interval of the next rung's place, in per cent; null where no count is known. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** Within the noise, or no cause: drawn pale. */
  readonly isQuiet: boolean;
}

interface Props {
  readonly rungs: readonly Rung[];
  /** One less than rungs. */
  readonly gaps: readonly RungGap[];
  /** The text alternative: what the picture now says. */
  readonly description: string;
  readonly onMove: (quantity: Quantity, value: number) => void;
  readonly onRelease: () => void;
}

const FIRST_RUNG = 20;
const RUNG_STEP = 66;
const BAR = 22;

const percentOf = (axis: Axis, value: number) => `${((value / axis.max) * 100).toFixed(3)}%`;

function rungY(index: number): number {
  return FIRST_RUNG + index * RUNG_STEP;
}

/** The roomiest place for a label: after the bar, before it, or on it. Shares of the width. */
export function labelPlace(left: number, right: number) {
  const rooms = { after: 1 - right, before: left, on: right - left };
  if (rooms.after >= rooms.before && rooms.after >= rooms.on) {
    return { x: right, dx: 8, anchor: 'start' } as const;
  }
  if (rooms.before >= rooms.on) return { x: left, dx: -8, anchor: 'end' } as const;
  return { x: (left + right) / 2, dx: 0, anchor: 'middle' } as const;
}

function Interval({ gap, axis, y }: { gap: RungGap; axis: Axis; y: number }) {
  if (gap.interval === null) return null;
  const low = percentOf(axis, Math.max(gap.interval.low, 0));
  const high = percentOf(axis, Math.min(gap.interval.high, axis.max));
  return (
    <g class={styles.interval}>
      <line x1={low} x2={high} y1={y} y2={y} />
      <line x1={low} x2={low} y1={y - 4} y2={y + 4} />
      <line x1={high} x2={high} y1={y - 4} y2={y + 4} />
    </g>
  );
}

interface GapProps {
  readonly gap: RungGap;
  readonly from: number;
  readonly to: number;
  readonly index: number;
  readonly axis: Axis;
}

function Gap({ gap, from, to, index, axis }: GapProps) {
  const middle = rungY(index) + RUNG_STEP / 2;
  const left = Math.min(from, to) / axis.max;
  const right = Math.max(from, to) / axis.max;
  const place = labelPlace(left, right);
  const names = [styles.gap, styles[gap.kind], gap.isQuiet ? styles.quiet : ''];
  if (to < from) names.push(styles.negative);
  return (
    <g class={names.join(' ')}>
      <line
        class={styles.drop}
        x1={percentOf(axis, from)}
        x2={percentOf(axis, from)}
        y1={rungY(index)}
        y2={middle + BAR / 2}
      />
      <line
        class={styles.drop}
        x1={percentOf(axis, to)}
        x2={percentOf(axis, to)}
        y1={middle - BAR / 2}
        y2={rungY(index + 1)}
      />
      <rect
        class={styles.bar}
        x={`${left * 100}%`}
        width={`${(right - left) * 100}%`}
        y={middle - BAR / 2}
        height={BAR}
        rx="3"
      />
      <Interval gap={gap} axis={axis} y={middle + BAR / 2 + 6} />
      <text x={`${place.x * 100}%`} dx={place.dx} y={middle + 4.5} text-anchor={place.anchor}>
        {gap.label}
      </text>
    </g>
  );
}

function AxisLines({ axis, height }: { axis: Axis; height: number }) {
  const last = axis.ticks.length - 1;
  const base = height - 22;
  return (
    <g class={styles.axis} aria-hidden="true">
      {axis.ticks.map((tick, index) => (
        <g key={tick}>
          <line x1={percentOf(axis, tick)} x2={percentOf(axis, tick)} y1="6" y2={base} />
          <text
            x={percentOf(axis, tick)}
            y={height - 6}
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

/**
 * The ladder from human-level error to test error, to scale: a rung for each measured error, a bar
 * for each gap. Places are percentages and sizes are pixels, so the picture fits any width with
 * labels of one size. Handles can be dragged, touched and moved with keys.
 */
export function Ladder(props: Props): JSX.Element {
  const { rungs, gaps } = props;
  const svg = useRef<SVGSVGElement>(null);
  const [heldAxis, holdAxis] = useState<Axis | null>(null);
  const reaches = gaps.map((gap) => gap.interval?.high ?? 0);
  const axis = heldAxis ?? niceAxis(Math.max(0, ...rungs.map((rung) => rung.value), ...reaches));
  const height = rungY(Math.max(rungs.length - 1, 0)) + 48;
  return (
    <svg
      ref={svg}
      class={styles.ladder}
      data-picture=""
      width="100%"
      height={height}
      role="group"
      aria-label={props.description}
    >
      <AxisLines axis={axis} height={height} />
      <g aria-hidden="true">
        {gaps.map((gap, index) => (
          <Gap
            key={gap.kind}
            gap={gap}
            index={index}
            from={rungs[index]?.value ?? 0}
            to={rungs[index + 1]?.value ?? 0}
            axis={axis}
          />
        ))}
      </g>
      {rungs.map((rung, index) => (
        <Handle
          key={rung.quantity}
          rung={rung}
          x={percentOf(axis, Math.min(rung.value, axis.max))}
          y={rungY(index)}
          isRight={rung.value > axis.max / 2}
          onHold={() => holdAxis(axis)}
          onDrag={(share) => props.onMove(rung.quantity, share * axis.max)}
          onKey={(value) => props.onMove(rung.quantity, value)}
          onRelease={() => {
            holdAxis(null);
            props.onRelease();
          }}
          widthOf={() => svg.current}
        />
      ))}
    </svg>
  );
}
