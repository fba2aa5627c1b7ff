/** What a plot can show. Everything is in the units of its axes. */

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How a mark is drawn: tokens such as `--ink`, never raw colours. */
export interface Look {
  readonly token?: string;
  /** Token of the filling; none unless told. */
  readonly fill?: string;
  readonly dash?: readonly number[];
  readonly width?: number;
  /** From 0 to 1; 1 unless told. */
  readonly opacity?: number;
}

export type Shape = 'disc' | 'ring' | 'square' | 'diamond' | 'triangle' | 'cross';

/** What a plot can show, in the units of its axes. Later marks lie above earlier ones. */
export type PlotMark =
  | { readonly kind: 'line'; readonly points: readonly Place[]; readonly look?: Look }
  /** The area between a curve and `base` (the lower end of the y axis unless told). */
  | {
      readonly kind: 'area';
      readonly points: readonly Place[];
      readonly base?: number;
      readonly look?: Look;
    }
  | {
      readonly kind: 'points';
      readonly points: readonly Place[];
      readonly shape: Shape;
      readonly size?: number;
      readonly look?: Look;
    }
  /** A rectangle, such as a bar: from one corner to the other. */
  | { readonly kind: 'box'; readonly from: Place; readonly to: Place; readonly look?: Look }
  /** A line across the whole plot at one value of an axis. */
  | {
      readonly kind: 'rule';
      readonly axis: 'x' | 'y';
      readonly at: number;
      readonly look?: Look;
      readonly label?: string;
    }
  /** The ends of an interval with short bars across them, along one axis. */
  | {
      readonly kind: 'interval';
      readonly axis: 'x' | 'y';
      readonly at: number;
      readonly low: number;
      readonly high: number;
      readonly look?: Look;
    }
  /** Words beside a place, with a halo. */
  | {
      readonly kind: 'label';
      readonly at: Place;
      readonly text: string;
      readonly anchor?: 'start' | 'middle' | 'end';
      /** Pixels to the right and down. */
      readonly shift?: readonly [number, number];
      readonly look?: Look;
    };
