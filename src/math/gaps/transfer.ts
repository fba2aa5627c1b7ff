import { moverCombination, wilsonInterval } from '../intervals.ts';
import { errorCount, measureGap, NO_GAP, type Gap, type Measurement } from './measure.ts';

/** People and a model on two sources, the model on examples that it has not seen. */
export interface TwoSources {
  readonly humanSource: Measurement | null;
  readonly humanTarget: Measurement | null;
  readonly source: Measurement | null;
  readonly target: Measurement | null;
}

/**
 * What the mismatch of a model (target − source) has beyond that of people: negative where the model
 * crosses over better than they do. Its interval is MOVER's over Wilson's limits of the four errors,
 * taken as independent; null unless all four numbers of examples are known. Our own refinement.
 * @throws RangeError for an error rate outside 0 to 1, or an n that is no whole number from 1.
 */
export function measureTransfer(cells: TwoSources): Gap {
  const mismatch = measureGap(cells.source, cells.target).value;
  const difference = measureGap(cells.humanSource, cells.humanTarget).value;
  if (mismatch === null || difference === null) return NO_GAP;
  const terms = [
    { weight: 1, cell: cells.target },
    { weight: -1, cell: cells.source },
    { weight: -1, cell: cells.humanTarget },
    { weight: 1, cell: cells.humanSource },
  ].flatMap(({ weight, cell }) => {
    if (cell === null || cell.n === null) return [];
    const { count, n } = errorCount({ error: cell.error, n: cell.n });
    const interval = wilsonInterval(count, n);
    return interval === null ? [] : [{ weight, estimate: { value: count / n, interval } }];
  });
  const value = mismatch - difference;
  if (terms.length < 4) return { value, interval: null };
  return { value, interval: moverCombination(terms).interval };
}
