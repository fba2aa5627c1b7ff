import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RankedRows } from '../../browser/ranking-messages.ts';
import { openRankingWorker } from '../../browser/worker.ts';
import type { FileProblem } from '../../params/rows/scores.ts';
import type { OwnRows } from './state.ts';

/** What became of the rows that the reader gave last. */
export type Outcome =
  | { readonly kind: 'idle' | 'reading' | 'done' }
  /** Some rows cannot be used: the reader decides whether to go on without them. */
  | { readonly kind: 'bad'; readonly rows: RankedRows }
  | { readonly kind: 'problem'; readonly problem: FileProblem | 'failed' };

export interface Reader {
  readonly outcome: Outcome;
  /** Reads text or a file in a worker; what is being read is given up. */
  readonly read: (source: string | Blob) => void;
  readonly cancel: () => void;
  /** Takes the good rows of what was read, knowing that the others are left out. */
  readonly skip: () => void;
}

function ownRows({ badCount, bad: _bad, hasHeader: _header, ...rows }: RankedRows): OwnRows {
  return { ...rows, rows: rows.rows - badCount, skipped: badCount };
}

/** Reads the reader's rows. They stay in this page: nothing is stored or sent. */
export function useRows(take: (rows: OwnRows) => void): Reader {
  const worker = useMemo(openRankingWorker, []);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  useEffect(() => () => worker.close(), []);

  async function read(source: string | Blob): Promise<void> {
    setOutcome({ kind: 'reading' });
    try {
      const reply = await worker.ask({ kind: 'read', source }).reply;
      if (reply === null) return;
      if (reply.kind === 'problem') return setOutcome(reply);
      if (reply.kind !== 'rows') return;
      if (reply.rows.badCount > 0) return setOutcome({ kind: 'bad', rows: reply.rows });
      take(ownRows(reply.rows));
      setOutcome({ kind: 'done' });
    } catch {
      setOutcome({ kind: 'problem', problem: 'failed' });
    }
  }

  return {
    outcome,
    read: (source) => void read(source),
    cancel: () => {
      worker.close();
      setOutcome({ kind: 'idle' });
    },
    skip: () => {
      if (outcome.kind !== 'bad') return;
      take(ownRows(outcome.rows));
      setOutcome({ kind: 'done' });
    },
  };
}
