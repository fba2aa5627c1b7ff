import { measureGap, measureTransfer, type Gap, type Measurement } from '../../math/gaps.ts';
import type { Values } from '../../params/table.ts';
import type { Results } from '../results.ts';
import type { params } from './params.ts';

export type TwoByThreeValues = Values<typeof params>;

/** The cells: people, trained on, not trained on; first of the source, then of the target. */
export const CELLS = [
  'human',
  'train',
  'train-dev',
  'human-target',
  'train-target',
  'dev',
] as const;
export type CellName = (typeof CELLS)[number];

/** Each gap by the cells that it lies between. */
export const GAPS = {
  'avoidable-bias': ['human', 'train'],
  variance: ['train', 'train-dev'],
  'avoidable-bias-target': ['human-target', 'train-target'],
  'variance-target': ['train-target', 'dev'],
  'human-difference': ['human', 'human-target'],
  'seen-difference': ['train', 'train-target'],
  'data-mismatch': ['train-dev', 'dev'],
  'target-gap': ['human-target', 'dev'],
} as const satisfies Record<string, readonly [CellName, CellName]>;

/** `transfer` is the rest of the mismatch, and lies between no two cells. */
export type GapName = keyof typeof GAPS | 'transfer';
export const GAP_NAMES = [...(Object.keys(GAPS) as (keyof typeof GAPS)[]), 'transfer'] as const;

/**
 * `unsplit`: there is a mismatch, and each of its parts may be chance. `both`: the smaller part is at
 * least two thirds of the larger.
 */
export type TableVerdict =
  | 'target-harder'
  | 'transfer'
  | 'both'
  | 'unsplit'
  | 'no-mismatch'
  | 'within-noise'
  | 'cannot-tell';

export interface Reading {
  readonly cells: Readonly<Record<CellName, Measurement | null>>;
  readonly gaps: Readonly<Record<GapName, Gap>>;
  readonly empty: readonly CellName[];
  readonly verdict: TableVerdict;
  /** The largest gap down a column that is no noise: what to work on besides. */
  readonly largest: keyof typeof GAPS | null;
}

const ZERO = 1e-12;
const ALIKE = 2 / 3;
const COLUMNS = ['avoidable-bias-target', 'variance-target', 'avoidable-bias', 'variance'] as const;

function isNoise({ interval }: Gap): boolean {
  return interval !== null && interval.low <= 0 && interval.high >= 0;
}

function judgeParts(harder: Gap, transfer: Gap): TableVerdict {
  const size = (gap: Gap) => (isNoise(gap) ? 0 : Math.max(0, gap.value ?? 0));
  const [first, second] = [size(harder), size(transfer)];
  const most = Math.max(first, second);
  if (most <= ZERO) return 'unsplit';
  if (Math.min(first, second) >= ALIKE * most - ZERO) return 'both';
  return first > second ? 'target-harder' : 'transfer';
}

function judge(gaps: Reading['gaps']): TableVerdict {
  const mismatch = gaps['data-mismatch'];
  if (mismatch.value === null || gaps['human-difference'].value === null) return 'cannot-tell';
  if (isNoise(mismatch)) return 'within-noise';
  if (mismatch.value <= ZERO) return 'no-mismatch';
  return judgeParts(gaps['human-difference'], gaps.transfer);
}

function largestOf(gaps: Reading['gaps']): Reading['largest'] {
  const [first] = COLUMNS.filter((name) => (gaps[name].value ?? 0) > ZERO && !isNoise(gaps[name]))
    .map((name) => ({ name, value: gaps[name].value ?? 0 }))
    .toSorted((a, b) => b.value - a.value);
  return first?.name ?? null;
}

/** Reads the gaps of a table in which any cell may be empty. */
export function read(values: TwoByThreeValues): Reading {
  const measured = (name: CellName): Measurement | null => {
    const percent = values[name];
    return percent === null ? null : { error: percent / 100, n: values[`n-${name}`] };
  };
  const cells = Object.fromEntries(
    CELLS.map((name) => [name, measured(name)]),
  ) as unknown as Reading['cells'];
  const between = Object.entries(GAPS).map(([name, [from, to]]) => [
    name,
    measureGap(cells[from], cells[to]),
  ]);
  const transfer = measureTransfer({
    humanSource: cells.human,
    humanTarget: cells['human-target'],
    source: cells['train-dev'],
    target: cells.dev,
  });
  const gaps = { ...Object.fromEntries(between), transfer } as Reading['gaps'];
  return {
    cells,
    gaps,
    empty: CELLS.filter((name) => cells[name] === null),
    verdict: judge(gaps),
    largest: largestOf(gaps),
  };
}

/** Whether a gap may be chance by its counts. */
export function isWithinNoise(gap: Gap): boolean {
  return isNoise(gap);
}

/** Every figure of the page by its name: gaps as fractions, the verdict's id. */
export function results(values: TwoByThreeValues): Results {
  const { gaps, verdict } = read(values);
  const figures = GAP_NAMES.flatMap((name) => {
    const { value, interval } = gaps[name];
    return [
      [name, value],
      [`${name}-low`, interval?.low ?? null],
      [`${name}-high`, interval?.high ?? null],
    ] as const;
  });
  return { ...Object.fromEntries(figures), verdict };
}
