import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

interface Options {
  readonly count: number;
  /** Height of every row in pixels. */
  readonly size: number;
  readonly scroller: { readonly current: HTMLElement | null };
}

/** Rows beyond the edges that are drawn too, so that a scroll does not uncover a gap. */
const OVERSCAN = 8;

/** Draws the rows in sight only: the list may have tens of thousands. */
export function useVirtual({ count, size, scroller }: Options) {
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const last = useRef(size);
  const options = {
    count,
    estimateSize: () => size,
    overscan: OVERSCAN,
    getScrollElement: () => scroller.current,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(0),
  };
  const held = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null);
  const virtual = (held.current ??= new Virtualizer<HTMLElement, HTMLElement>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => virtual._willUpdate());
  useLayoutEffect(() => {
    if (last.current === size) return;
    last.current = size;
    virtual.measure();
  }, [size]);
  return virtual;
}
