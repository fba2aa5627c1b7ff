import { describe, expect, it } from 'vitest';
import { look } from './track.ts';

/** Two sections, the first from 0 to 2,000 and the second to 2,600, in a window of 800. */
function reader() {
  const seen = ['first', 'second'].map((id) => ({ id, seconds: 0, isEndSeen: false }));
  return (scroll: number, seconds: number) => {
    let done: readonly string[] = [];
    for (let second = 0; second < seconds; second += 1) {
      const tops = [0 - scroll, 2000 - scroll];
      done = look(seen, tops, { end: 2600 - scroll, height: 800 }).map(({ id }) => id);
    }
    return done;
  };
}

describe('a section is read', () => {
  it('when it was there for a while and its end was seen', () => {
    const read = reader();
    expect(read(0, 5)).toEqual([]);
    expect(read(1300, 4)).toEqual(['first']);
  });

  it('but not when the reader only flies over it', () => {
    const read = reader();
    expect(read(1300, 1)).toEqual([]);
    expect(read(1800, 4)).toEqual([]);
  });

  it('but not when its end was never seen', () => {
    expect(reader()(0, 60)).toEqual([]);
  });
});
