import { describe, expect, it } from 'vitest';
import { createTeam } from './team.ts';
import type { Asker } from './worker.ts';

/** Workers that finish when they are told to. */
function createHands() {
  /** By piece: finishes it, or breaks it. */
  const going = new Map<string, { end: () => void; break: () => void }>();
  let opened = 0;
  let closed = 0;
  let prepared = 0;
  const open = (): Asker<string, string, number> => {
    opened += 1;
    return {
      prepare: () => {
        prepared += 1;
      },
      ask(piece, onProgress) {
        onProgress?.(0.5);
        let give: (outcome: string | null) => void;
        const reply = new Promise<string | null>((resolve, reject) => {
          give = resolve;
          going.set(piece, {
            end: () => resolve(piece.toUpperCase()),
            break: () => reject(new Error(piece)),
          });
        });
        return { reply, cancel: () => give(null) };
      },
      close: () => {
        closed += 1;
      },
    };
  };
  const end = async (piece: string) => {
    going.get(piece)?.end();
    going.delete(piece);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { open, end, going, opened: () => opened, closed: () => closed, prepared: () => prepared };
}

describe('a team', () => {
  it('gives who is free the next piece, and keeps the order of the pieces', async () => {
    const hands = createHands();
    const team = createTeam(2, hands.open);
    const heard: string[] = [];
    const { reply } = team.run(['a', 'b', 'c', 'd'], {
      news: (place, share) => heard.push(`${place} at ${share}`),
      outcome: (place, outcome) => heard.push(`${place} is ${outcome}`),
    });
    expect([...hands.going.keys()]).toEqual(['a', 'b']);
    await hands.end('b');
    expect([...hands.going.keys()]).toEqual(['a', 'c']);
    await hands.end('c');
    await hands.end('d');
    await hands.end('a');
    expect(await reply).toEqual(['A', 'B', 'C', 'D']);
    expect(heard.slice(2)).toEqual([
      '1 is B',
      '2 at 0.5',
      '2 is C',
      '3 at 0.5',
      '3 is D',
      '0 is A',
    ]);
  });

  it('opens no more hands than there are pieces, and keeps them for the next job', async () => {
    const hands = createHands();
    const team = createTeam(4, hands.open);
    expect(await team.run([]).reply).toEqual([]);
    expect(hands.opened()).toBe(0);
    const first = team.run(['a', 'b']);
    await hands.end('a');
    await hands.end('b');
    await first.reply;
    const second = team.run(['c']);
    await hands.end('c');
    expect(await second.reply).toEqual(['C']);
    expect(hands.opened()).toBe(2);
    team.close();
    expect(hands.closed()).toBe(2);
  });

  it('is all there before a job, where one is likely to come', async () => {
    const hands = createHands();
    const team = createTeam(3, hands.open);
    team.prepare();
    expect([hands.opened(), hands.prepared()]).toEqual([3, 3]);
    const { reply } = team.run(['a']);
    await hands.end('a');
    expect(await reply).toEqual(['A']);
    expect(hands.opened()).toBe(3);
  });

  it.each(['cancel', 'another job', 'close'])('gives a job up: %s', async (how) => {
    const hands = createHands();
    const team = createTeam(2, hands.open);
    const job = team.run(['a', 'b', 'c']);
    await hands.end('a');
    if (how === 'cancel') job.cancel();
    if (how === 'close') team.close();
    if (how === 'another job') {
      const next = team.run(['d']);
      await hands.end('d');
      expect(await next.reply).toEqual(['D']);
    }
    expect(await job.reply).toBeNull();
  });

  it('stops everybody when one fails', async () => {
    const hands = createHands();
    const { reply } = createTeam(2, hands.open).run(['a', 'b', 'c']);
    hands.going.get('a')?.break();
    await expect(reply).rejects.toThrow('a');
    await hands.end('b');
    expect(hands.going.has('c')).toBe(false);
  });
});
