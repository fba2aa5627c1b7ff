import type { NumberField, Track } from './table.ts';

/**
 * Where a slider stands and what a place on it means. A linear track counts the field's steps;
 * a logarithmic one holds 0 and then 1, 2, 5, 10, 20, 50 … up to its end.
 */
const MANTISSAS = [1, 2, 5] as const;

function stopsOf(track: Track): readonly number[] {
  const stops = [0];
  for (let power = 1; power <= track.max; power *= 10) {
    for (const mantissa of MANTISSAS) {
      if (mantissa * power <= track.max) stops.push(mantissa * power);
    }
  }
  return stops;
}

/** The number of the last place on the track; the first is 0. */
export function lastPlace(field: NumberField, track: Track): number {
  if (track.scale === 'log') return stopsOf(track).length - 1;
  return Math.round((track.max - track.min) / field.step);
}

/** The place nearest to a value; values beyond the track stand at its end. */
export function placeOf(field: NumberField, track: Track, value: number): number {
  if (track.scale === 'linear') {
    const place = Math.round((value - track.min) / field.step);
    return Math.min(Math.max(place, 0), lastPlace(field, track));
  }
  const stops = stopsOf(track);
  const above = stops.findIndex((stop) => stop >= value);
  if (above < 0) return stops.length - 1;
  const high = stops[above] ?? 0;
  const low = stops[above - 1] ?? high;
  return above > 0 && value - low < high - value ? above - 1 : above;
}

/** The value at a place, free of the dust of binary fractions (0.1 × 3 is 0.3). */
export function valueAt(field: NumberField, track: Track, place: number): number {
  if (track.scale === 'log') return stopsOf(track)[place] ?? track.max;
  return Number((track.min + place * field.step).toFixed(9));
}

/** The value after `places` steps along the track, from a value that may lie between two places. */
export function stepFrom(
  field: NumberField,
  track: Track,
  value: number,
  places: number,
): number {
  if (track.scale === 'linear') {
    const next = Number((value + places * field.step).toFixed(9));
    return Math.min(Math.max(next, field.min), field.max);
  }
  const last = lastPlace(field, track);
  return valueAt(field, track, Math.min(Math.max(placeOf(field, track, value) + places, 0), last));
}
