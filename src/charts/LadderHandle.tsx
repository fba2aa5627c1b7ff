import type { JSX } from 'preact';
import { SHAPES } from '../ui/Mark.tsx';
import type { Rung } from './Ladder.tsx';
import styles from './ladder.module.css';

interface Props {
  readonly rung: Rung;
  readonly x: string;
  readonly y: number;
  /** Right of the middle: the label stands to the left. */
  readonly isRight: boolean;
  readonly onHold: () => void;
  /** Where the pointer is, as a share of the picture's width from 0 to 1. */
  readonly onDrag: (share: number) => void;
  readonly onKey: (value: number) => void;
  readonly onRelease: () => void;
  readonly widthOf: () => SVGSVGElement | null;
}

const STEP = 0.1;

/** The value that a key moves a handle to, in per cent; null for other keys. */
function handleKey(event: KeyboardEvent, value: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const many = event.shiftKey ? 10 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: many,
    ArrowUp: many,
    ArrowLeft: -many,
    ArrowDown: -many,
    PageUp: 10,
    PageDown: -10,
  };
  const moved = steps[event.key];
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return 100;
  if (moved === undefined) return null;
  return Math.min(Math.max(Number((value + moved * STEP).toFixed(9)), 0), 100);
}

export function Handle(props: Props): JSX.Element {
  const { rung } = props;

  function drag(event: PointerEvent): void {
    const box = props.widthOf()?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    props.onDrag(Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1));
  }

  return (
    <svg x={props.x} y={props.y} class={styles.place}>
      <g
        class={`${styles.handle} q-${rung.quantity}`}
        role="slider"
        tabIndex={0}
        data-handle={rung.quantity}
        aria-label={rung.label}
        aria-valuenow={rung.value}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={rung.valueText}
        aria-orientation="horizontal"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          props.onHold();
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(event);
        }}
        onPointerUp={props.onRelease}
        onPointerCancel={props.onRelease}
        onKeyDown={(event) => {
          const next = handleKey(event, rung.value);
          if (next === null) return;
          event.preventDefault();
          props.onKey(next);
        }}
        onKeyUp={props.onRelease}
      >
        <circle class={styles.hit} r="20" />
        <circle class={styles.ring} r="13" />
        <path class={styles.shape} d={SHAPES[rung.quantity]} />
        <text x={props.isRight ? -16 : 16} y="5" text-anchor={props.isRight ? 'end' : 'start'}>
          {rung.label} {rung.valueText}
        </text>
      </g>
    </svg>
  );
}
