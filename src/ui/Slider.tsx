import type { JSX } from 'preact';
import type { NumberField, Track } from '../params/table.ts';
import { lastPlace, placeOf, stepFrom, valueAt } from '../params/track.ts';
import styles from './field.module.css';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly field: NumberField;
  readonly track: Track;
  readonly value: number | null;
  readonly valueText: string;
  readonly onSlide: (value: number) => void;
  readonly onRelease: () => void;
}

const TEN = 10;

/** How far a key moves along the track: arrows one step, with Shift or by page ten. */
function placesFor(event: KeyboardEvent): number | null {
  switch (event.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return event.shiftKey ? TEN : 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return event.shiftKey ? -TEN : -1;
    case 'PageUp':
      return TEN;
    case 'PageDown':
      return -TEN;
    default:
      return null;
  }
}

/** The value that a key asks for, or null for keys that are not a slider's. */
function valueForKey(
  event: KeyboardEvent,
  field: NumberField,
  track: Track,
  value: number | null,
): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Home') return track.min;
  if (event.key === 'End') return track.max;
  const places = placesFor(event);
  return places === null ? null : stepFrom(field, track, value ?? track.min, places);
}

/** A range over the places of a track. It says its value in words, not the place's number. */
export function Slider(props: Props): JSX.Element {
  const { field, track, value } = props;
  const allowed = (next: number) => Math.min(Math.max(next, field.min), field.max);
  return (
    <input
      type="range"
      class={styles.slider}
      data-slider={props.name}
      data-empty={value === null ? '' : undefined}
      aria-label={props.label}
      aria-valuetext={props.valueText}
      min={0}
      max={lastPlace(field, track)}
      step={1}
      value={value === null ? 0 : placeOf(field, track, value)}
      onInput={(event) =>
        props.onSlide(allowed(valueAt(field, track, Number(event.currentTarget.value))))
      }
      onChange={props.onRelease}
      onKeyDown={(event) => {
        const next = valueForKey(event, field, track, value);
        if (next === null) return;
        event.preventDefault();
        props.onSlide(allowed(next));
      }}
      onKeyUp={props.onRelease}
    />
  );
}
