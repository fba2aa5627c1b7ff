/** A linear axis that starts at zero and ends at a round number. */
export interface Axis {
  readonly max: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * An axis from 0 that holds `largest` with some air, with about `wanted` ticks at round numbers.
 * Without anything to show it runs to 1.
 */
export function niceAxis(largest: number, wanted = 5): Axis {
  const reach = largest > 0 ? largest * 1.08 : 1;
  const rough = reach / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((candidate) => candidate * power >= rough) ?? 10) * power;
  const count = Math.ceil(reach / step - 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, index) =>
    Number((index * step).toPrecision(12)),
  );
  return { max: ticks.at(-1) ?? 1, ticks };
}
