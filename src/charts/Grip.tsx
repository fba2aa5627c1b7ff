import type { JSX } from 'preact';
import styles from './grip.module.css';

/** Where the pointer is in a picture, as shares of its width and height from 0 to 1. */
export interface PointerPlace {
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly name: string;
  readonly x: string;
  readonly y: number | string;
  /** Outline around (0, 0), about 16 pixels across. */
  readonly path: string;
  readonly label: string;
  readonly value: number;
  readonly valueText: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly isUpright?: boolean;
  /** A line through the grip that can be dragged too: how far it reaches up and down, in pixels. */
  readonly line?: { readonly up: number; readonly down: number };
  /** Token of its ink. */
  readonly token?: string;
  readonly onHold?: () => void;
  readonly onDrag: (place: PointerPlace) => void;
  readonly onKey: (value: number) => void;
  readonly onRelease: () => void;
}

const MANY = 10;

/** The value that a key moves a grip to; null for keys that are not a slider's. */
function gripKey(
  event: KeyboardEvent,
  { value, min, max, step }: Readonly<Record<'value' | 'min' | 'max' | 'step', number>>,
): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Home') return min;
  if (event.key === 'End') return max;
  const many = event.shiftKey ? MANY : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: many,
    ArrowUp: many,
    ArrowLeft: -many,
    ArrowDown: -many,
    PageUp: MANY,
    PageDown: -MANY,
  };
  const moved = steps[event.key];
  if (moved === undefined) return null;
  return Math.min(Math.max(Number((value + moved * step).toFixed(9)), min), max);
}

/** Inside the picture only: a pointer that leaves it stays at its edge. */
function placeIn(element: SVGElement, event: PointerEvent): PointerPlace | null {
  const box = element.closest('[data-picture]')?.getBoundingClientRect();
  if (box === undefined || box.width === 0 || box.height === 0) return null;
  const share = (from: number, size: number, at: number) =>
    Math.min(Math.max((at - from) / size, 0), 1);
  return {
    x: share(box.left, box.width, event.clientX),
    y: share(box.top, box.height, event.clientY),
  };
}

/** A part of a picture that can be dragged, touched and moved with keys, as a slider. */
export function Grip(props: Props): JSX.Element {
  return (
    <svg x={props.x} y={props.y} width="1" height="1" class={styles.place}>
      <g
        class={`${styles.grip} ${props.isUpright === true ? styles.upright : ''}`}
        style={`--c: var(${props.token ?? '--ink'})`}
        role="slider"
        tabIndex={0}
        data-handle={props.name}
        aria-label={props.label}
        aria-valuenow={props.value}
        aria-valuemin={props.min}
        aria-valuemax={props.max}
        aria-valuetext={props.valueText}
        aria-orientation={props.isUpright === true ? 'vertical' : 'horizontal'}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          props.onHold?.();
        }}
        onPointerMove={(event) => {
          const grip = event.currentTarget;
          const place = grip.hasPointerCapture(event.pointerId) ? placeIn(grip, event) : null;
          if (place !== null) props.onDrag(place);
        }}
        onPointerUp={props.onRelease}
        onPointerCancel={props.onRelease}
        onKeyDown={(event) => {
          const next = gripKey(event, props);
          if (next === null) return;
          event.preventDefault();
          props.onKey(next);
        }}
        onKeyUp={props.onRelease}
      >
        {props.line !== undefined && (
          <line class={styles.line} y1={-props.line.up} y2={props.line.down} />
        )}
        <circle class={styles.hit} r="18" />
        <circle class={styles.ring} r="14" />
        <path class={styles.shape} d={props.path} />
      </g>
    </svg>
  );
}
