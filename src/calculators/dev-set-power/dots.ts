import type { Repeat, RepeatVerdict } from '../../math/power.ts';
import type { Place } from '../../charts/Plot.tsx';

export interface Dot extends Place {
  readonly verdict: RepeatVerdict;
}

export interface Dots {
  readonly dots: readonly Dot[];
  /** Ends of the x axis, in percentage points, and named values between them. */
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** The height of the tallest column. */
  readonly tallest: number;
}

/** Columns across the picture, of which a lump of one value may take several. */
const COLUMNS = 44;
const ORDER = ['misled', 'wrong', 'tie', 'ordered', 'right'] as const;

const STEPS = [1, 2, 5, 10] as const;

/** Round values that cover a range of points, four to seven of them. */
function roundTicks(low: number, high: number): readonly number[] {
  const rough = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((one) => one * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** The bin of a lead: 0 has one of its own, so that no bin holds both winners and losers. */
function binOf(lead: number, width: number): number {
  return Math.sign(lead) * Math.ceil(Math.abs(lead) / width);
}

/** The middle of the leads that a bin can hold. */
function middleOf(bin: number, width: number): number {
  const size = Math.abs(bin);
  return bin === 0 ? 0 : (Math.sign(bin) * ((size - 1) * width + 1 + size * width)) / 2;
}

/** One bin's repeats as a block of dots, `across` of them beside each other. */
function blockOf(verdicts: readonly RepeatVerdict[], middle: number, across: number, step: number) {
  const sorted = ORDER.flatMap((word) => verdicts.filter((verdict) => verdict === word));
  const used = Math.min(across, Math.max(1, sorted.length));
  return sorted.map((verdict, index): Dot => ({
    x: middle + ((index % used) - (used - 1) / 2) * step,
    y: Math.floor(index / used) + 0.5,
    verdict,
  }));
}

/**
 * Repeats as dots over the difference that they measure: each in its column, columns as narrow as
 * the step of one example allows. Leads are counted in examples, of which there are `n`; `sign` is
 * −1 where A is the better model, since the axis is the error of A less that of B.
 */
export function stackDots(
  repeats: readonly Repeat[],
  n: number,
  truth: number,
  sign: 1 | -1,
): Dots {
  const leads = repeats.map(({ lead }) => lead);
  const [least, most] = [Math.min(0, truth * n, ...leads), Math.max(0, truth * n, ...leads)];
  const span = Math.max(most - least, 1);
  const width = Math.max(1, Math.ceil(span / COLUMNS));
  const columns = Math.ceil(span / width) + 1;
  const across = Math.max(1, Math.floor(COLUMNS / columns));
  const bins = new Map<number, RepeatVerdict[]>();
  for (const { lead, verdict } of repeats) {
    const bin = binOf(lead, width);
    bins.set(bin, [...(bins.get(bin) ?? []), verdict]);
  }
  const points = (lead: number): number => (sign * lead * 100) / n;
  const step = (width * 100) / n / across;
  const dots = [...bins].flatMap(([bin, verdicts]) =>
    blockOf(verdicts, points(middleOf(bin, width)), across, step),
  );
  const air = points(sign * (span * 0.03 + width));
  const ends = [points(least), points(most)].sort((a, b) => a - b);
  const [low, high] = [(ends[0] ?? 0) - air, (ends[1] ?? 0) + air];
  return {
    dots,
    low,
    high,
    ticks: roundTicks(low, high),
    tallest: Math.max(8, ...dots.map(({ y }) => y + 0.5)),
  };
}
