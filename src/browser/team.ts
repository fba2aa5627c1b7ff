import type { Asker, Asking } from './worker.ts';

export interface Hearing<Outcome, News> {
  readonly news: (place: number, news: News) => void;
  readonly outcome: (place: number, outcome: Outcome) => void;
}

/** Several that work side by side on pieces of one job. */
export interface Team<Piece, Outcome, News> {
  /** Has everybody ready for a job that is likely to come. */
  readonly prepare: () => void;
  /**
   * Does every piece; a job that is under way is given up first.
   * @param hear is told how far the piece at a place is, and what came of it
   * @returns the outcomes in the order of their pieces, whoever was first; null where it was given up
   */
  readonly run: (
    pieces: readonly Piece[],
    hear?: Hearing<Outcome, News>,
  ) => Asking<readonly Outcome[]>;
  readonly close: () => void;
}

/**
 * Who is free takes the next piece, so that none waits for another.
 * @param size how many work at once; each is opened when it is first needed
 */
export function createTeam<Piece, Outcome, News>(
  size: number,
  open: () => Asker<Piece, Outcome, News>,
): Team<Piece, Outcome, News> {
  const members: Asker<Piece, Outcome, News>[] = [];
  let giveUp = (): void => undefined;

  function gather(wanted: number): void {
    while (members.length < Math.min(size, wanted)) members.push(open());
  }

  function run(
    pieces: readonly Piece[],
    hear?: Hearing<Outcome, News>,
  ): Asking<readonly Outcome[]> {
    giveUp();
    const outcomes = new Array<Outcome>(pieces.length);
    const askings = new Map<number, Asking<Outcome>>();
    let next = 0;
    let isGivenUp = false;
    const cancel = () => {
      isGivenUp = true;
      for (const asking of askings.values()) asking.cancel();
    };
    giveUp = cancel;

    async function work(member: Asker<Piece, Outcome, News>): Promise<void> {
      while (!isGivenUp && next < pieces.length) {
        const place = next;
        next += 1;
        const asking = member.ask(pieces[place] as Piece, (news) => hear?.news(place, news));
        askings.set(place, asking);
        const outcome = await asking.reply;
        askings.delete(place);
        if (outcome === null) return;
        outcomes[place] = outcome;
        hear?.outcome(place, outcome);
      }
    }

    gather(pieces.length);
    const reply = Promise.all(members.map(work)).then(
      () => (isGivenUp ? null : outcomes),
      (error: unknown) => {
        cancel();
        throw error;
      },
    );
    return { reply, cancel };
  }

  return {
    prepare: () => {
      gather(size);
      for (const member of members) member.prepare();
    },
    run,
    close: () => {
      giveUp();
      for (const member of members) member.close();
    },
  };
}
