import type { NumberField, Track } from './table.ts';

/**
 * Where a slider stands and what a place on it means. A linear track counts the field's steps;
 * a logarithmic one holds 0 (unless it starts above it) and then 1, 2, 5, 10, 20, 50 … up to its end.
 */
const MANTISSAS = {
  log: [1, 2, 5],
  'fine-log': [
    1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2, 2.2, 2.4, 2.6, 2.8, 3, 3.3, 3.6, 4, 4.5, 5,
    5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5,
  ],
} as const;

function stopsOf(field: NumberField, track: Track): readonly number[] {
  const mantissas = MANTISSAS[track.scale === 'fine-log' ? 'fine-log' : 'log'];
  const stops = track.min > 0 ? [] : [0];
  const isFraction = field.kind === 'real' && track.min > 0;
  for (let power = track.min > 0 ? track.min : 1; power <= track.max; power *= 10) {
    for (const mantissa of mantissas) {
      const stop = Number((mantissa * power).toPrecision(6));
      // What counts things, or starts at 0 as counts do, has no place at 1.1 of a thing.
      const isThere = isFraction || Number.isInteger(stop);
      if (stop <= track.max && isThere) stops.push(stop);
    }
  }
  return stops;
}

/** The number of the last place on the track; the first is 0. */
export function lastPlace(field: NumberField, track: Track): number {
  if (track.scale !== 'linear') return stopsOf(field, track).length - 1;
  return Math.round((track.max - track.min) / field.step);
}

/** The place nearest to a value; values beyond the track stand at its end. */
export function placeOf(field: NumberField, track: Track, value: number): number {
  if (track.scale === 'linear') {
    const place = Math.round((value - track.min) / field.step);
    return Math.min(Math.max(place, 0), lastPlace(field, track));
  }
  const stops = stopsOf(field, track);
  const above = stops.findIndex((stop) => stop >= value);
  if (above < 0) return stops.length - 1;
  const high = stops[above] ?? 0;
  const low = stops[above - 1] ?? high;
  return above > 0 && value - low < high - value ? above - 1 : above;
}

/** The value at a place, free of the dust of binary fractions (0.1 × 3 is 0.3). */
export function valueAt(field: NumberField, track: Track, place: number): number {
  if (track.scale !== 'linear') return stopsOf(field, track)[place] ?? track.max;
  return Number((track.min + place * field.step).toFixed(9));
}

/** The value after `places` steps along the track, from a value that may lie between two places. */
export function stepFrom(field: NumberField, track: Track, value: number, places: number): number {
  if (track.scale === 'linear') {
    const next = Number((value + places * field.step).toFixed(9));
    return Math.min(Math.max(next, field.min), field.max);
  }
  const last = lastPlace(field, track);
  return valueAt(field, track, Math.min(Math.max(placeOf(field, track, value) + places, 0), last));
}
