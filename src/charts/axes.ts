/** One axis of a plot: its ends, the values that are named, and how they are written. */
export interface PlotAxis {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly scale: 'linear' | 'log';
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

/**
 * Where a value stands on an axis: 0 at its lower end, 1 at its upper one. What lies beyond an end,
 * or is no number, stands at that end (no number: at the lower one).
 */
export function placeOn(axis: PlotAxis, value: number): number {
  const share =
    axis.scale === 'linear'
      ? (value - axis.min) / (axis.max - axis.min)
      : Math.log(value / axis.min) / Math.log(axis.max / axis.min);
  return Number.isNaN(share) ? 0 : Math.min(Math.max(share, 0), 1);
}

/** The powers of ten from `min` to `max`, both of which are above 0. */
export function powersOfTen(min: number, max: number): readonly number[] {
  const first = Math.ceil(Math.log10(min) - 1e-9);
  const last = Math.floor(Math.log10(max) + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number((10 ** (first + index)).toPrecision(6)),
  );
}
