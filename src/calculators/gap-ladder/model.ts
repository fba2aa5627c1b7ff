import { diagnoseLadder, type GapName, type Measurement } from '../../math/gaps.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';

export type GapLadderValues = Values<typeof params>;

/** Gaps in the order of the ladder. */
export const GAP_NAMES = [
  'avoidable-bias',
  'variance',
  'data-mismatch',
  'dev-overfitting',
] as const satisfies readonly GapName[];

function measurement(percent: number | null, n: number | null): Measurement | null {
  return percent === null ? null : { error: percent / 100, n };
}

/** Reads the four gaps between five errors, any of which may be missing. */
export function diagnose(values: GapLadderValues) {
  return diagnoseLadder({
    human: measurement(values.human, values['n-human']),
    train: measurement(values.train, values['n-train']),
    trainDev: measurement(values['train-dev'], values['n-train-dev']),
    dev: measurement(values.dev, values['n-dev']),
    test: measurement(values.test, values['n-test']),
  });
}

export type LadderReading = ReturnType<typeof diagnose>;

/** Every figure of the page by its name: gaps as fractions, the verdict's id. */
export function results(values: GapLadderValues): Results {
  const reading = diagnose(values);
  const figures = GAP_NAMES.flatMap((name) => {
    const { value, interval } = reading.gaps[name];
    return [
      [name, value],
      [`${name}-low`, interval?.low ?? null],
      [`${name}-high`, interval?.high ?? null],
    ] as const;
  });
  return { ...Object.fromEntries(figures), verdict: reading.verdict };
}
