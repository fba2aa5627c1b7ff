import type { Ranking } from '../../math/ranking.ts';
import type { NumberField } from '../../params/table.ts';
import { params } from './params.ts';

const PLACES = 500;

/** A round step that cuts the scores' range into some 500 places. */
function stepOf(range: number): number {
  const rough = range / PLACES;
  const power = 10 ** Math.floor(Math.log10(rough));
  return Number(((rough / power < 2 ? 1 : rough / power < 5 ? 2 : 5) * power).toPrecision(1));
}

/** The field of the table with a track over the scores that are there. */
export function fieldOver({ thresholds }: Ranking): NumberField {
  const field = params.fields.threshold;
  const [high, low] = [thresholds[0] ?? 0, thresholds.at(-1) ?? 0];
  if (!(high > low)) return field;
  const step = stepOf(high - low);
  const min = Math.floor(low / step) * step;
  // The last place lies above every score.
  const max = (Math.floor(high / step) + 1) * step;
  return { ...field, step, track: { min, max, scale: 'linear' } };
}

/** The place on a field's track that is closest to a number, as a round number. */
export function placeOnTrack({ step, track }: NumberField, value: number): number {
  const { min, max } = track ?? { min: value, max: value };
  return Number(Math.min(Math.max(Math.round(value / step) * step, min), max).toPrecision(12));
}
