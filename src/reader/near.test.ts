import { afterEach, describe, expect, it, vi } from 'vitest';
import { startWhenNear } from './near.ts';

type Seen = readonly { readonly isIntersecting: boolean }[];

/** A page with one element, and how it is scrolled there and away. */
function page() {
  const disconnect = vi.fn();
  let see: (seen: Seen) => void = () => undefined;
  vi.stubGlobal('document', { querySelectorAll: () => [{}] });
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly observe = vi.fn();
      readonly disconnect = disconnect;
      constructor(callback: (seen: Seen) => void) {
        see = callback;
      }
    },
  );
  return { disconnect, scroll: (isIntersecting: boolean) => see([{ isIntersecting }]) };
}

/** One turn of the page, in which what was loaded or failed is known. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('code that is loaded when it is needed', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is loaded once, when one comes near', async () => {
    const { scroll, disconnect } = page();
    const start = vi.fn();
    const load = vi.fn(() => Promise.resolve(start));
    startWhenNear('[data-what-if]', load);
    scroll(false);
    expect(load).not.toHaveBeenCalled();
    scroll(true);
    scroll(true);
    await turn();
    expect([load, start, disconnect].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  });

  it('is tried again at the next approach where it could not be loaded', async () => {
    const { scroll, disconnect } = page();
    const start = vi.fn();
    const load = vi.fn(() => Promise.resolve(start)).mockRejectedValueOnce(new Error('offline'));
    startWhenNear('[data-what-if]', load);
    scroll(true);
    await turn();
    expect(disconnect).not.toHaveBeenCalled();
    scroll(false);
    scroll(true);
    await turn();
    expect([load, start, disconnect].map(({ mock }) => mock.calls.length)).toEqual([2, 1, 1]);
  });
});
